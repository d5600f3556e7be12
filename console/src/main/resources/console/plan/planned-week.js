import { html, nothing } from 'lit';
import { clock } from '../live/clock.js';
import { get, post, whyNot } from '../live/rest.js';
import { Part } from '../page/part.js';
import { session } from '../page/session.js';
import { loading, refusal } from '../page/signs.js';
import { say, words } from '../page/words.js';
import { dayOf, dayWords, later } from './times.js';
import './turn-form.js';

/** One week of a plan with its buttons; subclasses say whose plan it is and what stands around it. */
export class PlannedWeek extends Part {
  static properties = { sight: { state: true }, why: { state: true }, said: { state: true } };

  constructor() {
    super();
    this.sight = null;
    this.watch(words);
  }

  connectedCallback() {
    super.connectedCallback();
    this.look();
  }

  get today() {
    return dayOf(new Date(clock.guess()).toISOString());
  }

  get writes() {
    return ['SUPERVISOR', 'ADMIN'].includes(session.me?.role);
  }

  async look(day = this.sight ? this.week.monday : this.today) {
    const answer = await get(`${this.room}/weeks/${day}`);
    if (answer.status === 401) session.expired();
    this.why = answer.status === 200 ? null : whyNot(answer);
    if (answer.status === 200) this.sight = answer.body;
  }

  render() {
    if (!this.sight) return this.why ? refusal(this.why) : loading();
    return html`<section class="panel plan-panel"><div class="panel-head plan-head"><h2>${this.heading()}</h2>
        <p>${say('plan.week-of', { from: dayWords(this.week.monday), to: dayWords(later(this.week.monday, 6)) })}</p>
        <span class="end"></span>${this.#walk()}</div>${this.around()}
      ${refusal(this.why)}<p class="t2 plan-said" role="status">${this.said ?? nothing}</p>${this.grid()}</section>
      ${this.writes ? html`<turn-form @done=${() => this.look()}></turn-form>` : nothing}`;
  }

  #walk() {
    const go = (days) => () => this.look(later(this.week.monday, days));
    return html`<span class="row row-wrap"><button class="btn btn-small" @click=${go(-7)}>${say('plan.before')}</button>
      <button class="btn btn-small" @click=${() => this.look(this.today)}>${say('plan.this-week')}</button>
      <button class="btn btn-small" @click=${go(7)}>${say('plan.after')}</button>
      ${this.writes ? html`<button class="btn btn-small" @click=${this.#copy}>${say('plan.copy')}</button>
      <button class="btn btn-small btn-main" @click=${() => this.ask()}>${say('plan.add')}</button>` : nothing}</span>`;
  }

  ask(turn) {
    this.querySelector('turn-form').about({ room: this.room, week: this.week, turn, long: this.long,
      today: this.today });
  }

  /** Changing and taking out, for those who may, while it is not over. */
  acts = (turn, person) => {
    if (!this.writes || Date.parse(turn.ends) <= clock.guess()) return nothing;
    const about = { name: person?.name ?? '', time: dayWords(dayOf(turn.begins)) };
    return html`<p class="row"><button class="btn btn-small btn-soft" aria-label=${say('plan.change-whose', about)}
        @click=${() => this.ask(turn)}>${say('plan.change')}</button>
      <button class="btn btn-small btn-soft" aria-label=${say('plan.remove-whose', about)}
        @click=${() => this.#remove(turn)}>${say('plan.remove')}</button></p>`;
  };

  async #remove(turn) {
    await this.#act(`${this.room}/${turn.id}/remove`, () => say('plan.removed'));
  }

  #copy = () => this.#act(`${this.room}/weeks/${this.week.monday}/copy`,
    ({ copied, left }) => say(left ? 'plan.copied-but' : 'plan.copied', { n: copied, left }));

  async #act(path, told) {
    const answer = await post(path);
    await this.look();
    this.why = answer.status === 200 ? null : whyNot(answer);
    this.said = answer.status === 200 ? told(answer.body) : null;
  }
}
