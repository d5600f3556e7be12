import { html, nothing } from 'lit';
import { desk } from '../desk/desk.js';
import { clock } from '../live/clock.js';
import { Part } from '../page/part.js';
import { levelSign, refusal } from '../page/signs.js';
import { named, say, words } from '../page/words.js';
import { besideTalks } from './beside.js';
import { waits } from './call-strip.js';

/** Colleagues who ask for advice, and newcomers one whispers to: level, kind and name, never a word of a child. */
class ConsultCards extends Part {
  static properties = { why: { state: true } };

  constructor() {
    super();
    this.watch(desk, besideTalks, clock, words);
  }

  render() {
    const { asked } = besideTalks;
    return html`${asked.length ? html`<div class="rail-head" role="status"><h2>${say('consult.title')}</h2></div>
      <ul class="rail-items">${asked.map((card) => html`<li>${this.#card(card)}</li>`)}</ul>` : nothing}
      ${besideTalks.newcomers.map((pair) => this.#newcomer(pair))}${refusal(this.why)}`;
  }

  #newcomer({ name, talks = [] }) {
    return html`<div class="rail-head"><h2>${say('pair.title', { name })}</h2>
        <span>${say('desk.talks', { n: talks.length })}</span></div>
      <ul class="rail-items">${talks.map((talk) => html`<li><div class="q">${levelSign(talk.level)}
        <span class="q-kind">${talk.number} · ${named('category', talk.category)}</span>
        <span class="row"><button class="btn btn-small" ?disabled=${!desk.live}
          @click=${() => this.#do('accompany', talk)}>${say('pair.read')}</button></span></div></li>`)}</ul>`;
  }

  #card(card) {
    return html`<div class="q q-offer">${levelSign(card.level)}<span class="q-clock">${waits(card)}</span>
      <span class="q-kind">${card.number} · ${named('category', card.category)}</span>
      <span class="q-meta">${say('consult.from', { name: card.by })}</span>
      <span class="row"><button class="btn btn-main btn-small" ?disabled=${!desk.live}
        @click=${() => this.#do('answerConsult', card)}>${say(card.accepted ? 'consult.back' : 'consult.yes')}</button>
        ${card.accepted ? nothing : html`<button class="btn btn-small" ?disabled=${!desk.live}
          @click=${() => this.#do('refuseConsult', card)}>${say('consult.no')}</button>`}</span></div>`;
  }

  async #do(deed, card) {
    this.why = await besideTalks[deed](card.conversation);
  }
}

customElements.define('consult-cards', ConsultCards);
