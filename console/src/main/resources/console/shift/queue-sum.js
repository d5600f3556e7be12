import { html, nothing } from 'lit';
import { clock } from '../live/clock.js';
import { desk } from '../desk/desk.js';
import { waited } from '../desk/wording.js';
import { Part } from '../page/part.js';
import { named, say, words } from '../page/words.js';

const LEVELS = ['EMERGENCY', 'HIGH', 'MEDIUM', 'LOW'];

/** How many wait at which level, and how long the longest of their target; the same for everybody. */
class QueueSum extends Part {
  constructor() {
    super();
    this.watch(clock, desk, words);
  }

  render() {
    const { items } = desk.waiting;
    if (!items.length) return nothing;
    const levels = LEVELS.map((level) => [level, items.filter((item) => item.level === level).length])
      .filter(([, count]) => count).map(([level, count]) => `${named('level', level)} ${count}`).join(' · ');
    const longest = items.reduce((one, other) => (one.raisedAt < other.raisedAt ? one : other));
    const wait = waited(longest);
    return html`<p class="queue-sum"><span>${levels}</span><span>${say('queue.longest')}
      <b class="num ${wait.over ? 'late' : ''}">${wait.time}</b> <span class="num">/ ${wait.target}</span></span></p>`;
  }
}

customElements.define('queue-sum', QueueSum);
