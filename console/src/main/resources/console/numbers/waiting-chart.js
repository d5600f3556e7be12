import { html, nothing, svg } from 'lit';
import { say } from '../page/words.js';
import { table } from './bars.js';
import { numbers } from './numbers.js';
import { shareText } from './shares.js';
import { wait } from './spans.js';

const FROM = 118;
const WIDE = 352;
const ROOM = 92;

/** How long children of each level waited: half of them and nine in ten, against the target of the level. */
export function waiting(levels) {
  const told = levels.filter((one) => one.ninth !== null);
  const most = Math.max(1.2, ...told.map((one) => one.ninth / one.target));
  const at = (seconds, level) => FROM + (WIDE * seconds) / level.target / most;
  const goal = FROM + WIDE / most;
  const height = levels.length * ROOM + 34;
  return html`<div class="chart" aria-hidden="true"><svg viewBox="0 0 545 ${height}">
    <line class="goal" x1=${goal} x2=${goal} y1="22" y2=${height - 8}></line>
    <text class="tx-s" x=${goal} y="14" text-anchor="middle">${say('numbers.target')}</text>
    ${levels.map((level, i) => svg`${row(level, 62 + i * ROOM, at)}`)}</svg></div>${spoken(levels)}`;
}

function row(level, y, at) {
  const label = svg`<text class="tx-b" x="0" y=${y}>${numbers.name('LEVEL', level.level)}</text>
    <text class="tx-s" x="0" y=${y + 20}>${say('numbers.target')} ${wait(level.target)}</text>
    <text class="tx-s" x="0" y=${y + 38}>${say('numbers.in-time')} ${shareText(level.inTime)}</text>
    <line class="axis" x1=${FROM} x2="518" y1=${y} y2=${y}></line>`;
  if (level.ninth === null) {
    return svg`${label}<rect class="num-hidden" x=${FROM + 4} y=${y - 8} width="26" height="16" rx="2"></rect>
      <text class="tx-s" x=${FROM + 38} y=${y - 8}>${say('numbers.few-reached')}</text>`;
  }
  const half = at(level.median, level);
  const ninth = at(level.ninth, level);
  const late = level.ninth > level.target;
  const near = ninth - half < 84;
  const kind = level.level === 'NONE' ? 'LOW' : level.level;
  return svg`${label}<line class="l-${kind} thick" x1=${half} x2=${ninth} y1=${y} y2=${y}></line>
    <circle class="m-${kind}" cx=${half} cy=${y} r="7"></circle>
    <rect class="m-${kind}" x=${ninth - 4} y=${y - 9} width="8" height="18" rx="2"></rect>
    <text x=${half} y=${y + 27} text-anchor=${near ? 'end' : 'middle'}>${wait(level.median)}</text>
    <text class=${late ? 'tx-b' : ''} x=${ninth} y=${y + 27} text-anchor=${near || late ? 'start' : 'middle'}>${wait(level.ninth)}</text>
    ${late ? svg`<text class="tx-b" x=${ninth - 4} y=${y - 16}>${say('numbers.late',
      { by: wait(Math.round(level.ninth - level.target)) })}</text>` : nothing}`;
}

const spoken = (levels) => table(say('numbers.waiting'), ['level', 'called', 'median', 'ninth', 'target', 'in-time', 'lost']
  .map((head) => say(`numbers.${head}`)), levels.map((level) => [numbers.name('LEVEL', level.level), level.called,
  level.median === null ? null : wait(level.median), level.ninth === null ? null : wait(level.ninth),
  wait(level.target), shareText(level.inTime), shareText(level.lost)]));
