import { html, nothing } from 'lit';
import { say } from '../page/words.js';
import { numbers } from './numbers.js';
import { shareText } from './shares.js';
import { count } from './spans.js';

const SHARES = ['urgentReached', 'lost', 'better'];

/** The sums on top: contacts, children and cases apart, and how it went. */
export function sums(now, before) {
  return html`<div class="strip">${['contacts', 'children', 'cases'].map((what) => html`<div>
      <p class="n">${amount(now.sums[what])}</p><p>${numbers.name('SUMS', what.toUpperCase())}
      <span class="num-was">${was(before?.sums[what])}</span></p></div>`)}
    ${now.outcomes ? SHARES.map((what) => html`<div><p class="n">${shown(now.outcomes[what])}</p>
      <p>${numbers.name('OUTCOMES', what)}
      <span class="num-was">${before?.outcomes ? say('numbers.was', { n: shareText(before.outcomes[what]) }) : nothing}
      </span></p></div>`) : nothing}</div>`;
}

const amount = (n) => (n === null ? html`<small class="num-few">${say('numbers.few')}</small>` : count(n));
const was = (n) => (n === undefined ? nothing : say('numbers.was', { n: n === null ? say('numbers.few') : count(n) }));
const shown = (share) => (share.percent === null
  ? html`<small class="num-few">${shareText(share)}</small>` : shareText(share));
