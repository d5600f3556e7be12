import { html, nothing } from 'lit';
import { desk } from '../desk/desk.js';
import { Question } from '../page/question.js';
import { icon } from '../page/signs.js';
import { named, say } from '../page/words.js';
import { decisions } from './decisions.js';
import { asked, fieldOf } from './form-fields.js';
import { refusedBecause } from './refusals.js';

/** Proposes what nobody decides alone. The form asks first what the child wants and whether it was told (CP-61). */
class ProposeDecision extends Question {
  static properties = { talk: {}, kinds: { state: true }, code: { state: true }, answers: { state: true },
    first: { state: true }, consent: { state: true }, refused: { state: true }, used: { state: true } };

  async about(talk) {
    this.talk = talk;
    this.kinds = await decisions.kinds();
    Object.assign(this, { code: '', answers: {}, first: false, consent: '', refused: null, used: false });
    this.show();
  }

  heading = () => say('propose.title', { number: this.talk?.number ?? '' });
  verb = () => say(this.first ? 'propose.verb-first' : 'propose.verb');
  ready = () => Boolean(this.kind) && (!this.first || Boolean(this.consent));

  get kind() {
    return this.kinds?.kinds.find((kind) => kind.code === this.code) ?? null;
  }

  body() {
    return html`<p class="mid">${say('propose.how')}</p><div class="field-in">
      <label for="p-code">${say('propose.what')}</label>
      <select id="p-code" @change=${this.#choose}><option value="" ?selected=${!this.code}>${say('propose.choose')}</option>
        ${(this.kinds?.kinds ?? []).filter((kind) => this.#possible(kind)).map((kind) => html`
          <option value=${kind.code} ?selected=${kind.code === this.code}>${named('decision', kind.code)}</option>`)}
      </select></div>
      ${this.kind ? this.#form(this.kind) : nothing}${refusedBecause(this.refused)}`;
  }

  /** What makes no sense for this talk is not offered; the server refuses it all the same. */
  #possible({ code }) {
    const { level } = this.talk.picture;
    if (code === 'LOWER_EMERGENCY') return level === 'EMERGENCY';
    return code !== 'BLOCK_CONTACT' || ['NONE', 'LOW'].includes(level);
  }

  #form(kind) {
    return html`<p class="t2 mid">${icon('team')} ${say('propose.second', {
      who: kind.approvers.map((role) => named('role', role)).join(' / ') })}</p>
      ${kind.line ? this.#modelLine(kind.line) : nothing}
      ${kind.fields.filter((field) => !field.after && asked(field, this.answers))
        .map((field) => fieldOf(field, this.answers, this.#put, this.talk.lines, this.kinds))}
      ${kind.actFirst && this.talk.picture.level === 'EMERGENCY' ? this.#actFirst() : nothing}`;
  }

  #modelLine(line) {
    const text = line.replace('{name}', say(this.talk.picture.ageBand === 'C' ? 'child.C' : 'child.T'));
    return html`<div class="model-line"><p class="t1 mid">${say('propose.say-first')}</p>
      <p lang="th" class="words">${text}</p>${this.talk.readOnly ? nothing : html`
      <button type="button" class="btn btn-small" @click=${() => this.#use(text)}>${say('propose.use')}</button>
      ${this.used ? html`<span class="t1 mid" role="status">${say('propose.used')}</span>` : nothing}`}</div>`;
  }

  #actFirst() {
    return html`<div class="act-first"><label class="check"><input type="checkbox" .checked=${this.first}
        @change=${(event) => (this.first = event.target.checked)}> ${say('propose.act-first')}</label>
      ${this.first ? html`<div class="field-in"><label for="p-consent">${say('propose.consent')}</label>
        <select id="p-consent" @change=${(event) => (this.consent = event.target.value)}>
          <option value="" ?selected=${!this.consent}>${say('propose.choose')}</option>
          ${this.kinds.signers.map(({ id, name }) => html`<option value=${id}
            ?selected=${id === this.consent}>${name}</option>`)}</select></div>` : nothing}</div>`;
  }

  /** Into the draft, where the counsellor changes and sends it; nothing is sent from here. */
  #use(text) {
    this.talk.draft = text;
    this.used = true;
    desk.changed();
  }

  #choose = (event) => {
    this.code = event.target.value;
    this.first = false;
    const held = this.code === 'HELD_LINE' && this.talk.draft ? { heldLine: this.talk.draft } : {};
    this.answers = { ...this.answers, ...held };
  };

  #put = (name, value) => (this.answers = { ...this.answers, [name]: value });

  async act() {
    const answer = await decisions.does('/api/decisions', { conversation: this.talk.conversation, code: this.code,
      fields: this.answers, consentBy: this.first ? this.consent : null });
    this.refused = answer.why ? answer : null;
    if (answer.why) return false;
    this.dispatchEvent(new CustomEvent('proposed', { bubbles: true }));
    return true;
  }
}

customElements.define('propose-decision', ProposeDecision);
