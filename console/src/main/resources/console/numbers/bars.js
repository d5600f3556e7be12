import { html, nothing, svg } from 'lit';
import { say } from '../page/words.js';
import { count } from './spans.js';

const LABEL = 186;
const LONGEST = 172;
const STEP = 34;

/** Bars that are labelled themselves; a hidden count is an empty block that says so, the span before a thin mark. */
export function bars(rows, fill = 'f-us2') {
  const most = Math.max(1, ...rows.flatMap((row) => (row.count === null ? [] : [row.count, row.before ?? 0])));
  const long = (n) => Math.max(1, (LONGEST * n) / most);
  return html`<div class="chart" aria-hidden="true"><svg viewBox="0 0 426 ${rows.length * STEP}">${rows.map((row, i) => {
    const y = i * STEP;
    return svg`<text class="num-label" x="0" y=${y + 17}>${row.label}</text>${row.count === null
      ? svg`<rect class="num-hidden" x=${LABEL + 0.5} y=${y + 4.5} width="26" height="16" rx="2"></rect>
        <text class="tx-s" x=${LABEL + 34} y=${y + 17}>${row.text ?? say('numbers.few')}</text>`
      : svg`${row.count ? svg`<rect class=${row.fill ?? fill} x=${LABEL} y=${y + 4} width=${long(row.count)} height="17"
          rx="2"></rect>` : nothing}
        <text class="tx-b" x=${LABEL + beyond(row, long) + 8} y=${y + 17}>${row.text ?? count(row.count)}</text>`}
      ${row.before && row.count !== null ? svg`<line class="num-before" x1=${LABEL + long(row.before)} x2=${LABEL + long(row.before)}
        y1=${y + 1} y2=${y + 24}></line>` : nothing}`;
  })}</svg></div>`;
}

/** Where nothing is drawn any more: a number over a mark could not be read. */
const beyond = (row, long) => Math.max(row.count ? long(row.count) : 0, row.before ? long(row.before) : 0);

/** What a chart shows, as a table for those who cannot see it. */
export const table = (caption, heads, rows) => html`<div class="sr"><table><caption>${caption}</caption>
  <thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
  <tbody>${rows.map(([first, ...rest]) => html`<tr><th scope="row">${first}</th>
    ${rest.map((cell) => html`<td>${cell === null ? say('numbers.few') : cell}</td>`)}</tr>`)}</tbody></table></div>`;

/** A chart under its heading. */
export const panel = (width, title, note, body) => html`<section class="panel ${width}"><div class="panel-head">
  <h2>${title}</h2><p class="end">${note}</p></div>${body}</section>`;
