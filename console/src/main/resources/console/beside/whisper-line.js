import { html } from 'lit';
import { clockTime } from '../page/dates.js';
import { icon, tongue } from '../page/signs.js';
import { say } from '../page/words.js';

/** One whisper between the lines: apart in colour and word, so that nobody takes it for the child's (CP-40). */
export const whisperLine = (whisper) => html`<div class="line-whisper" id="whisper-${whisper.id}">
  <b>${icon('whisper')}${whisper.by ? say('whisper.from', { name: whisper.by }) : say('whisper.somebody')}</b>
  <span class="note">${say('whisper.unseen')}</span><time class="note">${clockTime(whisper.at)}</time>
  <p lang=${tongue(whisper.text)}>${whisper.text}</p></div>`;
