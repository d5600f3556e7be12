import { html, nothing } from 'lit';
import { desk } from '../desk/desk.js';
import { clock } from '../live/clock.js';
import { Part } from '../page/part.js';
import { icon, levelSign } from '../page/signs.js';
import { named, say, words } from '../page/words.js';
import { besideTalks } from './beside.js';
import { waits } from './call-strip.js';
import { toldBars } from './told-bars.js';

/** Under the top bar of a supervisor: counsellors who call for help, until one comes (CP-42). It rings meanwhile. */
class HelpAlarm extends Part {
  static properties = { why: { state: true } };

  constructor() {
    super();
    this.watch(besideTalks, desk, clock, words);
    this.hear('khiang-open-talks', () => {
      this.why = 'OPEN_TALKS';
      location.hash = '#/desk';
    });
  }

  render() {
    return [besideTalks.helpOpen.map((card) => this.#call(card)), toldBars(),
      this.why ? this.#news(named('why', this.why), () => (this.why = null)) : nothing,
      besideTalks.why ? this.#news(say('listen.ended'), () => besideTalks.seen()) : nothing];
  }

  #call(card) {
    return html`<div class="bar bar-off help-call" role="alert">${icon('fail')}
      <b>${say('help.calls', { name: card.by })}</b>${levelSign(card.level)}
      <span>${card.number} · ${named('category', card.category)}</span><span class="end">${waits(card)}</span>
      <button class="btn btn-main" ?disabled=${!desk.live} @click=${() => this.#come(card)}>
        ${say('help.come')}</button></div>`;
  }

  #news(text, close) {
    return html`<div class="bar" role="status">${icon('hint')}<span>${text}</span>
      <button class="btn btn-small end" @click=${close}>${say('dialog.close')}</button></div>`;
  }

  async #come(card) {
    this.why = await besideTalks.answerHelp(card.conversation);
    if (!this.why) location.hash = '#/board';
  }
}

customElements.define('help-alarm', HelpAlarm);
