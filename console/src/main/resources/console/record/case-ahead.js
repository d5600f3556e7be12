import { html } from 'lit';
import { Part } from '../page/part.js';
import { loading, refusal } from '../page/signs.js';
import { say, words } from '../page/words.js';
import './case-closing.js';
import './case-promises.js';
import './follow-ups.js';

/** What is still to be done for a child: promises, agreed checks, and how the case may end. */
class CaseAhead extends Part {
  static properties = { record: {} };

  constructor() {
    super();
    this.watch(words);
  }

  willUpdate(changed) {
    if (!changed.has('record')) return;
    changed.get('record')?.removeEventListener('change', this.#redraw);
    this.record?.addEventListener('change', this.#redraw);
  }

  render() {
    const { record } = this;
    if (record.why) return refusal(record.why);
    if (!record.sheet) return loading();
    const { sheet } = record;
    return html`<div class="rec-head"><h2>${say('ahead.title', { number: sheet.head.number })}</h2></div>
      <case-promises .record=${record} .sheet=${sheet}></case-promises>
      <follow-ups .record=${record} .sheet=${sheet}></follow-ups>
      <case-closing .record=${record} .sheet=${sheet}></case-closing>`;
  }

  #redraw = () => this.requestUpdate();
}

customElements.define('case-ahead', CaseAhead);
