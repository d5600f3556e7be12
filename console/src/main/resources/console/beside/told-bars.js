import { html } from 'lit';
import { desk } from '../desk/desk.js';
import { icon } from '../page/signs.js';
import { say } from '../page/words.js';
import { besideTalks } from './beside.js';

/** What a supervisor did in one's own talk, by whom and why; it stays until it was read. */
export const toldBars = () => besideTalks.told.map((one) => html`<div class="bar bar-told" role="status">
  ${icon('person')}<b>${say(`told.${one.kind}`, { number: one.number, name: one.by, to: one.to ?? '' })}</b>
  <span class="grow">${say('told.why', { reason: one.reason })}</span>
  <button class="btn btn-small" ?disabled=${!desk.live} @click=${() => besideTalks.noted(one.id)}>
    ${say('told.noted')}</button></div>`);
