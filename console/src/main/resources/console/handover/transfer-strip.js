import { html, nothing } from 'lit';
import { desk } from '../desk/desk.js';
import { clock } from '../live/clock.js';
import { clockTime, span } from '../page/dates.js';
import { Part } from '../page/part.js';
import { icon } from '../page/signs.js';
import { say, words } from '../page/words.js';
import { sheetView } from './sheet.js';
import { transfers } from './transfers.js';

/** Above the lines: the sheet this talk came with, and what becomes of handing it on. */
class TransferStrip extends Part {
  static properties = { talk: {}, came: { state: true } };

  constructor() {
    super();
    this.watch(desk, transfers, clock, words);
  }

  willUpdate(changed) {
    if (changed.has('talk') && this.talk.conversation !== this.asked) this.#ask(this.talk.conversation);
  }

  render() {
    const card = transfers.of(this.talk.conversation);
    return [this.came ? this.#sheet() : nothing, card ? this.#state(card) : nothing];
  }

  #sheet() {
    const { from, at, sheet } = this.came;
    return html`<details class="over-came"><summary>${say('over.came', { name: from, time: clockTime(at) })}</summary>
      ${sheetView(sheet)}</details>`;
  }

  #state(card) {
    const left = card.until ? span(Date.parse(card.until) - clock.now()) : '';
    const open = card.state === 'OFFERED' || card.state === 'QUEUED';
    const how = card.state === 'OFFERED' && card.seen ? 'READING' : card.state;
    return html`<div class="over-strip ${open ? '' : 'is-back'}" role="status">${icon(open ? 'clock' : 'hint')}
      <span class="grow">${say(`over.state.${how}`, { name: card.to ?? '', left })}</span>
      ${open && !card.assigned ? html`<button class="btn btn-small" ?disabled=${!desk.live}
        @click=${() => transfers.takeBack(card.id)}>${say('over.take-back')}</button>` : nothing}</div>`;
  }

  async #ask(conversation) {
    this.asked = conversation;
    this.came = null;
    const came = await transfers.came(conversation);
    if (this.asked === conversation) this.came = came;
  }
}

customElements.define('transfer-strip', TransferStrip);
