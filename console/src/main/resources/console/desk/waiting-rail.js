import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { clock } from '../live/clock.js';
import { clockSeconds } from '../page/dates.js';
import { Part } from '../page/part.js';
import { icon, loading } from '../page/signs.js';
import { say, words } from '../page/words.js';
import { desk } from './desk.js';
import '../handover/receive-cards.js';
import { session } from '../page/session.js';
import '../beside/consult-cards.js';
import './own-talk.js';
import '../shift/queue-sum.js';
import '../shift/rail-foot.js';
import './queue-item.js';

const SHOWN = 40;

/** The left pane: my talks, then who waits, in the server's order. */
class WaitingRail extends Part {
  constructor() {
    super();
    this.watch(desk, words);
  }

  render() {
    return html`<h1 class="sr">${say('nav.desk')}</h1><div class="rail-list">
      <receive-cards></receive-cards><consult-cards></consult-cards>
      <div class="rail-head"><h2>${say('desk.mine')}</h2>
        <span>${say('desk.talks', { n: desk.mine.length })}</span></div>
      <ul class="rail-items">${repeat(desk.mine, (mine) => mine.conversation,
        (mine) => html`<li><own-talk .mine=${mine}></own-talk></li>`)}</ul>
      ${session.me?.role === 'SUPERVISOR' ? nothing : this.#rest()}</div>
      ${session.me?.role === 'SUPERVISOR' ? nothing : html`<rail-foot></rail-foot>`}`;
  }

  /** A supervisor takes nobody from the queue: their talks come from where they stepped in. */
  #rest() {
    return html`<div class="rail-head"><h2>${say('desk.queue')}</h2><span>${this.#order()}</span></div>
      <queue-sum></queue-sum>${this.#queue()}`;
  }

  #order() {
    return desk.live ? say('desk.order') : say('desk.as-of', { time: clockSeconds(clock.now()) });
  }

  #queue() {
    if (!desk.staff) return loading();
    if (desk.waiting.items.length === 0) {
      return html`<div class="empty">${icon('ok')}<b>${say('desk.nobody')}</b><span>${say('desk.rest')}</span></div>`;
    }
    const next = desk.waiting.next?.escalation;
    const shown = desk.waiting.items.slice(0, SHOWN);
    return html`<ul class="rail-items">${repeat(shown, (item) => item.escalation, (item) => html`<li>
      <queue-item .item=${item} .first=${item.escalation === next}
        .takenBy=${desk.waiting.takenBy(item.escalation)}></queue-item></li>`)}</ul>${this.#more()}`;
  }

  /** Nobody picks from the far end of a queue (CP-10): it is counted, not drawn. */
  #more() {
    const more = desk.waiting.items.length - SHOWN;
    return more > 0 ? html`<p class="queue-more">${say('queue.more', { n: more })}</p>` : nothing;
  }
}

customElements.define('waiting-rail', WaitingRail);
