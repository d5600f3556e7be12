import { clock } from '../live/clock.js';
import { Socket } from '../live/socket.js';
import { sound } from '../live/sound.js';
import { besideTalks } from '../beside/beside.js';
import { bars } from './bars.js';
import { Counsellor } from './counsellor.js';
import { Frames } from './frames.js';
import { Guard } from './guard.js';
import { KeptDrafts } from './kept-drafts.js';
import { ownShift } from '../shift/own-shift.js';
import { rose } from './reasons.js';
import { Requests } from './requests.js';
import { Sends } from './sends.js';
import { Talk } from './talk.js';
import { Waiting } from './waiting.js';

/** A supervisor stepped in: that is told with the name and the reason, and stays until it was read. */
const STEPPED_IN = ['TAKEN_OVER', 'STOPPED'];

/** What a counsellor has before them: the queue, their own talks, which one is open. Says "change" when it does. */
class Desk extends EventTarget {
  socket = new Socket('/ws/console');
  requests = new Requests(this.socket);
  sends = new Sends(this.requests, () => this.changed());
  guard = new Guard(this.requests, () => this.changed());
  drafts = new KeptDrafts(this.requests, () => this.changed());
  waiting = new Waiting(() => this.changed());
  counsellor = new Counsellor(this);
  frames = new Frames(this);
  talks = new Map();
  mine = [];
  selected = null;
  staff = null;
  lostAt = null;
  sealed = null;

  constructor() {
    super();
    this.socket.addEventListener('frame', (event) => this.frames.hear(event.detail));
    this.socket.addEventListener('lost', () => this.#lose());
    document.addEventListener('visibilitychange', () => document.hidden || this.select(this.selected));
  }

  get live() {
    return this.socket.live;
  }

  get talk() {
    return this.talks.get(this.selected) ?? null;
  }

  /** What calls for this person: emergencies to take, and own talks with new lines. */
  get calls() {
    const talks = [...this.talks.values()].filter((talk) => talk.unseen > 0).length;
    return this.sealed ? this.sealed.alarms : this.waiting.emergencies + talks;
  }

  /** True while a draft that the server has not got, or an unsure send, would be lost with the page. */
  get unsaved() {
    return [...this.talks.values()].some((talk) => this.drafts.unkept(talk) || this.drafts.unkept(talk.sheet)
      || talk.says.length);
  }

  /** The emergency that fills the screen; who is with another one already is told by a banner instead (CP-13). */
  get alarm() {
    return this.mine.some((mine) => mine.level === 'EMERGENCY') ? null : this.waiting.alarm;
  }

  /** Whether an emergency calls: also before a locked screen, which is told that there is one and nothing else. */
  get rings() {
    return this.sealed ? this.sealed.alarms > 0 : this.alarm !== null || besideTalks.rings;
  }

  changed() {
    sound.ring(this.rings);
    for (const talk of this.talks.values()) this.drafts.watch(talk);
    this.dispatchEvent(new Event('change'));
  }

  /** Signed out: everything leaves the page. */
  close() {
    this.socket.shut();
    this.talks.clear();
    this.mine = [];
    this.selected = null;
    this.staff = null;
    this.lostAt = null;
    this.sealed = null;
    this.waiting.clear();
    ownShift.forget();
    besideTalks.forget();
    bars.clear();
    this.changed();
  }

  select(conversation) {
    this.selected = conversation;
    this.talk?.comeBack();
    this.guard.typed(this.talk);
    this.changed();
  }

  /** The next or previous own talk (Alt+down, Alt+up). */
  step(by) {
    const at = this.mine.findIndex((mine) => mine.conversation === this.selected);
    const next = this.mine[(at + by + this.mine.length) % this.mine.length];
    if (next) this.select(next.conversation);
  }

  /** Asks the server for an own talk; `lost` is how long the line was lost before, in ms. */
  async open(conversation, lost) {
    if (!this.talks.has(conversation)) this.talks.set(conversation, new Talk(conversation));
    const talk = this.talks.get(conversation);
    const answer = await this.requests.ask({ do: 'open', conversation, after: talk.seq });
    if (answer.type !== 'opened' || !this.talks.has(conversation)) return;
    const before = talk.picture;
    this.take(answer.talk);
    this.drafts.hear(talk, answer.draft);
    this.drafts.hear(talk.sheet, answer.sheet);
    rose(talk, before);
    if (this.selected === conversation) talk.comeBack(lost);
    this.changed();
  }

  /** Asks for what was said before the lines shown here. */
  async earlier(talk) {
    const { conversation } = talk;
    const answer = await this.requests.ask({ do: 'earlier', conversation, after: talk.firstSeq });
    if (answer.type !== 'earlier') return;
    talk.takeEarlier(answer.earlier);
    this.changed();
  }

  /** A colleague's talk has come into these hands. */
  async received(conversation) {
    await this.open(conversation, null);
    const talk = this.talks.get(conversation);
    if (!talk?.loaded) return;
    if (!this.mine.some((mine) => mine.conversation === conversation)) this.mine = [...this.mine, talk.asMine];
    this.select(conversation);
  }

  /** A talk went out of these hands; the banner says how. */
  gone(talk, why) {
    this.mine = this.mine.filter((mine) => mine.conversation !== talk.conversation);
    this.drop(talk.conversation);
    if (!STEPPED_IN.includes(why)) bars.put({ kind: 'NEWS', gone: why, number: talk.number });
  }

  /** It is in the server's list no more: it leaves the page at once, and the server is asked how it went. */
  async lose(conversation) {
    const { number } = this.talks.get(conversation);
    this.drop(conversation);
    const answer = await this.requests.ask({ do: 'open', conversation });
    const told = answer.type === 'refused' && number && !STEPPED_IN.includes(answer.why);
    if (told) bars.put({ kind: 'NEWS', gone: answer.why, number });
  }

  /** A talk that is no longer this person's leaves the page at once. */
  drop(conversation) {
    this.talks.delete(conversation);
    bars.drop('ROSE', conversation);
    if (this.selected === conversation) this.select(this.mine[0]?.conversation ?? null);
  }

  /** Takes a talk from the server. */
  take(taken) {
    const talk = this.talks.get(taken.conversation) ?? new Talk(taken.conversation);
    this.talks.set(taken.conversation, talk);
    talk.take(taken);
    return talk;
  }

  #lose() {
    clock.freeze(this.socket.quiet);
    this.lostAt = clock.now();
    this.requests.lost();
    bars.drop('BACK');
    this.changed();
  }
}

export const desk = new Desk();
