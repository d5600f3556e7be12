import { html, nothing } from 'lit';
import { desk } from '../desk/desk.js';
import { clock } from '../live/clock.js';
import { clockTime, dayLong } from './dates.js';
import { Part } from './part.js';
import { session } from './session.js';
import { brand, demoSign, icon } from './signs.js';
import { named, say, words } from './words.js';

/** The screen of somebody who left it (CP-01): nothing of a child is in the page, and an alarm only says that it is. */
class ScreenLock extends Part {
  static properties = { refused: { state: true }, busy: { state: true } };
  #until = 0;

  constructor() {
    super();
    this.watch(words, clock, desk, session);
  }

  render() {
    return html`<main class="lock" aria-labelledby="lock-title"><span class="brand">${brand()}</span>
      ${demoSign(session.me?.demo)}<p class="n">${clockTime(clock.guess())}</p>
      <p class="mid">${dayLong(clock.guess())}</p>
      <h1 id="lock-title">${icon('lock')}${say('lock.title')}</h1>
      <p class="t2">${say(session.idled ? 'lock.why' : 'lock.asked')}</p>
      <p role="alert">${desk.sealed?.alarms ? html`<b class="row">${icon('EMERGENCY')}${say('lock.alarm')}</b>`
    : nothing}</p>${this.#form()}</main>`;
  }

  #form() {
    const wait = this.#wait();
    return html`<form class="stack" @submit=${this.#give}>
      <input type="hidden" name="username" autocomplete="username" value=${session.me?.name ?? ''}>
      <div class="field-in"><label for="lock-password">${say('lock.password', { name: session.me?.name ?? '' })}</label>
      <input id="lock-password" name="password" type="password" autocomplete="current-password" required
        aria-describedby="lock-error"></div>
      <p id="lock-error" class="door-error" role="alert">${this.#error(wait)}</p>
      <div class="row"><button class="btn btn-main" ?disabled=${this.busy || wait > 0}>${say('lock.open')}</button>
        <button class="btn btn-soft" type="button" @click=${this.#leave}>${say('lock.leave')}</button></div>
      </form>`;
  }

  #error(wait) {
    if (this.refused === 'LIMITED') return wait > 0 ? say('door.limited', { n: wait }) : nothing;
    if (!this.refused) return nothing;
    return words.has(`lock.${this.refused}`) ? say(`lock.${this.refused}`) : named('why', this.refused);
  }

  /** Who still holds a talk is not let out: first it must be in other hands. */
  #leave = async () => {
    await session.signOut();
    if (session.locked) this.refused = 'OPEN_TALKS';
  };

  #wait() {
    return Math.max(0, Math.ceil((this.#until - performance.now()) / 1000));
  }

  #give = async (event) => {
    event.preventDefault();
    if (this.busy || this.#wait() > 0) return;
    const field = this.querySelector('#lock-password');
    const password = field.value;
    field.value = '';
    this.busy = true;
    const answer = await session.unlock(password);
    this.busy = false;
    this.refused = answer?.why ?? null;
    if (answer?.seconds) this.#until = performance.now() + answer.seconds * 1000;
    if (this.isConnected) field.focus();
  };

  firstUpdated() {
    this.querySelector('#lock-password').focus();
  }
}

customElements.define('screen-lock', ScreenLock);
