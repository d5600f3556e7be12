import { ask, post, whyNot } from '../live/rest.js';

const SAVE_AFTER = 1200;

/** One form as it is typed here: saved by itself a moment after the last key, and never over a colleague's text. */
export class PaperDraft extends EventTarget {
  #timer = 0;
  #saving = null;
  #again = false;
  fields = {};
  quotes = [];
  sheet = { version: 0, edit: 0, quotes: [], fields: {} };
  state = 'CLEAN';
  why = null;
  other = null;
  hints = {};

  constructor(conversation, kind) {
    super();
    this.path = `/api/records/${conversation}/papers/${kind}`;
  }

  /** Takes the text as the server has it, unless something is typed here that it does not have yet. */
  take(sheet) {
    if (this.open || filled(sheet).edit < this.sheet.edit) return;      // an answer that was overtaken on its way
    this.sheet = filled(sheet);
    this.fields = { ...this.sheet.fields };
    this.quotes = this.sheet.quotes.map(({ field, line }) => ({ field, line }));
  }

  /** True while something here is not on the server. */
  get open() {
    return ['TYPED', 'SAVING', 'STALE', 'FAILED'].includes(this.state);
  }

  type(name, value) {
    this.fields = { ...this.fields, [name]: value };
    this.#typed();
  }

  /** Picks a line of the child for a field, or lets it go. */
  quote(field, line, picked) {
    this.quotes = this.quotes.filter((quote) => quote.field !== field || quote.line !== line);
    if (picked) this.quotes = [...this.quotes, { field, line }];
    this.#typed();
  }

  /** Saves now what waits to be saved; true when all is on the server. */
  async flush() {
    clearTimeout(this.#timer);
    if (this.state === 'TYPED' || this.state === 'FAILED') await this.#save();
    else await this.#saving;
    return !this.open;
  }

  /** The colleague's text stays; what was typed here is dropped. */
  takeTheirs() {
    const { other } = this;
    this.#set('CLEAN', { other: null });
    this.take(other);
    this.dispatchEvent(new Event('change'));
  }

  /** What was typed here becomes the next version after theirs, which stays readable in the history. */
  keepMine() {
    this.sheet = filled(this.other);
    this.#set('TYPED', { other: null });
    return this.flush();
  }

  async finish() {
    if (!(await this.flush())) return null;
    const answer = await post(`${this.path}/finish`);
    return answer.status < 300 ? null : whyNot(answer);
  }

  #typed() {
    if (this.state === 'STALE') return this.dispatchEvent(new Event('change'));
    this.#set('TYPED');
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#save(), SAVE_AFTER);
  }

  async #save() {
    if (this.#saving) {
      this.#again = true;
      return this.#saving;
    }
    this.#saving = this.#put();
    await this.#saving;
    this.#saving = null;
    if (this.#again && this.state === 'TYPED') await this.#save();
    this.#again = false;
  }

  async #put() {
    const paper = { fields: written(this.fields), quotes: this.quotes };
    const sent = JSON.stringify(paper);
    this.#set('SAVING');
    const { status, body } = await ask('PUT', this.path, { based: this.sheet.edit, paper });
    if (status === 409 && body?.latest) return this.#set('STALE', { other: filled(body.latest) });
    if (status !== 200) return this.#set('FAILED', { why: whyNot({ status, body }) });
    this.sheet = filled(body.latest);
    this.hints = body.hints ?? {};
    const more = JSON.stringify({ fields: written(this.fields), quotes: this.quotes }) !== sent;
    this.#set(more ? 'TYPED' : 'SAVED', { why: null });
  }

  #set(state, more = {}) {
    Object.assign(this, more, { state });
    this.dispatchEvent(new Event('change'));
  }
}

/** An empty map or list may be left out by the server. */
const filled = (sheet) => ({ edit: 0, fields: {}, quotes: [], ...sheet });
const written = (fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value.trim() !== ''));
