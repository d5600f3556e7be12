import { html, nothing } from 'lit';
import { desk } from '../desk/desk.js';
import { Part } from '../page/part.js';
import { named, say, words } from '../page/words.js';
import { decisions } from './decisions.js';
import './change-level.js';
import './decision-sheet.js';
import './propose-decision.js';

/** Below the head of a talk: what was decided or waits for a second person, and the forms to propose it. */
class TalkDecisions extends Part {
  static properties = { talk: {}, found: { state: true } };

  #known = '';

  constructor() {
    super();
    this.watch(words, desk);
  }

  updated() {
    if (!this.talk?.loaded) return;
    const steps = this.talk.notes.filter((note) => note.kind === 'DECISION').length;
    const now = `${this.talk.conversation} ${steps}`;
    if (now === this.#known) return;
    this.#known = now;
    this.#look();
  }

  render() {
    if (!this.talk?.loaded) return nothing;
    return html`${this.found?.length ? html`<div class="row row-wrap decision-strip">
      ${this.found.map((one) => this.#one(one))}</div>` : nothing}
      <propose-decision @proposed=${this.#look}></propose-decision><change-level @proposed=${this.#look}></change-level>
      <decision-sheet @changed=${this.#look}></decision-sheet>`;
  }

  #one(one) {
    const late = one.state === 'PROPOSED' && one.late;
    return html`<button class="badge decision-badge ${kindOf(one, late)}"
      @click=${() => this.querySelector('decision-sheet').about(one)}>
      ${named('decision', one.code)} · ${say(late ? 'decision.late' : `decision-state.${one.state}`)}</button>`;
  }

  /** Opens the form "change-level" or "propose-decision" for this talk. */
  ask(form) {
    this.querySelector(form).about(this.talk);
  }

  #look = async () => {
    const answer = await decisions.read(`/api/decisions/of/${this.talk.conversation}`);
    this.found = answer.body?.decisions ?? [];
  };
}

/** The ways to propose something about the talk of a pane that holds this part. */
export const forms = (pane) => [['change-level', 'level.button'], ['propose-decision', 'propose.button']]
  .map(([form, text]) => html`<button class="btn btn-small"
    @click=${() => pane.querySelector('talk-decisions').ask(form)}>${say(text)}</button>`);

const kindOf = (one, late) => (late || one.state === 'PROPOSED' ? 'badge-warn'
  : ['APPROVED', 'DONE'].includes(one.state) ? 'badge-good' : '');

customElements.define('talk-decisions', TalkDecisions);
