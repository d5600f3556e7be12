import { html, nothing } from 'lit';
import { clock } from '../live/clock.js';
import { when } from '../page/dates.js';
import { Part } from '../page/part.js';
import { icon, loading } from '../page/signs.js';
import { named, say, words } from '../page/words.js';
import { decisions } from './decisions.js';
import './decision-sheet.js';
import './opened-talks.js';
import { refusedBecause } from './refusals.js';
import { reviewView } from './review-view.js';

/** What others found of one's own work, to read and to answer; and what became of what one proposed. */
class OwnReviews extends Part {
  static properties = { found: { state: true }, proposed: { state: true }, answers: { state: true },
    refused: { state: true } };

  constructor() {
    super();
    this.answers = {};
    this.watch(words);
  }

  connectedCallback() {
    super.connectedCallback();
    this.#look();
  }

  render() {
    if (!this.found) return html`${refusedBecause(this.refused)}${loading()}`;
    return html`<div class="stack"><opened-talks class="stack"></opened-talks><section class="panel" aria-label=${say('own.title')}><div class="panel-head">
        <h1>${say('own.title')}</h1><p>${say('own.how')}</p></div>${refusedBecause(this.refused)}
        ${this.found.length ? this.found.map((one) => this.#one(one))
        : html`<div class="empty">${icon('ok')}<b>${say('own.none')}</b></div>`}</section>
      <section class="panel" aria-label=${say('own.proposed')}><div class="panel-head"><h2>${say('own.proposed')}</h2></div>
        ${this.proposed?.length ? html`<ul class="sign-list">${this.proposed.map((one) => html`<li>
          <div class="grow"><p><b>${named('decision', one.code)}</b> ${one.number ? `· ${one.number}` : nothing}
            <span class="badge">${say(`decision-state.${one.state}`)}</span></p>
            <p class="t2 mid">${when(one.proposedAt, clock.now())}</p></div>
          <button class="btn btn-small" @click=${() => this.querySelector('decision-sheet').about(one)}>
            ${say('decision.read')}</button></li>`)}</ul>` : html`<p class="sign mid">${say('own.no-proposed')}</p>`}
      </section></div><decision-sheet @changed=${() => this.#look()}></decision-sheet>`;
  }

  #one(one) {
    return html`<article class="own-review"><h2>${one.number} · ${one.why.map((why) =>
      named('review-why', why)).join(' · ')}</h2><p class="t2 mid">${say('review-state.DONE', { name: one.reviewer })}
      · ${when(one.doneAt, clock.now())}</p>${reviewView(one)}
      ${one.answer ? nothing : html`<div class="field-in"><label for="answer-${one.id}">${say('own.answer')}</label>
        <textarea id="answer-${one.id}" rows="2" maxlength="4000" .value=${this.answers[one.id] ?? ''}
          @input=${(event) => (this.answers = { ...this.answers, [one.id]: event.target.value })}></textarea></div>
        <div class="row"><button class="btn btn-main" ?disabled=${!(this.answers[one.id] ?? '').trim()}
          @click=${() => this.#answer(one)}>${say('own.send')}</button></div>`}</article>`;
  }

  async #answer(one) {
    const answer = await decisions.does(`/api/my-reviews/${one.id}/answer`, { words: this.answers[one.id] });
    this.refused = answer.why ? answer : null;
    await this.#look();
  }

  async #look() {
    const reviews = await decisions.read('/api/my-reviews');
    if (reviews.why) this.refused = reviews;
    this.found = reviews.body ?? [];
    this.proposed = (await decisions.read('/api/decisions/mine')).body?.decisions ?? [];
  }
}

customElements.define('own-reviews', OwnReviews);
