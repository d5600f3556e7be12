import { html, nothing } from 'lit';
import { clock } from '../live/clock.js';
import { Part } from './part.js';
import { session } from './session.js';
import { settings } from './settings.js';
import { brand, icon } from './signs.js';
import { squareCode } from './square-code.js';
import { named, say, words } from './words.js';

/** The door: password, then the code of an app (CP-01). Holds nothing about a child. */
class SignIn extends Part {
  static properties = { refused: { state: true }, busy: { state: true }, step: { state: true } };
  #until = 0;

  constructor() {
    super();
    this.step = { next: 'PASSWORD' };
    this.watch(words, clock, session);
  }

  render() {
    return html`<div class="door"><header class="door-l"><span class="brand">${brand()}</span>
        <div><p class="door-line">${say('door.line-1')}<br>${say('door.line-2')}</p></div>
        <div class="stack"><p>${say('door.notice')}</p></div></header>
      <main class="door-r"><span class="brand door-brand">${brand()}</span>${this.#step()}
        <div class="row t2 door-language">${this.#languages()}</div>
        <p class="t1 dim">${say('door.own-account')}</p></main></div>`;
  }

  #step() {
    if (this.step.recovery) return this.#paper(this.step.recovery);
    return this.step.next === 'PASSWORD' ? this.#password() : this.#code();
  }

  #password() {
    return html`<h1>${say('door.title')}</h1><form class="stack" @submit=${this.#givePassword}>
      ${field('username', 'text', say('door.login'), 'username')}
      ${field('password', 'password', say('door.password'), 'current-password')}
      ${this.#error()}${this.#go(say('door.enter'))}</form>`;
  }

  #code() {
    const { secret, qr } = this.step;
    return html`<h1>${say(secret ? 'door.app-title' : 'door.code-title')}</h1>
      ${secret ? html`<p class="t2">${say('door.app-how')}</p>${squareCode(qr, say('door.app-code'))}
        <p class="t2">${say('door.app-secret')}<br><b class="code app-secret">${secret.match(/.{4}/g).join(' ')}</b></p>`
    : html`<p class="t2">${say('door.code-how')}</p>`}
      <form class="stack" @submit=${this.#giveCode}>${field('code', 'text', say('door.code'), 'one-time-code')}
      ${this.#error()}${this.#go(say('door.enter'))}
      <button class="btn btn-soft" type="button" @click=${this.#back}>${say('door.back')}</button></form>`;
  }

  #paper(codes) {
    return html`<h1 tabindex="-1">${say('door.paper-title')}</h1><p class="t2">${say('door.paper-how')}</p>
      <ol class="paper-codes code">${codes.map((code) => html`<li>${code}</li>`)}</ol>
      <button class="btn btn-main" @click=${() => session.ask()}>${say('door.paper-done')}</button>`;
  }

  #go(label) {
    return html`<button class="btn btn-main" ?disabled=${this.busy || this.#wait() > 0}>${label}</button>`;
  }

  #error() {
    if (session.state === 'NO_LINE' && !this.refused) return warning(say('why.NO_LINE'));
    if (!this.refused) return html`<p id="door-error" hidden></p>`;
    const seconds = this.#wait();
    if (this.refused === 'LIMITED') return seconds > 0 ? warning(say('door.limited', { n: seconds })) : nothing;
    const wrong = this.step.next === 'PASSWORD' ? 'door.wrong' : 'door.wrong-code';
    return warning(this.refused === 'WRONG' ? say(wrong) : named('why', this.refused));
  }

  #wait() {
    return Math.max(0, Math.ceil((this.#until - performance.now()) / 1000));
  }

  #languages() {
    const other = words.language === 'th' ? 'en' : 'th';
    return html`<button class="btn btn-small btn-soft" lang=${other} @click=${() => settings.speak(other)}>
      ${say(`language.${other}`)}</button>`;
  }

  #givePassword = (event) => this.#give(event, (form) => session.signIn(form.get('username'), form.get('password')));
  #giveCode = (event) => this.#give(event, (form) => session.giveCode(form.get('code')));

  async #give(event, ask) {
    event.preventDefault();
    if (this.busy || this.#wait() > 0) return;
    const form = event.target;
    this.busy = true;
    const answer = await ask(new FormData(form));
    this.busy = false;
    this.refused = answer.why ?? null;
    if (answer.why) this.#again(answer, form);
    else await this.#onward(answer);
  }

  #again({ why, seconds }, form) {
    if (seconds) this.#until = performance.now() + seconds * 1000;
    if (why === 'SIGNED_OUT') this.step = { next: 'PASSWORD' };
    const secret = form.querySelector('#password, #code');
    secret.value = '';
    secret.focus();
  }

  async #onward(answer) {
    if (answer.next === 'IN' || answer.recovery?.length === 0) {
      await session.ask();
      return;
    }
    this.step = answer;
    await this.updateComplete;
    this.querySelector('#code, h1[tabindex]')?.focus();
  }

  #back = () => {
    this.refused = null;
    this.step = { next: 'PASSWORD' };
  };

  firstUpdated() {
    this.querySelector('#username').focus();
  }
}

const warning = (text) =>
  html`<p id="door-error" class="door-error" role="alert">${icon('fail')}<span>${text}</span></p>`;

const field = (name, type, label, autocomplete) => html`<div class="field-in"><label for=${name}>${label}</label>
  <input id=${name} name=${name} type=${type} autocomplete=${autocomplete} autocapitalize="none" spellcheck="false"
    required aria-describedby="door-error"></div>`;

customElements.define('sign-in', SignIn);
