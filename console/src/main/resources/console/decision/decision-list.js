import { html, nothing } from 'lit';
import { clock } from '../live/clock.js';
import { roughly, when } from '../page/dates.js';
import { Part } from '../page/part.js';
import { icon, levelSign, loading } from '../page/signs.js';
import { named, say, words } from '../page/words.js';
import { decisions } from './decisions.js';
import './decision-sheet.js';
import './erasures.js';
import './opened-talks.js';

/** What waits for a second person, the soonest due first, and what was decided this week. No words of a child. */
class DecisionList extends Part {
  constructor() {
    super();
    this.watch(decisions, words, clock);
  }

  render() {
    const { all } = decisions;
    if (all === null) return loading();
    const waiting = all.filter((one) => one.state === 'PROPOSED');
    const rest = all.filter((one) => one.state !== 'PROPOSED');
    return html`<div class="stack"><opened-talks class="stack"></opened-talks><section class="panel" aria-label=${say('decisions.waiting')}>
        <div class="panel-head"><h2>${say('decisions.waiting')}</h2><p>${say('decisions.how')}</p></div>
        ${waiting.length ? html`<ul class="sign-list">${waiting.map((one) => this.#waiting(one))}</ul>`
        : html`<div class="empty">${icon('ok')}<b>${say('decisions.none')}</b></div>`}</section>
      <section class="panel" aria-label=${say('decisions.rest')}>
        <div class="panel-head"><h2>${say('decisions.rest')}</h2></div>
        ${rest.length ? html`<ul class="sign-list">${rest.map((one) => this.#done(one))}</ul>`
        : html`<p class="sign mid">${say('decisions.no-rest')}</p>`}</section><erasure-list class="stack"></erasure-list></div>
      <decision-sheet @changed=${() => decisions.look()}></decision-sheet>`;
  }

  #waiting(one) {
    return html`<li class=${one.late ? 'is-late' : ''}><div class="grow"><p><b>${named('decision', one.code)}</b>
        ${one.number ? `· ${one.number}` : nothing} ${levelSign(one.level)}</p>
      <p class="t2 mid">${say('decision.by', { name: one.proposedBy, time: when(one.proposedAt, clock.now()) })}
        ${one.childTold ? `· ${say(`told.${one.childTold}`)}` : nothing}</p>
      ${one.signBy ? this.#due(one) : nothing}
      ${one.own ? html`<p class="t2 mid">${say('decision.own')}</p>` : nothing}</div>
      ${this.#open(one, one.mayAnswer ? 'decision.read-and-sign' : 'decision.read', one.mayAnswer)}</li>`;
  }

  #due(one) {
    const left = Date.parse(one.signBy) - clock.now();
    return left > 0 ? html`<p class="t2 num">${say('decision.left', { name: one.consentBy, time: roughly(left) })}</p>`
      : html`<p class="t2 num late">${icon('fail')} ${say('decision.over', { name: one.consentBy,
        time: roughly(-left) })}</p>`;
  }

  #done(one) {
    return html`<li><div class="grow"><p><b>${named('decision', one.code)}</b> ${one.number ? `· ${one.number}` : nothing}
        <span class="badge ${['REFUSED', 'TAKEN_BACK'].includes(one.state) ? '' : 'badge-good'}">${say(`decision-state.${one.state}`)}</span>
        ${one.late ? html`<span class="badge badge-warn">${say('decision.signed-late')}</span>` : nothing}
        ${one.afterOpen ? html`<span class="badge badge-warn">${say('decision.to-carry-out')}</span>` : nothing}</p>
      <p class="t2 mid">${say('decision.by', { name: one.proposedBy, time: when(one.proposedAt, clock.now()) })}
        ${one.decidedBy ? `· ${say(`decision.was.${['REFUSED', 'TAKEN_BACK'].includes(one.state) ? one.state : 'SIGNED'}`, {
          name: one.decidedBy, time: when(one.decidedAt, clock.now()) })}` : nothing}</p></div>
      ${this.#open(one, 'decision.read')}</li>`;
  }

  #open(one, text, main) {
    return html`<button class="btn btn-small ${main ? 'btn-main' : ''}"
      @click=${() => this.querySelector('decision-sheet').about(one)}>${say(text)}</button>`;
  }
}

customElements.define('decision-list', DecisionList);
