import { html, nothing } from 'lit';
import { clock } from '../live/clock.js';
import { desk } from '../desk/desk.js';
import { span } from '../page/dates.js';
import { icon } from '../page/signs.js';
import { say } from '../page/words.js';
import { ownShift } from './own-shift.js';

/** What one's own shift has to say under the top bar: a break, a talk after an emergency, or that one is not there. */
export function shiftBar() {
  const { shift, day } = ownShift;
  if (shift?.state === 'BREAK') return rest(shift);
  if (day?.debriefs?.length) return debrief(day.debriefs[0]);
  if (shift?.state === 'OFF') return away('OFF', 'shift.begin');
  return shift?.state === 'PAUSE' ? away('PAUSE', 'shift.go-on') : nothing;
}

function rest(shift) {
  const left = shift.breakUntil ? Date.parse(shift.breakUntil) - clock.now() : 0;
  return html`<div class="bar bar-rest" role="status">${icon('clock')}<b>${title(shift, left)}</b>
    <span>${say(desk.mine.length ? 'rest.none-new' : 'rest.covered')}</span>
    ${shift.breakUntil ? html`<span class="num" aria-hidden="true">${say('rest.left', { time: span(left) })}</span>`
      : nothing}
    ${shift.waivable ? html`<button class="btn btn-small end" ?disabled=${!desk.live}
      @click=${() => ownShift.waive()}>${say('rest.waive')}</button>` : html`<span class="end t1 mid">
      ${say('rest.no-waive')}</span>`}</div>`;
}

const title = (shift, left) =>
  shift.due ? say('rest.due') : say('rest.title', { n: Math.max(1, Math.ceil(left / 60000)) });

function debrief(escalation) {
  const answer = (wanted) => ownShift.tell('debrief', { escalation, wanted });
  return html`<div class="bar bar-rest" role="status">${icon('whisper')}<b>${say('debrief.title')}</b>
    <span>${say('debrief.what')}</span>
    <button class="btn btn-small btn-main end" @click=${() => answer(true)}>${say('debrief.yes')}</button>
    <button class="btn btn-small" @click=${() => answer(false)}>${say('debrief.no')}</button></div>`;
}

function away(state, verb) {
  return html`<div class="bar bar-off" role="status">${icon('person')}<b>${say(`shift.bar.${state}`)}</b>
    <span>${say(`shift.what.${state}`)}</span>
    <button class="btn btn-small btn-main end" ?disabled=${!desk.live}
      @click=${() => ownShift.choose('ON_SHIFT')}>${say(verb)}</button></div>`;
}
