import { html, nothing } from 'lit';
import { clock } from '../live/clock.js';
import { about, waited } from '../desk/wording.js';
import { icon, levelSign, track } from '../page/signs.js';
import { named, say } from '../page/words.js';

/** Wide enough for tables; below it a supervisor on call holds a phone. */
const phone = matchMedia('(max-width: 700px)');

/** Whether the page is as narrow as a phone. */
export const onPhone = () => phone.matches;

/** Calls back when the page turns into a phone's or back. */
export const phoneTurned = (act) => phone.addEventListener('change', act);

/** Who waits, as cards for a thumb: an emergency on the lac field first, and never a word of a child. */
export function waitingCards(items, open, asked = []) {
  const to = (item) => asked.find((one) => one.escalation === item.escalation)?.to;
  return html`${items.filter(emergency).map((item) => alarm(item, open, to(item)))}
    <div class="rail-head" id="waiting"><h2>${say('board.waiting')}</h2><span>${say('oncall.no-words')}</span></div>
    ${items.length ? nothing : html`<div class="empty">${icon('ok')}<b>${say('desk.nobody')}</b></div>`}
    ${items.filter((item) => !emergency(item)).map((item) => card(item, open, to(item)))}`;
}

const emergency = (item) => item.level === 'EMERGENCY';

function alarm(item, open, to) {
  const wait = waited(item);
  return html`<section class="alarm" aria-label=${named('level', 'EMERGENCY')}><div class="field-h">${icon('EMERGENCY')}
      <h2>${named('level', 'EMERGENCY')}</h2><span class="end n" aria-hidden="true">${wait.time}</span></div>
    <p class="t2 dim row"><span>${say('oncall.nobody-yet')}</span>
      <span class="end">${say('oncall.target', { target: wait.target })}</span></p>
    ${track('EMERGENCY', wait.share, clock.running)}
    <p class="say">${about(item)}<br>${named('category', item.category)}</p>${to ? html`<p class="t2 dim">${say('offer.to', { name: to })}</p>` : nothing}
    <div class="stack"><button class="btn btn-main" @click=${() => open(item)}>${say('board.open')}</button></div>
    </section>`;
}

function card(item, open, to) {
  const wait = waited(item);
  return html`<button class="q ${wait.over ? 'is-late' : ''}" @click=${() => open(item)}>${levelSign(item.level)}
    <span class="q-clock">${say('desk.waited')} <b class="num">${wait.time}</b>
      <span class="num">/ ${wait.target}</span></span>
    <span class="q-kind">${named('category', item.category)}</span>
    <span class="q-meta">${about(item)}${wait.over ? html` · ${say('desk.over', { time: wait.over })}` : nothing}
      ${to ? html` · ${say('offer.to', { name: to })}` : nothing}</span>
    ${track(item.level, wait.share, clock.running)}</button>`;
}
