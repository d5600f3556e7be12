import { html } from 'lit';
import { Part } from '../page/part.js';
import { say, words } from '../page/words.js';

/** Shows a new password once and forgets it when closed. */
class PasswordOnce extends Part {
  static properties = { login: { state: true }, password: { state: true } };

  constructor() {
    super();
    this.watch(words);
  }

  about(login, password) {
    Object.assign(this, { login, password });
    this.querySelector('dialog').showModal();
  }

  render() {
    return html`<dialog class="ask" aria-labelledby="once-title" @close=${() => (this.password = '')}>
      <h2 id="once-title">${say('once.title')}</h2><p class="mid">${say('once.what')}</p>
      <dl class="key-rows"><dt>${say('column.login')}</dt><dd class="code">${this.login}</dd>
        <dt>${say('door.password')}</dt><dd class="code once">${this.password}</dd></dl>
      <div class="row ask-foot"><span class="end"></span><button class="btn btn-main"
          @click=${() => this.querySelector('dialog').close()}>
        ${say('once.done')}</button></div></dialog>`;
  }
}

customElements.define('password-once', PasswordOnce);
