import { html, nothing } from 'lit';
import { say } from '../page/words.js';
import { bars, panel, table } from './bars.js';
import { numbers } from './numbers.js';
import { shareText } from './shares.js';
import { count } from './spans.js';

const LISTS = ['REFUSED_WHY', 'WISHES_KEPT', 'LINK_REFERRED', 'REPORT'];

/** What came after the talks: who was asked for help and answered, what was reported, whether people agreed. */
export function followed(now) {
  const referred = now.crosses.find((one) => one.rows === 'RECEIVER');
  const levels = now.crosses.find((one) => one.rows === 'PROGRAM');
  return html`${referred ? wide('c-12', say('numbers.referrals'), say('numbers.referrals-note'),
    empty('REFERRED') ? none('REFERRED') : receivers(referred, now.answering)) : nothing}
    ${LISTS.filter((by) => numbers.list(by)).map((by) => panel('c-4', numbers.name('LIST', by), '',
      empty(by) ? none(by) : list(by)))}
    ${levels ? wide('c-8', say('numbers.triage'), empty('PROGRAM') ? ''
      : say('numbers.triage-note', { n: shareText(now.outcomes.agreement) }),
    empty('PROGRAM') ? none('PROGRAM') : grid(levels, say('numbers.triage-how'))) : nothing}`;
}

/** A panel with a table that is wider than a phone: the keyboard can move it, too. */
const wide = (width, title, note, body) => html`<section class="panel ${width}" tabindex="0" aria-label=${title}>
  <div class="panel-head"><h2>${title}</h2><p class="end">${note}</p></div>${body}</section>`;
const empty = (by) => numbers.list(by).every((one) => one.count === 0);
const none = (by) => html`<p class="num-none">${say(`numbers.none.${by}`)}</p>`;
const cell = (n) => html`<td class="r">${n === null ? html`<span class="num-block"><span class="sr">${say('numbers.few')}
  </span></span>` : count(n)}</td>`;
const held = (line) => line.counts.some((n) => n !== 0);
const heads = (of) => of.columnCodes.map((code) => html`<th scope="col" class="r">${numbers.name(of.columns, code)}</th>`);

function list(by) {
  const rows = numbers.list(by).map((one) => ({ ...one, label: numbers.name(by, one.code) }));
  return html`${bars(rows)}${table(numbers.name('LIST', by), ['', say('numbers.all'), say('numbers.before')],
    rows.map((row) => [row.label, row.count, row.before]))}`;
}

function receivers(of, answering) {
  const sums = new Map(numbers.list('RECEIVER').map((one) => [one.code, one.count]));
  const times = new Map(answering.map((one) => [one.receiver, one]));
  return html`<table class="grid num-cross"><thead><tr><th scope="col">${numbers.name('LIST', 'RECEIVER')}</th>${heads(of)}
      <th scope="col" class="r">${say('numbers.all')}</th><th scope="col">${say('numbers.half-answered')}</th>
      <th scope="col">${say('numbers.ninth-answered')}</th></tr></thead>
    <tbody>${of.lines.filter((line) => held(line) || sums.get(line.code) !== 0).map((line) => html`<tr>
      <th scope="row">${numbers.name('RECEIVER', line.code)}</th>${line.counts.map(cell)}${cell(sums.get(line.code))}
      ${['median', 'ninth'].map((part) => html`<td>${times.has(line.code) ? long(times.get(line.code)[part])
        : say('numbers.too-few-answers')}</td>`)}</tr>`)}
      <tr><th scope="row">${say('numbers.all')}</th>${of.columnCodes.map((code) =>
        cell(numbers.list('REFERRED').find((one) => one.code === code).count))}<td colspan="3"></td></tr></tbody></table>`;
}

const grid = (of, note) => html`<table class="grid num-cross"><thead><tr><th scope="col">${numbers.name('LIST', of.rows)}</th>
  ${heads(of)}</tr></thead><tbody>${of.lines.map((line) => html`<tr><th scope="row">${numbers.name(of.rows, line.code)}</th>
  ${line.counts.map(cell)}</tr>`)}</tbody></table><p class="num-none">${note}</p>`;

/** Minutes under an hour, hours under two days, then days. */
function long(seconds) {
  const [unit, n] = seconds < 3600 ? ['minutes', seconds / 60] : seconds < 172800 ? ['hours', seconds / 3600]
    : ['days', seconds / 86400];
  return say(`numbers.${unit}`, { n: Math.max(1, Math.round(n)) });
}
