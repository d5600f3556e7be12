import { html, nothing } from 'lit';
import { clock } from '../live/clock.js';
import { waited } from '../desk/wording.js';
import { languageName } from '../page/dates.js';
import { icon, levelSign, track } from '../page/signs.js';
import { heads } from '../page/table.js';
import { named, say } from '../page/words.js';

/** Who waits, in the server's order. */
export function waitingTable(items, open, asked) {
  return html`<section class="panel"><div class="panel-head"><h2>${say('board.waiting')}</h2>
      <p>${say('board.order')}</p></div>${items.length ? table(items, open, asked) : nobody()}</section>`;
}

const nobody = () => html`<div class="empty">${icon('ok')}<b>${say('desk.nobody')}</b></div>`;

function table(items, open, asked) {
  return html`<table class="grid">${heads(['level', 'about', 'age', 'clock', 'language', 'wish'])}<tbody>
    ${items.map((item) => row(item, open, asked.find((one) => one.escalation === item.escalation)))}</tbody></table>`;
}

function row(item, open, asked) {
  return html`<tr class=${item.level === 'EMERGENCY' ? 'is-emg' : ''}><td>${levelSign(item.level)}</td>
    <td>${item.number ? html`<b class="nowrap">${item.number} ·</b>` : nothing}
      ${named('category', item.category)}
      ${asked ? html`<span class="mid t1">· ${say('offer.to', { name: asked.to })}</span>` : nothing}</td>
    <td class="mid nowrap">${named('age', item.ageBand)}</td><td>${waits(item)}</td>
    <td class="mid nowrap">${languageName(item.language)}</td>
    <td class="mid nowrap">${item.wish ? named('wish', item.wish) : '–'}</td>
    <td><button class="btn btn-small" @click=${() => open(item)}>${say('board.open')}</button></td></tr>`;
}

function waits(item) {
  const wait = waited(item);
  return html`<span class="clk"><b class="num ${wait.over ? 'late' : ''}">${wait.time}</b>
      <span class="dim num">/ ${wait.target}</span>
      ${wait.over ? html`<span class="late">${say('desk.over', { time: wait.over })}</span>` : nothing}</span>
    ${track(item.level, wait.share, clock.running)}`;
}
