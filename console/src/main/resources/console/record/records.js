import { desk } from '../desk/desk.js';
import { get, post, whyNot } from '../live/rest.js';
import { session } from '../page/session.js';
import { PaperDraft } from './paper-draft.js';

/** The record of one talk as this page holds it. Says "change" when it does. */
class CaseRecord extends EventTarget {
  sheet = null;
  why = null;

  constructor(conversation) {
    super();
    this.conversation = conversation;
    this.note = this.#draft('NOTE');
    this.plan = this.#draft('PLAN');
  }

  /** Asks the server again; a form that is being typed stays as it is. */
  async load() {
    const answer = await get(`/api/records/${this.conversation}`);
    if (answer.status === 401) session.expired();
    this.why = answer.status === 200 ? null : whyNot(answer);
    if (!this.why) {
      this.sheet = answer.body;
      this.note.take(this.sheet.written.note);
      this.plan.take(this.sheet.written.plan);
    }
    this.#changed();
  }

  /** Does something in this record, then shows how it stands; null, or why not. */
  async act(path, body) {
    const answer = await post(path.startsWith('/') ? path : `/api/records/${this.conversation}/${path}`, body);
    if (answer.status === 401) session.expired();
    const why = answer.status < 300 && answer.status > 0 ? null : whyNot(answer);
    await this.load();
    return why;
  }

  get unsaved() {
    return this.note.open || this.plan.open;
  }

  #draft(kind) {
    const draft = new PaperDraft(this.conversation, kind);
    draft.addEventListener('change', () => this.#changed());
    return draft;
  }

  #changed() {
    this.dispatchEvent(new Event('change'));
    records.dispatchEvent(new Event('change'));
  }
}

/** All records open on this page; everything leaves it with the sign-out or the talk. */
class Records extends EventTarget {
  #open = new Map();

  constructor() {
    super();
    session.addEventListener('change', () => session.state === 'OUT' && !session.me && this.#open.clear());
    addEventListener('beforeunload', (event) => this.unsaved && event.preventDefault());
  }

  /** The record of a talk, asked for when it is first looked at. */
  of(conversation) {
    if (!this.#open.has(conversation)) {
      const record = new CaseRecord(conversation);
      this.#open.set(conversation, record);
      record.load();
    }
    return this.#open.get(conversation);
  }

  get unsaved() {
    return [...this.#open.values()].some((record) => record.unsaved);
  }
}

export const records = new Records();

/** The case of a talk was ended: the talk leaves the desk if it is on it. */
export function ended(conversation) {
  const talk = desk.talks.get(conversation);
  if (talk) desk.gone(talk, 'CLOSED');
}
