import { html, nothing } from 'lit';
import { clock } from '../live/clock.js';
import { when } from '../page/dates.js';
import { Part } from '../page/part.js';
import { icon, refusal, tongue } from '../page/signs.js';
import { say, words } from '../page/words.js';
import { bangkok, inHours } from './moments.js';

/** What was promised to the child and until when; a broken promise has a reason. */
class CasePromises extends Part {
  static properties = { record: {}, sheet: {}, why: { state: true }, breaking: { state: true } };

  constructor() {
    super();
    this.watch(words);
  }

  render() {
    const promises = this.sheet.ahead.promises ?? [];
    return html`<section class="card"><h3><span>${say('promises.title')}</span>
        <span>${say('promises.seen')}</span></h3>
      ${promises.length ? html`<ul class="rec-promises">${promises.map((one) => this.#promise(one))}</ul>`
        : html`<p class="t2 dim">${say('promises.none')}</p>`}
      <form class="rec-field" @submit=${this.#make}>
        <label for="promise-text">${say('promises.what')}</label>
        <input id="promise-text" name="text" required maxlength="500" autocomplete="off">
        <label for="promise-due">${say('promises.due')}</label>
        <div class="row row-wrap"><input id="promise-due" name="due" type="datetime-local" required
            .defaultValue=${inHours(24)}>
          <button class="btn btn-small">${say('promises.add')}</button></div></form>${refusal(this.why)}</section>`;
  }

  #promise(one) {
    const late = one.state === 'OPEN' && Date.parse(one.due) < clock.guess();
    return html`<li><p class="words" lang=${tongue(one.text)}>${one.text}</p>
      <p class="t1 ${late ? 'late' : 'dim'}">${icon(late ? 'fail' : one.state === 'KEPT' ? 'ok' : 'clock')}
        ${say(late ? 'promises.late' : `promises.${one.state}`, { time: when(one.due, clock.guess()) })}
        ${one.reason ? html` · ${one.reason}` : nothing}</p>
      ${one.state === 'OPEN' ? this.#settle(one) : nothing}</li>`;
  }

  #settle(one) {
    if (this.breaking === one.id) {
      return html`<form class="row row-wrap rec-line" @submit=${(event) => this.#broken(event, one)}>
        <input name="reason" required maxlength="500" autocomplete="off" aria-label=${say('promises.why')}
          placeholder=${say('promises.why')}><button class="btn btn-small">${say('promises.save')}</button></form>`;
    }
    return html`<div class="row row-wrap"><button class="btn btn-small"
        @click=${() => this.#act(`/api/promises/${one.id}/settle`, { kept: true })}>
        ${icon('ok')}${say('promises.keep')}</button>
      <button class="btn btn-small btn-soft" @click=${() => (this.breaking = one.id)}>
        ${say('promises.break')}</button></div>`;
  }

  #broken = async (event, one) => {
    event.preventDefault();
    const reason = new FormData(event.target).get('reason');
    if (await this.#act(`/api/promises/${one.id}/settle`, { kept: false, reason })) this.breaking = null;
  };

  #make = async (event) => {
    event.preventDefault();
    const form = event.target;
    const { text, due } = Object.fromEntries(new FormData(form));
    if (await this.#act('promises', { text, due: bangkok(due) })) form.reset();
  };

  async #act(path, body) {
    this.why = await this.record.act(path, body);
    return !this.why;
  }
}

customElements.define('case-promises', CasePromises);
