import { html, nothing } from 'lit';
import { clock } from '../live/clock.js';
import { clockSeconds } from '../page/dates.js';
import { Part } from '../page/part.js';
import { icon, loading, refusal } from '../page/signs.js';
import { say, words } from '../page/words.js';
import { receiverChoice } from './receiver-choice.js';
import { referralList } from './referral-list.js';
import { referrals } from './referrals.js';
import './brief-sheet.js';
import './receiver-list.js';

const TABS = ['list', 'receivers'];

/** The room of those who send and track: the list with its clocks, one referral opened, and the directory. */
class ReferralRoom extends Part {
  static properties = { tab: { state: true }, sheet: { state: true }, why: { state: true }, receiver: { state: true } };

  constructor() {
    super();
    this.tab = 'list';
    this.receiver = '';
    this.watch(referrals, clock, words);
  }

  connectedCallback() {
    super.connectedCallback();
    referrals.look();
    referrals.readReceivers();
  }

  render() {
    if (referrals.list === null) return loading();
    return html`<h1 class="sr">${say('nav.referrals')}</h1>${this.#bars()}
      <div class="refer-tabs" role="tablist" aria-label=${say('nav.referrals')}>${TABS.map((tab) => html`<button role="tab"
        id="tab-${tab}" aria-selected=${this.tab === tab} aria-controls="refer-panel" class="btn btn-small"
        @click=${() => this.#show(tab)}>${say(`refer.tab.${tab}`)}</button>`)}</div>
      <div id="refer-panel" role="tabpanel" aria-labelledby="tab-${this.tab}" class="stack">${this.#panel()}</div>`;
  }

  #bars() {
    if (!referrals.live) {
      return html`<div class="bar bar-off">${icon('off')}<b role="alert">${say('live.off')}</b>
        <span>${say('refer.as-of', { time: clockSeconds(clock.now()) })}</span></div>`;
    }
    if (!referrals.silent) return nothing;
    return html`<div class="bar bar-warn" role="alert">${icon('fail')}<b>${say('refer.silent', { n: referrals.silent })}</b></div>`;
  }

  #panel() {
    if (this.tab === 'receivers') return html`<receiver-list></receiver-list>`;
    if (!this.sheet) return html`${refusal(this.why)}${referralList(referrals.list, this.#open)}`;
    return html`<section class="panel refer-open"><div class="row"><button class="btn btn-small refer-back"
          @click=${() => (this.sheet = null)}>${say('refer.back')}</button></div>
      <brief-sheet .sheet=${this.sheet} @sheet=${(event) => (this.sheet = event.detail)}></brief-sheet>
      <details class="brief-part"><summary>${say('brief.again')}</summary>
        ${receiverChoice(referrals.receivers, this.sheet.referral, this.receiver, (id) => (this.receiver = id))}
        <button class="btn btn-small" ?disabled=${!this.receiver} @click=${this.#again}>${say('refer.begin')}</button>
        ${refusal(this.why)}</details></section>`;
  }

  #show(tab) {
    this.tab = tab;
    this.sheet = null;
  }

  #open = async (row) => this.#take(await referrals.read(row.id));
  #again = async () => this.#take(await referrals.step(this.querySelector('brief-sheet').sheet.referral.id, 'again',
    { receiver: this.receiver }));

  async #take({ sheet, why }) {
    this.why = why ?? null;
    if (!sheet) return;
    this.receiver = '';
    this.sheet = sheet;
    referrals.look();
    await this.updateComplete;
    this.querySelector('.refer-back')?.focus();
  }
}

customElements.define('referral-room', ReferralRoom);
