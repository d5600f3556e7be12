import { html, nothing } from 'lit';
import { clock } from '../live/clock.js';
import { dayShort } from '../page/dates.js';
import { Part } from '../page/part.js';
import { session } from '../page/session.js';
import { icon, loading, refusal } from '../page/signs.js';
import { say, words } from '../page/words.js';
import { calendar } from './calendar.js';
import './case-search.js';
import './due-list.js';
import './open-cases.js';
import './own-case.js';
import './task-list.js';

/** What is due today, what is late and what comes this week; numbers and names, never a child's words. */
class CalendarPage extends Part {
  static properties = { own: { state: true }, conversation: { state: true } };

  constructor() {
    super();
    this.own = session.me?.role === 'COUNSELLOR';
    this.watch(words, calendar);
  }

  connectedCallback() {
    super.connectedCallback();
    calendar.shown = true;
    calendar.look();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    calendar.shown = false;
  }

  render() {
    if (calendar.why) return refusal(calendar.why);
    if (!calendar.sight) return loading();
    const supervisor = session.me?.role === 'SUPERVISOR';
    return html`<div class="panel-head rec-title"><h1>${say('calendar.title')}</h1>
        <p>${dayShort(clock.guess())}</p><span class="end"></span>${this.#whose()}</div>
      ${this.conversation ? html`<own-case .conversation=${this.conversation}
        @leave=${() => (this.conversation = null)}></own-case>` : nothing}
      <due-list .entries=${this.#due()} @case=${this.#open}></due-list>
      <open-cases .cases=${calendar.sight.open}></open-cases>
      ${supervisor ? html`<task-list .tasks=${calendar.sight.tasks} .done=${calendar.sight.done}></task-list>` : nothing}
      <case-search .supervisor=${supervisor} @case=${this.#open}></case-search>`;
  }

  #due() {
    return this.own ? calendar.sight.due.filter((entry) => entry.mine) : calendar.sight.due;
  }

  #whose() {
    return html`<div class="row" role="group" aria-label=${say('calendar.whose')}>${[true, false].map((own) => html`
      <button class="btn btn-small" aria-pressed=${String(this.own === own)} @click=${() => (this.own = own)}>
        ${icon(own ? 'person' : 'team')}${say(own ? 'calendar.own' : 'calendar.team')}</button>`)}</div>`;
  }

  #open = ({ detail }) => (this.conversation = detail);
}

customElements.define('calendar-page', CalendarPage);
