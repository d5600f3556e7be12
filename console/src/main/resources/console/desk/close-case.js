import { html } from 'lit';
import { Question } from '../page/question.js';
import { say } from '../page/words.js';
import { desk } from './desk.js';

const CODES = Array.from({ length: 13 }, (_, n) => `C${String(n + 1).padStart(2, '0')}`);

/** Ends a case with one of the closing codes (CP-102). */
class CloseCase extends Question {
  static properties = { code: { state: true } };

  reset() {
    this.code = null;
  }

  heading = () => say('close.title', { number: desk.talk?.number ?? '' });
  verb = () => say('close.verb');
  ready = () => Boolean(this.code);

  body() {
    return html`<p class="mid">${say('close.check')}</p><fieldset class="codes">
      <legend class="sr">${say('close.codes')}</legend>
      ${CODES.map((code) => html`<label class="code-row"><input type="radio" name="code" value=${code}
        .checked=${this.code === code} @change=${() => (this.code = code)}><span class="code">${code}</span>
        <span>${say(`code.${code}`)}</span></label>`)}</fieldset>`;
  }

  act() {
    desk.counsellor.finish(desk.talk, this.code);
  }
}

customElements.define('close-case', CloseCase);
