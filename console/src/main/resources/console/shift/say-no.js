import { html, nothing } from 'lit';
import { Part } from '../page/part.js';
import { say, words } from '../page/words.js';
import { ownShift } from './own-shift.js';

const REASONS = ['LOAD', 'CONFLICT', 'NOT_TODAY'];

/** Three equal reasons not to take a child; none is better than the other, and none is counted (CP-11). */
class SayNo extends Part {
  static properties = { escalation: { state: true } };

  constructor() {
    super();
    this.watch(words, ownShift);
    this.hear('khiang-refuse', (event) => this.#about(event.detail));
  }

  render() {
    return html`<dialog class="ask say-no" aria-labelledby="say-no-title" @close=${() => (this.escalation = null)}>
      ${this.escalation ? html`<h2 id="say-no-title">${say('offer.no-title')}</h2>
      <div class="stack">${REASONS.map((reason) => html`<button class="btn"
        @click=${() => this.#refuse(reason)}>${say(`offer.no.${reason}`)}</button>`)}</div>
      <p class="t2 mid">${say('offer.no-fault')}</p>
      <div class="row ask-foot"><span class="end"></span><button class="btn btn-small"
        @click=${() => this.#dialog.close()}>${say('dialog.cancel')}</button></div>` : nothing}</dialog>`;
  }

  /** An offer that ran out or was taken needs no answer any more. */
  updated() {
    if (this.escalation && this.#dialog.open && !ownShift.of(this.escalation)?.yours) this.#dialog.close();
  }

  #about(escalation) {
    this.escalation = escalation;
    this.#dialog.showModal();
  }

  async #refuse(reason) {
    const { escalation } = this;
    this.#dialog.close();
    await ownShift.refuse(escalation, reason);
  }

  get #dialog() {
    return this.querySelector('dialog');
  }
}

/** Opens the reasons for this child. */
export const sayNo = (escalation) =>
  document.dispatchEvent(new CustomEvent('khiang-refuse', { detail: escalation }));

customElements.define('say-no', SayNo);
