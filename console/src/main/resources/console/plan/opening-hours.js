import { html, nothing } from 'lit';
import { get, post, whyNot } from '../live/rest.js';
import { clockTime, dayShort } from '../page/dates.js';
import { Part } from '../page/part.js';
import { session } from '../page/session.js';
import { icon, loading, refusal } from '../page/signs.js';
import { say, words } from '../page/words.js';
import { dayWords, minutes } from './times.js';
import './hours-form.js';

const NONE = { week: Array.from({ length: 7 }, () => []), days: [] };
const ROOM = '/api/plan/hours';

/** The opening hours, what a child reads of them now, and each version they ever had. */
class OpeningHours extends Part {
  static properties = { sight: { state: true }, why: { state: true }, draft: { state: true }, old: { state: true },
    busy: { state: true } };

  constructor() {
    super();
    this.sight = null;
    this.watch(words);
  }

  connectedCallback() {
    super.connectedCallback();
    this.look();
  }

  get writes() {
    return ['SUPERVISOR', 'ADMIN'].includes(session.me?.role);
  }

  async look() {
    const answer = await get(ROOM);
    if (answer.status === 401) session.expired();
    this.why = answer.status === 200 ? null : whyNot(answer);
    if (answer.status === 200) this.sight = answer.body;
  }

  render() {
    if (!this.sight) return this.why ? refusal(this.why) : loading();
    return html`<section class="panel plan-panel"><div class="panel-head plan-head"><h2>${say('plan.hours')}</h2>
        <p>${this.sight.version ? say('plan.version', { n: this.sight.version }) : say('plan.no-version')}</p><span class="end"></span>
        ${this.writes && !this.draft ? html`<button class="btn btn-small btn-main" @click=${this.#edit}>
          ${say('plan.edit-hours')}</button>` : nothing}</div>
      ${this.#told()}${refusal(this.why)}${this.draft ? html`<hours-form .hours=${this.draft} .busy=${this.busy}
        @save=${this.#save} @leave=${() => (this.draft = null)}></hours-form>` : this.#read()}</section>
      ${this.sight.editions?.length ? this.#editions() : nothing}`;
  }

  #told() {
    const { next } = this.sight;
    return html`<p class="plan-note">${icon(next ? 'clock' : 'hint')}<span>${next
      ? say('plan.told', { time: `${dayWords(next.slice(0, 10))} ${next.slice(11, 16)}` }) : say('plan.not-told')}</span></p>`;
  }

  #read() {
    const { week, days } = this.old?.hours ?? this.sight.hours ?? NONE;
    return html`${this.old ? html`<p class="plan-note late">${icon('hint')}<span>${say('plan.old', this.old)}</span>
        <button class="btn btn-small" @click=${() => (this.old = null)}>${say('plan.now-again')}</button></p>` : nothing}
      <dl class="plan-read">${week.map((spans, at) => html`<div><dt>${say(`plan.weekday.${at + 1}`)}</dt><dd>${told(spans)}</dd></div>`)}</dl>
      ${days?.length ? html`<h3 class="plan-sub">${say('plan.special')}</h3><dl class="plan-read">${days.map((one) => html`<div>
        <dt>${dayWords(one.day)} <span class="mid">· ${one.name}</span></dt><dd>${told(one.spans)}</dd></div>`)}</dl>` : nothing}`;
  }

  #editions() {
    return html`<section class="panel plan-panel"><div class="panel-head"><h2>${say('plan.editions')}</h2>
        <p>${say('plan.editions-what')}</p></div><ul class="plan-people">${this.sight.editions.map((one) => html`
        <li class="row row-wrap"><b>${say('plan.version', { n: one.number })}</b>
          <span class="mid">${one.by} · ${dayShort(one.at)} ${clockTime(one.at)}</span><span class="end"></span>
          ${this.writes && one.number !== this.sight.version ? html`<button class="btn btn-small"
            @click=${() => this.#earlier(one.number)}>${say('plan.look')}</button>` : nothing}</li>`)}</ul></section>`;
  }

  async #earlier(n) {
    const answer = await get(`${ROOM}/${n}`);
    this.why = answer.status === 200 ? null : whyNot(answer);
    if (answer.status === 200) this.old = { n, hours: whole(answer.body) };
  }

  #edit = () => {
    this.old = null;
    this.draft = whole(this.sight.hours ?? NONE);
  };

  #save = async ({ detail }) => {
    this.busy = true;
    const answer = await post(ROOM, { seen: this.sight.version, ...detail });
    this.busy = false;
    if (answer.status === 200) {
      this.draft = null;
      await this.look();
    } else {
      this.why = whyNot(answer);
    }
  };
}

/** What the server leaves out for being empty. */
const whole = (hours) => ({
  week: NONE.week.map((none, at) => hours.week?.[at] ?? none),
  days: (hours.days ?? []).map((day) => ({ ...day, spans: day.spans ?? [] })),
});

function told(spans) {
  if (!spans?.length) return html`<span class="badge">${say('plan.closed')}</span>`;
  return html`<span class="num">${spans.map(({ from, to }) => `${minutes(from)}–${minutes(to)}${to > 1440
    ? ` (${say('plan.next-day')})` : ''}`).join(' · ')}</span>`;
}

customElements.define('opening-hours', OpeningHours);
