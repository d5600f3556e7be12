import { html } from 'lit';
import { Question } from '../page/question.js';
import { refusal } from '../page/signs.js';
import { say } from '../page/words.js';
import { board } from './board.js';

/** Signs a closed case as reviewed, with a note to learn from (CP-112). */
class ReviewNote extends Question {
  static properties = { row: { state: true }, note: { state: true }, why: { state: true } };

  about(row) {
    Object.assign(this, { row, note: '', why: null });
    this.show();
  }

  heading = () => say('review.title', { number: this.row?.number ?? '' });
  verb = () => say('review.verb');
  ready = () => (this.note ?? '').trim() !== '';

  body() {
    return html`<p class="mid">${say('review.for-learning')}</p><div class="field-in">
      <label for="review-note">${say('review.note')}</label>
      <textarea id="review-note" rows="4" maxlength="1000" .value=${this.note ?? ''}
          @input=${this.#typed}></textarea></div>
      ${refusal(this.why)}`;
  }

  async act() {
    this.why = await board.review(this.row.escalation, this.note.trim());
    return this.why === null;
  }

  #typed = (event) => (this.note = event.target.value);
}

customElements.define('review-note', ReviewNote);
