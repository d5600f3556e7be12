import { html, nothing } from 'lit';
import { desk } from '../desk/desk.js';
import { Part } from '../page/part.js';
import { icon, refusal } from '../page/signs.js';
import { say, words } from '../page/words.js';
import { receiverChoice } from './receiver-choice.js';
import { stateSign } from './referral-list.js';
import { referrals } from './referrals.js';
import './brief-sheet.js';

/** The counsellor passes on the child of the open talk: chooses who can help, words the brief, tells the child. */
class ReferChild extends Part {
  static properties = { list: { state: true }, receiver: { state: true }, sheet: { state: true }, why: { state: true } };

  constructor() {
    super();
    this.watch(words, referrals);
  }

  async show() {
    Object.assign(this, { talk: desk.talk, list: null, receiver: '', sheet: null, why: null });
    this.querySelector('dialog').showModal();
    referrals.readReceivers();
    const answer = await referrals.ofTalk(this.talk.conversation);
    this.why = answer.why ?? null;
    this.list = answer.referrals ?? [];
  }

  render() {
    return html`<dialog class="ask refer-wide" aria-labelledby="refer-title"><div class="row"><h2 id="refer-title">
        ${say('refer.title', { number: this.talk?.number ?? '' })}</h2><span class="end"></span>
      ${this.sheet ? html`<button class="btn btn-small" @click=${() => this.show0()}>${say('refer.back')}</button>` : nothing}
      <button class="btn btn-small" @click=${() => this.querySelector('dialog').close()}>${say('refer.close')}</button></div>
      ${this.sheet ? html`<brief-sheet .sheet=${this.sheet}
        .lines=${this.talk.lines} @sheet=${(event) => (this.sheet = event.detail)}></brief-sheet>`
        : this.talk ? this.#begin() : nothing}</dialog>`;
  }

  #begin() {
    const { category, facts } = this.talk.picture;
    const province = (facts ?? []).find((fact) => fact.name === 'province')?.value;
    return html`${receiverChoice(referrals.receivers, { category, province }, this.receiver, (id) => (this.receiver = id))}
      ${refusal(this.why)}<div class="row row-wrap"><button class="btn btn-main" ?disabled=${!this.receiver}
        @click=${() => this.#propose(false)}>${say('refer.begin')}</button>
      <button class="btn" ?disabled=${!this.receiver} @click=${() => this.#propose(true)}>${say('refer.begin-link')}</button></div>
      <h3>${say('refer.existing')}</h3>${this.list?.length ? html`<ul class="refer-list">${this.list.map((one) => html`
        <li class="row">${stateSign(one)}<span>${one.receiverName}</span>${one.news ? html`<span
          class="badge badge-warn">${icon('hint')}${say('refer.news')}</span>` : nothing}<span class="end"></span>
        <button class="btn btn-small" @click=${() => this.#open(one)}>${say('refer.read')}</button></li>`)}</ul>`
        : html`<p class="mid">${say('refer.none')}</p>`}`;
  }

  async show0() {
    this.sheet = null;
    this.list = (await referrals.ofTalk(this.talk.conversation)).referrals ?? [];
  }

  #propose = async (address) => this.#take(await referrals.propose(this.talk.conversation, this.receiver, address));
  #open = async (one) => this.#take(await referrals.read(one.id));

  #take({ sheet, why }) {
    this.why = why ?? null;
    this.sheet = sheet ?? null;
  }
}

customElements.define('refer-child', ReferChild);
