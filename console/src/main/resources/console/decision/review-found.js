import { html, nothing } from 'lit';
import { Part } from '../page/part.js';
import { say, words } from '../page/words.js';
import { decisions } from './decisions.js';
import { refusedBecause } from './refusals.js';
import { reviewView } from './review-view.js';

/** A finished review for a supervisor to read. */
class ReviewFound extends Part {
  static properties = { review: { state: true }, refused: { state: true } };

  constructor() {
    super();
    this.watch(words);
  }

  async about({ id }) {
    const answer = await decisions.read(`/api/reviews/${id}`);
    Object.assign(this, { review: answer.body ?? null, refused: answer.why ? answer : null });
    await this.updateComplete;
    this.querySelector('dialog').showModal();
  }

  render() {
    return html`<dialog class="ask ask-wide" aria-labelledby="found-title"><h2 id="found-title">${say('review.of', {
      number: this.review?.number ?? '', name: this.review?.subject ?? '' })}</h2>
      ${refusedBecause(this.refused)}${this.review ? reviewView(this.review) : nothing}
      <div class="row ask-foot"><span class="end"></span><button class="btn"
        @click=${() => this.querySelector('dialog').close()}>${say('dialog.close')}</button></div></dialog>`;
  }
}

customElements.define('review-found', ReviewFound);
