import { html } from 'lit';
import { desk } from '../desk/desk.js';
import '../desk/talk-picture.js';
import { Part } from '../page/part.js';
import { say, words } from '../page/words.js';
import { session } from '../page/session.js';
import { records } from './records.js';
import './case-ahead.js';
import './case-note.js';
import './safety-plan.js';

const TABS = ['picture', 'plan', 'note', 'ahead'];

/** The right pane: the picture first, and beside it what is written about the child while talking. */
class RightPane extends Part {
  static properties = { talk: {}, tab: { state: true } };

  constructor() {
    super();
    this.tab = 'picture';
    this.watch(desk, words, records);
  }

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('khiang-tab', this.#go);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('khiang-tab', this.#go);
  }

  /** A new talk is read before anything is written about it (CP-20). */
  willUpdate(changed) {
    if (changed.has('talk') && changed.get('talk')?.conversation !== this.talk?.conversation) this.tab = 'picture';
  }

  render() {
    if (session.me?.role === 'SUPERVISOR') {
      return html`<div class="rec-panel"><talk-picture .talk=${this.talk}></talk-picture></div>`;
    }
    return html`<div class="rec-tabs" role="tablist" aria-label=${say('record.tabs')} @keydown=${this.#key}>
      ${TABS.map((tab) => html`<button role="tab" id="tab-${tab}" aria-controls="panel-${tab}"
        aria-selected=${String(tab === this.tab)} tabindex=${tab === this.tab ? 0 : -1}
        ?disabled=${tab !== 'picture' && !this.talk?.read} @click=${() => (this.tab = tab)}>
        ${say(`record.tab.${tab}`)}</button>`)}</div>
      <div class="rec-panel" role="tabpanel" id="panel-${this.tab}" aria-labelledby="tab-${this.tab}" tabindex="0">
        ${this.#panel()}</div>`;
  }

  #panel() {
    if (this.tab === 'picture' || !this.talk?.loaded) return html`<talk-picture .talk=${this.talk}></talk-picture>`;
    const record = records.of(this.talk.conversation);
    if (this.tab === 'plan') return html`<safety-plan .record=${record} .talk=${this.talk}></safety-plan>`;
    if (this.tab === 'note') return html`<case-note .record=${record} .talk=${this.talk}></case-note>`;
    return html`<case-ahead .record=${record} .talk=${this.talk}></case-ahead>`;
  }

  #go = async ({ detail }) => {
    if (!this.talk?.read && detail !== 'picture') return;
    this.tab = detail;
    document.dispatchEvent(new CustomEvent('khiang-pane', { detail: 'picture' }));
    await this.updateComplete;
    this.querySelector(`#tab-${detail}`)?.focus();
  };

  #key = (event) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!by || event.altKey) return;
    event.preventDefault();
    const open = [...this.querySelectorAll('[role=tab]:enabled')];
    const next = open[(open.indexOf(event.target) + by + open.length) % open.length];
    next.click();
    next.focus();
  };
}

customElements.define('right-pane', RightPane);
