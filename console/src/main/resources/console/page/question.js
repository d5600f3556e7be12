import { html } from 'lit';
import { Part } from './part.js';
import { say, words } from './words.js';

/** A question in front of the page. Esc closes it and never a case. Subclasses say its heading, body and deed. */
export class Question extends Part {
  static properties = { busy: { state: true } };

  constructor() {
    super();
    this.watch(words);
  }

  show() {
    this.reset?.();
    this.requestUpdate();
    this.querySelector('dialog').showModal();
  }

  close() {
    this.querySelector('dialog').close();
  }

  render() {
    return html`<dialog class="ask" aria-labelledby="${this.localName}-title">
      <form @submit=${this.#submit}><h2 id="${this.localName}-title">${this.heading()}</h2>${this.body()}
      <div class="row ask-foot"><span class="end"></span>
        <button type="button" class="btn" @click=${() => this.close()}>${say('dialog.cancel')}</button>
        <button class="btn btn-main" ?disabled=${this.busy || !this.ready()}>${this.verb()}</button></div></form>
      </dialog>`;
  }

  /** Whether the form may be sent. */
  ready() {
    return true;
  }

  #submit = async (event) => {
    event.preventDefault();
    if (this.busy || !this.ready()) return;
    this.busy = true;
    const done = await this.act();
    this.busy = false;
    if (done !== false) this.close();
  };
}
