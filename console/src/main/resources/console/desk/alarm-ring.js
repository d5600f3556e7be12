import { html, svg } from 'lit';
import { clock } from '../live/clock.js';
import { span } from '../page/dates.js';
import { icon } from '../page/signs.js';
import { say } from '../page/words.js';

/** The seconds left to accept, else until the target or beyond it; the ring shrinks with them, never by itself. */
export function ring(item, asked) {
  if (!clock.running) return still();
  if (asked?.yours) {
    const most = Date.parse(asked.until) - Date.parse(asked.at);
    const rest = Math.max(0, Date.parse(asked.until) - clock.now());
    return round(Math.ceil(rest / 1000), Math.round((rest * 100) / most), 'offer.left');
  }
  const waited = clock.since(item.raisedAt);
  const target = item.targetSeconds * 1000;
  const left = Math.max(0, Math.ceil((target - waited) / 1000));
  const over = waited > target;
  return round(over ? span(waited - target) : left, Math.round((left * 1000 * 100) / target),
    over ? 'alarm.over' : 'alarm.left');
}

const round = (number, share, text) => html`<div class="ring"><svg viewBox="0 0 120 120"
      aria-hidden="true">${svg`<circle cx="60" cy="60" r="55"></circle>
    <circle class=${share ? 'go' : ''} cx="60" cy="60" r="55" pathLength="100" transform="rotate(-90 60 60)"
      stroke-dasharray="${share} 100"></circle>`}</svg>
    <p><span class="n">${number}</span>
      <span>${say(text)}</span></p></div>`;

/** A clock that nobody can trust shows no number. */
const still = () => html`<div class="ring"><svg viewBox="0 0 120 120" aria-hidden="true">
  ${svg`<circle cx="60" cy="60" r="55" class="dotted"></circle>`}</svg><p><span>${say('live.off')}</span></p></div>`;

/** What has been done so far, and what comes when nobody takes it. */
export function steps(item, asked) {
  const late = clock.since(item.raisedAt) > item.targetSeconds * 1000;
  const offered = asked ? (Date.parse(asked.at) - Date.parse(item.raisedAt)) / 1000 : 0;
  const next = asked ? (Date.parse(asked.until) - Date.parse(item.raisedAt)) / 1000 : 0;
  return html`<ol class="steps">${step(0, 'ok', 'alarm.step-supervisor', true)}
    ${asked ? [step(offered, 'EMERGENCY', 'offer.step-you', true, { name: asked.to }),
      step(next, 'LOW', 'offer.step-next', false)] : step(0, 'EMERGENCY', 'alarm.step-all', true)}
    ${step(item.targetSeconds, late ? 'ok' : 'LOW', 'alarm.step-late', late)}</ol>`;
}

const step = (seconds, sign, text, now, values) =>
  html`<li class=${now ? 'now' : ''}><time>${span(seconds * 1000)}</time>${icon(sign)}<span>${say(text, values)}</span></li>`;
