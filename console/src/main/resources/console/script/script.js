import { get, post, whyNot } from '../live/rest.js';

const START = { state: '', facts: {}, reached: 'NONE', category: 'NONE', staffed: true, queued: false, held: false };

/** The script as its owners read and walk it. No child's words are here; what is typed on a walk stays in this page. */
class Script extends EventTarget {
  book = null;
  why = null;
  /** State to how many left there; null when there were too few to say. */
  departures = new Map();
  steps = [];

  /** Fetches the book in a language, and where children left. */
  async open(language = this.book?.language ?? 'th') {
    const [book, left] = await Promise.all([get(`/api/script/in/${language}`), get('/api/script/departures')]);
    if (book.status === 200) this.#take(book.body);
    else this.why = whyNot(book);
    if (left.status === 200) this.departures = new Map(left.body.map((row) => [row.state, row.children ?? null]));
    this.#changed();
  }

  page(id) {
    return this.book?.pages.get(id);
  }

  /** Everything that leads to a state, as {from, arrow}; a table leads on for every state that names it. */
  arrowsTo(id) {
    return this.book.all.flatMap((page) =>
      page.arrows.filter((arrow) => this.targets(arrow.to).includes(id)).map((arrow) => ({ from: page, arrow })));
  }

  /** The states an arrow can end in. */
  targets(to) {
    if (to === '@PLAN') return this.#planned;
    if (to === '@NEXT_FACT') return this.#asked;
    return to ? [to] : [];
  }

  /** Begins a walk at the door, or in a state as if the child had come there. */
  start(state = '', staffed = true) {
    this.steps = [];
    const { language } = this.book;
    this.now = { ...START, state, staffed, facts: language === 'th' ? {} : { language, languageChosen: 'true' } };
    this.#changed();
  }

  /** One step on; null, or why not. */
  async go(kind, value = '', shown = value) {
    const answer = await post('/api/script/walk', { from: this.now, act: { kind, value } });
    if (answer.status !== 200) return whyNot(answer);
    this.now = answer.body.now;
    this.steps = [...this.steps, { kind, shown, ...answer.body }];
    this.#changed();
    return null;
  }

  #take(book) {
    const all = book.chapters.flatMap((chapter) => chapter.pages.map((page) => ({ ...page, chapter: chapter.name })));
    this.book = { ...book, all, pages: new Map(all.map((page) => [page.id, page])) };
    this.#planned = [...new Set(book.tables.map((row) => row.plan))];
    this.#asked = [...new Set(book.tables.flatMap((row) => row.facts))];
  }

  #planned = [];
  #asked = [];

  #changed() {
    this.dispatchEvent(new Event('change'));
  }
}

export const script = new Script();
