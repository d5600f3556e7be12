/** The words of a page by meaning, Thai first; anything a person reads comes from here. */
export class Words extends EventTarget {
  #folder;
  #texts = {};
  language = 'th';

  constructor(folder) {
    super();
    this.#folder = folder;
  }

  /** Loads a language ("th" or "en") and tells everyone who shows words. */
  async choose(language) {
    const answer = await fetch(new URL(`${language}.json`, this.#folder));
    this.#texts = await answer.json();
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

export const words = new Words(new URL('../words/', import.meta.url));
export const say = (key, values) => words.say(key, values);
export const named = (group, code) => words.code(group, code);
