import { html, nothing } from 'lit';
import { Part } from '../page/part.js';
import { icon, levelSign, refusal } from '../page/signs.js';
import { say, words } from '../page/words.js';
import { nameOf } from './names.js';
import { script } from './script.js';

const FORMS = ['C', 'T', 'ADULT'];
const HAPPENS = ['MEDIA', 'JOIN', 'SWAP', 'LEAVE', 'NO_STAFF'];

/** A phone that shows one state's wording, or on which the script is walked with the real dialogue and triage. */
class ScriptPhone extends Part {
  static properties = {
    page: {}, walking: { state: true }, form: { state: true }, when: { state: true }, why: { state: true },
  };

  constructor() {
    super();
    Object.assign(this, { walking: false, form: 'T', when: 'SAY' });
    this.watch(script, words);
  }

  willUpdate(changed) {
    if (changed.has('page') && !this.page.says.some((line) => line.when === this.when)) this.when = 'SAY';
  }

  render() {
    return html`<div class="row row-wrap"><button class="btn btn-small" aria-pressed=${String(!this.walking)}
          @click=${() => (this.walking = false)}>${say('script.read')}</button>
        <button class="btn btn-small"
          @click=${() => this.#walk('')}>${say('script.walk')}</button>
        <button class="btn btn-small" @click=${() => this.#walk(this.page.id)}>${say('script.walk-here')}</button></div>
      ${this.walking ? this.#walked() : this.#reading()}`;
  }

  updated() {
    const lines = this.querySelector('.phone-lines');
    if (lines) lines.scrollTop = lines.scrollHeight;
  }

  #reading() {
    const whens = [...new Set(this.page.says.map((line) => line.when))];
    const { language, languages } = script.book;
    return html`<div class="row row-wrap">${choice('script.language', languages, language, (one) => script.open(one))}</div>
      <div class="row row-wrap">${choice('script.form', FORMS, this.form, (form) => (this.form = form))}
        ${whens.length > 1 ? choice('script.when', whens, this.when, (when) => (this.when = when)) : nothing}</div>
      <div class="phone" lang=${language}><div class="phone-lines" tabindex="0">
        <div class="pr"><div class="pb">${this.#line()}</div></div></div>
        ${labels(this.page.arrows.filter((arrow) => arrow.by === 'BUTTON' || arrow.by === 'CALL')
          .map((arrow) => ({ label: arrow.label })), null)}</div>`;
  }

  /** As the program chooses: the form for this age, else the one for 13 to 17, else the one for all. */
  #line() {
    const said = this.page.says.filter((line) => line.when === this.when);
    const order = [this.form, 'T', 'All', 'C'];
    return order.map((form) => said.find((line) => line.form === form)).find(Boolean)?.text;
  }

  #walked() {
    const last = script.steps.at(-1);
    return html`<p class="t1 mid" role="status">${say('script.at')} <b>${script.now.state ? nameOf(script.now.state)
        : say('script.door')}</b> ${levelSign(script.now.reached)}
        ${script.now.queued ? html`<span class="badge badge-us">${say('script.queued')}</span>` : nothing}
        ${last?.reasons.length ? html`<span class="badge">${last.reasons.join(' ')}</span>` : nothing}</p>
      <div class="phone" lang=${script.book.language}><div class="phone-lines" role="log" tabindex="0" aria-label=${say('script.phone')}>
        ${script.steps.map(stepLines)}</div>${labels(last?.buttons ?? [], (button) => this.#go('TAP', button.id,
          button.label))}
        <form class="phone-in" @submit=${this.#send}><input name="words" class="grow" autocomplete="off"
          maxlength="5000" aria-label=${say('script.type')} placeholder=${say('script.type')}>
          <button class="btn btn-small" aria-label=${say('script.send')}>${icon('send')}</button></form></div>
      ${refusal(this.why)}<div class="row row-wrap" role="group" aria-label=${say('script.happens')}>
        ${HAPPENS.map((kind) => html`<button class="btn btn-small" @click=${() => this.#go(kind,
          kind === 'JOIN' || kind === 'SWAP' ? say('script.demo-name') : '', say(`script.happen.${kind}`))}>
          ${say(`script.happen.${kind}`)}</button>`)}
        ${(last?.timers ?? []).map((timer) => html`<button class="btn btn-small" @click=${() => this.#go('TIMER', timer,
          say('script.rings', { timer }))}>${icon('clock')}${say('script.rings', { timer })}</button>`)}</div>`;
  }

  #walk(state) {
    this.walking = true;
    this.why = null;
    script.start(state);
    if (!state) this.#go('FOLLOW', '', say('script.happen.FOLLOW'));
  }

  #send = (event) => {
    event.preventDefault();
    const typed = event.target.words.value;
    if (!typed.trim()) return;
    event.target.reset();
    this.#go('TEXT', typed);
  };

  async #go(kind, value, shown) {
    this.why = await script.go(kind, value, shown);
  }
}

const choice = (group, values, chosen, choose) => html`<div class="row" role="group" aria-label=${say(group)}>
  ${values.map((value) => html`<button class="btn btn-small" aria-pressed=${String(value === chosen)}
    @click=${() => choose(value)}>${say(`${group}.${value}`)}</button>`)}</div>`;

const stepLines = ({ kind, shown, bubbles }) => html`${kind === 'TEXT' || kind === 'TAP'
  ? html`<div class="pr pr-me"><div class="pb pb-me">${shown}</div></div>`
  : html`<p class="t1 walk-event">${shown}</p>`}
  ${bubbles.map((text) => html`<div class="pr"><div class="pb">${text}</div></div>`)}`;

const labels = (buttons, press) => buttons.length
  ? html`<div class="phone-labels">${buttons.map((button) => press && !button.call
    ? html`<button class="pl" @click=${() => press(button)}>${button.label}</button>`
    : html`<span class="pl">${button.label}</span>`)}</div>` : nothing;

customElements.define('script-phone', ScriptPhone);
