import { html, nothing, svg } from 'lit';
import { named, say } from './words.js';

/** A shape of the page's sprite; always beside a word, never instead of one. */
export const icon = (name) =>
  html`<svg class="ico" aria-hidden="true"><use href="#i-${name}"></use></svg>`;

/** A level: word, shape and colour together. */
export const levelSign = (level) =>
  html`<span class="level level-${level}">${icon(level)}${named('level', level)}</span>`;

/** The two strokes side by side. */
export const brand = () => html`<svg viewBox="0 0 18 22" aria-hidden="true">
    <rect class="a" x="1" y="1" width="6.5" height="20" rx="3.25"></rect>
    <rect class="b" x="10.5" y="8" width="6.5" height="13" rx="3.25"></rect></svg>${say('brand')}`;

export const demoSign = (demo) => (demo ? html`<span class="demo">${say('demo')}</span>` : nothing);

/** A share of the target as a bar, 0 to 1; a clock nobody can trust is dotted instead. */
export function track(level, share, live) {
  if (!live) return html`<div class="hatch"></div>`;
  return html`<svg class="track" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<rect class="t0" width="100" height="4"></rect>
    <rect class="t-${level}" width=${Math.round(Math.min(1, share) * 100)} height="4"></rect>`}</svg>`;
}

/** Three still bars while something is on its way; nothing turns or shimmers. */
export const loading = () =>
  html`<div class="ghost" role="status" aria-label=${say('loading')}><i></i><i></i><i></i></div>`;

/** Why something was refused, in words; nothing when it was not. */
export const refusal = (why) =>
  why ? html`<p class="door-error" role="alert">${icon('fail')}<span>${named('why', why)}</span></p>` : nothing;

/** A key shown beside its button. */
export const key = (name) => html`<span class="key" aria-hidden="true">${name}</span>`;

/** The language of a text for the reader's voice and the line breaks: Thai when it has Thai letters. */
export const tongue = (text) => (/[\u0E00-\u0E7F]/.test(text ?? '') ? 'th' : nothing);
