import { get, whyNot } from '../live/rest.js';
import { session } from '../page/session.js';
import { words } from '../page/words.js';

/** The figures on screen, as the address of the page names them. Says "change" when they do. */
class Numbers extends EventTarget {
  #names = {};
  #asked = '';
  halves = [];
  now = null;
  before = null;
  parts = [];
  why = null;

  constructor() {
    super();
    words.addEventListener('change', () => this.#loadNames());
    session.addEventListener('change', () => session.state === 'IN' || this.#forget());
  }

  /** Loads what the first look needs. */
  async open() {
    await this.#loadNames();
    const answer = await get('/api/numbers');
    if (answer.status === 200) this.halves = answer.body;
    else this.why = whyNot(answer);
    await this.look();
  }

  /** What the address asks for: {period, by, value}; without one the running half-year. */
  get asked() {
    const [, , period, by, value] = location.hash.split('/').map(decodeURIComponent);
    return { period: period || this.halves[0], by: by || '', value: value || '' };
  }

  /** The address of a file of what is on screen. */
  file(kind) {
    return this.#path(kind);
  }

  /** Asks for what the address names, unless it is on screen already. */
  async look() {
    const path = this.#path('');
    if (!this.halves.length || path === this.#asked) return;
    this.#asked = path;
    const answer = await get(path);
    if (path !== this.#asked) return;
    this.why = answer.status === 200 ? null : whyNot(answer);
    const { now = null, before = null, parts = [] } = answer.status === 200 ? answer.body : {};
    Object.assign(this, { now, before, parts });
    if (answer.status === 401) session.expired();
    this.dispatchEvent(new Event('change'));
  }

  /** What a code of a list is called. */
  name(list, code) {
    return this.#names[`${list}.${code}`] ?? this.#names[`ANY.${code}`] ?? code;
  }

  /** The counts of a list now, and those of the span before by code. */
  list(by) {
    const of = (figures) => figures?.breakdowns.find((list) => list.by === by)?.counts;
    const before = new Map((of(this.before) ?? []).map((one) => [one.code, one.count]));
    return of(this.now)?.map((one) => ({ ...one, before: before.has(one.code) ? before.get(one.code) : 0 }));
  }

  #path(kind) {
    const { period, by, value } = this.asked;
    const part = by && value && kind !== '/summary' ? `?${new URLSearchParams({ by, value })}` : '';
    return `/api/numbers/${encodeURIComponent(period)}${kind}${part}`;
  }

  async #loadNames() {
    if (session.state !== 'IN' || !['SUPERVISOR', 'ANALYST'].includes(session.me.role)) return;
    const answer = await get(`/api/numbers/words/${words.language}`);
    if (answer.status === 200) this.#names = answer.body;
    this.dispatchEvent(new Event('change'));
  }

  #forget() {
    this.#asked = '';
    this.halves = [];
    this.now = null;
    this.before = null;
  }
}

export const numbers = new Numbers();
