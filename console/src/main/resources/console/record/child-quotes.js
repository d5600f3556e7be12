import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { heavy } from '../desk/soft-words.js';
import { clockTime } from '../page/dates.js';
import { Part } from '../page/part.js';
import { icon, tongue } from '../page/signs.js';
import { say, words } from '../page/words.js';
import { fieldName } from './saved-sign.js';

/** The child's own words, picked from its lines and never typed over (CP-23). */
class ChildQuotes extends Part {
  static properties = { draft: {}, field: {}, talk: {} };

  constructor() {
    super();
    this.watch(words);
  }

  willUpdate(changed) {
    if (!changed.has('draft')) return;
    changed.get('draft')?.removeEventListener('change', this.#redraw);
    this.draft?.addEventListener('change', this.#redraw);
  }

  render() {
    const lines = (this.talk?.lines ?? []).filter((line) => line.voice === 'CHILD' && line.text);
    const picked = this.#picked();
    return html`<fieldset class="rec-field rec-quotes"><legend>${fieldName(this.field)}</legend>
      ${picked.length ? html`<ul>${picked.map((line) => html`<li>${this.#words(line)}
        ${line.at ? html`<time>${clockTime(line.at)}</time>` : nothing}</li>`)}</ul>` : nothing}
      ${this.talk ? this.#choose(lines, picked) : nothing}</fieldset>`;
  }

  #choose(lines, picked) {
    return html`<details class="rec-more"><summary>${icon('list')}${say('record.pick', { n: lines.length })}</summary>
        <div class="rec-lines">${lines.map((line) => html`<label><input type="checkbox"
          .checked=${live(picked.some((one) => one.id === line.id))}
          @change=${(event) => this.draft.quote(this.field, line.id, event.target.checked)}>
          ${this.#words(line)}<time>${clockTime(line.at)}</time></label>`)}</div></details>`;
  }

  /** From the talk beside it, else from the record; one that the child took back is named as such, without words. */
  #picked() {
    const lines = new Map((this.talk?.lines ?? []).map((line) => [line.id, line]));
    return this.draft.quotes.filter((quote) => quote.field === this.field)
      .map(({ line }) => lines.get(line) ?? this.#kept(line));
  }

  #kept(line) {
    const { text = null, at = null } = this.draft.sheet.quotes.find((quote) => quote.line === line) ?? {};
    return { id: line, text, at };
  }

  #redraw = () => this.requestUpdate();

  #words(line) {
    if (!line.text) return html`<i class="dim">${say('line.unsent')}</i>`;
    return heavy(line) ? html`<soft-words .text=${`“${line.text}”`}></soft-words>`
      : html`<q class="words" lang=${tongue(line.text)}>${line.text}</q>`;
  }
}

customElements.define('child-quotes', ChildQuotes);
