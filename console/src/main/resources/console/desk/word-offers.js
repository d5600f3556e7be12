import { html, nothing } from 'lit';
import { clock } from '../live/clock.js';
import { Part } from '../page/part.js';
import { tongue } from '../page/signs.js';
import { say, words } from '../page/words.js';
import { desk } from './desk.js';

const MOMENTS = ['FIRST', 'SAFETY', 'THANKS', 'NOT_FAULT', 'SLOW', 'SILENCE', 'LIMITS', 'NEXT', 'REFERRAL', 'ENDING'];
const SILENCE = 120000;

/** Words to begin with (CP-30): one goes into the draft, where it is the counsellor's to change and to send. */
class WordOffers extends Part {
  static properties = { offered: { state: true }, moment: { state: true } };
  #asked = null;

  constructor() {
    super();
    this.offered = null;
    this.moment = '';
    this.watch(desk, words, clock);
  }

  render() {
    return html`<div class="sugg" role="group" aria-label=${say('offer.title')}>
      <span class="t1 dim">${say('offer.title')}</span>
      <select class="sugg-more" aria-label=${say('offer.more')} @change=${this.#choose}>
        <option value="" ?selected=${!this.moment}>${say('offer.now')}</option>
        ${MOMENTS.map((moment) => html`<option value=${moment} ?selected=${moment === this.moment}>
          ${say(`offer.moment.${moment}`)}</option>`)}</select>
      ${this.offered?.map((line) => html`<button class="btn" lang=${tongue(line.text)} title=${line.text}
        @click=${() => begin(desk.talk, line)}>${line.text}</button>`)}
      ${this.offered?.length === 0 ? html`<span class="t1 dim">${say('offer.none')}</span>` : nothing}</div>`;
  }

  updated() {
    const { talk } = desk;
    if (!talk?.read || !desk.live) return;
    const mark = [talk.conversation, talk.seq, talk.says.length, quietFor(talk) > SILENCE, this.moment].join();
    if (mark !== this.#asked) this.#ask(talk, mark);
  }

  async #ask(talk, mark) {
    if (this.#asked?.split(',')[0] !== talk.conversation) this.moment = '';
    this.#asked = mark;
    const found = await offers(talk, this.moment || undefined);
    if (this.#asked === mark && found) this.offered = found;
  }

  #choose = (event) => {
    this.moment = event.target.value;
  };
}

customElements.define('word-offers', WordOffers);

/** How long nobody has said anything in the talk, in ms. */
export function quietFor(talk) {
  const last = talk.lines.at(-1);
  return last ? clock.since(last.at) : 0;
}

/** Puts the line that one is still there into the draft; nothing is sent by itself (CP-32). */
export async function stillHere(talk) {
  const found = await offers(talk, 'SILENCE');
  if (found?.length) begin(talk, found[0]);
}

async function offers({ conversation }, code) {
  const answer = await desk.requests.ask({ do: 'suggest', conversation, code });
  return answer.type === 'suggestions' ? answer.suggestions ?? [] : null;
}

/** As typed text, so that Ctrl+Z takes it out again. */
function begin(talk, { id, text }) {
  const field = document.getElementById('draft');
  if (talk !== desk.talk || !field || field.readOnly || field.disabled) return;
  talk.source = id;
  field.focus();
  const before = field.value.slice(0, field.selectionStart);
  document.execCommand('insertText', false, before && !/\s$/.test(before) ? ` ${text}` : text);
}
