import { html, nothing } from 'lit';
import { clock } from '../live/clock.js';
import { dayOnly, when } from '../page/dates.js';
import { Part } from '../page/part.js';
import { named, say, words } from '../page/words.js';
import { decisions } from './decisions.js';
import { refusedBecause } from './refusals.js';

const GROUNDS = ['PROCEEDINGS', 'COURT_ORDER', 'COMPLAINT'];

/** What was erased and how the child heard of it, and what must be kept although somebody wants it erased. No words. */
class Erasures extends Part {
  static properties = { sight: { state: true }, wanted: { state: true }, refused: { state: true } };

  #decided = 0;

  constructor() {
    super();
    this.wanted = { number: '', ground: 'PROCEEDINGS', until: '' };
    this.watch(words, decisions);
  }

  connectedCallback() {
    super.connectedCallback();
    this.#look();
  }

  /** A decision that was signed may have erased something. */
  willUpdate() {
    const decided = (decisions.all ?? []).filter((one) => one.state !== 'PROPOSED').length;
    if (decided !== this.#decided) this.#look();
    this.#decided = decided;
  }

  render() {
    const { erased = [], holds = [] } = this.sight ?? {};
    return html`<section class="panel" aria-label=${say('holds.title')}><div class="panel-head"><h2>${say('holds.title')}</h2>
        <p>${say('holds.how')}</p></div>
        ${holds.length ? html`<ul class="sign-list">${holds.map((one) => this.#hold(one))}</ul>`
        : html`<p class="sign mid">${say('holds.none')}</p>`}${this.#form()}</section>
      <section class="panel" aria-label=${say('erased.title')}><div class="panel-head"><h2>${say('erased.title')}</h2>
        <p>${say('erased.how')}</p></div>
        ${erased.length ? html`<ul class="sign-list">${erased.map((one) => this.#erased(one))}</ul>`
        : html`<p class="sign mid">${say('erased.none')}</p>`}</section>`;
  }

  #hold(one) {
    return html`<li><div class="grow"><p><b>${one.number}</b> ${named('hold', one.ground)}</p>
      <p class="t2 mid">${say('holds.until', { name: one.owner ?? '', day: dayOnly(one.until) })}</p></div>
      <button class="btn btn-small" @click=${() => this.#does(`/api/erasures/holds/${one.id}/end`, {})}>
        ${say('holds.end')}</button></li>`;
  }

  #form() {
    const { number, ground, until } = this.wanted;
    return html`<form class="row row-wrap hold-form" @submit=${this.#set}>
      <label class="field-in">${say('holds.number')}<input autocomplete="off" maxlength="14" placeholder="K-1001" .value=${number}
        @input=${(event) => this.#put('number', event.target.value)}></label>
      <label class="field-in">${say('holds.ground')}<select @change=${(event) => this.#put('ground', event.target.value)}>
        ${GROUNDS.map((one) => html`<option value=${one} ?selected=${one === ground}>${named('hold', one)}</option>`)}</select></label>
      <label class="field-in">${say('holds.day')}<input type="date" .value=${until}
        @input=${(event) => this.#put('until', event.target.value)}></label>
      <button class="btn" ?disabled=${!number.trim() || !until}>${say('holds.set')}</button></form>${refusedBecause(this.refused)}`;
  }

  #erased(one) {
    return html`<li><div class="grow"><p><b>${one.number ?? '–'}</b> ${named('answer.eraseScope', one.scope)}
        ${one.linked ? html`<span class="badge badge-warn">${say('erased.linked')}</span>` : nothing}</p>
      <p class="t2 mid">${say('erased.by', { name: one.proposedBy ?? '', signer: one.signedBy ?? '',
        time: when(one.at, clock.now()), n: one.talks })} · ${say(`erased.told.${one.told}`)}</p></div></li>`;
  }

  #put = (name, value) => (this.wanted = { ...this.wanted, [name]: value });

  #set = (event) => {
    event.preventDefault();
    this.#does('/api/erasures/holds', { ...this.wanted, number: this.wanted.number.trim() });
  };

  async #does(path, body) {
    const answer = await decisions.does(path, body);
    this.refused = answer.why ? answer : null;
    if (answer.body) {
      this.sight = answer.body;
      this.wanted = { ...this.wanted, number: '', until: '' };
    }
  }

  async #look() {
    const answer = await decisions.read('/api/erasures');
    if (answer.body) this.sight = answer.body;
  }
}

customElements.define('erasure-list', Erasures);
