import { html, nothing } from 'lit';
import { desk } from '../desk/desk.js';
import { clock } from '../live/clock.js';
import { roughly, span } from '../page/dates.js';
import { icon, levelSign } from '../page/signs.js';
import { heads } from '../page/table.js';
import { named, say } from '../page/words.js';
import { waits } from './call-strip.js';

/** Who talks with whom, and who is beside them; to listen or to read asks for a reason. */
export function liveTalks(rows, open, listen) {
  return html`<section class="panel" id="talking">
    <div class="panel-head"><h2>${say('board.talking')}</h2><p>${say('listen.logged')}</p></div>
    ${rows.length ? table(rows, open, listen) : html`<p class="sign mid">${say('board.no-talk')}</p>`}</section>`;
}

function table(rows, open, listen) {
  return html`<table class="grid">
    ${heads(['number', 'holder', 'level', 'about', 'age', 'length', 'quiet', 'flags'])}<tbody>
    ${rows.map((row) => html`<tr><td class="strong nowrap">${row.number}</td><td class="nowrap">${row.takenBy}</td>
      <td>${levelSign(row.level)}</td><td>${named('category', row.category)}</td>
      <td class="mid nowrap">${named('age', row.ageBand)}</td>
      <td class="num">${row.takenAt ? roughly(clock.since(row.takenAt)) : '–'}</td>
      <td class="num">${quiet(row)}</td><td><span class="row row-wrap">${flags(row)}</span></td>
      <td><span class="row row-end">${acts(row, open, listen)}</span></td></tr>`)}</tbody></table>`;
}

/** The same for a thumb. */
export function liveCards(rows, open, listen) {
  return html`<div class="rail-head" id="talking"><h2>${say('board.talking')}</h2>
      <span>${say('listen.logged')}</span></div>
    ${rows.length ? nothing : html`<p class="sign mid">${say('board.no-talk')}</p>`}
    ${rows.map((row) => html`<div class="q talk-card">${levelSign(row.level)}
      <span class="q-clock"><b class="num">${row.takenAt ? roughly(clock.since(row.takenAt)) : '–'}</b></span>
      <span class="q-kind">${row.number} · ${row.takenBy} · ${named('category', row.category)}</span>
      <span class="q-meta">${named('age', row.ageBand)} · ${say('column.quiet')} ${quiet(row)}</span>
      <span class="row row-wrap q-flags">${flags(row)}</span>
      <span class="row">${acts(row, open, listen)}</span></div>`)}`;
}

const acts = (row, open, listen) => html`<button class="btn btn-small"
    @click=${() => open(row)}>${say('board.open')}</button>
  ${row.takenBy === desk.staff?.name ? html`<a class="btn btn-small" href="#/desk">${say('listen.own')}</a>`
    : html`<button class="btn btn-small" @click=${() => listen(row)}>${icon('whisper')}${say('listen.open')}</button>`}`;

const quiet = ({ live }) => (live ? span(clock.since(live.lastChildAt)) : '–');

function flags({ awayAt, live }) {
  const { help, consult, present = [] } = live?.beside ?? {};
  return [
    help && !help.acceptedAt ? html`<span class="badge badge-warn">${icon('fail')}${say('help.flag')}
      ${waits(help)}</span>` : nothing,
    awayAt ? html`<span class="badge badge-warn">${icon('off')}
      ${say('board.away', { time: span(clock.since(awayAt)) })}</span>` : nothing,
    live?.covered ? html`<span class="badge badge-stop">${icon('stop')}${say('badge.COVER')}</span>` : nothing,
    consult && !consult.answeredAt ? html`<span class="badge">${icon('clock')}
      ${say('consult.flag', { name: consult.to ?? '' })} ${waits(consult)}</span>` : nothing,
    present.map((one) => html`<span class="badge badge-us">${icon('person')}
      ${say(`beside.${one.kind}`, { name: one.name })}</span>`),
  ];
}
