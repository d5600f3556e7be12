import { html, nothing } from 'lit';
import { clock } from '../live/clock.js';
import { roughly, when } from '../page/dates.js';
import { Part } from '../page/part.js';
import { icon } from '../page/signs.js';
import { say, words } from '../page/words.js';
import { decisions } from './decisions.js';
import { refusedBecause } from './refusals.js';
import './sealed-talk.js';

const ASK_EVERY = 5_000;

/** Sealed talks that two people opened for the one who looks, until they close again by themselves. */
class OpenedTalks extends Part {
  static properties = { found: { state: true }, talk: { state: true }, refused: { state: true } };

  #asked = 0;

  constructor() {
    super();
    this.found = [];
    this.watch(clock, words, decisions);
  }

  connectedCallback() {
    super.connectedCallback();
    this.#look();
  }

  willUpdate() {
    if (performance.now() - this.#asked > ASK_EVERY) this.#look();
    if (this.talk && !this.#open(this.talk.opening)) this.talk = null;
  }

  render() {
    const open = this.found.filter((one) => this.#open(one));
    if (!open.length && !this.refused) return nothing;
    return html`<section class="panel" aria-label=${say('opened.title')}><div class="panel-head"><h2>${say('opened.title')}</h2>
        <p>${say('opened.how')}</p></div>${refusedBecause(this.refused)}
      <ul class="sign-list">${open.map((one) => html`<li><div class="grow"><p><b>${one.number}</b>
          <span class="badge badge-warn">${icon('lock')}${say('opened.left', {
            time: roughly(Date.parse(one.until) - clock.now()) })}</span></p>
        <p class="t2 mid">${say('opened.by', { name: one.proposedBy, signer: one.signedBy, time: when(one.until, clock.now()) })}
        </p></div><button class="btn btn-small btn-main" @click=${() => this.#read(one)}>${say('opened.read')}</button></li>`)}
      </ul></section>
      ${this.talk ? html`<sealed-talk .opening=${this.talk.opening} .sheet=${this.talk.sheet}
        @leave=${() => (this.talk = null)}></sealed-talk>` : nothing}`;
  }

  /** What is over leaves the page at once, also when the server was not asked yet. */
  #open = (one) => Date.parse(one.until) > clock.now();

  async #look() {
    this.#asked = performance.now();
    const answer = await decisions.read('/api/opened');
    if (answer.body) {
      clock.hear(answer.body.now);
      this.found = answer.body.opened ?? [];
      const still = this.found.some((one) => one.decision === this.talk?.opening.decision);
      if (!still) this.talk = null;        // it was erased meanwhile, or somebody may read no more
    }
  }

  async #read(opening) {
    const answer = await decisions.read(`/api/decisions/${opening.decision}/sealed`);
    this.refused = answer.why ? answer : null;
    this.talk = answer.body ? { opening, sheet: answer.body } : null;
  }
}

customElements.define('opened-talks', OpenedTalks);
