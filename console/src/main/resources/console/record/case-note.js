import { html, nothing } from 'lit';
import { clock } from '../live/clock.js';
import { get } from '../live/rest.js';
import { dayOnly, when } from '../page/dates.js';
import { Part } from '../page/part.js';
import { icon, levelSign, loading, refusal } from '../page/signs.js';
import { named, say, words } from '../page/words.js';
import './case-links.js';
import './paper-form.js';
import { fieldName, savedSign } from './saved-sign.js';

/** The case note (CP-80): what is known stands there already; what only a person knows is written once. */
class CaseNote extends Part {
  static properties = { record: {}, talk: {}, versions: { state: true } };

  constructor() {
    super();
    this.watch(words);
  }

  willUpdate(changed) {
    if (!changed.has('record')) return;
    this.versions = null;
    changed.get('record')?.removeEventListener('change', this.#redraw);
    this.record?.addEventListener('change', this.#redraw);
  }

  render() {
    const { record } = this;
    if (record.why) return refusal(record.why);
    if (!record.sheet) return loading();
    const { head, known, written } = record.sheet;
    return html`<div class="rec-head"><h2>${say('note.title', { number: head.number })}</h2>
        <span class="t1 dim">${say('note.child', { child: head.child })}</span></div>
      ${savedSign(record.note)}${this.#until(head)}${this.#levels()}${earlierTalks(record.sheet)}
      <paper-form .form=${written.noteForm} .draft=${record.note} .known=${known.slots ?? {}} .talk=${this.talk}>
        </paper-form>
      <div class="row row-wrap"><button class="btn btn-small" @click=${this.#finish}>
          ${icon('ok')}${say('note.finish')}</button>
        <button class="btn btn-small btn-soft" aria-expanded=${String(Boolean(this.versions))}
          @click=${this.#history}>${say('note.history')}</button></div>
      ${this.versions ? history(this.versions) : nothing}
      <case-links .record=${record}></case-links>`;
  }

  #until(head) {
    if (head.finished) return nothing;
    const text = head.finishBy ? say('note.finish-by', { time: when(head.finishBy, clock.guess()) }) : say('note.a-day');
    return html`<p class="t1 dim row">${icon('clock')}${text}</p>`;
  }

  #levels() {
    const { levels, known } = this.record.sheet;
    if (!levels?.length) return nothing;
    return html`<section class="card"><h3><span>${say('note.levels')}</span>
      <span>${named('category', known.category)}</span></h3>
      <ul class="rec-levels">${levels.map((rise) => html`<li>${levelSign(rise.level)}
        <span>${(rise.rules ?? []).map((rule) => named('rule', rule)).join(' · ') || say('note.by-dialogue')}</span>
        <time>${when(rise.at, clock.guess())}</time></li>`)}</ul></section>`;
  }

  #finish = async () => {
    await this.record.note.finish();
    await this.record.load();
  };

  #history = async () => {
    if (this.versions) return (this.versions = null);
    const answer = await get(`${this.record.note.path}/versions`);
    this.versions = answer.status === 200 ? answer.body : [];
  };

  #redraw = () => this.requestUpdate();
}

/** What was noted in earlier talks of the same case, to read and not to write again. */
export function earlierTalks({ talks, head }) {
  const others = talks.filter((talk) => talk.id !== head.conversation);
  if (!others.length) return nothing;
  return html`<section class="card"><h3><span>${say('note.earlier')}</span></h3>${others.map((talk) => html`
    <details class="rec-more"><summary>${talk.number} · ${dayOnly(talk.beganAt)} · ${named('category', talk.category)}
      </summary>${talk.erased ? html`<p class="t2 dim">${say('note.erased')}</p>` : noteText(talk.note)}</details>`)}
    </section>`;
}

/** A note to read: field by field, the child's words in quotation marks. */
export function noteText(sheet) {
  const fields = Object.entries(sheet?.fields ?? {});
  const quotes = sheet?.quotes ?? [];
  if (!fields.length && !quotes.length) return html`<p class="t2 dim">${say('record.nothing')}</p>`;
  return html`<dl class="rec-read">${fields.map(([name, value]) => html`<dt>${fieldName(name)}</dt><dd>${value}</dd>`)}
    ${quotes.map((quote) => html`<dt>${fieldName(quote.field)}</dt>
      <dd class="words">${quote.text ? html`“${quote.text}”` : say('line.unsent')}</dd>`)}</dl>`;
}

function history(versions) {
  return html`<ol class="rec-history" reversed>${versions.map((sheet) => html`<li><details class="rec-more"><summary>
    ${say('record.version', { n: sheet.version })} · ${sheet.author} · ${when(sheet.savedAt, clock.guess())}
    ${sheet.finished ? html` · ${say('record.finished')}` : nothing}</summary>${noteText(sheet)}</details></li>`)}</ol>`;
}

customElements.define('case-note', CaseNote);
