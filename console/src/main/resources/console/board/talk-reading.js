import { html } from 'lit';
import { badge, badgesOf } from '../desk/badges.js';
import { Talk } from '../desk/talk.js';
import { talkHead } from '../desk/talk-pane.js';
import { forms } from '../decision/talk-decisions.js';
import '../desk/talk-picture.js';
import { Part } from '../page/part.js';
import { icon } from '../page/signs.js';
import { say, words } from '../page/words.js';

/** A talk opened to read, for a reason that was logged. Nothing can be written from here. */
class TalkReading extends Part {
  static properties = { taken: {} };

  constructor() {
    super();
    this.watch(words);
  }

  willUpdate(changed) {
    if (!changed.has('taken')) return;
    this.talk = new Talk(this.taken.conversation);
    this.talk.take({ ...this.taken, readOnly: true });
  }

  render() {
    return html`<section class="pane talk" aria-label=${say('talk.of', { number: this.talk.number })}>
        ${talkHead(this.talk, html`<button class="btn btn-small" @click=${this.#leave}>${say('open.back')}</button>`)}
        <div class="row row-wrap talk-badges">
          <span class="badge">${icon('lock')}${say('open.read-only')}</span>${badgesOf(this.talk).map(badge)}
          <span class="end"></span>${forms(this)}</div>
        <talk-decisions .talk=${this.talk}></talk-decisions>
        <talk-lines .talk=${this.talk}></talk-lines></section>
      <talk-picture class="pane pic" role="region" aria-label=${say('picture.title')}
          .talk=${this.talk}></talk-picture>`;
  }

  firstUpdated() {
    this.querySelector('button').focus();
  }

  #leave = () => this.dispatchEvent(new Event('leave'));
}

customElements.define('talk-reading', TalkReading);
