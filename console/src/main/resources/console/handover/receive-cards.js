import { html, nothing } from 'lit';
import { desk } from '../desk/desk.js';
import { clock } from '../live/clock.js';
import { span } from '../page/dates.js';
import { Part } from '../page/part.js';
import { levelSign } from '../page/signs.js';
import { named, say, words } from '../page/words.js';
import { transfers } from './transfers.js';

/** Talks that colleagues ask this person to take: level, kind and who asks, never a word of the child. */
class ReceiveCards extends Part {
  constructor() {
    super();
    this.watch(desk, transfers, clock, words);
  }

  render() {
    if (!transfers.asked.length) return nothing;
    return html`<div class="rail-head" role="status"><h2>${say('receive.title')}</h2>
        <span>${say('desk.talks', { n: transfers.asked.length })}</span></div>
      <ul class="rail-items">${transfers.asked.map((card) => html`<li>${this.#card(card)}</li>`)}</ul>`;
  }

  #card(card) {
    return html`<div class="q q-offer">${levelSign(card.level)}
      <span class="q-clock">${say('receive.left')}
        <b class="num">${span(Date.parse(card.until) - clock.now())}</b></span>
      <span class="q-kind">${card.number} · ${named('category', card.category)}</span>
      <span class="q-meta">${say('receive.from', { name: card.from })}</span>
      <span class="row"><button class="btn btn-main btn-small" ?disabled=${!desk.live}
        @click=${() => read(card)}>${say('receive.read')}</button></span></div>`;
  }
}

const read = (card) => document.dispatchEvent(new CustomEvent('khiang-receive', { detail: card }));

customElements.define('receive-cards', ReceiveCards);
