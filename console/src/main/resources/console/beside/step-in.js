import { html, nothing } from 'lit';
import { desk } from '../desk/desk.js';
import { Question } from '../page/question.js';
import { refusal } from '../page/signs.js';
import { say, words } from '../page/words.js';
import { besideTalks } from './beside.js';

const LEAST = 5;
const FAREWELL = 'bot:';

/** How a supervisor steps into a talk: goes on in person, asks a colleague, or lets the bot go on; with a reason. */
class StepIn extends Question {
  static properties = { talk: {}, choices: { state: true }, how: { state: true }, reason: { state: true },
    why: { state: true } };

  constructor() {
    super();
    this.watch(desk);
  }

  reset() {
    Object.assign(this, { choices: null, how: this.#own ? null : 'me', reason: '', why: null });
    this.#load();
  }

  heading = () => say('step-in.title', { number: this.talk?.number ?? '' });
  verb = () => say('step-in.verb');
  ready = () => Boolean(this.how) && (this.reason ?? '').trim().length >= LEAST;

  body() {
    const { colleagues = [], ways = [] } = this.choices ?? {};
    return html`<p class="mid">${say('step-in.what', { name: this.talk?.picture?.holder ?? '' })}</p>
      <fieldset class="codes"><legend>${say('step-in.who')}</legend>
        ${this.#own ? nothing : this.#way('me', say('step-in.me'), say('step-in.me-how'))}
        ${colleagues.map(({ id, name, talks }) => this.#way(id, name, say('over.talks', { n: talks })))}
        ${colleagues.length ? nothing : html`<p class="t2 mid">${say('step-in.nobody')}</p>`}
        ${this.#way(FAREWELL, say('step-in.bot'), say('back-to.farewell'))}
        ${ways.map(({ state, names }) => this.#way(FAREWELL + state, say('step-in.bot'), names[words.language]))}
      </fieldset>
      <div class="field-in"><label for="step-reason">${say('step-in.reason')}</label>
        <input id="step-reason" autocomplete="off" maxlength="200" .value=${this.reason ?? ''}
          @input=${(event) => (this.reason = event.target.value)}></div>${refusal(this.why)}`;
  }

  async act() {
    const { conversation } = this.talk;
    const reason = this.reason.trim();
    if (this.how === 'me') this.why = await besideTalks.takeOver(conversation, reason);
    else if (this.how.startsWith(FAREWELL)) {
      this.why = await besideTalks.stop(conversation, this.how.slice(FAREWELL.length) || undefined, reason);
    } else this.why = await besideTalks.assign(conversation, this.how, reason);
    return this.why === null;
  }

  /** A talk that this supervisor holds already. */
  get #own() {
    return Boolean(this.talk) && !this.talk.readOnly;
  }

  #way(value, name, more) {
    return html`<label class="code-row over-who"><input type="radio" name="step-in" value=${value}
      .checked=${this.how === value} @change=${() => (this.how = value)}><span>${name}</span>
      <span class="mid">${more}</span></label>`;
  }

  async #load() {
    this.choices = await besideTalks.choices(this.talk.conversation);
  }
}

customElements.define('step-in', StepIn);
