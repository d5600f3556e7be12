import { html } from 'lit';
import { clockTime, dayOnly } from '../page/dates.js';
import { Part } from '../page/part.js';
import { icon, levelSign } from '../page/signs.js';
import { named, say, words } from '../page/words.js';

/** The daily board (CP-52): an open case at HIGH or above with nothing planned is marked, in words and in colour. */
class OpenCases extends Part {
  static properties = { cases: {} };

  constructor() {
    super();
    this.watch(words);
  }

  render() {
    const bare = this.cases.filter((one) => !one.next).length;
    return html`<section class="panel"><div class="panel-head"><h2>${say('open-cases.title')}</h2>
        <p>${bare ? say('open-cases.bare', { n: bare }) : say('open-cases.all-planned')}</p></div>
      ${this.cases.length ? this.#table()
        : html`<div class="empty">${icon('ok')}<b>${say('open-cases.none')}</b></div>`}</section>`;
  }

  #table() {
    return html`<div class="rec-scroll"><table class="grid"><thead><tr>
        ${['number', 'level', 'about', 'holder', 'next'].map((name) => html`<th scope="col">${say(`column.${name}`)}</th>`)}
      </tr></thead><tbody>${this.cases.map((one) => html`<tr class=${one.next ? '' : 'rec-bare'}>
      <td class="nowrap">${one.number} · ${one.talk}</td><td>${levelSign(one.level)}</td>
      <td>${named('category', one.category)}</td>
      <td>${one.holder}${one.held ? html` · ${say('state.TAKEN')}` : ''}</td>
      <td>${one.next ? html`<span class="num nowrap">${dayOnly(one.next)} ${clockTime(one.next)}</span>`
        : html`<b class="late row">${icon('fail')}${say('open-cases.no-next')}</b>`}</td></tr>`)}</tbody></table></div>`;
  }
}

customElements.define('open-cases', OpenCases);
