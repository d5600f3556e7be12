import { html, nothing } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { clock } from '../live/clock.js';
import { Part } from '../page/part.js';
import { key, levelSign, track } from '../page/signs.js';
import { named, say, words } from '../page/words.js';
import { desk } from './desk.js';
import { about, waited } from './wording.js';

/** One who waits. Level, kind and clock only: never a word of the child, so that nobody picks by content (CP-10). */
class QueueItem extends Part {
  static properties = { item: {}, first: { type: Boolean }, takenBy: {}, claiming: { state: true } };

  constructor() {
    super();
    this.watch(clock, words);
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
      ${offer ? this.#take() : nothing}</div>`;
  }

  #state(wait) {
    if (this.takenBy) return html` · <b>${say('desk.taken-by', { name: this.takenBy })}</b>`;
    return wait.over ? html` · <b class="late">${say('desk.over', { time: wait.over })}</b>` : nothing;
  }

  #take() {
    return html`<span class="row"><button class="btn btn-main btn-small" ?disabled=${this.claiming}
        @click=${this.#claim}>
      ${say('desk.take')} ${this.first ? key('Alt+R') : nothing}</button></span>`;
  }

  #claim = async () => {
    this.claiming = true;
    await desk.counsellor.claim(this.item.escalation);
    this.claiming = false;
  };
}

customElements.define('queue-item', QueueItem);
