import { html, nothing, svg } from 'lit';
import { say } from '../page/words.js';
import { table } from './bars.js';
import { numbers } from './numbers.js';
import { count, dayNumber, monthShort } from './spans.js';

const BANDS = [['QUIET', 'f-LOW'], ['MEDIUM', 'f-MEDIUM'], ['URGENT', 'f-HIGH']];
const TOP = 30;
const FOOT = 286;
const LEFT = 40;

/** Contacts over the months of a half-year, urgent ones on top; over the days of a month in one hue. */
export function course(figures) {
  const days = figures.breakdowns.find((list) => list.by === 'DAY');
  return days ? drawn(days.counts.map((day) => ({ label: dayNumber(day.code), sum: day.count, bands: [] })), 1376)
    : drawn(months(figures), 782);
}

function months(figures) {
  const cross = figures.crosses.find((one) => one.rows === 'MONTH' && one.columns === 'BAND');
  const sums = new Map(figures.breakdowns.find((list) => list.by === 'MONTH').counts.map((one) => [one.code, one.count]));
  return cross.lines.map((line) => ({ label: monthShort(line.code), sum: sums.get(line.code),
    bands: BANDS.map(([band, fill]) => {
      const at = cross.columnCodes.indexOf(band);
      return { band, fill, count: at < 0 ? 0 : line.counts[at] };
    }) }));
}

export const legend = (bands) => html`<p class="legend">${(bands ? [...BANDS].reverse() : []).map(([band, fill]) => html`<span>
  <svg viewBox="0 0 12 12" aria-hidden="true"><rect class=${fill} width="12" height="12" rx="2"></rect></svg>
  ${numbers.name('BAND', band)}</span>`)}<span><svg viewBox="0 0 12 12" aria-hidden="true">
  <rect class="num-hidden" x=".5" y=".5" width="11" height="11" rx="2"></rect></svg>${say('numbers.few')}</span></p>`;

function drawn(columns, width) {
  const most = Math.max(5, ...columns.map((one) => one.sum ?? 0));
  const step = niceStep(most);
  const high = (n) => ((FOOT - TOP) * n) / (Math.ceil(most / step) * step);
  const pitch = (width - LEFT) / columns.length;
  const wide = Math.min(46, pitch * 0.62);
  return html`<div class="chart" aria-hidden="true"><svg viewBox="0 0 ${width} 316">
    ${[...Array(Math.ceil(most / step) + 1).keys()].map((i) => axis(FOOT - high(i * step), i * step, width))}
    ${columns.map((column, i) => bar(column, LEFT + pitch * i + (pitch - wide) / 2, wide, high))}</svg></div>
    ${spoken(columns)}`;
}

const niceStep = (most) => [5, 10, 20, 25, 50, 100, 200, 250, 500, 1000].find((step) => most / step <= 5) ?? 2000;

const axis = (y, n, width) => svg`<line class="axis" x1=${LEFT} x2=${width} y1=${y} y2=${y}></line>
  <text class="tx-s" x=${LEFT - 8} y=${y + 4} text-anchor="end">${count(n)}</text>`;

function bar(column, x, wide, high) {
  const middle = x + wide / 2;
  const label = svg`<text class="tx-s" x=${middle} y="307" text-anchor="middle">${column.label}</text>`;
  if (column.sum === null) {
    return svg`<rect class="num-hidden" x=${x} y=${FOOT - 16} width=${wide} height="16" rx="2"></rect>${label}`;
  }
  let y = FOOT;
  const rest = column.sum - column.bands.reduce((sum, one) => sum + (one.count ?? 0), 0);
  const one = (fill, n) => {
    if (!n) return nothing;
    y -= high(n);
    return svg`<rect class=${fill} x=${x} y=${y} width=${wide} height=${Math.max(1, high(n) - 1)}></rect>`;
  };
  const parts = [...column.bands.map((band) => one(band.fill, band.count)),
    one(column.bands.length ? 'num-hidden' : 'f-us', rest)];
  return svg`${parts}<text class="tx-s" x=${middle} y=${y - 7} text-anchor="middle">${count(column.sum)}</text>${label}`;
}

function spoken(columns) {
  const bands = columns[0]?.bands.map((one) => numbers.name('BAND', one.band)) ?? [];
  return table(say('numbers.course'), [say('numbers.when'), say('numbers.contacts'), ...bands],
    columns.map((one) => [one.label, one.sum, ...one.bands.map((band) => band.count)]));
}
