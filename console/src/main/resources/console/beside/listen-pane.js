import { html, nothing } from 'lit';
import { badge, badgesOf } from '../desk/badges.js';
import { desk } from '../desk/desk.js';
import { talkHead } from '../desk/talk-pane.js';
import '../desk/talk-lines.js';
import '../desk/talk-picture.js';
import { Part } from '../page/part.js';
import { session } from '../page/session.js';
import { icon } from '../page/signs.js';
import { say, words } from '../page/words.js';
import { besideTalks } from './beside.js';
import { whisperLine } from './whisper-line.js';
import './step-in.js';
import './whisper-box.js';

/** A live talk that this person follows without being in it: the lines as they come, or the picture for advice. */
class ListenPane extends Part {
  constructor() {
    super();
    this.watch(besideTalks, desk, words);
  }

  render() {
    const { talk } = besideTalks;
    if (!talk) return nothing;
    return html`<section class="pane talk" aria-label=${say('talk.of', { number: talk.number })}>
        ${talkHead(talk, this.#acts(talk))}
        <div class="row row-wrap talk-badges"><span class="badge badge-us">${icon('person')}${this.#how(talk)}</span>
          ${badgesOf(talk).map(badge)}</div>
        <whisper-box .talk=${talk}></whisper-box>
        ${this.#asked(talk) ? this.#whispers(talk) : html`<talk-lines .talk=${talk}></talk-lines>`}
        <step-in .talk=${talk}></step-in></section>
      <talk-picture class="pane pic" role="region" aria-label=${say('picture.title')} .talk=${talk}></talk-picture>`;
  }

  firstUpdated() {
    this.querySelector('input, button')?.focus();
  }

  #acts(talk) {
    const end = this.#asked(talk) ? 'consult.done' : 'listen.end';
    return html`${session.me?.role === 'SUPERVISOR' ? html`<button class="btn btn-small btn-main"
        ?disabled=${!desk.live} @click=${() => this.querySelector('step-in').show()}>${say('step-in.open')}</button>`
      : nothing}
      <button class="btn btn-small" @click=${() => besideTalks.leave()}>${say(end)}</button>`;
  }

  #how(talk) {
    return say(this.#asked(talk) ? 'consult.reading' : 'listen.on', { name: talk.picture.holder ?? '' });
  }

  /** Whoever is consulted reads the picture; the chat stays between child and counsellor (CP-41). */
  #asked(talk) {
    return besideTalks.asked.some((card) => card.conversation === talk.conversation);
  }

  #whispers(talk) {
    const { whispers } = talk.beside;
    return html`<div class="lines" role="log" tabindex="0" aria-label=${say('whisper.all')}>
      <p class="t2 mid">${say('consult.only-picture')}</p>${whispers.map(whisperLine)}</div>`;
  }
}

customElements.define('listen-pane', ListenPane);
