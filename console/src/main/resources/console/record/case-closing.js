import { html, nothing } from 'lit';
import { Part } from '../page/part.js';
import { icon, refusal } from '../page/signs.js';
import { say, words } from '../page/words.js';
import { ended } from './records.js';

const CODES = Array.from({ length: 13 }, (_, n) => `C${String(n + 1).padStart(2, '0')}`);
const TICKS = ['levelReviewed', 'followUpRefused', 'doorExplained'];

/** The closing form (CP-102): shows what is still open, and the server has the last word. */
class CaseClosing extends Part {
  static properties = { record: {}, sheet: {}, code: { state: true }, ticks: { state: true }, why: { state: true } };

  constructor() {
    super();
    this.ticks = {};
    this.watch(words);
  }

  render() {
    const { ahead, head } = this.sheet;
    if (head.closedAt) {
      return html`<section class="card"><h3><span>${say('closing.title')}</span></h3>
        <p>${icon('ok')} ${head.code} ${say(`code.${head.code}`)}</p></section>`;
    }
    const open = (ahead.promises ?? []).filter((one) => one.state === 'OPEN').length;
    const planned = (ahead.followUps ?? []).filter((one) => one.state === 'PLANNED').length;
    return html`<section class="card"><h3><span>${say('closing.title')}</span></h3>
      <ul class="rec-needs">${need(open === 0, say('closing.promises', { n: open }))}
        ${need(planned === 0, say('closing.planned', { n: planned }))}
        ${ahead.followUp === 'NONE' ? nothing : need(true, say(`closing.followUp.${ahead.followUp}`))}</ul>
      ${TICKS.filter((tick) => tick !== 'followUpRefused' || ahead.followUp === 'NONE').map((tick) => html`
        <label class="rec-check"><input type="checkbox" .checked=${Boolean(this.ticks[tick])}
          @change=${(event) => (this.ticks = { ...this.ticks, [tick]: event.target.checked })}>
          <span>${say(`closing.${tick}`)}</span></label>`)}
      <label class="rec-label" for="closing-code">${say('close.codes')}</label>
      <select id="closing-code" @change=${(event) => (this.code = event.target.value)}>
        <option value="">${say('closing.choose')}</option>
        ${CODES.map((code) => html`<option value=${code}
          ?selected=${this.code === code}>${code} ${say(`code.${code}`)}</option>`)}
      </select>
      ${refusal(this.why)}<div class="row row-wrap"><button class="btn btn-main btn-small" ?disabled=${!this.code}
        @click=${this.#close}>${say('close.verb')}</button></div></section>`;
  }

  #close = async () => {
    const { record } = this;
    const said = Object.fromEntries(TICKS.map((tick) => [tick, Boolean(this.ticks[tick])]));
    if (!(await record.note.flush()) || !(await record.plan.flush())) return (this.why = 'NOT_SAVED');
    this.why = await record.act('close', { code: this.code, ...said });
    if (!this.why) ended(record.conversation);
  };
}

/** One thing a closing needs, with its state in a shape and in words. */
const need = (done, text) => html`<li class=${done ? 'dim' : 'late'}>${icon(done ? 'ok' : 'fail')}
  <span>${text}</span></li>`;

customElements.define('case-closing', CaseClosing);
