import { html, nothing } from 'lit';
import { clock } from '../live/clock.js';
import { when } from '../page/dates.js';
import { Part } from '../page/part.js';
import { icon, levelSign, tongue } from '../page/signs.js';
import { named, say, words } from '../page/words.js';
import './change-proposal.js';
import { decisions } from './decisions.js';
import { answerText, asked, fieldOf } from './form-fields.js';
import { refusedBecause } from './refusals.js';

const COPIES = { TALK_COPY: 'copy', CORRECTIONS: 'corrections' };

/** One decision with all that was written; whoever may sign signs or refuses the very version that is shown. */
class DecisionSheet extends Part {
  static properties = { card: { state: true }, reason: { state: true }, after: { state: true }, refused: { state: true },
    busy: { state: true }, kinds: { state: true } };

  constructor() {
    super();
    this.watch(words);
  }

  async about({ id }) {
    const answer = await decisions.read(`/api/decisions/${id}`);
    this.kinds = await decisions.kinds();
    Object.assign(this, { card: answer.body ?? null, reason: '', after: {}, refused: answer.why ? answer : null });
    await this.updateComplete;
    const dialog = this.querySelector('dialog');
    if (!dialog.open) dialog.showModal();
  }

  render() {
    return html`<dialog class="ask" aria-labelledby="sheet-title">${this.card ? this.#sheet(this.card)
      : html`<h2 id="sheet-title">${say('decision.title')}</h2>${refusedBecause(this.refused)}${this.#foot()}`}</dialog>`;
  }

  #sheet(card) {
    return html`<h2 id="sheet-title">${named('decision', card.code)} ${card.number ? `· ${card.number}` : ''}</h2>
      <p class="row row-wrap t2">${levelSign(card.level)}<span class="mid">${say('decision.by', { name: card.proposedBy,
        time: when(card.proposedAt, clock.now()) })}</span>
        <span class="badge">${say(`decision-state.${card.state}`)}</span></p>
      ${card.consentBy ? html`<p class="t2 ${card.late ? 'late' : 'mid'}">${say('decision.consent', {
        name: card.consentBy, time: when(card.signBy, clock.now()) })}</p>` : nothing}
      <dl class="answers">${Object.entries(card.fields ?? {}).map(([name, answer]) => html`
        <div><dt>${named('field', name)}</dt><dd lang=${tongue(answer)}>${this.#answer(name, answer)}</dd></div>`)}</dl>
      ${card.decidedBy ? html`<p class="t2 mid">${say(`decision.was.${['REFUSED', 'TAKEN_BACK'].includes(card.state) ? card.state : 'SIGNED'}`,
        { name: card.decidedBy, time: when(card.decidedAt, clock.now()) })} ${card.answer ?? ''}</p>` : nothing}
      ${card.mayAnswer ? this.#signing() : nothing}
      ${card.own && card.state === 'PROPOSED' ? html`<p class="t2 mid">${say('decision.own')}</p>` : nothing}
      ${card.own ? html`<change-proposal .card=${card} .kinds=${this.kinds} @said=${this.#changed}></change-proposal>` : nothing}
      ${card.afterOpen ? this.#carryOut(card) : nothing}${this.#copies(card)}
      ${refusedBecause(this.refused)}${this.#foot()}`;
  }

  #answer(name, answer) {
    if (name === 'reader') return this.kinds?.readers?.find((one) => one.id === answer)?.name ?? say('field.reader.gone');
    return /At$/.test(name) ? when(answer, clock.now()) : name === 'line' ? say('decision.line') : answerText(name, answer);
  }

  #signing() {
    return html`<p class="t2">${icon('hint')} ${say('decision.read-first')}</p>
      <div class="field-in"><label for="sheet-reason">${say('decision.reason')}</label>
      <textarea id="sheet-reason" rows="2" maxlength="2000" .value=${this.reason}
        @input=${(event) => (this.reason = event.target.value)}></textarea></div>
      <div class="row"><button class="btn" ?disabled=${this.busy || !this.reason.trim()}
          @click=${() => this.#does('refuse', { version: this.card.version, words: this.reason })}>
          ${say('decision.refuse')}</button>
        <button class="btn btn-main" ?disabled=${this.busy}
          @click=${() => this.#does('approve', { version: this.card.version, words: this.reason })}>
          ${say('decision.sign')}</button></div>`;
  }

  #carryOut(card) {
    const kind = this.kinds?.kinds.find((one) => one.code === card.code);
    const fields = (kind?.fields ?? []).filter((field) => field.after && asked(field, card.fields ?? {}));
    return html`<h3>${say('decision.after')}</h3>${fields.map((field) => fieldOf(field, this.after, (name, value) =>
      (this.after = { ...this.after, [name]: value })))}
      <div class="row"><button class="btn btn-main" ?disabled=${this.busy}
        @click=${() => this.#does('carried-out', { fields: this.after })}>${say('decision.carried-out')}</button></div>`;
  }

  #copies(card) {
    const what = card.own && card.state === 'APPROVED' ? COPIES[card.fields?.exportScope] : null;
    return what ? html`<p><a class="btn btn-small" href="/api/decisions/${card.id}/${what}"
      download="${what}.txt">${say('decision.fetch')}</a></p>` : nothing;
  }

  #foot() {
    return html`<div class="row ask-foot"><span class="end"></span>
      <button class="btn" @click=${() => this.querySelector('dialog').close()}>${say('dialog.close')}</button></div>`;
  }

  async #does(what, body) {
    this.busy = true;
    const answer = await decisions.does(`/api/decisions/${this.card.id}/${what}`, body);
    this.busy = false;
    this.refused = answer.why ? answer : null;
    if (!answer.why) this.card = answer.body;
    else if (['DECIDED', 'STALE'].includes(answer.why)) await this.#showAnew();
    this.dispatchEvent(new CustomEvent('changed', { bubbles: true }));
  }

  #changed = async ({ detail }) => {
    if (detail.body) this.card = detail.body;
    else await this.#showAnew();
    this.dispatchEvent(new CustomEvent('changed', { bubbles: true }));
  };

  /** What it is now, below why nothing was done; the reason that was typed stays. */
  async #showAnew() {
    const answer = await decisions.read(`/api/decisions/${this.card.id}`);
    this.card = answer.body ?? this.card;
  }
}

customElements.define('decision-sheet', DecisionSheet);
