import { html, nothing } from 'lit';
import { clock } from '../live/clock.js';
import { Part } from './part.js';
import { session } from './session.js';
import { settings } from './settings.js';
import { brand, icon } from './signs.js';
import { named, say, words } from './words.js';

/** The door: login and password. Holds nothing about a child. */
class SignIn extends Part {
  static properties = { refused: { state: true }, busy: { state: true } };
  #until = 0;

  constructor() {
    super();
    this.watch(words, clock, session);
  }

  render() {
    return html`<div class="door"><header class="door-l"><span class="brand">${brand()}</span>
        <div><p class="door-line">${say('door.line-1')}<br>${say('door.line-2')}</p></div>
        <div class="stack"><p>${say('door.notice')}</p></div></header>
      <main class="door-r"><span class="brand door-brand">${brand()}</span><h1>${say('door.title')}</h1>
        <form class="stack" @submit=${this.#submit}>
          ${this.#field('username', 'text', say('door.login'), 'username')}
          ${this.#field('password', 'password', say('door.password'), 'current-password')}
          ${this.#error()}<button class="btn btn-main"
              ?disabled=${this.busy || this.#wait() > 0}>${say('door.enter')}</button></form>
        <div class="row t2 door-language">${this.#languages()}</div>
        <p class="t1 dim">${say('door.own-account')}</p></main></div>`;
  }

  #field(name, type, label, autocomplete) {
    return html`<div class="field-in"><label for=${name}>${label}</label>
      <input id=${name} name=${name} type=${type} autocomplete=${autocomplete} autocapitalize="none" spellcheck="false"
        required aria-describedby="door-error"></div>`;
  }

  #error() {
    if (session.state === 'NO_LINE' && !this.refused) return this.#say(say('why.NO_LINE'));
    if (!this.refused) return html`<p id="door-error" hidden></p>`;
    const seconds = this.#wait();
    if (this.refused === 'LIMITED') return seconds > 0 ? this.#say(say('door.limited', { n: seconds })) : nothing;
    return this.#say(this.refused === 'WRONG' ? say('door.wrong') : named('why', this.refused));
  }

  #say(text) {
    return html`<p id="door-error" class="door-error" role="alert">${icon('fail')}<span>${text}</span></p>`;
  }

  #wait() {
    return Math.max(0, Math.ceil((this.#until - performance.now()) / 1000));
  }

  #languages() {
    const other = words.language === 'th' ? 'en' : 'th';
    return html`<button class="btn btn-small btn-soft" lang=${other} @click=${() => settings.speak(other)}>
      ${say(`language.${other}`)}</button>`;
  }

  #submit = async (event) => {
    event.preventDefault();
    if (this.busy || this.#wait() > 0) return;
    const form = new FormData(event.target);
    this.busy = true;
    const refused = await session.signIn(form.get('username'), form.get('password'));
    this.busy = false;
    this.refused = refused?.why ?? null;
    if (!refused) return;
    if (refused.seconds) this.#until = performance.now() + refused.seconds * 1000;
    this.querySelector('#password').value = '';
    this.querySelector('#password').focus();
  };

  firstUpdated() {
    this.querySelector('#username').focus();
  }
}

customElements.define('sign-in', SignIn);
