import { html } from 'lit';
import { Part } from './part.js';
import { say, words } from './words.js';

const KEYS = [
  ['F9', 'privacy'], ['Alt+R', 'take'], ['F2', 'consult'], ['F8', 'help'], ['Ctrl+Enter', 'send'], ['Enter', 'newline'], ['Alt+1', 'queue'],
  ['Alt+2', 'talk'], ['Alt+3', 'picture'], ['Alt+↑', 'previous'], ['Alt+↓', 'next'], ['Space', 'line'],
  ['Tab', 'tab'], ['Esc', 'escape'],
];

/** All keys of the desk. */
class KeyList extends Part {
  constructor() {
    super();
    this.watch(words);
    this.hear('khiang-keys', () => this.querySelector('dialog').showModal());
  }

  render() {
    return html`<dialog class="ask" aria-labelledby="keys-title"><h2 id="keys-title">${say('keys.title')}</h2>
      <dl class="key-rows">${KEYS.map(([name, meaning]) => html`
        <dt><kbd>${name}</kbd></dt><dd>${say(`keys.${meaning}`)}</dd>`)}</dl>
      <div class="row ask-foot"><span class="end"></span><button class="btn"
          @click=${this.#close}>${say('dialog.close')}</button></div></dialog>`;
  }

  #close = () => this.querySelector('dialog').close();
}

customElements.define('key-list', KeyList);
