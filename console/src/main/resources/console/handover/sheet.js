import { html, nothing } from 'lit';
import { clock } from '../live/clock.js';
import { when } from '../page/dates.js';
import { tongue } from '../page/signs.js';
import { say } from '../page/words.js';

/** What a hand-over sheet must say, in its order (CP-51). */
export const FIELDS = ['where', 'danger', 'wish', 'promised', 'avoid', 'window', 'next'];

/** A sheet to read; a supervisor who asks a colleague to go on writes why, and no more. */
export const sheetView = (sheet) => html`<dl class="over-sheet">${FIELDS.filter((field) => sheet[field]).map((field) => html`<div>
  <dt>${say(sheet.nextAt ? `over.${field}` : 'step-in.because')}</dt><dd lang=${tongue(sheet[field])}>${sheet[field]}</dd></div>`)}
  ${sheet.nextAt ? html`<div><dt>${say('over.nextAt')}</dt><dd><time>${when(sheet.nextAt, clock.now())}</time></dd></div>`
    : nothing}</dl>`;
