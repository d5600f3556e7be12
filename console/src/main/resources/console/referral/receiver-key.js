import { html, nothing } from 'lit';
import { Question } from '../page/question.js';
import { refusal } from '../page/signs.js';
import { say } from '../page/words.js';
import { referrals } from './referrals.js';

/** One person brings the receiver's key, another confirms its fingerprint with the receiver on the telephone. */
class ReceiverKey extends Question {
  static properties = { receiver: { state: true }, text: { state: true }, why: { state: true } };

  about(receiver) {
    Object.assign(this, { receiver, text: '', why: null });
    this.show();
  }

  get confirming() {
    const key = this.receiver?.key;
    return Boolean(key && !key.confirmedAt && !key.mine);
  }

  heading = () => say('key.title', { name: this.receiver?.name ?? '' });
  verb = () => say(this.confirming ? 'key.confirm' : 'key.save');
  ready = () => (this.text ?? '').trim() !== '';

  body() {
    const key = this.receiver?.key;
    return html`${key ? html`<p>${say('key.fingerprint')}</p><p class="code once">${key.fingerprint}</p>` : nothing}
      ${key?.mine && !key.confirmedAt ? html`<p class="note">${say('key.waits')}</p>` : nothing}
      <div class="field-in"><label for="key-text">${say(this.confirming ? 'key.heard' : 'key.armoured')}</label>
        <textarea id="key-text" class="code" rows=${this.confirming ? 2 : 8} spellcheck="false" .value=${this.text ?? ''}
          @input=${(event) => (this.text = event.target.value)}></textarea></div>${refusal(this.why)}`;
  }

  async act() {
    const path = `/${this.receiver.id}/key`;
    this.why = this.confirming ? await referrals.keep(`${path}/confirm`, { fingerprint: this.text })
      : await referrals.keep(path, { armoured: this.text });
    return this.why === null;
  }
}

customElements.define('receiver-key', ReceiverKey);
