import { html, nothing } from 'lit';
import { Question } from '../page/question.js';
import { refusal } from '../page/signs.js';
import { named, say } from '../page/words.js';
import { referrals } from './referrals.js';

const CHOICES = {
  how: ['', 'PHONE', 'IN_PERSON', 'ENCRYPTED_FILE', 'SECURE_PORTAL', 'ON_PAPER'],
  reason: ['', 'POLICE_REFUSED', 'DAILY_RECORD_ONLY', 'NO_ROOM', 'OUT_OF_AREA', 'NOT_THEIRS', 'CHILD_DECLINED', 'OTHER'],
  wishesKept: ['', 'YES', 'PARTLY', 'NO', 'UNKNOWN'],
};
const GROUPS = { how: 'how', reason: 'refusal', wishesKept: 'kept' };
const TEXTS = { how: 'step.how', reason: 'step.reason', wishesKept: 'step.wishes' };

/** What happened next, with what must be known of it later (CP-94). */
class StepForm extends Question {
  static properties = { referral: {}, move: { state: true }, why: { state: true } };

  about(referral, to) {
    this.referral = referral;
    this.move = { to };
    this.why = null;
    this.show();
  }

  heading = () => (this.move ? named('referral.move', this.move.to) : '');
  verb = () => say('step.save');

  body() {
    if (!this.move) return nothing;
    const { to } = this.move;
    return html`${to === 'SENT' ? html`<p class="note">${say('step.never-line')}</p>${this.#choice('how')}` : nothing}
      ${to === 'REFUSED' ? this.#choice('reason') : nothing}${to === 'SERVED' ? this.#choice('wishesKept') : nothing}
      ${to === 'APPOINTED' ? this.#meets() : nothing}
      ${to === 'DRAFT' ? nothing : html`${this.#text('name')}${this.#text('reference')}${this.#text('note')}`}
      ${refusal(this.why)}`;
  }

  #choice(name) {
    return html`<div class="field-in"><label for="step-${name}">${say(TEXTS[name])}</label><select id="step-${name}"
      @change=${(event) => this.#set(name, event.target.value || null)}>${CHOICES[name].map((code) => html`
      <option value=${code} ?selected=${code === (this.move[name] ?? '')}>${code ? named(GROUPS[name], code) : '–'}</option>`)}
      </select></div>`;
  }

  #text(name) {
    return html`<div class="field-in"><label for="step-${name}">${say(`step.${name}`)}</label><input id="step-${name}"
      maxlength="500" autocomplete="off" .value=${this.move[name] ?? ''}
      @input=${(event) => this.#set(name, event.target.value || null)}></div>`;
  }

  #meets() {
    return html`<div class="field-in"><label for="step-meets">${say('step.meets')}</label><input id="step-meets"
      type="datetime-local" @input=${(event) => this.#set('meetsAt', bangkok(event.target.value))}></div>`;
  }

  #set(name, value) {
    this.move = { ...this.move, [name]: value };
  }

  async act() {
    const answer = await referrals.step(this.referral.id, 'move', this.move);
    this.why = answer.why ?? null;
    if (answer.why) return false;
    this.dispatchEvent(new CustomEvent('moved', { detail: answer.sheet }));
  }
}

/** A time of the page as a moment: whoever types it means the clock in Thailand. */
const bangkok = (typed) => (typed ? new Date(`${typed}:00+07:00`).toISOString() : null);

customElements.define('step-form', StepForm);
