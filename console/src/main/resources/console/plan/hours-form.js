import { html, nothing } from 'lit';
import { clock } from '../live/clock.js';
import { Part } from '../page/part.js';
import { icon } from '../page/signs.js';
import { say, words } from '../page/words.js';
import { dayOf, dayWords, halfHours, later, minutes } from './times.js';

const DAY = { from: 480, to: 1200 };
const SOON = 400;

/** Opening hours while they are written. Says "save" with them, or "leave". */
class HoursForm extends Part {
  static properties = { hours: {}, busy: {}, day: { state: true }, name: { state: true }, shut: { state: true } };

  constructor() {
    super();
    Object.assign(this, { name: '', shut: true });
    this.watch(words);
  }

  render() {
    const { week, days } = this.hours;
    return html`<div class="plan-days">${week.map((spans, at) => html`<div class="plan-day"><b>${say(`plan.weekday.${at + 1}`)}</b>
        ${this.#spans(spans, (changed) => this.#week(at, changed), say(`plan.weekday.${at + 1}`))}</div>`)}</div>
      <h3 class="plan-sub">${say('plan.special')}</h3><p class="plan-what">${say('plan.special-what')}</p>
      <div class="plan-days">${days.map((one, at) => html`<div class="plan-day"><b>${dayWords(one.day)}<br>
        <span class="t2 mid">${one.name}</span></b>
        ${this.#spans(one.spans, (spans) => this.#days(days.map((old, n) => (n === at ? { ...one, spans } : old))), dayWords(one.day))}
        <button class="btn btn-small btn-soft" aria-label=${say('plan.forget-day', { day: dayWords(one.day) })}
          @click=${() => this.#days(days.filter((_, n) => n !== at))}>${say('plan.remove')}</button></div>`)}</div>
      ${this.#newDay(days)}<div class="row plan-foot"><span class="end"></span>
        <button class="btn" @click=${() => this.#say('leave')}>${say('dialog.cancel')}</button>
        <button class="btn btn-main" ?disabled=${this.busy} @click=${() => this.#say('save', this.hours)}>
          ${say('plan.save-hours')}</button></div>`;
  }

  #spans(spans, change, whose) {
    const put = (at, part, value) => change(spans.map((one, n) => (n === at ? later24({ ...one, [part]: value }) : one)));
    return html`<div class="plan-spans">${spans.length ? nothing : html`<span class="badge">${say('plan.closed')}</span>`}
      ${spans.map((span, at) => html`<span class="row">${select(say('plan.from-of', { day: whose }), halfHours(false), span.from,
        (value) => put(at, 'from', value))}–${select(say('plan.to-of', { day: whose }), halfHours(true), short(span.to),
        (value) => put(at, 'to', value))}${span.to > 1440 ? html`<span class="t2 mid">${say('plan.next-day')}</span>` : nothing}
        <button class="btn btn-small btn-soft" aria-label=${say('plan.less', { day: whose })}
          @click=${() => change(spans.filter((_, n) => n !== at))}>${icon('stop')}</button></span>`)}
      ${spans.length < 4 ? html`<button class="btn btn-small btn-soft" aria-label=${say('plan.more-for', { day: whose })}
        @click=${() => change([...spans, DAY])}>+ ${say('plan.more')}</button>` : nothing}</div>`;
  }

  #newDay(days) {
    const today = dayOf(new Date(clock.guess()).toISOString());
    const free = Array.from({ length: SOON }, (_, n) => later(today, n)).filter((day) => days.every((one) => one.day !== day));
    const add = () => {
      this.#days([...days, { day: this.day || free[0], name: this.name.trim(), spans: this.shut ? [] : [DAY] }]
        .sort((one, other) => one.day.localeCompare(other.day)));
      Object.assign(this, { name: '', day: undefined });
    };
    return html`<div class="plan-new"><div class="field-in"><label for="new-day">${say('plan.field.day')}</label>
        <select id="new-day" @change=${(event) => (this.day = event.target.value)}>${free.map((day) => html`
          <option value=${day} .selected=${day === (this.day || free[0])}>${dayWords(day)}</option>`)}</select></div>
      <div class="field-in"><label for="new-name">${say('plan.day-name')}</label><input id="new-name" maxlength="60"
        autocomplete="off" .value=${this.name} @input=${(event) => (this.name = event.target.value)}></div>
      <label class="check"><input type="checkbox" .checked=${this.shut}
        @change=${() => (this.shut = !this.shut)}> ${say('plan.all-day')}</label>
      <button class="btn btn-small" ?disabled=${!this.name.trim()} @click=${add}>${say('plan.add-day')}</button></div>`;
  }

  #week(at, spans) {
    this.hours = { ...this.hours, week: this.hours.week.map((old, n) => (n === at ? spans : old)) };
  }

  #days(days) {
    this.hours = { ...this.hours, days };
  }

  #say(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

const short = (to) => (to > 1440 ? to - 1440 : to);

/** An end that is not after the beginning is on the next day. */
function later24({ from, to }) {
  return { from, to: short(to) <= from ? short(to) + 1440 : short(to) };
}

const select = (label, options, value, change) => html`<select class="plan-time num" aria-label=${label}
  @change=${(event) => change(Number(event.target.value))}>${[...new Set([...options, value])].sort((a, b) => a - b)
    .map((one) => html`<option value=${one} .selected=${one === value}>${minutes(one)}</option>`)}</select>`;

customElements.define('hours-form', HoursForm);
