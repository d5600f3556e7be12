import { html, nothing } from 'lit';
import { clock } from '../live/clock.js';
import { clockSeconds, clockTime, span } from '../page/dates.js';
import { Part } from '../page/part.js';
import { icon } from '../page/signs.js';
import { named, say, words } from '../page/words.js';
import { ownShift } from '../shift/own-shift.js';
import { shiftBar } from '../shift/shift-bar.js';
import { besideTalks } from '../beside/beside.js';
import { toldBars } from '../beside/told-bars.js';
import { bars } from './bars.js';
import { desk } from './desk.js';
import { showLine } from './show-line.js';
import { about, newsText } from './wording.js';

/** The banner under the top bar: one at a time, by weight. */
class StatusBar extends Part {
  constructor() {
    super();
    this.watch(desk, bars, clock, words, ownShift, besideTalks);
  }

  render() {
    if (desk.staff && !desk.live) return this.#off();
    const bar = bars.top;
    const own = light(bar) ? shiftBar() : nothing;
    return [toldBars(), this.#limit(), own === nothing && bar ? this.#of(bar) : own];
  }

  #of(bar) {
    return { BACK: this.#back, ROSE: this.#rose, HIGH: this.#high, NEWS: this.#news }[bar.kind].call(this, bar);
  }

  #off() {
    const { socket } = desk;
    const seconds = Math.ceil(socket.retryIn / 1000);
    const retry = seconds ? say('off.retry', { n: socket.tries + 1, s: seconds }) : say('off.trying');
    return html`<div class="bar bar-off">${icon('off')}<b role="alert">${say('live.off')}</b>
      <span>${say('off.lost')} <span class="num">${span(clock.guess() - desk.lostAt)}</span> ·
        ${say('off.as-of', { time: clockSeconds(clock.now()) })} · ${say('off.child')}</span>
      <span class="end num">${retry}</span>
      <button class="btn btn-small" @click=${() => socket.retryNow()}>${say('off.now')}</button></div>`;
  }

  #back(bar) {
    const fates = bar.unsure.map((sent) => say(fateOf(sent), { time: clockTime(sent.at) }));
    const text = [say('back.lost', { time: span(bar.lost) }), ...fates].join(' · ');
    return html`<div class="bar bar-back" role="status">${icon('ok')}<b>${say('back.title')}</b>
      <span><span class="num">${clockSeconds(bar.at)}</span> · ${text}</span>
      ${this.#shut(bar)}</div>`;
  }

  #rose(bar) {
    const kind = bar.level === 'EMERGENCY' ? 'bar-emergency' : 'bar-off';
    const why = bar.reasons.map((reason) => named('rule', reason.rule)).join(' · ');
    return html`<div class="bar ${kind}" role="status">${icon(bar.level)}
      <b>${bar.number} · ${say('rose.title', { level: named('level', bar.level) })}</b>
      <span>${why} (${clockTime(bar.at)})</span>
      <button class="btn btn-small end" @click=${() => this.#see(bar)}>${say('rose.see')}</button>
      <button class="btn btn-small" @click=${() => bars.drop('ROSE', bar.about)}>${say('dialog.close')}</button></div>`;
  }

  #high(bar) {
    return html`<div class="bar bar-off" role="status">${icon('HIGH')}<b>${say('high.title')}</b>
      <span>${named('category', bar.item.category)} · ${about(bar.item)}</span>${this.#shut(bar)}</div>`;
  }

  #news(bar) {
    return html`<div class="bar" role="status">${icon(bar.why ? 'fail' : 'ok')}<span>${newsText(bar)}</span>
      ${this.#shut(bar)}</div>`;
  }

  /** An emergency that this person is not to take is told, not rung. */
  #limit() {
    if (!desk.live || desk.alarm || desk.waiting.emergencies === 0) return nothing;
    return html`<div class="bar bar-emergency" role="status">${icon('EMERGENCY')}<b>${named('level', 'EMERGENCY')}</b>
      <span>${whose()}</span></div>`;
  }

  #shut(bar) {
    return html`<button class="btn btn-small end"
        @click=${() => bars.drop(bar.kind, bar.about)}>${say('dialog.close')}</button>`;
  }

  async #see(bar) {
    bars.drop('ROSE', bar.about);
    desk.select(bar.about);
    await new Promise(requestAnimationFrame);
    const reason = bar.reasons.find((known) => known.line);
    if (reason) showLine(reason.line);
  }
}

/** What one's own shift has to say goes before the queue, a talk that ended, and a line that lost nothing. */
const light = (bar) => !bar || bar.kind === 'HIGH' || bar.kind === 'NEWS' && bar.gone
  || bar.kind === 'BACK' && bar.unsure.length === 0;

/** Why an emergency is not rung here: somebody is asked, or I am with another one, or may not take it. */
function whose() {
  const asked = desk.waiting.items.filter((item) => item.level === 'EMERGENCY')
    .map((item) => ownShift.of(item.escalation)).find(Boolean);
  const full = desk.mine.some((mine) => mine.level === 'EMERGENCY');
  if (asked && !asked.yours) return say('offer.emergency-to', { name: asked.to });
  return say(full ? 'alarm.full' : 'offer.emergency-not-yours', { n: desk.waiting.emergencies });
}

function fateOf(sent) {
  return { ACCEPTED: 'back.accepted', ARRIVED: 'back.accepted', REFUSED: 'back.refused' }[sent.state] ?? 'back.asking';
}

customElements.define('status-bar', StatusBar);
