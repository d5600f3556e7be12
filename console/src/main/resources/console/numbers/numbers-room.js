import { html, nothing } from 'lit';
import { clockTime, dayOnly } from '../page/dates.js';
import { Part } from '../page/part.js';
import { loading, refusal } from '../page/signs.js';
import { say, words } from '../page/words.js';
import { bars, panel, table } from './bars.js';
import { course, legend } from './course-chart.js';
import { followed } from './followed.js';
import { numbers } from './numbers.js';
import { count, spanName } from './spans.js';
import { shareText } from './shares.js';
import { sums } from './sums.js';
import { waiting } from './waiting-chart.js';
import './cross-table.js';
import './number-filters.js';

const LISTS = ['STOP', 'CATEGORY', 'LEVEL', 'BAND', 'AGE', 'GENDER', 'PROVINCE', 'LANGUAGE', 'WRITER', 'RELATION',
  'PLATFORM', 'TOLD_BEFORE', 'HOUR', 'RATING', 'TOLD_AGAIN', 'DEVICE', 'COVER', 'GROUP'];
const OUTCOMES = ['urgentReached', 'reached', 'lost', 'brokenOff', 'rated', 'better', 'wishHonoured', 'agreement'];
const BY_SIZE = ['STOP', 'CATEGORY', 'PROVINCE', 'GROUP', 'RELATION'];
const FILL = { EMERGENCY: 'f-EMERGENCY', URGENT: 'f-HIGH', HIGH: 'f-HIGH', MEDIUM: 'f-MEDIUM', LOW: 'f-LOW', QUIET: 'f-LOW',
  NONE: 'f-LOW' };
const LONGEST = 10;

/** The figures of the helpline: what a director reads, and may print, with small counts hidden. */
class NumbersRoom extends Part {
  #look = () => numbers.look();

  constructor() {
    super();
    this.watch(numbers, words);
  }

  connectedCallback() {
    super.connectedCallback();
    addEventListener('hashchange', this.#look);
    numbers.open();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#look);
  }

  render() {
    if (!numbers.now && !numbers.why) return loading();
    const { now, before } = numbers;
    return html`<header class="num-head"><h1>${say('numbers.title')}</h1>
        <p class="dim">${now ? html`${this.#what(now)} · ${say('numbers.up-to', { day: dayOnly(now.countedUpTo),
          time: clockTime(now.countedUpTo) })}` : nothing}</p></header>
      <number-filters class="num-bar noprint"></number-filters>
      ${numbers.why ? refusal(numbers.why) : now.state === 'SHOWN' ? this.#shown(now, before) : this.#little(now)}`;
  }

  #what(now) {
    const { by, value } = numbers.asked;
    return spanName(now.period) + (by && value ? ` · ${numbers.name('LIST', by)}: ${numbers.name(by, value)}` : '');
  }

  #little(now) {
    const coming = new Date(now.from) > new Date(now.countedUpTo);
    const why = now.state === 'FEW' ? 'few' : coming ? 'coming' : 'none';
    return html`<div class="empty num-empty" role="status"><b>${say(`numbers.empty.${why}`)}</b>
      <p>${say(`numbers.empty.${why}-why`)}</p></div>`;
  }

  #shown(now, before) {
    const timed = now.crosses.length || now.breakdowns.some((one) => one.by === 'DAY');
    return html`${sums(now, before)}
      ${timed ? panel(now.waiting.length ? 'c-7' : 'c-12', say('numbers.course'), legend(now.crosses.length > 0),
        course(now)) : nothing}
      ${now.waiting.length ? panel('c-5', say('numbers.waiting'), say('numbers.waiting-how'), waiting(now.waiting)) : nothing}
      ${now.outcomes ? this.#outcomes(now, before) : nothing}
      ${now.indicators.length ? this.#harms(now, before) : nothing}
      ${LISTS.filter((by) => numbers.list(by)?.length && !(by === 'BAND' && numbers.list('LEVEL'))).map((by) => this.#list(by))}
      ${now.crosses.length ? html`<cross-table class="panel c-12"></cross-table>` : nothing}
      ${followed(now)}
      <p class="num-note">${say('numbers.note')}
        ${now.unsourced.length ? say('numbers.unsourced', { lists: now.unsourced
          .map((by) => numbers.name('LIST', by)).join(', ') }) : nothing} ${say('numbers.not-yet')}</p>`;
  }

  #outcomes(now, before) {
    const rows = OUTCOMES.map((what) => ({ label: numbers.name('OUTCOMES', what), count: now.outcomes[what].percent,
      before: before?.outcomes?.[what].percent ?? 0, text: shareText(now.outcomes[what]) }));
    return panel('c-4', numbers.name('LIST', 'OUTCOMES'), '', html`${bars(rows, 'f-leaf')}
      ${table(numbers.name('LIST', 'OUTCOMES'), ['', '%'], rows.map((row) => [row.label, row.text]))}`);
  }

  #harms(now, before) {
    const was = new Map((before?.indicators ?? []).map((one) => [one.code, one.contacts]));
    return chart(numbers.name('LIST', 'INDICATOR'), now.indicators.map((one) => ({ count: one.contacts,
      label: numbers.name('INDICATOR', one.code), before: was.get(one.code) ?? 0 })), 'f-us');
  }

  #list(by) {
    const named = numbers.list(by).map((one) => ({ ...one, label: numbers.name(by, one.code) }));
    for (const one of named) {
      if (by === 'HOUR') one.label = `${one.code}:00–${String(Number(one.code) + 2).padStart(2, '0')}:59`;
      if (by === 'LEVEL' || by === 'BAND') one.fill = FILL[one.code];
    }
    if (BY_SIZE.includes(by)) named.sort((a, b) => (b.count ?? 4) - (a.count ?? 4));
    return chart(numbers.name('LIST', by), named, by === 'STOP' ? 'f-us' : 'f-us2');
  }
}

/** The longest bars are drawn, all of them are in the table behind. */
function chart(title, rows, fill) {
  const more = rows.length - LONGEST;
  return panel('c-4', title, more > 0 ? say('numbers.more', { n: more }) : '', html`${bars(rows.slice(0, LONGEST), fill)}
    ${table(title, [title, say('numbers.contacts'), say('numbers.before')], rows.map((row) => [row.label,
      row.count === null ? null : count(row.count), row.before === null ? null : count(row.before)]))}`);
}

customElements.define('numbers-room', NumbersRoom);
