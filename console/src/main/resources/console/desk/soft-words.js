import { html } from 'lit';
import { Part } from '../page/part.js';
import { settings } from '../page/settings.js';
import { icon, tongue } from '../page/signs.js';
import { say, words } from '../page/words.js';
import { withDeadLinks } from './links.js';

const HEAVY = ['SEXUAL_ABUSE', 'IMAGE_SHARED', 'SELF_HARM'];
const LIGHT = [null, undefined, 'NONE', 'LOW'];
const LETTERS_A_ROW = 38;
const MOST_ROWS = 6;

/** Whether a line is heavy to read and waits until a counsellor is ready for it (CP-120). */
export const heavy = ({ category, level }) => settings.soft === 'on' && HEAVY.includes(category) && !LIGHT.includes(level);

/** A child's words behind still bars; they are in the page only while held, or after Enter until Enter again. */
class SoftWords extends Part {
  static properties = { text: {}, held: { state: true } };

  constructor() {
    super();
    this.held = false;
    this.watch(words);
  }

  render() {
    const rows = Math.min(MOST_ROWS, Math.ceil([...this.text].length / LETTERS_A_ROW));
    return html`<button class="soft" type="button" aria-pressed=${String(this.held)} aria-label=${this.#label()}
        @pointerdown=${() => (this.held = true)} @pointerup=${this.#hide} @pointerleave=${this.#hide}
        @keydown=${this.#down} @keyup=${this.#up}>
        ${this.held ? html`<span class="soft-text" lang=${tongue(this.text)}>${withDeadLinks(this.text)}</span>`
    : html`<span class="soft-bars" aria-hidden="true">${Array.from({ length: rows }, () => html`<i></i>`)}</span>
        <span class="soft-note">${icon('soft')}${say('soft.hold')}</span>`}</button>`;
  }

  #label() {
    return this.held ? this.text : say('soft.label');
  }

  #hide = () => (this.held = false);

  #down = (event) => {
    if (event.key === ' ') this.held = true;
    else if (event.key === 'Enter' && !event.repeat) this.held = !this.held;
    else return;
    event.preventDefault();
  };

  #up = (event) => {
    if (event.key === ' ') this.held = false;
  };
}

customElements.define('soft-words', SoftWords);
