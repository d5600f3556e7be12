import { html, nothing } from 'lit';
import { clockTime, dayOnly } from '../page/dates.js';
import { Part } from '../page/part.js';
import { session } from '../page/session.js';
import { icon, levelSign } from '../page/signs.js';
import { heads } from '../page/table.js';
import { say, words } from '../page/words.js';

const WHENS = ['OVERDUE', 'TODAY', 'WEEK', 'LATER'];

/** Checks and promises by day: late ones first, in words as well as colour. */
class DueList extends Part {
  static properties = { entries: {} };

  constructor() {
    super();
    this.watch(words);
  }

  render() {
    return html`<section class="panel"><div class="panel-head"><h2>${say('calendar.due')}</h2>
        <p>${say('calendar.how')}</p></div>
      ${this.entries.length ? WHENS.map((when) => this.#group(when))
        : html`<div class="empty">${icon('ok')}<b>${say('calendar.nothing')}</b></div>`}</section>`;
  }

  #group(when) {
    const entries = this.entries.filter((entry) => entry.when === when);
    if (!entries.length) return nothing;
    return html`<h3 class="rec-when ${when === 'OVERDUE' ? 'late' : ''}">${icon(when === 'OVERDUE' ? 'fail' : 'clock')}
        ${say(`calendar.${when}`)} <span class="num">${entries.length}</span></h3>
      <div class="rec-scroll"><table class="grid">${heads(['due', 'what', 'number', 'level', 'holder'])}
        <tbody>${entries.map((entry) => this.#row(entry))}</tbody></table></div>`;
  }

  #row(entry) {
    return html`<tr><td class="nowrap num">${dayOnly(entry.due)} ${clockTime(entry.due)}</td>
      <td>${say(`calendar.${entry.what}`)}${entry.tries ? html` · ${say('check.tries', { n: entry.tries })}` : nothing}</td>
      <td class="nowrap">${entry.number} · ${entry.talk}</td><td>${levelSign(entry.level)}</td>
      <td>${entry.owner}</td><td class="r">${entry.mine && session.me?.role === 'COUNSELLOR' ? html`
        <button class="btn btn-small" @click=${() => this.#open(entry)}>${say('calendar.open')}</button>` : nothing}</td></tr>`;
  }

  #open({ conversation }) {
    this.dispatchEvent(new CustomEvent('case', { detail: conversation }));
  }
}

customElements.define('due-list', DueList);
