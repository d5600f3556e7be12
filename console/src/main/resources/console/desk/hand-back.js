import { html } from 'lit';
import { get } from '../live/rest.js';
import { Question } from '../page/question.js';
import { say, words } from '../page/words.js';
import { desk } from './desk.js';

/** Asks where the bot goes on before a talk goes back to it; the list is the server's. */
class HandBack extends Question {
  static properties = { ways: { state: true }, state: { state: true } };

  reset() {
    this.ways = [];
    this.state = '';
    this.#load(desk.talk.conversation);
  }

  heading = () => say('hand-back.title', { number: desk.talk?.number ?? '' });
  verb = () => say('hand-back.verb');

  body() {
    return html`<p>${say('hand-back.what')}</p><fieldset class="codes"><legend>${say('back-to.title')}</legend>
      ${this.#way('', say('back-to.farewell'))}
      ${(this.ways ?? []).map(({ state, names }) => this.#way(state, names[words.language]))}</fieldset>
      <p class="t2 mid">${say('back-to.no-greeting')}</p>`;
  }

  act() {
    desk.counsellor.handBack(desk.talk, this.state || undefined);
  }

  #way(state, name) {
    return html`<label class="code-row way-back"><input type="radio" name="state" value=${state}
      .checked=${this.state === state} @change=${() => (this.state = state)}><span>${name}</span></label>`;
  }

  async #load(conversation) {
    const answer = await get(`/api/handover/talks/${conversation}/returns`);
    if (answer.status === 200) this.ways = answer.body;
  }
}

customElements.define('hand-back', HandBack);
