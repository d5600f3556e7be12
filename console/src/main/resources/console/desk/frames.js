import { clock } from '../live/clock.js';
import { bars } from './bars.js';

const LEVELS = ['NONE', 'LOW', 'MEDIUM', 'HIGH', 'EMERGENCY'];

/** What the server says over the line, told to the desk. Answers to a ref go back to whoever asked. */
export class Frames {
  #desk;

  constructor(desk) {
    this.#desk = desk;
  }

  hear(frame) {
    if (frame.now) clock.hear(frame.now);
    if (frame.type === 'beat') return;
    const kinds = { hello: 'hello', queue: 'lists', taken: 'taken', events: 'events', lost: 'lost' };
    if (kinds[frame.type]) this[kinds[frame.type]](frame);
    else if (frame.ref) this.#desk.requests.answered(frame);
    this.#desk.changed();
  }

  hello(frame) {
    const desk = this.#desk;
    const lost = desk.lostAt === null ? null : clock.now() - desk.lostAt;
    const before = [...desk.talks.keys()];
    desk.staff = frame.staff;
    desk.lostAt = null;
    if (lost !== null) bars.put({ kind: 'BACK', at: clock.now(), lost, unsure: desk.sends.unsure(desk.talks) });
    this.lists(frame);
    for (const conversation of before) if (desk.talks.has(conversation)) desk.open(conversation, lost);
    desk.sends.again(desk.talks);
  }

  lists({ queue = [], mine = [] }) {
    const desk = this.#desk;
    desk.waiting.take(queue);
    desk.mine = mine;
    const held = new Set(mine.map((talk) => talk.conversation));
    for (const conversation of [...desk.talks.keys()]) if (!held.has(conversation)) desk.drop(conversation);
    for (const conversation of held) if (!desk.talks.has(conversation)) desk.open(conversation, null);
    if (!desk.talk && mine.length) desk.select(mine[0].conversation);
  }

  taken({ escalation, by }) {
    if (this.#desk.claims.has(escalation)) return;
    const item = this.#desk.waiting.taken(escalation, by);
    if (item?.level === 'EMERGENCY') bars.put({ kind: 'NEWS', takenBy: by });
  }

  events({ conversation, events, picture }) {
    const desk = this.#desk;
    const talk = desk.talks.get(conversation);
    if (!talk) return;
    const before = talk.picture;
    talk.hear(events ?? [], picture);
    if (LEVELS.indexOf(talk.picture?.level) > LEVELS.indexOf(before?.level)) this.#rose(talk, before);
    if (desk.selected === conversation && !document.hidden) talk.see();
  }

  lost({ conversation, why }) {
    const talk = this.#desk.talks.get(conversation);
    if (talk) this.#desk.gone(talk, why);
  }

  /** The level rose while the person talks: a banner says to what and why, and leads to the line (CP-39). */
  #rose({ conversation, number, picture }, before) {
    const fresh = picture.reasons.filter((reason) => !before?.reasons.some((known) => known.at === reason.at
        && known.rule === reason.rule));
    bars.put({ kind: 'ROSE', about: conversation, number, level: picture.level, reasons: fresh, at: clock.now() });
  }
}
