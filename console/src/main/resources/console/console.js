import { html, nothing } from 'lit';
import { board } from './board/board.js';
import { besideTalks } from './beside/beside.js';
import { desk } from './desk/desk.js';
import { pulse } from './live/clock.js';
import { sound } from './live/sound.js';
import { listenToKeys } from './page/keys.js';
import { FOR_ALL, PAGES } from './page/pages.js';
import { Part } from './page/part.js';
import { session } from './page/session.js';
import { settings } from './page/settings.js';
import { say, words } from './page/words.js';
import './accounts/staff-accounts.js';
import './beside/follow-room.js';
import './beside/help-alarm.js';
import './decision/board-room.js';
import './decision/own-reviews.js';
import './desk/counsellor-desk.js';
import './desk/emergency-alarm.js';
import './desk/status-bar.js';
import './handover/receive-talk.js';
import './handover/shift-end.js';
import './numbers/numbers-room.js';
import './page/key-list.js';
import './page/privacy-curtain.js';
import './page/screen-lock.js';
import './page/sign-in.js';
import './page/top-bar.js';
import './plan/plan-room.js';
import './plan/role-table.js';
import './record/calendar-page.js';
import './referral/referral-room.js';
import './script/script-room.js';
import './shift/own-day.js';
import './shift/say-no.js';

const PANES = ['queue', 'talk', 'picture'];

/** The whole page: the door, or the page of one's role under the top bar. */
class KhiangConsole extends Part {
  static properties = { curtain: { state: true } };

  constructor() {
    super();
    this.watch(session, words, desk, board);
    listenToKeys(() => Boolean(this.curtain) || session.state !== 'IN' || session.locked);
    document.addEventListener('khiang-curtain', () => (this.curtain = session.state === 'IN' && !session.locked && !this.curtain));
    for (const gesture of ['pointerdown', 'keydown']) addEventListener(gesture, unlock, true);
    addEventListener('beforeunload', (event) => desk.unsaved && event.preventDefault());
    addEventListener('hashchange', () => this.requestUpdate());
    desk.addEventListener('claimed', () => (location.hash = '#/desk'));
    pulse.addEventListener('beat', () => this.#title());
  }

  render() {
    if (session.state === 'ASKING') return nothing;
    if (session.state !== 'IN') return html`<sign-in></sign-in>`;
    if (session.locked) return html`<screen-lock></screen-lock>`;
    const pages = [...PAGES[session.me.role].map(([address]) => address), ...FOR_ALL];
    const home = pages.find((page) => `${location.hash}/`.startsWith(`${page}/`)) ?? pages[0];
    if (!location.hash.startsWith(home)) history.replaceState(null, '', home);
    return html`${home === '#/desk' ? this.#skips() : nothing}
      <div class="app ${this.curtain ? 'is-hidden' : ''}"><top-bar .route=${home}></top-bar>${this.#beside()}${this.#page(home)}</div>
      <key-list></key-list><privacy-curtain .down=${Boolean(this.curtain)}></privacy-curtain>`;
  }

  /** A supervisor hears a counsellor who calls on whatever page they are. */
  #beside() {
    return session.me.role === 'SUPERVISOR' ? html`<help-alarm role="region" aria-label=${say('help.region')}></help-alarm>`
      : nothing;
  }

  #page(home) {
    if (home === '#/board') return html`<board-room class="room" role="main"></board-room>`;
    if (home === '#/decisions') return html`<decision-list class="board board-one" role="main"></decision-list>`;
    if (home === '#/referrals') return html`<referral-room class="board board-one" role="main"></referral-room>`;
    if (home === '#/script') return html`<script-room class="panes" role="main"></script-room>`;
    if (home === '#/numbers') return html`<numbers-room class="dash" role="main"></numbers-room>`;
    if (home === '#/accounts') return html`<staff-accounts class="board board-one" role="main"></staff-accounts>`;
    const page = shared(home);
    if (session.me.role !== 'COUNSELLOR') return page;
    return html`<status-bar role="region" aria-label=${say('bar.title')}></status-bar>${page}
      <receive-talk></receive-talk><shift-end></shift-end><follow-room></follow-room>
      <emergency-alarm .hiddenBy=${Boolean(this.curtain)}></emergency-alarm>
      <say-no></say-no><own-day></own-day>`;
  }

  #skips() {
    return html`<nav class="skips" aria-label=${say('skip.title')}>${PANES.map((pane) => html`
      <button class="btn" @click=${() => goTo(pane)}>${say(`skip.${pane}`)}</button>`)}</nav>`;
  }

  /** How many wait for this person, never what about. */
  #title() {
    const count = session.me?.role === 'SUPERVISOR' ? board.emergencies + besideTalks.helpOpen.length : desk.calls;
    const title = session.state === 'IN' && count ? `(${count}) ${say('brand')}` : say('brand');
    if (document.title !== title) document.title = title;
  }
}

/** Pages over which a counsellor's alarm lies like over the desk. */
function shared(home) {
  if (home === '#/calendar') return html`<calendar-page class="board board-one" role="main"></calendar-page>`;
  if (home === '#/reviews') return html`<own-reviews class="board board-one" role="main"></own-reviews>`;
  if (home === '#/plan') return html`<plan-room class="board board-one" role="main"></plan-room>`;
  if (home === '#/roles') return html`<role-table class="board board-one" role="main"></role-table>`;
  return html`<counsellor-desk class="panes" role="main"></counsellor-desk>`;
}

const unlock = () => session.state === 'IN' && sound.unlock();
const goTo = (pane) => document.dispatchEvent(new CustomEvent('khiang-pane', { detail: pane }));

await settings.apply();
customElements.define('khiang-console', KhiangConsole);
session.ask();
