import { html, nothing } from 'lit';
import { desk } from '../desk/desk.js';
import { otherTab } from '../desk/other-tab.js';
import { clock } from '../live/clock.js';
import { dayShort } from '../page/dates.js';
import { Question } from '../page/question.js';
import { refusal } from '../page/signs.js';
import { say } from '../page/words.js';
import { FIELDS } from './sheet.js';
import { transfers } from './transfers.js';

const LONGEST = 1000;
const TEAM = 'team';
const DAY = 86400000;
const BANGKOK = 7 * 3600000;
const WEEK = 7;
const HALF_HOURS = Array.from({ length: 48 }, (_, n) => `${String(n >> 1).padStart(2, '0')}:${n % 2 ? '30' : '00'}`);

/** The sheet with which a talk goes to a colleague or to the team. It is kept as it is typed. */
class HandOver extends Question {
  static properties = { colleagues: { state: true }, why: { state: true } };

  constructor() {
    super();
    this.watch(desk);
  }

  reset() {
    this.why = null;
    this.conversation = desk.talk.conversation;
    this.#load();
  }

  heading = () => say('over.title', { number: this.#talk?.number ?? '' });
  verb = () => say('over.verb');
  ready = () => Boolean(this.#talk) && this.#to !== undefined
    && [...FIELDS, 'day', 'time'].every((field) => this.#form[field]?.trim());

  body() {
    if (!this.#talk) return nothing;
    return html`<p class="mid">${say('over.what')}</p>
      ${this.#talk.sheet.other ? otherTab(this.#talk.sheet) : nothing}
      <fieldset class="codes"><legend>${say('over.to')}</legend>
        ${(this.colleagues ?? []).map(({ id, name, talks }) => this.#who(id, name, say('over.talks', { n: talks })))}
        ${this.#who(TEAM, say('over.team'), say('over.team-how'))}</fieldset>
      <div class="over-fields">${FIELDS.map((field) => this.#field(field))}${this.#when()}</div>
      <p class="t2 mid">${say('over.all-needed')}</p>${refusal(this.why)}`;
  }

  async act() {
    const form = this.#form;
    const sheet = Object.fromEntries(FIELDS.map((field) => [field, form[field].trim()]));
    sheet.nextAt = new Date(`${form.day}T${form.time}:00+07:00`).toISOString();
    this.why = await transfers.offer(this.conversation, form.to === TEAM ? null : form.to, sheet);
    return this.why === null;
  }

  #who(value, name, more) {
    return html`<label class="code-row over-who"><input type="radio" name="to" value=${value}
      .checked=${this.#form.to === value} @change=${() => this.#set('to', value)}><span>${name}</span>
      <span class="mid">${more}</span></label>`;
  }

  #field(field) {
    return html`<div class="field-in"><label for="over-${field}">${say(`over.${field}`)}</label>
      <textarea id="over-${field}" rows="2" maxlength=${LONGEST} required .value=${this.#form[field] ?? ''}
        @input=${(event) => this.#set(field, event.target.value)}></textarea></div>`;
  }

  #when() {
    const days = Array.from({ length: WEEK }, (_, n) => dayAfter(n));
    return html`<fieldset class="field-in over-when"><legend>${say('over.nextAt')}</legend>
      ${this.#choice('day', days.map(({ day, at }) => [day, dayShort(at)]))}
      ${this.#choice('time', HALF_HOURS.map((time) => [time, time]))}</fieldset>`;
  }

  #choice(field, options) {
    return html`<select id="over-${field}" aria-label=${say(`over.${field}`)}
      @change=${(event) => this.#set(field, event.target.value)}>
      <option value="" ?selected=${!this.#form[field]}>${say(`over.${field}`)}</option>
      ${options.map(([value, text]) => html`<option value=${value}
        ?selected=${this.#form[field] === value}>${text}</option>`)}</select>`;
  }

  get #talk() {
    return desk.talks.get(this.conversation);
  }

  /** Whoever was chosen may have gone home since. */
  get #to() {
    const { to } = this.#form;
    return to === TEAM || this.colleagues?.some(({ id }) => id === to) ? to : undefined;
  }

  get #form() {
    return JSON.parse(this.#talk?.sheet.draft || '{}');
  }

  #set(field, value) {
    const { sheet } = this.#talk;
    sheet.draft = JSON.stringify({ ...this.#form, [field]: value });
    desk.drafts.typed(sheet);
    this.requestUpdate();
  }

  async #load() {
    this.colleagues = await transfers.colleagues(this.conversation);
  }
}

/** The day so long after today in Bangkok, as 2026-11-22, and a moment of it. */
function dayAfter(days) {
  const at = clock.now() + days * DAY;
  return { at, day: new Date(at + BANGKOK).toISOString().slice(0, 10) };
}

customElements.define('hand-over', HandOver);
