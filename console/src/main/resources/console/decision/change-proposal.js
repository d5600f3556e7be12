import { html, nothing } from 'lit';
import { Part } from '../page/part.js';
import { icon } from '../page/signs.js';
import { say, words } from '../page/words.js';
import { decisions } from './decisions.js';
import { asked, fieldOf } from './form-fields.js';
import { refusedBecause } from './refusals.js';

/** Whoever proposed something says it anew or takes it back, while nobody has signed; what it said before is kept. */
class ChangeProposal extends Part {
  static properties = { card: {}, kinds: {}, answers: { state: true }, open: { state: true }, sure: { state: true },
    busy: { state: true }, refused: { state: true }, done: { state: true } };

  constructor() {
    super();
    this.watch(words);
  }

  willUpdate(changed) {
    if (changed.get('card') && changed.get('card').id !== this.card.id) Object.assign(this, { open: false, sure: false, done: '' });
  }

  render() {
    const kind = this.kinds?.kinds.find((one) => one.code === this.card.code);
    if (!kind || !this.card.own || this.card.state !== 'PROPOSED') return this.#said();
    return html`${this.open ? this.#form(kind) : html`<div class="row row-wrap">
        <button class="btn" ?disabled=${this.busy} @click=${this.#begin}>${say('change.button')}</button>
        ${this.card.signBy ? html`<p class="t2 mid">${say('take-back.acted')}</p>` : this.#takeBack()}</div>`}
      ${refusedBecause(this.refused)}${this.#said()}`;
  }

  #said() {
    return this.done ? html`<p class="t2" role="status">${icon('ok')} ${say(this.done)}</p>` : nothing;
  }

  #takeBack() {
    if (!this.sure) {
      return html`<button class="btn" @click=${() => (this.sure = true)}>${say('take-back.button')}</button>`;
    }
    return html`<div class="act-first"><p class="t2">${say('take-back.sure')}</p><div class="row">
      <button class="btn" @click=${() => (this.sure = false)}>${say('take-back.keep')}</button>
      <button class="btn btn-main" ?disabled=${this.busy} @click=${() => this.#does('take-back', {}, 'take-back.done')}>
        ${say('take-back.verb')}</button></div></div>`;
  }

  /** A line of the talk is picked there and not here. */
  #form(kind) {
    return html`<h3>${say('change.title')}</h3><p class="t2 mid">${say('change.how')}</p>
      ${kind.fields.filter((field) => !field.after && field.kind !== 'LINE' && asked(field, this.answers))
        .map((field) => fieldOf(field, this.answers, this.#put, [], this.kinds))}
      <div class="row"><button class="btn" @click=${() => (this.open = false)}>${say('change.leave')}</button>
        <button class="btn btn-main" ?disabled=${this.busy}
          @click=${() => this.#does('change', this.answers, 'change.done')}>${say('change.verb')}</button></div>`;
  }

  #begin = () => Object.assign(this, { answers: { ...this.card.fields }, open: true, sure: false, refused: null });
  #put = (name, value) => (this.answers = { ...this.answers, [name]: value });

  async #does(what, fields, done) {
    this.busy = true;
    const answer = await decisions.does(`/api/decisions/${this.card.id}/${what}`, { version: this.card.version, fields });
    Object.assign(this, { busy: false, refused: answer.why ? answer : null, done: answer.why ? '' : done });
    if (!answer.why) Object.assign(this, { open: false, sure: false });
    this.dispatchEvent(new CustomEvent('said', { detail: answer, bubbles: true }));
  }
}

customElements.define('change-proposal', ChangeProposal);
