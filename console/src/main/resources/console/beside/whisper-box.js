import { html, nothing } from 'lit';
import { desk } from '../desk/desk.js';
import { Part } from '../page/part.js';
import { icon } from '../page/signs.js';
import { named, say, words } from '../page/words.js';
import { besideTalks } from './beside.js';

const LONGEST = 1000;

/** Where one whispers. It stands above the lines, far from the child's draft, and says each time who cannot see it. */
class WhisperBox extends Part {
  static properties = { talk: {}, text: { state: true }, why: { state: true }, busy: { state: true } };
  #ref = crypto.randomUUID();

  constructor() {
    super();
    this.text = '';
    this.watch(desk, words);
  }

  render() {
    if (!this.#wanted()) return nothing;
    return html`<form class="whisper-box" @submit=${this.#say}>${icon('whisper')}
      <label class="sr" for="whisper-text">${say('whisper.label')}</label>
      <input id="whisper-text" autocomplete="off" maxlength=${LONGEST} placeholder=${say('whisper.here')}
        .value=${this.text} @input=${(event) => (this.text = event.target.value)}>
      <span class="note">${say('whisper.unseen')}</span>
      <button class="btn btn-small" ?disabled=${this.busy || !desk.live || !this.text.trim()}>
        ${say('whisper.verb')}</button>
      ${this.why ? html`<p class="t2 late" role="alert">${named('why', this.why)}</p>` : nothing}</form>`;
  }

  /** Who holds the talk whispers only while somebody is there to hear it. */
  #wanted() {
    return this.talk?.loaded && (this.talk.readOnly || this.talk.beside.present.length > 0);
  }

  /** The same words under the same ref, however often they are sent until an answer comes. */
  #say = async (event) => {
    event.preventDefault();
    if (this.busy || !this.text.trim()) return;
    this.busy = true;
    this.why = await besideTalks.whisper(this.talk, this.text.trim(), this.#ref);
    this.busy = false;
    if (this.why) return;
    this.#ref = crypto.randomUUID();
    this.text = '';
    await this.updateComplete;
    this.querySelector('input')?.focus();
  };
}

customElements.define('whisper-box', WhisperBox);
