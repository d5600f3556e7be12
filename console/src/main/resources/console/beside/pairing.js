import { html } from 'lit';
import { post } from '../live/rest.js';
import { session } from '../page/session.js';
import { say } from '../page/words.js';
import { besideTalks } from './beside.js';

/** Who whispers to a newcomer in this shift: a colleague who is certified, or the supervisor (CP-127). */
export function pairing(newcomer, shift) {
  const pair = besideTalks.pairs.find((one) => one.newcomer === newcomer.id);
  if (pair) {
    return html`<span>${say('pair.with', { name: pair.whisperer })}</span>
      <button class="btn btn-small" @click=${() => part(newcomer)}>${say('pair.part')}</button>`;
  }
  const able = shift.filter((one) => one.certified && one.id !== newcomer.id);
  return html`<select class="pair-pick" aria-label=${say('pair.pick', { name: newcomer.name })}
    @change=${(event) => join(newcomer, event.target)}><option value="">${say('pair.choose')}</option>
    <option value=${session.me.id}>${say('pair.me')}</option>
    ${able.map((one) => html`<option value=${one.id}>${one.name}</option>`)}</select>`;
}

async function join(newcomer, field) {
  const whisperer = field.value;
  field.value = '';
  if (whisperer) await post('/api/care/pairs', { newcomer: newcomer.id, whisperer });
}

const part = (newcomer) => post(`/api/care/pairs/${newcomer.id}/part`);
