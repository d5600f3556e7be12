import { html } from 'lit';
import { clock } from '../live/clock.js';
import { Part } from '../page/part.js';
import { say, words } from '../page/words.js';
import { desk } from './desk.js';
import './talk-pane.js';
import '../record/right-pane.js';
import './waiting-rail.js';

const PANES = ['queue', 'talk', 'picture'];

/** The three panes; on a narrow screen one at a time, the picture first once a case is taken. */
class CounsellorDesk extends Part {
  static properties = { pane: { reflect: true } };

  constructor() {
    super();
    this.pane = 'queue';
    this.watch(desk, words, clock);
  }

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('khiang-pane', this.#go);
    desk.addEventListener('claimed', this.#claimed);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('khiang-pane', this.#go);
    desk.removeEventListener('claimed', this.#claimed);
  }

  render() {
    this.classList.toggle('is-stale', Boolean(desk.staff) && !desk.live);
    return html`<waiting-rail class="pane rail" id="queue" role="region" tabindex="-1"
        aria-label=${say('pane.queue')}></waiting-rail>
      <talk-pane class="pane talk" id="talk" role="region" tabindex="-1"></talk-pane>
      <right-pane class="pane pic" id="picture" role="region" tabindex="-1" aria-label=${say('picture.title')}
          .talk=${desk.talk}></right-pane>
      <nav class="tabs" aria-label=${say('pane.tabs')}>${PANES.map((pane) => html`
        <button aria-current=${pane === this.pane ? 'true' : 'false'}
        @click=${() => (this.pane = pane)}>${say(`pane.${pane}`)}</button>`)}</nav>`;
  }

  #claimed = () => tell('picture');

  #go = async ({ detail }) => {
    this.pane = detail;
    await this.updateComplete;
    await new Promise(requestAnimationFrame);
    const pane = this.querySelector(`#${detail}`);
    (detail === 'talk' ? pane.querySelector('textarea:enabled') ?? pane : pane).focus();
  };
}

const tell = (pane) => document.dispatchEvent(new CustomEvent('khiang-pane', { detail: pane }));

customElements.define('counsellor-desk', CounsellorDesk);
