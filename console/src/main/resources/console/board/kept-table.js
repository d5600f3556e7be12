import { html, nothing } from 'lit';
import { clock } from '../live/clock.js';
import { span } from '../page/dates.js';
import { icon, levelSign } from '../page/signs.js';
import { heads } from '../page/table.js';
import { named, say } from '../page/words.js';

/** Talks whose counsellor's line was lost: the supervisors hold them until they put them back. */
export function keptTable(rows, open, putBack) {
  return rows.length ? html`<section class="panel panel-warn" aria-label=${say('board.kept')}>
    <div class="panel-head"><h2>${icon('off')} ${say('board.kept')}</h2><p>${say('board.kept-how')}</p></div>
    <table class="grid">${heads(['number', 'level', 'about', 'age', 'length'])}<tbody>${rows.map((row) => html`<tr>
      <td class="strong nowrap">${row.number}</td><td>${levelSign(row.level)}</td>
      <td>${named('category', row.category)}</td><td class="mid nowrap">${named('age', row.ageBand)}</td>
      <td class="num late">${span(clock.since(row.keptAt))}</td>
      <td><span class="row"><button class="btn btn-small" @click=${() => open(row)}>${say('board.open')}</button>
        <button class="btn btn-small btn-main" @click=${() => putBack(row)}>${say('board.put-back')}</button></span></td>
      </tr>`)}</tbody></table></section>` : nothing;
}
