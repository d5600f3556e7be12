import { html, nothing } from 'lit';
import { pulse } from '../live/clock.js';
import { get } from '../live/rest.js';
import { clockTime } from '../page/dates.js';
import { Part } from '../page/part.js';
import { session } from '../page/session.js';
import { icon } from '../page/signs.js';
import { named, say, words } from '../page/words.js';
import { dayOf, dayWords, stretch } from './times.js';

const ASK_EVERY = 10000;

/** The plan on the board: who should be there and is not, what the coming day lacks, who is called at home. */
class PlanNow extends Part {
  static properties = { standing: { state: true } };
  #asked = 0;
  #beat = () => performance.now() - this.#asked > ASK_EVERY && this.look();

  constructor() {
    super();
    this.standing = null;
    this.watch(words);
  }

  connectedCallback() {
    super.connectedCallback();
    pulse.addEventListener('beat', this.#beat);
    this.look();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    pulse.removeEventListener('beat', this.#beat);
  }

  async look() {
    this.#asked = performance.now();
    if (session.state !== 'IN') return;
    const answer = await get('/api/plan/shifts/now');
    if (answer.status === 200) this.standing = answer.body;
  }

  render() {
    if (!this.standing) return nothing;
    const { missing = [], gaps = [], onCall = [], hoursKnown } = this.standing;
    return html`<section class="panel"><div class="panel-head"><h2>${say('plan.now')}</h2><span class="end"></span>
        <a href="#/plan">${say('plan.open')}</a></div><ul class="care-rows">
      ${missing.map((one) => html`<li class="late">${icon('fail')}<b>${one.name}</b><span class="t2">${named('role', one.role)}</span>
        <span>${say('plan.missing', { from: clockTime(one.since), to: clockTime(one.until) })}</span></li>`)}
      ${gaps.map((one) => html`<li class=${one.supervisorOnly ? '' : 'late'}>${icon(one.supervisorOnly ? 'hint' : 'fail')}
        <b class="num">${dayWords(dayOf(one.from))} ${stretch(one.from, one.to)}</b>
        <span>${say(one.supervisorOnly ? 'plan.gap-supervisor' : 'plan.gap')}</span></li>`)}
      ${missing.length || gaps.length ? nothing : html`<li>${icon(hoursKnown ? 'ok' : 'hint')}
        <span>${say(hoursKnown ? 'plan.all-there' : 'plan.no-hours')}</span></li>`}
      <li>${icon('phone')}<span>${onCall.length ? say('plan.called', { names: onCall.join(', ') }) : say('plan.called-nobody')}</span></li>
      </ul></section>`;
  }
}

customElements.define('plan-now', PlanNow);
