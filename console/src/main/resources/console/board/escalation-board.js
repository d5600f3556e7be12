import { html, nothing } from 'lit';
import { clock } from '../live/clock.js';
import { clockSeconds, span } from '../page/dates.js';
import { Part } from '../page/part.js';
import { icon, loading } from '../page/signs.js';
import { named, say, words } from '../page/words.js';
import { board } from './board.js';
import { closedTable } from './closed-table.js';
import { onPhone, phoneTurned, waitingCards } from './on-call.js';
import { besideTalks } from '../beside/beside.js';
import { liveCards, liveTalks } from '../beside/live-talks.js';
import '../beside/listen-pane.js';
import '../beside/listen-reason.js';
import { keptTable } from './kept-table.js';
import { waitingTable } from './waiting-table.js';
import '../plan/plan-now.js';
import './care-panel.js';
import './open-reason.js';
import './review-note.js';
import './talk-reading.js';

/** The supervisor's board: who waits, who talks, what is closed and not yet reviewed. */
class EscalationBoard extends Part {
  static properties = { talk: { state: true } };

  constructor() {
    super();
    this.watch(board, besideTalks, clock, words);
    phoneTurned(() => this.requestUpdate());
  }

  /** What two people erased leaves the screen of whoever has it open, too. */
  willUpdate() {
    if (!this.talk || !board.closed.some((row) => row.erased && row.number === this.talk.number)) return;
    this.gone = this.talk.number;
    this.talk = null;
  }

  render() {
    this.classList.toggle('is-stale', board.waiting !== null && !board.live);
    if (this.talk) return html`<talk-reading .taken=${this.talk} @leave=${() => (this.talk = null)}></talk-reading>`;
    if (besideTalks.talk) return html`<listen-pane></listen-pane>`;
    if (board.waiting === null) return loading();
    return html`<h1 class="sr">${say('nav.board')}</h1>${this.#bars()}${this.gone
      ? html`<div class="bar" role="status">${say('board.gone', { number: this.gone })}</div>` : nothing}${onPhone() ? nothing : this.#strip()}
      <div class="stack">${keptTable(board.kept, this.#open, (row) => board.putBack(row.escalation))}${this.#waiting()}
      ${(onPhone() ? liveCards : liveTalks)(board.talking, this.#open, this.#listen)}
      <plan-now></plan-now><care-panel></care-panel>${closedTable(board.closed, this.#open, this.#review)}</div>
      <open-reason @opened=${(event) => (this.talk = event.detail)}></open-reason><review-note></review-note>
      <listen-reason></listen-reason>${this.#tabs()}`;
  }

  #waiting() {
    return (onPhone() ? waitingCards : waitingTable)(board.waiting, this.#open, board.asked);
  }

  #bars() {
    if (!board.live) {
      return html`<div class="bar bar-off">${icon('off')}<b role="alert">${say('live.off')}</b>
        <span>${say('off.as-of', { time: clockSeconds(clock.now()) })}</span></div>`;
    }
    const first = board.waiting.find((item) => item.level === 'EMERGENCY');
    if (!first || onPhone()) return nothing;
    return html`<div class="bar bar-emergency"
        role="alert">${icon('EMERGENCY')}<b>${say('board.emergency', { n: board.emergencies })}</b>
      <span>${named('category', first.category)}</span>
      <span class="num" aria-hidden="true">${say('alarm.waited')} ${span(clock.since(first.raisedAt))}</span></div>`;
  }

  #strip() {
    const { waiting, talking, closed } = board;
    const level = (name) => waiting.filter((item) => item.level === name).length;
    const late = waiting.filter((item) => clock.since(item.raisedAt) > item.targetSeconds * 1000).length;
    const open = closed.filter((row) => !row.reviewedAt && !row.erased).length;
    const levels = say('board.waiting-of', { e: level('EMERGENCY'), h: level('HIGH') });
    return html`<div class="strip">${sum(waiting.length, levels)}${sum(late, say('board.late'))}
      ${sum(talking.length, say('board.talking'))}${sum(open, say('board.to-review'))}</div>`;
  }

  /** On a phone, under the thumb: who waits, who talks, what to sign, who is there. */
  #tabs() {
    return html`<nav class="tabs phone-tabs" aria-label=${say('tabs.title')}>
      ${TABS.map(([href, sign, text]) => html`<a href=${href} @click=${go}>${icon(sign)}${say(text)}</a>`)}</nav>`;
  }

  /** For a newcomer one whispers to, the reason is known already. */
  #listen = (row) => {
    const paired = besideTalks.newcomers.some((pair) => pair.name === row.takenBy);
    if (paired) besideTalks.accompany(row.live.conversation);
    else this.querySelector('listen-reason').about(row);
  };

  #open = (row) => this.querySelector('open-reason').about(row);
  #review = (row) => this.querySelector('review-note').about(row);
}

const TABS = [['#waiting', 'list', 'tabs.waiting'], ['#talking', 'whisper', 'tabs.talking'],
  ['#/board/decisions', 'pen', 'tabs.sign'], ['#team', 'team', 'tabs.team']];

/** A place on this page is scrolled to; the address stays that of the page. */
function go(event) {
  const href = event.currentTarget.getAttribute('href');
  if (href.startsWith('#/')) return;
  event.preventDefault();
  document.querySelector(href)?.scrollIntoView({ block: 'start' });
}

const sum = (count, text) => html`<div><p class="n">${count}</p><p>${text}</p></div>`;

customElements.define('escalation-board', EscalationBoard);
