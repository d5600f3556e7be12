import { html, nothing } from 'lit';
import { Part } from '../page/part.js';
import { loading, refusal } from '../page/signs.js';
import { say, words } from '../page/words.js';
import { script } from './script.js';
import './script-map.js';
import './script-phone.js';
import './script-report.js';
import './state-list.js';
import './state-sheet.js';

const VIEWS = ['state', 'map', 'report'];

/** The room of those who own the words: every state, how they hang together, how a line looks, and a walk to try it. */
class ScriptRoom extends Part {
  static properties = { view: { state: true } };

  constructor() {
    super();
    this.view = 'state';
    this.watch(script, words);
    addEventListener('hashchange', () => this.requestUpdate());
  }

  connectedCallback() {
    super.connectedCallback();
    script.open();
  }

  render() {
    if (script.why) return refusal(script.why);
    if (!script.book) return loading();
    this.classList.toggle('is-wide', this.view === 'map');
    const page = script.page(location.hash.split('/')[2]) ?? script.book.all[0];
    return html`<h1 class="sr">${say('script.title')}</h1>
      <state-list class="pane rail" role="navigation" aria-label=${say('script.states')} .open=${page.id}></state-list>
      <section class="pane script-middle" aria-label=${say('script.title')}>
        <div class="row script-views" role="tablist" aria-label=${say('script.views')}>${VIEWS.map((view) => html`
          <button class="btn btn-small" role="tab" aria-selected=${String(view === this.view)}
            @click=${() => (this.view = view)}>${say(`script.view.${view}`)}</button>`)}</div>
        <div class="script-view" role="tabpanel" tabindex="0">${this.#shown(page)}</div></section>
      <script-phone class="pane pic" role="region" aria-label=${say('script.phone')} .page=${page}></script-phone>`;
  }

  #shown(page) {
    if (this.view === 'map') return html`<script-map .open=${page.id}></script-map>`;
    if (this.view === 'report') return html`<script-report></script-report>`;
    return this.view === 'state' ? html`<state-sheet .page=${page}></state-sheet>` : nothing;
  }
}

customElements.define('script-room', ScriptRoom);
