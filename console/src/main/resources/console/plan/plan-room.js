import { html } from 'lit';
import { Part } from '../page/part.js';
import { session } from '../page/session.js';
import { say, words } from '../page/words.js';
import './on-call-plan.js';
import './opening-hours.js';
import './shift-plan.js';

/** When somebody is there: the plan of shifts, the opening hours, and for those who plan, who is called at home. */
class PlanRoom extends Part {
  constructor() {
    super();
    this.watch(words, session);
    addEventListener('hashchange', () => this.requestUpdate());
  }

  render() {
    const views = ['shifts', 'hours', ...(session.me?.role === 'COUNSELLOR' ? [] : ['on-call'])];
    const view = views.find((one) => one === location.hash.split('/')[2]) ?? 'shifts';
    return html`<h1 class="sr">${say('nav.plan')}</h1><nav class="room-views" aria-label=${say('plan.views')}>
      ${views.map((one) => html`<a href="#/plan${one === 'shifts' ? '' : `/${one}`}"
        aria-current=${one === view ? 'page' : 'false'}>${say(`plan.view.${one}`)}</a>`)}</nav>
      ${view === 'hours' ? html`<opening-hours></opening-hours>`
        : view === 'on-call' ? html`<on-call-plan></on-call-plan>` : html`<shift-plan></shift-plan>`}`;
  }
}

customElements.define('plan-room', PlanRoom);
