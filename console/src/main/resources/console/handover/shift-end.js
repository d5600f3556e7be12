import { html, nothing } from 'lit';
import { desk } from '../desk/desk.js';
import { Part } from '../page/part.js';
import { levelSign, refusal } from '../page/signs.js';
import { session } from '../page/session.js';
import { named, say, words } from '../page/words.js';
import { transfers } from './transfers.js';

/** At the end of a shift: what becomes of each open talk. Nobody signs out before all are settled (CP-50). */
class ShiftEnd extends Part {
  static properties = { why: { state: true } };

  constructor() {
    super();
    this.watch(desk, transfers, words);
  }

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('khiang-open-talks', this.#show);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('khiang-open-talks', this.#show);
  }

  render() {
    const open = desk.mine;
    return html`<dialog class="ask" aria-labelledby="shift-end-title"><h2 id="shift-end-title">
        ${say(open.length ? 'shift-end.title' : 'shift-end.clear')}</h2>
      <p class="mid">${say(open.length ? 'shift-end.what' : 'shift-end.thanks')}</p>
      <ul class="over-open">${open.map((mine) => html`<li>${this.#talk(mine)}</li>`)}</ul>${refusal(this.why)}
      <div class="row ask-foot"><span class="end"></span>
        <button class="btn" @click=${() => this.#shut()}>${say('shift-end.stay')}</button>
        <button class="btn btn-main" ?disabled=${open.length > 0} @click=${this.#leave}>
          ${say('door.leave')}</button></div></dialog>`;
  }

  #talk(mine) {
    const card = transfers.of(mine.conversation);
    const state = card && say(`over.state.${card.state}`, { name: card.to ?? '', left: '' });
    return html`<div class="row row-wrap">${levelSign(mine.level)}<b>${mine.number}</b>
        <span class="t2 mid grow">${named('category', mine.category)}</span></div>
      ${card ? html`<p class="t2" role="status">${state}</p>` : nothing}
      <div class="row row-wrap"><button class="btn btn-small" @click=${() => this.#go(mine, toClosing)}>
          ${say('talk.close')}</button>
        <button class="btn btn-small" @click=${() => this.#go(mine, toSheet)}>${say('over.open')}</button>
        <button class="btn btn-small" @click=${() => this.#hold(mine)}>${say('shift-end.supervisors')}</button></div>`;
  }

  #show = async () => {
    this.why = null;
    await this.updateComplete;
    this.querySelector('dialog').showModal();
  };

  #shut() {
    this.querySelector('dialog').close();
  }

  /** To the talk itself, and to what is to be done there. */
  async #go(mine, there) {
    this.#shut();
    desk.select(mine.conversation);
    await new Promise(requestAnimationFrame);
    there();
  }

  async #hold(mine) {
    this.why = await transfers.toSupervisors(mine.conversation);
  }

  #leave = () => {
    this.#shut();
    session.signOut();
  };
}

const toSheet = () => document.querySelector('hand-over')?.show();
const toClosing = () => document.dispatchEvent(new CustomEvent('khiang-tab', { detail: 'ahead' }));

customElements.define('shift-end', ShiftEnd);
