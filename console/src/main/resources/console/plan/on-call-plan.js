import { html, nothing } from 'lit';
import { post, whyNot } from '../live/rest.js';
import { icon, refusal } from '../page/signs.js';
import { named, say } from '../page/words.js';
import { PlannedWeek } from './planned-week.js';
import { weekGrid } from './week-grid.js';

/** Who is called at home and when. A gap is no silence: then the addresses set up with the program are called. */
class OnCallPlan extends PlannedWeek {
  static properties = { refused: { state: true } };
  room = '/api/plan/on-call';
  long = true;

  get week() {
    return this.sight.week;
  }

  heading = () => say('plan.on-call');

  around() {
    const { ways } = this.sight;
    if (!ways.length) return html`<p class="plan-note late">${icon('fail')}<span>${say('plan.no-ways')}</span></p>`;
    return html`<p class="plan-note">${icon('phone')}<span>${say('plan.ways', {
      ways: ways.map((way) => say(`plan.way.${way}`)).join(', ') })}</span></p>`;
  }

  grid() {
    const reached = this.sight.ways.length ? 'plan.gap-on-call' : 'plan.gap-nobody';
    return html`${weekGrid(this.week, { today: this.today, gap: () => say(reached),
      acts: (turn, person) => html`${person && !person.reachable
        ? html`<p class="t2 late row">${icon('fail')}<span>${say('plan.no-address')}</span></p>` : nothing}
        ${this.acts(turn, person)}` })}${this.#addresses()}`;
  }

  #addresses() {
    return html`<h3 class="plan-sub">${say('plan.addresses')}</h3><p class="plan-what">${say('plan.addresses-what')}</p>
      ${refusal(this.refused)}<ul class="plan-people">${this.week.people.map((person) => {
        const known = this.sight.addresses.find((one) => one.staff === person.id);
        return html`<li><form class="row row-wrap" @submit=${(event) => this.#save(event, person)}>
          <b>${person.name}</b><span class="t2 mid">${named('role', person.role)}</span><span class="end"></span>
          ${field(person, 'mail', known?.mail)}${field(person, 'pager', known?.pager)}
          <button class="btn btn-small" aria-label=${say('plan.save-for', person)}>${say('plan.save')}</button></form></li>`;
      })}</ul>`;
  }

  async #save(event, person) {
    event.preventDefault();
    const typed = new FormData(event.target);
    const answer = await post(`${this.room}/people/${person.id}`, { mail: typed.get('mail'), pager: typed.get('pager') });
    this.refused = answer.status === 200 ? null : whyNot(answer);
    if (!this.refused) this.said = say('plan.saved-for', person);
    await this.look();
  }
}

const field = (person, name, value) => html`<label class="plan-in"><span>${say(`plan.${name}`)}</span>
  <input name=${name} autocomplete="off" autocapitalize="none" spellcheck="false" maxlength="120"
    aria-label=${say(`plan.${name}-of`, person)} .value=${value ?? ''}></label>`;

customElements.define('on-call-plan', OnCallPlan);
