import { html } from 'lit';
import { Question } from '../page/question.js';
import { refusal } from '../page/signs.js';
import { say } from '../page/words.js';
import { besideTalks } from './beside.js';

const LEAST = 5;

/** Asks why before a supervisor listens in: the reason is logged, and the counsellor is shown the name (CP-43). */
class ListenReason extends Question {
  static properties = { row: { state: true }, reason: { state: true }, why: { state: true } };

  about(row) {
    Object.assign(this, { row, reason: '', why: null });
    this.show();
  }

  heading = () => say('listen.title', { number: this.row?.number ?? '' });
  verb = () => say('listen.verb');
  ready = () => (this.reason ?? '').trim().length >= LEAST;

  body() {
    return html`<p class="mid">${say('listen.what', { name: this.row?.takenBy ?? '' })}</p><div class="field-in">
      <label for="listen-reason">${say('listen.reason')}</label>
      <input id="listen-reason" autocomplete="off" maxlength="200" .value=${this.reason ?? ''}
        @input=${(event) => (this.reason = event.target.value)}></div>${refusal(this.why)}`;
  }

  async act() {
    this.why = await besideTalks.listen(this.row.live.conversation, this.reason.trim());
    return this.why === null;
  }
}

customElements.define('listen-reason', ListenReason);
