import { html } from 'lit';
import '../board/escalation-board.js';
import { Part } from '../page/part.js';
import { session } from '../page/session.js';
import { say, words } from '../page/words.js';
import { decisions } from './decisions.js';
import './decision-list.js';
import './review-list.js';

const VIEWS = ['live', 'decisions', 'reviews'];

/** The supervisor's room in three views: what is live, what waits for a signature, what is to be reviewed. */
class BoardRoom extends Part {
  constructor() {
    super();
    this.watch(decisions, words, session);
    addEventListener('hashchange', () => this.requestUpdate());
  }

  connectedCallback() {
    super.connectedCallback();
    decisions.look();
  }

  render() {
    const view = VIEWS.find((one) => one === location.hash.split('/')[2]) ?? 'live';
    return html`<nav class="room-views" aria-label=${say('board.views')}>${VIEWS.map((one) => html`
        <a href="#/board${one === 'live' ? '' : `/${one}`}" aria-current=${one === view ? 'page' : 'false'}>${name(one)}</a>`)}
      </nav>${this.#view(view)}`;
  }

  #view(view) {
    if (view === 'decisions') return html`<decision-list class="board board-one"></decision-list>`;
    if (view === 'reviews') return html`<review-list class="board board-one"></review-list>`;
    return html`<escalation-board class="board board-one"></escalation-board>`;
  }
}

function name(view) {
  const count = { live: 0, decisions: decisions.toSign, reviews: decisions.toReview }[view];
  return count ? say(`board.view.${view}.n`, { n: count }) : say(`board.view.${view}`);
}

customElements.define('board-room', BoardRoom);
