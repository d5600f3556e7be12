import { clock } from '../live/clock.js';
import { Socket } from '../live/socket.js';
import { sound } from '../live/sound.js';
import { bars } from './bars.js';
import { Frames } from './frames.js';
import { Requests } from './requests.js';
import { Sends } from './sends.js';
import { Talk } from './talk.js';
import { Waiting } from './waiting.js';

/** What a counsellor has before them: the queue, their own talks, which one is open. Says "change" when it does. */
class Desk extends EventTarget {
  socket = new Socket('/ws/console');
  requests = new Requests(this.socket);
  sends = new Sends(this.requests, () => this.changed());
  waiting = new Waiting(() => this.changed());
  frames = new Frames(this);
  talks = new Map();
  claims = new Set();
  mine = [];
  selected = null;
  staff = null;
  lostAt = null;

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
    return (this.waiting.alarm ? this.waiting.emergencies : 0) + talks;
  }

  /** True while a draft or an unsure send would be lost with the page. */
  get unsaved() {
    return [...this.talks.values()].some((talk) => talk.draft.trim() || talk.says.length);
  }

  changed() {
    sound.ring(this.waiting.alarm !== null);
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
    this.waiting.clear();
    bars.clear();
    this.changed();
  }

  select(conversation) {
    this.selected = conversation;
    this.talk?.comeBack();
    this.changed();
  }

  /** The next or previous own talk (Alt+down, Alt+up). */
  step(by) {
    const at = this.mine.findIndex((mine) => mine.conversation === this.selected);
    const next = this.mine[(at + by + this.mine.length) % this.mine.length];
    if (next) this.select(next.conversation);
  }

  /** Takes an escalation. Losing the race is an answer, and the banner says who won. */
  async claim(escalation) {
    this.claims.add(escalation);
    const answer = await this.requests.ask({ do: 'claim', escalation });
    this.claims.delete(escalation);
    if (answer.type !== 'opened') return this.#refusal(answer);
    const talk = this.#take(answer.talk);
    this.waiting.remove(escalation);
    if (!this.mine.some((mine) => mine.conversation === talk.conversation)) this.mine = [...this.mine, asMine(talk)];
    this.select(talk.conversation);
    this.dispatchEvent(new Event('claimed'));
  }

  /** An own talk from the server: all of it, or what came after the last line heard; `lost` is an absence in ms. */
  async open(conversation, lost) {
    if (!this.talks.has(conversation)) this.talks.set(conversation, new Talk(conversation));
    const talk = this.talks.get(conversation);
    const answer = await this.requests.ask({ do: 'open', conversation, after: talk.seq });
    if (answer.type !== 'opened' || !this.talks.has(conversation)) return;
    this.#take(answer.talk);
    if (this.selected === conversation) talk.comeBack(lost);
    this.changed();
  }

  /** The ticked "read": before it nothing can be written (CP-22). */
  async read(talk) {
    const answer = await this.requests.ask({ do: 'read', conversation: talk.conversation });
    if (answer.type === 'accepted' && !talk.read) {
      talk.picture = { ...talk.picture, readAt: new Date(clock.now()).toISOString() };
    }
    this.#refusal(answer);
  }

  /** The child sees that someone writes only while someone does (CP-32). */
  typing(talk) {
    this.socket.send({ do: 'typing', ref: crypto.randomUUID(), conversation: talk.conversation });
  }

  async handBack(talk) {
    this.#left(talk, await this.requests.ask({ do: 'handBack', conversation: talk.conversation }), 'HANDED_BACK');
  }

  async finish(talk, code) {
    this.#left(talk, await this.requests.ask({ do: 'close', conversation: talk.conversation, code }), 'CLOSED');
  }

  /** A talk went out of these hands; the banner says how. */
  gone(talk, why) {
    this.mine = this.mine.filter((mine) => mine.conversation !== talk.conversation);
    this.drop(talk.conversation);
    bars.put({ kind: 'NEWS', gone: why, number: talk.number });
  }

  /** A talk that is no longer this person's leaves the page at once. */
  drop(conversation) {
    this.talks.delete(conversation);
    bars.drop('ROSE', conversation);
    if (this.selected === conversation) this.select(this.mine[0]?.conversation ?? null);
  }

  #take(taken) {
    const talk = this.talks.get(taken.conversation) ?? new Talk(taken.conversation);
    this.talks.set(taken.conversation, talk);
    talk.take(taken);
    return talk;
  }

  #left(talk, answer, how) {
    if (answer.type === 'accepted') this.gone(talk, how);
    this.#refusal(answer);
  }

  #refusal(answer) {
    if (answer.type === 'refused') bars.put({ kind: 'NEWS', why: answer.why, by: answer.by });
    this.changed();
  }

  #lose() {
    clock.freeze(this.socket.quiet);
    this.lostAt = clock.now();
    this.requests.lost();
    bars.drop('BACK');
    this.changed();
  }
}

function asMine({ conversation, number, picture }) {
  const { level, category, badges } = picture;
  return { conversation, number, level, category, badges, since: null, lastChildAt: null };
}

export const desk = new Desk();
