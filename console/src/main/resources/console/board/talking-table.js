import { html } from 'lit';
import { clock } from '../live/clock.js';
import { roughly } from '../page/dates.js';
import { levelSign } from '../page/signs.js';
import { heads } from '../page/table.js';
import { named, say } from '../page/words.js';

/** Who talks with whom. */
export function talkingTable(rows, open) {
  return html`<section class="panel">
    <div class="panel-head"><h2>${say('board.talking')}</h2><p>${say('board.logged')}</p></div>
    ${rows.length ? table(rows, open) : html`<p class="sign mid">${say('board.no-talk')}</p>`}</section>`;
}

function table(rows, open) {
  return html`<table class="grid">${heads(['number', 'holder', 'level', 'about', 'age', 'length'])}<tbody>
    ${rows.map((row) => talking(row, open))}</tbody></table>`;
}

function talking(row, open) {
  return html`<tr><td class="strong nowrap">${row.number}</td><td class="nowrap">${row.takenBy}</td>
    <td>${levelSign(row.level)}</td><td>${named('category', row.category)}</td>
    <td class="mid nowrap">${named('age', row.ageBand)}</td>
    <td class="num">${row.takenAt ? roughly(clock.since(row.takenAt)) : '–'}</td>
    <td><button class="btn btn-small" @click=${() => open(row)}>${say('board.open')}</button></td></tr>`;
}
