import { html, nothing } from 'lit';
import { clock } from '../live/clock.js';
import { sound } from '../live/sound.js';
import { clockSeconds, dayShort, languageName } from '../page/dates.js';
import { heldKeys } from '../page/keys.js';
import { Part } from '../page/part.js';
import { session } from '../page/session.js';
import { brand, demoSign, icon, key } from '../page/signs.js';
import { named, say, words } from '../page/words.js';
import { ownShift } from '../shift/own-shift.js';
import { sayNo } from '../shift/say-no.js';
import { ring, steps } from './alarm-ring.js';
import { bars } from './bars.js';
import { desk } from './desk.js';
import { newsText, waited } from './wording.js';

const DEAF_FOR = 1000;

/** The one loud thing: the room changes colour until someone takes the case (CP-12). Typing never takes it. */
class EmergencyAlarm extends Part {
  static properties = { hiddenBy: { type: Boolean }, claiming: { state: true } };
  #item = null;
  #shownAt = 0;
  #from = null;

  constructor() {
    super();
    this.watch(desk, bars, clock, words, sound, ownShift);
    desk.addEventListener('claimed', () => (this.#from = null));
  }

  render() {
    this.#item = this.hiddenBy ? null : desk.alarm;
    return html`<dialog class="field" role="alertdialog" aria-labelledby="alarm-title" aria-describedby="alarm-what"
      @cancel=${stop} @close=${() => this.requestUpdate()} @keydown=${this.#guard} @keyup=${this.#guard}>
      ${this.#item ? this.#field(this.#item) : nothing}</dialog>`;
  }

  #field(item) {
    return html`<header class="field-top"><span class="brand">${brand()}</span>${demoSign(session.me?.demo)}
      <span class="end"></span>
        <span class="num">${dayShort(clock.guess())} · ${clockSeconds(clock.guess())}</span>
        <span>${session.me?.name}</span></header>
      <div class="field-body"><div><div class="field-h">${icon('EMERGENCY')}<h1
          id="alarm-title">${named('level', 'EMERGENCY')}</h1></div>
        <h2 id="alarm-what">${say('alarm.what')}</h2>${this.#facts(item)}
        <div class="row field-do"><button class="btn btn-main" ?disabled=${this.claiming || !desk.live}
            @click=${this.#claim}>
          ${say(this.claiming ? 'alarm.taking' : 'desk.take')} ${key('Alt+R')}</button>
          ${ownShift.of(item.escalation)?.yours ? html`<button class="btn btn-no" ?disabled=${!desk.live}
            @click=${() => sayNo(item.escalation)}>${say('offer.refuse')}</button>` : nothing}</div>
        <p class="field-then" role="status">${this.#then()}</p></div>
        <div>${ring(item, ownShift.of(item.escalation))}${steps(item, ownShift.of(item.escalation))}</div></div>
      <footer class="field-foot"><span>${this.#others()}</span><span class="end"></span>
        <span>${sound.withheld ? say('sound.withheld') : say('alarm.no-mute')}</span></footer>`;
  }

  #facts(item) {
    const wait = waited(item);
    const rows = [
      ['alarm.waited', say('alarm.of', { time: wait.time, target: wait.target })],
      ['alarm.about', named('category', item.category)],
      ['alarm.age', named('age', item.ageBand)],
      ['alarm.language', languageName(item.language)],
      ...(item.wish ? [['alarm.wish', named('wish.person', item.wish)]] : []),
    ];
    return html`<dl class="field-facts">${rows.map(([name, value]) => html`
      <dt>${say(name)}</dt><dd class="num">${value}</dd>`)}</dl>`;
  }

  /** Why it could not be taken, else what becomes of the rest of the work. */
  #then() {
    if (!desk.live) return say('alarm.not-live');
    const bar = bars.top;
    return bar?.kind === 'NEWS' && bar.why ? newsText(bar)
      : say(desk.mine.length ? 'offer.others-kept' : 'alarm.draft-kept');
  }

  #others() {
    const more = desk.waiting.emergencies - 1;
    return more > 0 ? say('alarm.more', { n: more }) : '';
  }

  updated() {
    const dialog = this.querySelector('dialog');
    if (this.#item && !dialog.open) {
      this.#from ??= document.activeElement;
      this.#shownAt = performance.now();
      dialog.showModal();
      dialog.querySelector('.btn-main').focus();
    }
    if (!this.#item && dialog.open) dialog.close();
    if (!desk.alarm && this.#from) this.#back();
  }

  /** Whoever was writing goes on where they were. */
  #back() {
    this.#from.focus();
    this.#from = null;
  }

  /** Enter and Space do nothing for the first second or while another key is down: a child is never taken by a slip. */
  #guard = (event) => {
    if (event.key === 'Escape') event.preventDefault();
    if (event.key !== 'Enter' && event.key !== ' ') return;
    const young = performance.now() - this.#shownAt < DEAF_FOR;
    const typing = event.repeat || [...heldKeys].some((code) => code !== event.code);
    if (young || typing) event.preventDefault();
  };

  #claim = async () => {
    this.claiming = true;
    await desk.counsellor.claim(this.#item.escalation);
    this.claiming = false;
  };
}

const stop = (event) => event.preventDefault();

customElements.define('emergency-alarm', EmergencyAlarm);
