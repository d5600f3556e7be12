import { html, nothing } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { clock } from '../live/clock.js';
import { span } from '../page/dates.js';
import { Part } from '../page/part.js';
import { key, levelSign, track } from '../page/signs.js';
import { named, say, words } from '../page/words.js';
import { ownShift } from '../shift/own-shift.js';
import { sayNo } from '../shift/say-no.js';
import { desk } from './desk.js';
import { about, waited } from './wording.js';

/** One who waits. Level, kind and clock only: never a word of the child, so that nobody picks by content (CP-10). */
class QueueItem extends Part {
  static properties = { item: {}, first: { type: Boolean }, takenBy: {}, claiming: { state: true } };

  constructor() {
    super();
    this.watch(clock, words, ownShift);
  }

  render() {
    const { item } = this;
    const wait = waited(item);
    const offer = item.claimable && desk.live && !this.takenBy;
    const states = { 'q-offer': offer, 'is-late': wait.over, 'is-taken': this.takenBy };
    return html`<div class=${classMap({ q: true, ...states })}>
      ${levelSign(item.level)}
      <span class="q-clock">${say('desk.waited')} <b class="num">${wait.time}</b>
        <span class="num">/ ${wait.target}</span></span>
      <span class="q-kind">${named('category', item.category)}</span>
      <span class="q-meta">${about(item)}${this.#state(wait)}</span>
      ${track(item.level, wait.share, clock.running)}
      ${offer ? this.#take(ownShift.of(item.escalation)) : nothing}</div>`;
  }

  #state(wait) {
    if (this.takenBy) return html` · <b>${say('desk.taken-by', { name: this.takenBy })}</b>`;
    const asked = ownShift.of(this.item.escalation);
    if (asked && !asked.yours) return html` · ${say('offer.to', { name: asked.to })}`;
    return wait.over ? html` · <b class="late">${say('desk.over', { time: wait.over })}</b>` : nothing;
  }

  /** Two buttons and the seconds when it is offered to me; one when all may take it. */
  #take(asked) {
    const yours = asked?.yours && clock.running;
    const left = yours ? Math.max(0, Date.parse(asked.until) - clock.now()) : 0;
    return html`${yours ? html`<span class="q-meta q-seconds num">${say('offer.seconds', { time: span(left) })}
      ${asked.wishUnmet ? html` · ${say('offer.wish-unmet', { who: named('wish.person', this.item.wish) })}` : nothing}
      </span>` : nothing}<span class="row"><button class="btn btn-main btn-small" ?disabled=${this.claiming}
        @click=${this.#claim}>
      ${say('desk.take')} ${this.first ? key('Alt+R') : nothing}</button>
      ${yours ? html`<button class="btn btn-small" @click=${() => sayNo(this.item.escalation)}>
        ${say('offer.refuse')}</button>` : nothing}</span>`;
  }

  #claim = async () => {
    this.claiming = true;
    await desk.counsellor.claim(this.item.escalation);
    this.claiming = false;
  };
}

customElements.define('queue-item', QueueItem);
