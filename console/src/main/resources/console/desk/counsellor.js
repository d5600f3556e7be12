import { clock } from '../live/clock.js';
import { bars } from './bars.js';

/** What the counsellor at this desk does with a child's talk; each deed is the server's to allow. */
export class Counsellor {
  #desk;
  claims = new Set();

  constructor(desk) {
    this.#desk = desk;
  }

  /** Takes an escalation. Losing the race is an answer, and the banner says who won. */
  async claim(escalation) {
    const desk = this.#desk;
    this.claims.add(escalation);
    const answer = await desk.requests.ask({ do: 'claim', escalation });
    this.claims.delete(escalation);
    if (answer.type === 'accepted') return;      // a colleague's talk: its sheet is to be read first
    if (answer.by && answer.by === desk.staff?.name) return;      // it is theirs already, taken in another tab
    if (answer.type !== 'opened') return this.#refusal(answer);
    const talk = desk.take(answer.talk);
    desk.waiting.remove(escalation);
    if (!desk.mine.some((mine) => mine.conversation === talk.conversation)) desk.mine = [...desk.mine, talk.asMine];
    desk.select(talk.conversation);
    desk.dispatchEvent(new Event('claimed'));
  }

  /** The ticked "read": before it nothing can be written (CP-22). */
  async read(talk) {
    const answer = await this.#ask('read', talk);
    if (answer.type === 'accepted' && !talk.read) {
      talk.picture = { ...talk.picture, readAt: new Date(clock.now()).toISOString() };
    }
    this.#refusal(answer);
  }

  /** The child sees that someone writes only while someone does (CP-32). */
  typing(talk) {
    this.#ask('typing', talk);
  }

  /** A line that LINE did not take goes out once more, under its old key. */
  async again(talk, line) {
    this.#refusal(await this.#ask('again', talk, { line }));
  }

  /** @param state where the bot goes on; undefined for its own farewell */
  async handBack(talk, state) {
    this.#left(talk, await this.#ask('handBack', talk, { code: state }), 'HANDED_BACK');
  }

  async finish(talk, code) {
    this.#left(talk, await this.#ask('close', talk, { code }), 'CLOSED');
  }

  #ask(deed, { conversation }, more) {
    return this.#desk.requests.ask({ do: deed, conversation, ...more });
  }

  #left(talk, answer, how) {
    if (answer.type === 'accepted') this.#desk.gone(talk, how);
    this.#refusal(answer);
  }

  #refusal(answer) {
    if (answer.type === 'refused') bars.put({ kind: 'NEWS', why: answer.why, by: answer.by });
    this.#desk.changed();
  }
}
