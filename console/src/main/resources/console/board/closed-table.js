import { html, nothing } from 'lit';
import { clock } from '../live/clock.js';
import { clockTime, when } from '../page/dates.js';
import { icon, levelSign } from '../page/signs.js';
import { heads } from '../page/table.js';
import { named, say } from '../page/words.js';

/** What is closed; each EMERGENCY and each chosen other is read by a second person (CP-110). */
export function closedTable(rows, open, review) {
  return html`<section class="panel">
    <div class="panel-head"><h2>${say('board.closed')}</h2><p>${say('board.review-why')}</p></div>
    ${rows.length ? table(rows, open, review) : html`<p class="sign mid">${say('board.no-closed')}</p>`}</section>`;
}

function table(rows, open, review) {
  return html`<table class="grid">${heads(['number', 'level', 'about', 'holder', 'closed', 'code', 'review'])}<tbody>
    ${rows.map((row) => closed(row, open, review))}</tbody></table>`;
}

function closed(row, open, review) {
  return html`<tr><td class="strong nowrap">${row.number}</td><td>${levelSign(row.level)}</td>
    <td>${named('category', row.category)}</td><td class="nowrap">${row.takenBy ?? '–'}</td>
    <td class="num">${row.closedAt ? when(row.closedAt, clock.now()) : '–'}</td>
    <td>${ending(row)}</td>
    <td>${row.erased && !row.reviewedAt ? '–' : reviewed(row)}</td>
    <td>${row.erased ? html`<span class="badge">${say('board.erased')}</span>` : html`<span class="row"><button class="btn btn-small" @click=${() => open(row)}>${say('board.open')}</button>
      ${row.reviewedAt ? nothing : sign(row, review)}</span>`}</td></tr>`;
}

const ending = ({ code, state }) =>
  code ? html`<span class="code">${code}</span> ${named('code', code)}` : named('state', state);

const sign = (row, review) =>
  html`<button class="btn btn-small btn-main" @click=${() => review(row)}>${say('board.review')}</button>`;

function reviewed(row) {
  if (!row.reviewedAt) return html`<span class="badge">${say('board.not-reviewed')}</span>`;
  const text = say('board.reviewed-by', { name: row.reviewedBy, time: clockTime(row.reviewedAt) });
  return html`<span class="badge badge-good">${icon('ok')}${text}</span>
    <span class="t1 mid review-note">${row.reviewNote}</span>`;
}
