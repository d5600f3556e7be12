import { html, nothing } from 'lit';
import { Part } from '../page/part.js';
import { refusal } from '../page/signs.js';
import { say, words } from '../page/words.js';
import { calendar } from './calendar.js';
import './case-reading.js';

/** Finds a case by its number and by nothing else; a supervisor says why. */
class CaseSearch extends Part {
  static properties = { supervisor: {}, why: { state: true }, sheet: { state: true } };

  constructor() {
    super();
    this.watch(words);
  }

  render() {
    return html`<section class="panel rec-search"><div class="panel-head"><h2>${say('search.title')}</h2>
        <p>${say(this.supervisor ? 'search.reason-kept' : 'search.own-only')}</p></div>
      <form class="row row-wrap" @submit=${this.#find}>
        <label>${say('search.number')} <input name="number" required pattern="K-[0-9]+|KC-[0-9]+" autocomplete="off"
          placeholder="KC-101"></label>
        ${this.supervisor ? html`<label class="grow">${say('search.reason')} <input name="reason" required minlength="5"
          maxlength="500" autocomplete="off"></label>` : nothing}
        <button class="btn">${say('search.open')}</button></form>${refusal(this.why)}
      ${this.sheet ? html`<case-reading .sheet=${this.sheet} @leave=${() => (this.sheet = null)}></case-reading>` : nothing}
      </section>`;
  }

  #find = async (event) => {
    event.preventDefault();
    const { number, reason } = Object.fromEntries(new FormData(event.target));
    const found = this.supervisor ? await calendar.read(number, reason) : await calendar.find(number);
    this.why = found.why ?? null;
    this.sheet = found.sheet ?? null;
    if (found.conversation) this.dispatchEvent(new CustomEvent('case', { detail: found.conversation }));
  };
}

customElements.define('case-search', CaseSearch);
