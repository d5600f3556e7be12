import { html, nothing } from 'lit';
import { desk } from '../desk/desk.js';
import { Part } from '../page/part.js';
import { say, words } from '../page/words.js';
import { ownShift } from './own-shift.js';

const CHOICES = ['ON_SHIFT', 'PAUSE', 'OFF'];

/** Whether I take children now: chosen by myself, except a break, which the server keeps. */
class ShiftState extends Part {
  constructor() {
    super();
    this.watch(words, ownShift, desk);
    this.hear('pointerdown', (event) => this.contains(event.target) || this.#shut());
  }

  render() {
    const state = ownShift.shift?.state;
    if (!state) return nothing;
    const chosen = state === 'BREAK' ? 'ON_SHIFT' : state;
    return html`<details class="menu" @keydown=${this.#key} @focusout=${this.#left}>
      <summary class="shift-now shift-${state}"><i aria-hidden="true"></i><span class="sr">${say('shift.title')}</span>
        ${say(`shift.${state}`)}</summary>
      <div class="menu-box"><fieldset class="menu-set"><legend>${say('shift.title')}</legend>
        ${CHOICES.map((choice) => html`<label><input type="radio" name="shift" value=${choice}
          .checked=${choice === chosen} ?disabled=${!desk.live} @change=${() => this.#choose(choice)}>
          ${say(`shift.${choice}`)}</label>`)}</fieldset>
        <p class="t1 mid">${say(`shift.what.${state}`)}</p></div></details>`;
  }

  #choose = async (choice) => {
    const done = await ownShift.choose(choice);
    this.#shut();
    this.querySelector('summary').focus();
    this.requestUpdate();
    if (done && choice === 'OFF') document.dispatchEvent(new CustomEvent('khiang-day'));
  };

  #key = (event) => {
    if (event.key !== 'Escape') return;
    this.#shut();
    this.querySelector('summary').focus();
  };

  #left = (event) => {
    if (event.relatedTarget && !this.contains(event.relatedTarget)) this.#shut();
  };

  #shut() {
    const box = this.querySelector('details');
    if (box) box.open = false;
  }
}

customElements.define('shift-state', ShiftState);
