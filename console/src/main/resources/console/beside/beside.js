import { desk } from '../desk/desk.js';
import { Talk } from '../desk/talk.js';
import { sound } from '../live/sound.js';
import { session } from '../page/session.js';

/**
 * What stands beside live talks for this person: who calls, what a supervisor did, and the one talk they follow
 * without being in it. Says "change" when any of it does.
 */
class BesideTalks extends EventTarget {
  calls = [];
  told = [];
  pairs = [];
  talk = null;
  why = null;

  /** Calls for help that no supervisor has answered. */
  get helpOpen() {
    return this.calls.filter((card) => card.kind === 'HELP' && !card.accepted);
  }

  /** Colleagues who ask this person for advice, also while it is being given. */
  get asked() {
    return this.calls.filter((card) => card.kind === 'CONSULT');
  }

  /** Newcomers this person whispers to, with the talks they are in. */
  get newcomers() {
    return this.pairs.filter((pair) => pair.whispererId === session.me?.id);
  }

  /** A supervisor hears what nobody has taken yet, an emergency or a counsellor who calls (CP-12, CP-42). */
  get rings() {
    return session.me?.role === 'SUPERVISOR' && (this.helpOpen.length > 0 || desk.waiting.emergencies > 0);
  }

  take({ calls = [], told = [], pairs = [] }) {
    const known = new Set(this.asked.map((card) => card.conversation));
    Object.assign(this, { calls, told, pairs });
    if (this.asked.some((card) => !card.accepted && !known.has(card.conversation))) sound.once();
    this.#changed();
  }

  /** Each of these opens a talk to follow; null, or why not. */
  listen = (conversation, text) => this.#open({ do: 'listen', conversation, text });
  answerHelp = (conversation) => this.#open({ do: 'answerHelp', conversation });
  answerConsult = (conversation) => this.#open({ do: 'answerConsult', conversation });
  accompany = (conversation) => this.#open({ do: 'accompany', conversation });

  /** The line was lost for a moment: shows the talk again, if it may still be followed. */
  hearAgain() {
    if (this.talk) this.#open({ do: 'hear', conversation: this.talk.conversation });
  }

  async leave() {
    const { conversation } = this.talk;
    this.#drop(null);
    await desk.requests.ask({ do: 'stepAway', conversation });
  }

  /** Each deed answers a refusal as a code, or null when it was done. */
  whisper = (talk, text, ref) => this.#do({ do: 'whisper', ref, conversation: talk.conversation, text }, ref);
  callHelp = (conversation) => this.#do({ do: 'callHelp', conversation });
  calm = (conversation) => this.#do({ do: 'calm', conversation });
  consult = (conversation) => this.#do({ do: 'consult', conversation });
  endConsult = (conversation) => this.#do({ do: 'endConsult', conversation });
  refuseConsult = (conversation) => this.#do({ do: 'refuseConsult', conversation });
  assign = (conversation, to, text) => this.#do({ do: 'assign', conversation, to, text });
  stop = (conversation, code, text) => this.#do({ do: 'stop', conversation, code, text });
  noted = (line) => this.#do({ do: 'noted', line });

  /** To whom a talk could go and where the bot could go on, or null. */
  async choices(conversation) {
    const answer = await desk.requests.ask({ do: 'choices', conversation });
    return answer.type === 'choices' ? answer.choices : null;
  }

  /** From now on the child is this person's; null, or why not. */
  async takeOver(conversation, text) {
    const answer = await desk.requests.ask({ do: 'takeOver', conversation, text });
    if (answer.type !== 'opened') return whyNot(answer);
    this.#drop(null);
    const talk = desk.take(answer.talk);
    if (!desk.mine.some((mine) => mine.conversation === conversation)) desk.mine = [...desk.mine, talk.asMine];
    desk.select(conversation);
    desk.dispatchEvent(new Event('claimed'));
    return null;
  }

  /** What happened in the followed talk; true when it was for here. */
  events({ conversation, events, picture, beside }) {
    if (this.talk?.conversation !== conversation) return;
    this.talk.hear(events ?? [], picture, beside);
    this.talk.see();
    this.#changed();
  }

  /** It may be followed no more: it leaves the page at once. */
  lost({ conversation }) {
    if (this.talk?.conversation === conversation) this.#drop('ENDED');
  }

  /** Signed out or locked: everything leaves the page. */
  forget() {
    Object.assign(this, { calls: [], told: [], pairs: [], talk: null, why: null });
    this.#changed();
  }

  seen() {
    this.why = null;
    this.#changed();
  }

  async #open(frame) {
    const answer = await desk.requests.ask(frame);
    if (answer.type !== 'opened') {
      if (frame.do === 'hear') this.#drop('ENDED');
      return whyNot(answer);
    }
    this.calls = this.calls.map((card) => (card.conversation === frame.conversation ? { ...card, accepted: true } : card));
    this.talk = new Talk(frame.conversation);
    this.talk.take({ ...answer.talk, readOnly: true });
    this.why = null;
    this.#changed();
    return null;
  }

  async #do(frame, ref) {
    const answer = await (ref ? desk.requests.again(frame) : desk.requests.ask(frame));
    return answer.type === 'accepted' ? null : whyNot(answer);
  }

  #drop(why) {
    this.talk = null;
    this.why = why;
    this.#changed();
  }

  #changed() {
    this.dispatchEvent(new Event('change'));
  }
}

const whyNot = (answer) => answer.why ?? 'NO_LINE';

export const besideTalks = new BesideTalks();
