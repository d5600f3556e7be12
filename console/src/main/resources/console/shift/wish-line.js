import { html, nothing } from 'lit';
import { desk } from '../desk/desk.js';
import { Part } from '../page/part.js';
import { icon } from '../page/signs.js';
import { named, say, words } from '../page/words.js';
import { ownShift } from './own-shift.js';

/** The child asked for somebody else, and nobody such was free: a line that says so, for the person to send (CP-14). */
class WishLine extends Part {
  constructor() {
    super();
    this.watch(words, desk, ownShift);
  }

  render() {
    const { talk } = desk;
    const wish = talk?.loaded ? ownShift.wishes.get(talk.escalation) : null;
    if (!wish) return nothing;
    const line = this.#line(wish);
    return html`<div class="guard wish-line" role="note">${icon('hint')}<span>
      ${say('wish.asked', { who: named('wish.person', wish) })} <em lang="th">${line}</em></span>
      <span class="row"><button class="btn btn-small" ?disabled=${!talk.read} @click=${() => this.#use(line)}>
        ${say('wish.use')}</button><button class="btn btn-small btn-soft"
        @click=${() => this.#drop()}>${say('dialog.close')}</button></span></div>`;
  }

  #line(wish) {
    const gender = ownShift.day?.profile?.gender;
    const who = ['WOMAN', 'MAN'].includes(gender) ? ` ${say(`wish.am.${gender}`)}` : '';
    return say(`wish.line.${wish}`, { name: desk.staff?.name ?? '', who });
  }

  #use(line) {
    desk.talk.draft = [desk.talk.draft.trim(), line].filter(Boolean).join(' ');
    desk.guard.typed(desk.talk);
    this.#drop();
  }

  #drop() {
    ownShift.wishes.delete(desk.talk.escalation);
    desk.changed();
  }
}

customElements.define('wish-line', WishLine);
