import { html, nothing } from 'lit';
import { board } from '../board/board.js';
import { desk } from '../desk/desk.js';
import { referrals } from '../referral/referrals.js';
import { clock } from '../live/clock.js';
import { sound } from '../live/sound.js';
import { clockTime, dayShort } from './dates.js';
import { PAGES } from './pages.js';
import { Part } from './part.js';
import { session } from './session.js';
import { brand, demoSign, icon, key } from './signs.js';
import { say, words } from './words.js';
import '../shift/shift-state.js';
import './own-menu.js';

/** Who I am, whether what I see is live, whether I would hear an alarm, and the way to blank it all. */
class TopBar extends Part {
  static properties = { route: {} };

  constructor() {
    super();
    this.watch(words, clock, session, sound, desk, board, referrals);
  }

  render() {
    const { me } = session;
    if (!me) return nothing;
    return html`<header class="top"><a class="brand" href="#/">${brand()}</a>
      <nav class="nav" aria-label=${say('nav.main')}>${PAGES[me.role].map(([href, text]) => html`<a href=${href}
        aria-current=${href === this.route ? 'page' : nothing}>${say(text)}</a>`)}</nav>
      ${demoSign(me.demo)}<span class="end"></span>${this.#sound(me)}
      ${me.role === 'COUNSELLOR' ? html`<shift-state></shift-state>` : nothing}${this.#live(me)}
      <span class="t1 mid num">${dayShort(clock.guess())} · <time>${clockTime(clock.guess())}</time></span>
      <button class="btn btn-small keys-button" aria-label=${say('keys.title')}
          @click=${() => tell('khiang-keys')}>?</button>
      <button class="btn btn-small" @click=${() => tell('khiang-curtain')}>${icon('lock')}
        <span class="label">${say('curtain.verb')}</span>
        ${key('F9')}</button><own-menu></own-menu></header>`;
  }

  #sound(me) {
    if (!['COUNSELLOR', 'SUPERVISOR'].includes(me.role) || !sound.withheld) return nothing;
    return html`<button class="btn btn-small no-sound"
        @click=${() => sound.unlock()}>${icon('sound-off')}${say('sound.withheld')}</button>`;
  }

  #live(me) {
    if (!['COUNSELLOR', 'SUPERVISOR', 'REFERRAL_OFFICER'].includes(me.role)) return nothing;
    const { live } = { COUNSELLOR: desk, REFERRAL_OFFICER: referrals }[me.role] ?? board;
    return html`<span class="live ${live ? '' : 'live-off'}"><i></i>${say(live ? 'live.on' : 'live.off')}</span>`;
  }
}

const tell = (name) => document.dispatchEvent(new CustomEvent(name));

customElements.define('top-bar', TopBar);
