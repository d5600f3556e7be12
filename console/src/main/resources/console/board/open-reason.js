import { html } from 'lit';
import { Question } from '../page/question.js';
import { refusal } from '../page/signs.js';
import { say } from '../page/words.js';
import { board } from './board.js';

const LEAST = 5;

/** Asks why before a talk is opened; the reason goes into the log (promise 7). */
class OpenReason extends Question {
  static properties = { row: { state: true }, reason: { state: true }, why: { state: true } };

  about(row) {
    Object.assign(this, { row, reason: '', why: null });
    this.show();
  }

  heading = () => say('open.title', { number: this.row?.number ?? '' });
  verb = () => say('open.verb');
  ready = () => (this.reason ?? '').trim().length >= LEAST;

  body() {
    return html`<p class="mid">${say('open.logged')}</p><div class="field-in">
      <label for="open-reason">${say('open.reason')}</label>
      <input id="open-reason" autocomplete="off" maxlength="200" .value=${this.reason ?? ''}
          @input=${this.#typed}></div>
      ${refusal(this.why)}`;
  }

  async act() {
    const answer = await board.open(this.row.escalation, this.reason.trim());
    this.why = answer.why ?? null;
    if (answer.why) return false;
    this.close();
    this.dispatchEvent(new CustomEvent('opened', { detail: answer.talk }));
  }

  #typed = (event) => (this.reason = event.target.value);
}

customElements.define('open-reason', OpenReason);
