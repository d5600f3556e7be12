import { html, svg } from 'lit';
import { clock } from '../live/clock.js';
import { span } from '../page/dates.js';
import { icon } from '../page/signs.js';
import { say } from '../page/words.js';

/** The seconds left until the target, or how far beyond it; the ring shrinks with them and never moves by itself. */
export function ring(item) {
  if (!clock.running) return still();
  const waited = clock.since(item.raisedAt);
  const target = item.targetSeconds * 1000;
  const left = Math.max(0, Math.ceil((target - waited) / 1000));
  const over = waited > target;
  return html`<div class="ring"><svg viewBox="0 0 120 120"
      aria-hidden="true">${svg`<circle cx="60" cy="60" r="55"></circle>
    <circle class=${left ? 'go' : ''} cx="60" cy="60" r="55" pathLength="100" transform="rotate(-90 60 60)"
      stroke-dasharray="${Math.round((left * 1000 * 100) / target)} 100"></circle>`}</svg>
    <p><span class="n">${over ? span(waited - target) : left}</span>
      <span>${say(over ? 'alarm.over' : 'alarm.left')}</span></p></div>`;
}

/** A clock that nobody can trust shows no number. */
const still = () => html`<div class="ring"><svg viewBox="0 0 120 120" aria-hidden="true">
  ${svg`<circle cx="60" cy="60" r="55" class="dotted"></circle>`}</svg><p><span>${say('live.off')}</span></p></div>`;

/** What has been done so far, and what comes when nobody takes it. */
export function steps(item) {
  const late = clock.since(item.raisedAt) > item.targetSeconds * 1000;
  return html`<ol class="steps">${step(0, 'ok', 'alarm.step-supervisor', true)}
    ${step(0, 'EMERGENCY', 'alarm.step-all', true)}
    ${step(item.targetSeconds, late ? 'ok' : 'LOW', 'alarm.step-late', late)}</ol>`;
}

const step = (seconds, sign, text, now) =>
  html`<li class=${now ? 'now' : ''}><time>${span(seconds * 1000)}</time>${icon(sign)}<span>${say(text)}</span></li>`;
