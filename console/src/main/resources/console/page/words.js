/** The words of a page by meaning, Thai first; anything a person reads comes from here. */
export class Words extends EventTarget {
  #folder;
  #rooms;
  #texts = {};
  language = 'th';

  /** @param rooms the files of each language, one for each room of the page */
  constructor(folder, rooms) {
    super();
    this.#folder = folder;
    this.#rooms = rooms;
  }

  /** Loads a language ("th" or "en") and tells everyone who shows words. */
  async choose(language) {
    const files = this.#rooms.map((room) => new URL(`${language}/${room}.json`, this.#folder));
    const texts = await Promise.all(files.map(patiently));
    this.#texts = Object.assign({}, ...texts);
    this.language = language;
    document.documentElement.lang = language;
    this.dispatchEvent(new Event('change'));
  }

  has(key) {
    return Object.hasOwn(this.#texts, key);
  }

  /** The text for a meaning with its {places} filled; an unknown meaning shows its own key, so that nothing hides. */
  say(key, values = {}) {
    const text = this.#texts[key] ?? key;
    return text.replace(/\{(\w+)\}/g, (place, name) => values[name] ?? place);
  }

  /** The words for a code of the server; a code without words is shown as it is rather than left out. */
  code(group, code) {
    const key = `${group}.${code}`;
    return this.has(key) ? this.say(key) : String(code);
  }
}

const PAUSE = 1000;

/** Asks until the file is there: a page without words helps nobody, and a line that is gone for a moment comes back. */
async function patiently(file) {
  for (;;) {
    try {
      const answer = await fetch(file);
      if (answer.ok) return await answer.json();
    } catch {
      // The line is gone; or the page is, and then this ends with it.
    }
    await new Promise((later) => setTimeout(later, PAUSE));
  }
}

const ROOMS = [
  'page',
  'door',
  'codes',
  'desk',
  'handover',
  'board',
  'accounts',
  'script',
  'decisions',
  'shift',
  'record',
  'numbers',
  'chat',
  'lock',
  'referral',
];

export const words = new Words(new URL('../words/', import.meta.url), ROOMS);
export const say = (key, values) => words.say(key, values);
export const named = (group, code) => words.code(group, code);
