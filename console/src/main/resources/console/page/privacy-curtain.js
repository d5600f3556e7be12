import { html, svg } from 'lit';
import { desk } from '../desk/desk.js';
import { clock } from '../live/clock.js';
import { clockTime, dayLong } from './dates.js';
import { Part } from './part.js';
import { session } from './session.js';
import { brand, demoSign, icon, key } from './signs.js';
import { say, words } from './words.js';

const STEP = 48;
const LINES = Array.from({ length: 31 }, (_, n) => n * STEP - 40);
const ROWS = Array.from({ length: 19 }, (_, n) => n * STEP + 12);

/** Blanks everything at once (F9, CP-01). It lies over all else; an alarm still rings, and says only that it does. */
class PrivacyCurtain extends Part {
  static properties = { down: { type: Boolean } };

  constructor() {
    super();
    this.watch(words, clock, desk);
  }

  render() {
    return html`<dialog class="curtain" aria-label=${say('curtain.title')} @cancel=${(event) => event.preventDefault()}>
      <svg class="weave" viewBox="0 0 1440 900" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
        ${LINES.map((x) => svg`<path d="M${x} 0V900"></path>`)}
        ${ROWS.map((y) => svg`<path d="M0 ${y}H1440"></path>`)}</svg>
      <span class="brand">${brand()}</span><p class="n">${clockTime(clock.guess())}</p>
        <p class="mid">${dayLong(clock.guess())}</p>
      <div class="box"><span role="status">${this.#text()}</span><button class="btn btn-main" @click=${lift}>
        ${say('curtain.lift')} ${key('F9')}</button></div>${demoSign(session.me?.demo)}</dialog>`;
  }

  #text() {
    if (!desk.alarm) return say('curtain.on');
    return html`<b class="row">${icon('EMERGENCY')}${say('curtain.alarm')}</b>`;
  }

  updated() {
    const dialog = this.querySelector('dialog');
    if (this.down && !dialog.open) dialog.showModal();
    if (!this.down && dialog.open) dialog.close();
  }
}

const lift = () => document.dispatchEvent(new CustomEvent('khiang-curtain'));

customElements.define('privacy-curtain', PrivacyCurtain);
