import { sound } from '../live/sound.js';
import { settings } from '../page/settings.js';
import { bars } from './bars.js';

const FADES_AFTER = 2600;

/** The queue in the server's order. Who took an item stays readable for a moment before it goes. */
export class Waiting {
  #known = new Set();
  #rung = new Set();
  #gone = new Map();
  #left = new Map();
  #changed;
  items = [];

  constructor(changed) {
    this.#changed = changed;
  }

  clear() {
    this.items = [];
    this.#known.clear();
    this.#rung.clear();
    this.#gone.clear();
    this.#left.clear();
  }

  take(queue) {
    for (const item of this.items) this.#left.set(item.escalation, item);
    const items = [...queue];
    this.items.forEach((item, place) => {
      const fading = this.#gone.has(item.escalation) && !queue.some((other) => other.escalation === item.escalation);
      if (fading) items.splice(place, 0, item);
    });
    this.items = items;
    const now = new Set(queue.map((item) => item.escalation));
    for (const escalation of this.#known) if (!now.has(escalation)) bars.drop('HIGH', escalation);
    this.#known = now;
    const fresh = queue.filter((item) => item.level === 'HIGH' && item.claimable && !this.#rung.has(item.escalation));
    if (fresh.length) this.#greet(fresh[0]);
    for (const item of fresh) this.#rung.add(item.escalation);
  }

  /** Taken by this very person; what may be taken besides, only the server's next list says. */
  remove(escalation) {
    const rest = this.items.filter((item) => item.escalation !== escalation);
    this.items = rest.map((item) => ({ ...item, claimable: false }));
    bars.drop('HIGH', escalation);
  }

  /** Someone else took it: answers the item, also one that has just left the queue. */
  taken(escalation, by) {
    if (this.items.some((item) => item.escalation === escalation)) {
      this.#gone.set(escalation, by);
      setTimeout(() => this.#forget(escalation), FADES_AFTER);
    }
    return this.items.find((item) => item.escalation === escalation) ?? this.#left.get(escalation) ?? null;
  }

  takenBy(escalation) {
    return this.#gone.get(escalation) ?? null;
  }

  /** The emergency that fills the screen: the first this person may take. One already at their limit is only told. */
  get alarm() {
    return this.#open().find((item) => item.level === 'EMERGENCY' && item.claimable) ?? null;
  }

  get emergencies() {
    return this.#open().filter((item) => item.level === 'EMERGENCY').length;
  }

  /** What Alt+R takes. */
  get next() {
    return this.alarm ?? this.#open().find((item) => item.claimable) ?? null;
  }

  #open() {
    return this.items.filter((item) => !this.#gone.has(item.escalation));
  }

  #greet(item) {
    bars.drop('HIGH');
    bars.put({ kind: 'HIGH', about: item.escalation, item });
    sound.once(settings.tone);
  }

  #forget(escalation) {
    this.#gone.delete(escalation);
    this.#left.delete(escalation);
    this.items = this.items.filter((item) => item.escalation !== escalation || this.#known.has(escalation));
    this.#changed();
  }
}
