import { html, nothing } from 'lit';
import { clock } from '../live/clock.js';
import { when } from '../page/dates.js';
import { Part } from '../page/part.js';
import { icon, levelSign, tongue } from '../page/signs.js';
import { named, say, words } from '../page/words.js';
import { earlierTalks, noteText } from './case-note.js';

/** A case to read, for a reason that was logged. Nothing can be written from here. */
class CaseReading extends Part {
  static properties = { sheet: {} };

  constructor() {
    super();
    this.watch(words);
  }

  render() {
    const { head, known, written, ahead } = this.sheet;
    return html`<div class="rec-reading"><div class="row"><h3>${head.number}</h3>${levelSign(known.level)}
        <span class="t2 mid">${named('category', known.category)}</span><span class="badge">${icon('lock')}
        ${say('open.read-only')}</span><span class="end"></span>
        <button class="btn btn-small" @click=${() => this.dispatchEvent(new Event('leave'))}>${say('search.shut')}</button></div>
      ${head.code ? html`<p>${icon('ok')} ${head.code} ${say(`code.${head.code}`)}</p>` : nothing}
      ${part('record.tab.note', noteText(written.note))}${part('record.tab.plan', noteText(written.plan))}
      ${ahead.promises?.length ? part('promises.title', html`<ul class="list">${ahead.promises.map((one) => html`<li>
        <span lang=${tongue(one.text)}>${one.text}</span><span class="t1 dim">${say(`promises.${one.state}`, {
          time: when(one.due, clock.guess()) })}</span></li>`)}</ul>`) : nothing}
      ${earlierTalks(this.sheet)}</div>`;
  }

  firstUpdated() {
    this.querySelector('button').focus();
  }
}

const part = (title, body) => html`<section class="card"><h3><span>${say(title)}</span></h3>${body}</section>`;

customElements.define('case-reading', CaseReading);
