import { html, nothing } from 'lit';
import { Part } from '../page/part.js';
import { icon } from '../page/signs.js';
import { say, words } from '../page/words.js';
import { numbers } from './numbers.js';
import { halfOf, monthsOf, spanName } from './spans.js';

/** Which span and which part of it; and the ways to take it along. A part is one thing: two would tell a child. */
class NumberFilters extends Part {
  constructor() {
    super();
    this.watch(numbers, words);
  }

  render() {
    const { period, by, value } = numbers.asked;
    if (!period) return nothing;
    const half = halfOf(period);
    const halves = numbers.halves.includes(half) ? numbers.halves : [half, ...numbers.halves];
    return html`<div class="num-filters">
      ${choice(say('numbers.span'), half, options(halves.map((one) => [one, spanName(one)]), half))}
      ${choice(say('numbers.month'), half, options([[half, say('numbers.whole')],
        ...monthsOf(half).map((one) => [one, spanName(one)])], period))}
      ${choice(say('numbers.part'), half, html`${options([[half, say('numbers.everybody')]], '')}
        ${numbers.parts.map((part) => this.#group(half, part, `${by}/${value}`))}`)}
      <span class="end"></span>${this.#files(period)}</div>`;
  }

  #group(half, { by, values }, chosen) {
    return html`<optgroup label=${numbers.name('LIST', by)}>${options(values.map((code) =>
      [`${half}/${by}/${code}`, numbers.name(by, code)]), `${half}/${chosen}`)}</optgroup>`;
  }

  #files(period) {
    return html`<a class="btn btn-small" href=${numbers.file('/sheet')} download>${icon('list')}${say('numbers.sheet')}</a>
      ${period.includes('H') ? html`<a class="btn btn-small" href=${numbers.file('/summary')} download>${icon('file')}
        ${say('numbers.summary')}</a>` : nothing}
      <button class="btn btn-small" @click=${() => print()}>${say('numbers.print')}</button>`;
  }
}

const options = (all, chosen) => all.map(([code, text]) => html`<option value=${code}
  .selected=${code === chosen}>${text}</option>`);

const choice = (label, half, all) => html`<label class="num-choice">${label}
  <select @change=${(event) => (location.hash = `#/numbers/${event.target.value}`)}>${all}</select></label>`;

customElements.define('number-filters', NumberFilters);
