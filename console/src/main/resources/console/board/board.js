import { clock, pulse } from '../live/clock.js';
import { get, post, whyNot } from '../live/rest.js';
import { session } from '../page/session.js';

const ASK_EVERY = 1500;
const STALE_AFTER = 5000;

/** All escalations as a supervisor sees them: levels, clocks and names, never the words of a child. */
class Board extends EventTarget {
  #asked = 0;
  #heard = 0;
  #asking = false;
  waiting = null;
  talking = [];
  kept = [];
  asked = [];
  closed = [];
  live = false;

  constructor() {
    super();
    pulse.addEventListener('beat', () => this.#beat());
    session.addEventListener('change', () => session.me?.role === 'SUPERVISOR' || this.#forget());
  }

  get emergencies() {
    return (this.waiting ?? []).filter((item) => item.level === 'EMERGENCY').length;
  }

  /** Asks now; the pulse asks again by itself. */
  async look() {
    this.#asked = performance.now();
    this.#asking = true;
    const answer = await get('/api/escalations');
    this.#asking = false;
    if (answer.status === 200) this.#take(answer.body);
    else if (answer.status === 401) session.expired();
    else this.#stale();
  }

  /** Opens one to read, with a reason; each look is logged. Answers {talk} or {why}. */
  async open(escalation, reason) {
    const answer = await post(`/api/escalations/${escalation}/open`, { reason });
    return answer.status === 200 ? { talk: answer.body } : { why: whyNot(answer) };
  }

  /** Puts one that supervisors hold back into the queue; null, or why not. */
  async putBack(escalation) {
    const answer = await post(`/api/escalations/${escalation}/put-back`);
    await this.look();
    return answer.status === 200 ? null : whyNot(answer);
  }

  /** Signs one as reviewed; null, or why not. */
  async review(escalation, note) {
    const answer = await post(`/api/escalations/${escalation}/review`, { note });
    await this.look();
    return answer.status === 200 ? null : whyNot(answer);
  }

  #take({ now, waiting = [], talking = [], kept = [], closed = [], asked = [] }) {
    clock.hear(now);
    this.#heard = performance.now();
    Object.assign(this, { waiting, talking, kept, closed, asked, live: true });
    this.#changed();
  }

  #beat() {
    if (session.state !== 'IN' || session.me.role !== 'SUPERVISOR') return;
    if (!this.#asking && performance.now() - this.#asked > ASK_EVERY) this.look();
    this.#stale();
  }

  #stale() {
    if (!this.live || performance.now() - this.#heard < STALE_AFTER) return;
    this.live = false;
    clock.freeze(performance.now() - this.#heard);
    this.#changed();
  }

  #forget() {
    Object.assign(this, { waiting: null, talking: [], kept: [], closed: [], asked: [], live: false });
    this.#changed();
  }

  #changed() {
    this.dispatchEvent(new Event('change'));
  }
}

export const board = new Board();
