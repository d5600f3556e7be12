import { html, nothing } from 'lit';
import { clockTime } from '/console/page/dates.js';
import { tongue } from '/console/page/signs.js';
import { say } from './words.js';

/** One message on the phone; the sender's name stands above the first of a row of the same sender. */
export function bubble(message, before) {
  const mine = message.from === 'me';
  const named = !mine && (before?.from !== 'account' || before.sender !== message.sender);
  const time = html`<span class="pt">${clockTime(message.at)}</span>`;
  const body = html`<div class="pb ${mine ? 'pb-me' : ''} ${quiet(message) ? 'pb-quiet' : ''}"
      lang=${tongue(message.text)}>${quoted(message)}${text(message)}</div>`;
  return html`${named ? html`<span class="pb-name">${message.sender ?? say('room')}</span>` : nothing}
    <div class="pr ${mine ? 'pr-me' : ''}">${mine ? html`${time}${body}` : html`${body}${time}`}</div>`;
}

/** The child's own words above the answer to them, as the messenger shows a quoted message. */
const quoted = ({ quote }) => (quote ? html`<q class="pb-quote" lang=${tongue(quote)}>${quote}</q>` : nothing);

const quiet = (message) => message.unsent || message.type !== 'text';

function text(message) {
  if (message.unsent) return say('unsent');
  if (message.type === 'text') return message.text;
  return say(`type.${message.type}`, { text: message.text ?? '' }).trim();
}
