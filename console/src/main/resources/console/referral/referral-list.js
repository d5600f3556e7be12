import { html, nothing } from 'lit';
import { clock } from '../live/clock.js';
import { span, when } from '../page/dates.js';
import { icon, levelSign } from '../page/signs.js';
import { heads } from '../page/table.js';
import { named, say } from '../page/words.js';

const FIRST = ['NO_ANSWER', 'DRAFT', 'APPROVED', 'SENT', 'RECEIVED', 'APPOINTED', 'REFUSED', 'SERVED'];
const COLUMNS = ['number', 'level', 'receiver', 'state', 'since', 'answer', 'child-knows'];

/** What must be done first stands first: silence, then what waits for us, then what waits for others. */
export function referralList(list, open) {
  const rows = [...list].sort((one, other) => FIRST.indexOf(one.state) - FIRST.indexOf(other.state)
    || Date.parse(other.stateAt) - Date.parse(one.stateAt));
  return html`<section class="panel"><div class="panel-head"><h2>${say('refer.list')}</h2>
      <p>${say('refer.list-what')}</p></div>
    ${rows.length ? html`<table class="grid">${heads(COLUMNS)}<tbody>${rows.map((row) => line(row, open))}</tbody></table>`
      : html`<p class="sign mid">${say('refer.empty')}</p>`}</section>`;
}

function line(row, open) {
  return html`<tr class=${row.state === 'NO_ANSWER' ? 'is-silent' : ''}><td class="strong nowrap">${row.number}</td>
    <td>${levelSign(row.level)}</td><td>${row.receiverName}
      <span class="t1 mid block">${row.kind === 'LINK' ? say('link.kind') : named('category', row.category)}</span></td>
    <td>${stateSign(row)}</td><td class="num">${when(row.stateAt, clock.now())}</td><td>${answer(row)}</td>
    <td>${knows(row)}</td>
    <td><button class="btn btn-small" aria-label=${`${say('refer.read')} ${row.number} ${row.receiverName}`}
      @click=${() => open(row)}>${say('refer.read')}</button></td></tr>`;
}

const SIGNS = { DRAFT: 'pen', APPROVED: 'ok', SENT: 'send', RECEIVED: 'ok', APPOINTED: 'clock', SERVED: 'ok', REFUSED: 'stop', NO_ANSWER: 'fail' };
const LOOKS = { SERVED: 'badge-good', RECEIVED: 'badge-good', APPOINTED: 'badge-good', NO_ANSWER: 'badge-warn', REFUSED: 'badge-warn', APPROVED: 'badge-us' };

/** The state in a word and a shape, and the reason where there is one. */
export const stateSign = (row) => html`<span class="badge ${LOOKS[row.state] ?? ''}">${icon(SIGNS[row.state])}
    ${named('referral.state', row.state)}</span>
  ${row.reason ? html`<span class="t1 block">${named('refusal', row.reason)}</span>` : nothing}`;

function answer(row) {
  if (!row.dueAt) return '–';
  const left = Date.parse(row.dueAt) - clock.now();
  return left >= 0 ? html`<span class="num">${say('refer.waits', { time: span(left) })}</span>`
    : html`<b class="late num">${say('refer.late', { time: span(-left) })}</b>`;
}

function knows(row) {
  if (row.news) return html`<span class="badge badge-warn">${icon('hint')}${say('refer.news')}</span>`;
  return row.toldAt ? html`<span class="t1">${say('refer.told', { time: when(row.toldAt, clock.now()) })}</span>` : '–';
}
