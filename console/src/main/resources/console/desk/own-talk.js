import { html, nothing } from 'lit';
import { clock } from '../live/clock.js';
import { Part } from '../page/part.js';
import { levelSign } from '../page/signs.js';
import { named, say, words } from '../page/words.js';
import { desk } from './desk.js';
import { quiet, talkedFor } from './wording.js';

/** One of the counsellor's own talks in the rail. */
class OwnTalk extends Part {
  static properties = { mine: {} };

  constructor() {
    super();
    this.watch(clock, words, desk);
  }

  render() {
    const { mine } = this;
    const open = desk.selected === mine.conversation;
    const talk = desk.talks.get(mine.conversation);
    const unseen = open ? 0 : talk?.unseen ?? 0;
    const age = mine.ageBand ?? talk?.picture?.ageBand;
    return html`<button class="q ${open ? 'is-open' : 'is-mine'}" aria-current=${open ? 'true' : nothing}
        @click=${() => desk.select(mine.conversation)}>
      ${levelSign(mine.level)}
      <span class="q-clock">${say('desk.talked')} <b class="num">${talkedFor(mine)}</b></span>
      <span class="q-kind">${mine.number} · ${named('category', mine.category)}</span>
      <span class="q-meta">${age ? `${named('age', age)} · ` : nothing}${quiet(mine)}
        ${unseen ? html` · <b class="us">${say('desk.new-lines', { n: unseen })}</b>` : nothing}
        ${mine.badges?.includes('COVER') ? html` · <b>${say('badge.COVER')}</b>` : nothing}</span></button>`;
  }
}

customElements.define('own-talk', OwnTalk);
