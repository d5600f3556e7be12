import { html, nothing } from 'lit';
import { Part } from '../page/part.js';
import { named, say, words } from '../page/words.js';
import { hrefOf, nameOf } from './names.js';
import { script } from './script.js';

/** All states by chapter; typing finds one by its name, its code or a word that is said in it. */
class StateList extends Part {
  static properties = { open: {}, sought: { state: true } };

  constructor() {
    super();
    this.sought = '';
    this.watch(script, words);
  }

  render() {
    const chapters = script.book.chapters.map((chapter) => [chapter, chapter.pages.filter((page) => this.#fits(page))]);
    const found = chapters.filter(([, pages]) => pages.length);
    return html`<div class="field-in"><label for="script-sought">${say('script.find')}</label>
        <input id="script-sought" type="search" autocomplete="off" .value=${this.sought}
          @input=${(event) => (this.sought = event.target.value)}></div>
      <div class="rail-list" tabindex="-1">${found.length ? found.map(chapterOf(this.open)) : html`<p class="empty">
        ${say('script.found-none')}</p>`}</div>`;
  }

  updated(changed) {
    if (changed.has('open')) this.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }

  #fits(page) {
    const sought = this.sought.trim().toLowerCase();
    const texts = [page.id, ...Object.values(page.names), ...page.says.map((line) => line.text)];
    return texts.some((text) => text.toLowerCase().includes(sought));
  }
}

const chapterOf = (open) => ([chapter, pages]) => html`<section>
  <h2 class="cap">${named('script.chapter', chapter.name)}</h2>
  <ul>${pages.map((page) => html`<li><a class="state-link" href=${hrefOf(page.id)}
    aria-current=${page.id === open ? 'page' : nothing}>${nameOf(page.id)}</a></li>`)}</ul></section>`;

customElements.define('state-list', StateList);
