import { clock } from '../live/clock.js';
import { sound } from '../live/sound.js';
import { ownShift } from '../shift/own-shift.js';
import { bars } from './bars.js';
import { transfers } from '../handover/transfers.js';
import { besideTalks } from '../beside/beside.js';
import { rose } from './reasons.js';

const PATIENCE = 1500;

/** What the server says over the line, told to the desk. Answers to a ref go back to whoever asked. */
export class Frames {
  #desk;
  #asked = new Set();

  constructor(desk) {
    this.#desk = desk;
  }

  hear(frame) {
    if (frame.now) clock.hear(frame.now);
    if (frame.type === 'beat') return;
    const kinds = {
      hello: 'hello', queue: 'lists', taken: 'taken', events: 'events', lost: 'lost', draft: 'draft',
      transfers: 'transfers', locked: 'locked', beside: 'beside',
    };
    if (frame.ref) this.#desk.requests.answered(frame);
    else if (kinds[frame.type]) this[kinds[frame.type]](frame);
    this.#desk.changed();
  }

  /** A locked screen hears how many alarms there are and nothing else (CP-01). */
  locked({ alarms }) {
    this.#desk.sealed = { alarms };
    besideTalks.forget();
    this.#desk.lostAt = null;
    document.dispatchEvent(new CustomEvent('khiang-locked'));
  }

  hello(frame) {
    if (frame.locked) return this.locked(frame);
    const desk = this.#desk;
    if (desk.sealed) document.dispatchEvent(new CustomEvent('khiang-unlocked'));
    desk.sealed = null;
    const lost = desk.lostAt === null ? null : clock.now() - desk.lostAt;
    const before = [...desk.talks.keys()];
    desk.staff = frame.staff;
    desk.lostAt = null;
    if (lost !== null) bars.put({ kind: 'BACK', at: clock.now(), lost, unsure: desk.sends.unsure(desk.talks) });
    this.lists(frame);
    for (const conversation of before) if (desk.talks.has(conversation)) desk.open(conversation, lost);
    desk.sends.again(desk.talks);
    besideTalks.hearAgain();
  }

  lists(frame) {
    const { mine = [] } = frame;
    const desk = this.#desk;
    const queue = ownShift.hear(frame);
    const calling = desk.waiting.emergencies;
    const own = new Set(mine.map(({ conversation }) => desk.talks.get(conversation)?.escalation));
    desk.waiting.take(queue.filter((item) => !own.has(item.escalation)));     // handed to the team, and still theirs
    desk.mine = mine;
    if (desk.waiting.emergencies > calling && !desk.alarm) sound.once();
    const held = new Set(mine.map((talk) => talk.conversation));
    for (const conversation of [...desk.talks.keys()]) if (!held.has(conversation)) desk.lose(conversation);
    for (const conversation of held) if (!desk.talks.has(conversation)) desk.open(conversation, null);
    for (const item of mine) this.#missed(item);
    if (!desk.talk && mine.length) desk.select(mine[0].conversation);
  }

  taken({ escalation, by }) {
    if (this.#desk.counsellor.claims.has(escalation)) return;
    const item = this.#desk.waiting.taken(escalation, by);
    if (item?.level === 'EMERGENCY') bars.put({ kind: 'NEWS', takenBy: by });
  }

  events({ conversation, events, picture, beside }) {
    const desk = this.#desk;
    const talk = desk.talks.get(conversation);
    if (!talk) return besideTalks.events({ conversation, events, picture, beside });
    const before = talk.picture;
    talk.hear(events ?? [], picture, beside);
    rose(talk, before);
    if (desk.selected === conversation && !document.hidden) talk.see();
  }

  /** Another tab of this person typed, or a line was sent there. */
  draft({ conversation, code, kept }) {
    const talk = this.#desk.talks.get(conversation);
    if (talk) this.#desk.drafts.hear(code === 'SHEET' ? talk.sheet : talk, kept);
  }

  /** Who calls, what a supervisor did, who is paired. */
  beside(frame) {
    besideTalks.take(frame);
  }

  transfers({ cards }) {
    transfers.take(cards ?? []);
  }

  lost({ conversation, why }) {
    const talk = this.#desk.talks.get(conversation);
    if (talk) this.#desk.gone(talk, why);
    else besideTalks.lost({ conversation });
  }

  /** The list knows of more than the transcript shows, and it stays so: the talk is asked for again, once for each. */
  #missed({ conversation, lastChildAt, level }) {
    const desk = this.#desk;
    const behind = () => desk.talks.get(conversation)?.isBehind(lastChildAt, level);
    const mark = `${conversation} ${lastChildAt} ${level}`;
    if (this.#asked.has(mark) || !behind()) return;
    this.#asked.add(mark);
    setTimeout(() => behind() && desk.open(conversation, null), PATIENCE);
  }
}
