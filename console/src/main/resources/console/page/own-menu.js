import { html, nothing } from 'lit';
import { notices } from '../desk/notices.js';
import { Part } from './part.js';
import { session } from './session.js';
import { LANGUAGES, SOFT, THEMES, settings } from './settings.js';
import { icon } from './signs.js';
import { named, say, words } from './words.js';

/** My name, and behind it the colours, the language and the way out. */
class OwnMenu extends Part {
  constructor() {
    super();
    this.watch(words, session, notices);
    this.hear('pointerdown', (event) => this.contains(event.target) || this.#shut());
  }

  render() {
    const { me } = session;
    if (!me) return nothing;
    return html`<details class="menu" @keydown=${this.#key} @focusout=${this.#left}>
      <summary class="who"><span class="face" aria-hidden="true">${initial(me.name)}</span>
        <span class="label">${me.name} · ${named('role', me.role)}</span></summary>
      <div class="menu-box">
        ${this.#choice('theme', THEMES, settings.theme, (side) => (settings.theme = side))}
        ${this.#choice('language', LANGUAGES, settings.language, (language) => settings.speak(language))}
        ${['ADMIN', 'ANALYST'].includes(me.role) ? nothing : this.#choice('soft', SOFT, settings.soft, (soft) => (settings.soft = soft))}
        ${this.#notify(me)}<button class="btn" @click=${() => session.lock()}>${icon('lock')}${say('lock.verb')}</button>
        <a class="btn" href="#/roles" @click=${() => this.#shut()}>${say('nav.roles')}</a>
        <button class="btn" @click=${() => session.signOut()}>${say('door.leave')}</button></div></details>`;
  }

  /** A browser asks only after a press; what it shows says that there is an alarm, and never about whom. */
  #notify(me) {
    if (me.role !== 'COUNSELLOR' || notices.permission === 'none') return nothing;
    if (notices.permission === 'default') {
      return html`<button class="btn" @click=${() => notices.ask()}>${say('notify.ask')}</button>`;
    }
    return html`<p class="t1 dim">${say(notices.permission === 'granted' ? 'notify.on' : 'notify.denied')}</p>`;
  }

  #choice(name, options, chosen, choose) {
    return html`<fieldset class="menu-set"><legend>${say(`${name}.title`)}</legend>
      ${options.map((option) => html`<label>
      <input type="radio" name=${name} value=${option} .checked=${option === chosen} @change=${() => choose(option)}>
      ${say(`${name}.${option}`)}</label>`)}</fieldset>`;
  }

  #key = (event) => {
    if (event.key !== 'Escape' || !this.#box.open) return;
    this.#shut();
    this.querySelector('summary').focus();
  };

  #left = (event) => {
    if (event.relatedTarget && !this.contains(event.relatedTarget)) this.#shut();
  };

  #shut() {
    if (this.#box) this.#box.open = false;
  }

  get #box() {
    return this.querySelector('details');
  }
}

/** The first consonant of a name; a leading vowel or the "older sibling" of Thai staff names is stepped over. */
function initial(name) {
  return name.replace(/^\u0E1E\u0E35\u0E48/, '').replace(/^[\u0E40-\u0E44]/, '').charAt(0);
}

customElements.define('own-menu', OwnMenu);
