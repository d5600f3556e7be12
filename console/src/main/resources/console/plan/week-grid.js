import { html, nothing } from 'lit';
import { icon } from '../page/signs.js';
import { named, say } from '../page/words.js';
import { dayOf, daysFrom, dayWords, later, midnight, stretch } from './times.js';

const DAY = 24 * 3600000;

/** Seven days side by side: who is planned, what speaks against it, and where nobody is. */
export function weekGrid(week, { today, acts = () => nothing, gap }) {
  const days = daysFrom(week.monday);
  const first = (from) => (dayOf(from) < week.monday ? week.monday : dayOf(from));
  return html`<ol class="plan-week">${days.map((day) => {
    const turns = week.turns.filter((turn) => first(turn.begins) === day);
    const gaps = week.gaps.flatMap(byDay).filter((one) => first(one.from) === day);
    return html`<li class=${day === today ? 'is-today' : ''}><h3>${dayWords(day)}
        ${day === today ? html`<span class="badge badge-us">${say('plan.today')}</span>` : nothing}</h3>
      ${turns.map((turn) => card(week, turn, acts))}${gaps.map((one) => html`<p class="plan-gap">${icon('fail')}
        <span><b class="num">${stretch(one.from, one.to)}</b> ${gap(one)}</span></p>`)}
      ${turns.length || gaps.length ? nothing : html`<p class="t2 dim">${say('plan.empty-day')}</p>`}</li>`;
  })}</ol>`;
}

/** A stretch of more than a day, day by day: each of them lacks somebody. */
function byDay(gap) {
  if (Date.parse(gap.to) - Date.parse(gap.from) <= DAY) return [gap];
  const night = new Date(midnight(later(dayOf(gap.from), 1))).toISOString();
  return [{ ...gap, to: night }, ...byDay({ ...gap, from: night })];
}

function card(week, turn, acts) {
  const person = week.people.find((one) => one.id === turn.staff);
  return html`<article class="plan-turn ${turn.warnings.length ? 'is-warned' : ''}">
    <p class="num">${stretch(turn.begins, turn.ends)}</p>
    <p><b>${person?.name ?? say('plan.left')}</b> <span class="t2 mid">${person ? named('role', person.role) : ''}</span></p>
    ${turn.warnings.map((warning) => html`<p class="t2 late row">${icon('hint')}<span>${say(`plan.warn.${warning}`)}</span></p>`)}
    ${acts(turn, person)}</article>`;
}
