import { html, nothing } from 'lit';
import { bars } from '../desk/bars.js';
import { desk } from '../desk/desk.js';
import { Talk } from '../desk/talk.js';
import '../desk/talk-lines.js';
import { Part } from '../page/part.js';
import { levelSign, refusal } from '../page/signs.js';
import { named, say, words } from '../page/words.js';
import { sheetView } from './sheet.js';
import { transfers } from './transfers.js';

/** The sheet and the talk, before one says "noted": only then the child is told who comes. */
class ReceiveTalk extends Part {
  static properties = { reading: { state: true }, why: { state: true }, busy: { state: true } };

  constructor() {
    super();
    this.watch(desk, transfers, words);
  }

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('khiang-receive', this.#open);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('khiang-receive', this.#open);
  }

  render() {
    return html`<dialog class="ask over-read" aria-labelledby="receive-title" @close=${this.#left}>
      ${this.reading ? this.#view(this.reading) : nothing}</dialog>`;
  }

  #view({ card, sheet }) {
    const { from: name, number } = card;
    return html`<div class="row row-wrap"><h2 id="receive-title">${say('receive.heading', { name, number })}</h2>
        <span class="end"></span>${levelSign(card.level)}
        <span class="t2 mid">${named('category', card.category)}</span></div>
      <div class="over-two"><section aria-label=${say('receive.sheet')}>${sheetView(sheet)}</section>
        <section class="over-lines" aria-label=${say('talk.lines')}>
          <talk-lines .talk=${this.talk}></talk-lines></section></div>
      ${refusal(this.why)}
      <div class="row ask-foot"><span class="t2 mid grow">${say('receive.what')}</span>
        <button class="btn" ?disabled=${this.busy || !desk.live} @click=${() => this.#answer('refuse')}>
          ${say('receive.refuse')}</button>
        <button class="btn btn-main" ?disabled=${this.busy || !desk.live} @click=${() => this.#answer('accept')}>
          ${say('receive.accept')}</button></div>`;
  }

  #open = async ({ detail: card }) => {
    const reading = await transfers.open(card.id);
    if (reading.why) return bars.put({ kind: 'NEWS', why: reading.why });
    this.why = null;
    this.talk = new Talk(card.conversation);
    this.talk.take({ ...reading.talk, readOnly: true });
    this.reading = reading;
    await this.updateComplete;
    this.querySelector('dialog').showModal();
  };

  async #answer(how) {
    const { card } = this.reading;
    this.busy = true;
    this.why = await transfers[how](card.id);
    this.busy = false;
    if (this.why) return;
    this.querySelector('dialog').close();
    if (how === 'accept') await desk.received(card.conversation);
  }

  /** Nothing of a talk that is not one's own stays in the page. */
  #left = () => {
    this.reading = null;
    this.talk = null;
  };
}

customElements.define('receive-talk', ReceiveTalk);
