import { html, nothing } from 'lit';
import { post, whyNot } from '../live/rest.js';
import { Question } from '../page/question.js';
import { refusal } from '../page/signs.js';
import { named, say } from '../page/words.js';
import { dayOf, daysFrom, dayWords, halfHours, later, minutes, wall } from './times.js';

/** Plans one person for one stretch of time, or changes that. Says "done". */
class TurnForm extends Question {
  static properties = { turn: { state: true }, why: { state: true } };

  /** @param room the address of the plan; @param long whether a turn may last days */
  about({ room, week, turn, long, today }) {
    Object.assign(this, { room, week, planned: turn?.id, long, why: null });
    const day = turn ? dayOf(turn.begins) : daysFrom(week.monday).find((one) => one === today) ?? week.monday;
    this.turn = turn
      ? { staff: turn.staff, day, from: wall(turn.begins), till: dayOf(turn.ends), to: wall(turn.ends) }
      : { staff: '', day, from: long ? '20:00' : '08:00', till: long ? later(day, 1) : day, to: long ? '08:00' : '16:00' };
    this.show();
  }

  heading = () => say(this.planned ? 'plan.change-title' : 'plan.add-title');
  verb = () => say(this.planned ? 'plan.save' : 'plan.add');
  ready = () => Boolean(this.turn?.staff);

  body() {
    if (!this.turn) return nothing;
    const days = daysFrom(this.week.monday);
    return html`${this.#choice('staff', this.week.people.map((one) => [one.id, `${one.name} · ${named('role', one.role)}`,
      this.long && !one.reachable]), say('plan.choose'))}
      <div class="plan-times">${this.#choice('day', days.map((day) => [day, dayWords(day)]))}${this.#time('from')}
      ${this.long ? this.#choice('till', daysFrom(this.turn.day, 8).map((day) => [day, dayWords(day)])) : nothing}
      ${this.#time('to')}</div>
      ${!this.long && this.turn.to <= this.turn.from ? html`<p class="t2 mid">${say('plan.next-day')}</p>` : nothing}
      ${refusal(this.why)}`;
  }

  #choice(name, options, empty) {
    return html`<div class="field-in"><label for="turn-${name}">${say(`plan.field.${name}`)}</label>
      <select id="turn-${name}" .value=${this.turn[name]} @change=${(event) => this.#set(name, event.target.value)}>
        ${empty ? html`<option value="">${empty}</option>` : nothing}${options.map(([value, text, shut]) => html`
        <option value=${value} ?disabled=${shut} .selected=${value === this.turn[name]}>${text}${shut
          ? ` (${say('plan.no-address')})` : ''}</option>`)}</select></div>`;
  }

  #time(name) {
    const known = this.turn[name];
    const all = new Set([...halfHours(false).map(minutes), known]);
    return this.#choice(name, [...all].sort().map((time) => [time, time]));
  }

  #set(name, value) {
    this.turn = { ...this.turn, [name]: value };
    if (name === 'day' && this.long) this.turn = { ...this.turn, till: later(value, 1) };
  }

  async act() {
    const { staff, day, from, to } = this.turn;
    const till = this.long ? this.turn.till : to <= from ? later(day, 1) : day;
    const answer = await post(this.planned ? `${this.room}/${this.planned}` : this.room,
      { staff, from: `${day}T${from}`, to: `${till}T${to}` });
    this.why = answer.status === 200 ? null : whyNot(answer);
    if (this.why) return false;
    this.dispatchEvent(new Event('done'));
  }
}

customElements.define('turn-form', TurnForm);
