import { html, nothing } from 'lit';
import { Part } from '../page/part.js';
import { say, words } from '../page/words.js';
import { numbers } from './numbers.js';
import { count } from './spans.js';

/** What it was about by age, place or gender: two things at once, never three. */
class CrossTable extends Part {
  static properties = { columns: { state: true } };

  constructor() {
    super();
    this.columns = 'AGE';
    this.watch(numbers, words);
  }

  render() {
    const tables = numbers.now.crosses.filter((one) => one.rows === 'CATEGORY'
      && !numbers.now.unsourced.includes(one.columns));
    const table = tables.find((one) => one.columns === this.columns) ?? tables[0];
    if (!table) return nothing;
    return html`<div class="panel-head"><h2>${numbers.name('LIST', 'CATEGORY')}</h2><span class="end"></span>
        <div class="row noprint">${tables.map((one) => html`<button class="btn btn-small" aria-pressed=${String(one === table)}
          @click=${() => (this.columns = one.columns)}>${numbers.name('LIST', one.columns)}</button>`)}</div></div>
      <table class="grid num-cross"><thead><tr><th scope="col">${numbers.name('LIST', 'CATEGORY')}</th>
        ${table.columnCodes.map((code) => html`<th scope="col" class="r">${numbers.name(table.columns, code)}</th>`)}</tr>
      </thead><tbody>${table.lines.map((line) => html`<tr><th scope="row">${numbers.name('CATEGORY', line.code)}</th>
        ${line.counts.map((cell) => html`<td class="r">${cell === null ? html`<span class="num-block"><span class="sr">
          ${say('numbers.few')}</span></span>` : count(cell)}</td>`)}</tr>`)}</tbody></table>`;
  }
}

customElements.define('cross-table', CrossTable);
