import { html } from 'lit';
import { Part } from '../page/part.js';
import { say, words } from '../page/words.js';
import { records } from './records.js';
import './case-ahead.js';
import './case-note.js';

/** One's own case after its talk: to finish the note, to write what a check found, to end it. */
class OwnCase extends Part {
  static properties = { conversation: {} };

  constructor() {
    super();
    this.watch(words);
  }

  willUpdate() {
    this.record = records.of(this.conversation);
    this.record.load();
  }

  shouldUpdate(changed) {
    return changed.has('conversation') || !this.hasUpdated;
  }

  render() {
    return html`<section class="panel rec-own"><div class="panel-head"><h2>${say('own-case.title')}</h2>
        <span class="end"></span><button class="btn btn-small"
        @click=${() => this.dispatchEvent(new Event('leave'))}>${say('search.shut')}</button></div>
      <div class="rec-columns"><div><case-note .record=${this.record}></case-note></div>
        <div><case-ahead .record=${this.record}></case-ahead></div></div></section>`;
  }

  firstUpdated() {
    this.querySelector('button').focus();
  }
}

customElements.define('own-case', OwnCase);
