import { desk } from '../desk/desk.js';
import { bars } from '../desk/bars.js';
import { get, post, whyNot } from '../live/rest.js';
import { session } from '../page/session.js';

/** One's own shift and day as the server tells them, and who is asked to take whom. Says "change" when they do. */
class OwnShift extends EventTarget {
  shift = null;
  asked = [];
  day = null;
  /** Children whose wish could not be met, by escalation: whoever takes one says so (CP-14). */
  wishes = new Map();

  /** Takes what a list told, and answers the list with the one that may be taken now. */
  hear({ shift, asked, queue = [] }) {
    const before = this.shift?.state;
    this.shift = shift ?? null;
    this.asked = asked ?? [];
    for (const one of this.asked.filter(({ yours, wishUnmet }) => yours && wishUnmet)) {
      this.wishes.set(one.escalation, queue.find((item) => item.escalation === one.escalation)?.wish);
    }
    if (!this.day || before !== this.shift?.state) this.look();
    this.#changed();
    return queue.map((item) => ({ ...item, claimable: item.escalation === this.shift?.next }));
  }

  /** Who is asked to take this child, if anybody. */
  of(escalation) {
    return this.asked.find((one) => one.escalation === escalation) ?? null;
  }

  /** ON_SHIFT, PAUSE or OFF. */
  choose(code) {
    return this.#ask({ do: 'shift', code });
  }

  waive() {
    return this.#ask({ do: 'waive' });
  }

  /** LOAD, CONFLICT or NOT_TODAY: three equal reasons, none of which is counted. */
  refuse(escalation, code) {
    return this.#ask({ do: 'refuse', escalation, code });
  }

  involved(talk) {
    return this.#ask({ do: 'involved', conversation: talk.conversation });
  }

  /** Only counsellors have a shift. */
  async look() {
    if (session.me?.role !== 'COUNSELLOR') return;
    const answer = await get('/api/shift');
    if (answer.status === 200) this.day = answer.body;
    this.#changed();
  }

  /** Changes something of one's own day; null, or why not. */
  async tell(what, body) {
    const answer = await post(`/api/shift/${what}`, body);
    await this.look();
    return answer.status === 200 ? null : whyNot(answer);
  }

  forget() {
    Object.assign(this, { shift: null, asked: [], day: null });
    this.wishes.clear();
    this.#changed();
  }

  async #ask(frame) {
    const answer = await desk.requests.ask(frame);
    if (answer.type === 'refused') bars.put({ kind: 'NEWS', why: answer.why, by: answer.by });
    this.#changed();
    return answer.type === 'accepted';
  }

  #changed() {
    this.dispatchEvent(new Event('change'));
  }
}

export const ownShift = new OwnShift();
