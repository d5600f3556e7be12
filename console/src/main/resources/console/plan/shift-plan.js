import { html, nothing } from 'lit';
import { icon } from '../page/signs.js';
import { say } from '../page/words.js';
import { PlannedWeek } from './planned-week.js';
import { weekGrid } from './week-grid.js';

/** Who is planned for which shift; hours that are open and have nobody stand in it in words. */
class ShiftPlan extends PlannedWeek {
  room = '/api/plan/shifts';
  long = false;

  get week() {
    return this.sight;
  }

  heading = () => say('plan.shifts');

  around() {
    if (!this.sight.hoursKnown) return html`<p class="plan-note">${icon('hint')}<span>${say('plan.no-hours')}</span></p>`;
    const bare = this.sight.gaps.filter((one) => !one.supervisorOnly).length;
    return html`<p class="plan-note">${bare ? html`${icon('fail')}<span>${say('plan.gaps', { n: bare })}</span>`
      : html`${icon('ok')}<span>${say('plan.no-gaps')}</span>`}</p>`;
  }

  grid() {
    return weekGrid(this.sight, { today: this.today, acts: this.writes ? this.acts : () => nothing,
      gap: (one) => say(one.supervisorOnly ? 'plan.gap-supervisor' : 'plan.gap') });
  }
}

customElements.define('shift-plan', ShiftPlan);
