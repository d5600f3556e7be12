import { html, nothing } from 'lit';
import { clockTime } from '../page/dates.js';
import { Part } from '../page/part.js';
import { say, words } from '../page/words.js';
import { ownShift } from './own-shift.js';

/** How much of the shift is used, and when the next rest comes. */
class RailFoot extends Part {
  constructor() {
    super();
    this.watch(words, ownShift);
  }

  render() {
    const { shift } = ownShift;
    if (!shift || shift.state === 'OFF') return nothing;
    return html`<div class="rail-foot"><span>${say('shift.grave')}</span>
      <b>${say('shift.of', { n: shift.grave, most: shift.graveMost })}</b>
      ${shift.nextRest ? html`<span>${say('shift.next-rest')}</span>
      <b>${say('shift.rest-at', { time: clockTime(shift.nextRest) })}</b>` : nothing}
      <button class="btn btn-small" @click=${openDay}>${say('day.title')}…</button></div>`;
  }
}

/** Opens one's own day. */
export const openDay = () => document.dispatchEvent(new CustomEvent('khiang-day'));

customElements.define('rail-foot', RailFoot);
