import { html, nothing } from 'lit';
import { clockTime } from '../page/dates.js';
import { icon, tongue } from '../page/signs.js';
import { named, say } from '../page/words.js';
import { hasLink, withDeadLinks } from './links.js';
import { heavy } from './soft-words.js';

const WHO = { BOT: 'bot', STAFF: 'person' };
const STATES = { WAITING: 'clock', SENT: 'ok', SENDING: 'clock', ACCEPTED: 'clock' };

/** One line of the talk: child left, bot and person right, system between. Each reads speaker, time, text, state. */
export function chatLine(line) {
  if (line.voice === 'SYSTEM') return systemLine(line);
  return line.voice === 'CHILD' ? childLine(line) : ourLine(line);
}

function childLine(line) {
  const link = line.kind === 'TEXT' && hasLink(line.text);
  const side = line.kind === 'TAP' ? say('line.tapped') : link ? say('line.link-off') : nothing;
  return html`<div class="line line-child ${line.kind === 'TAP' ? 'line-tap' : ''}" id="line-${line.id}" tabindex="-1">
    <div class="who-l"><b>${say('voice.CHILD')}</b> <time>${clockTime(line.at)}</time></div>
    ${childBubble(line)}<div class="who-r">${side}</div></div>`;
}

function childBubble(line) {
  if (line.kind === 'UNSENT') return gone('undo', say('line.unsent'));
  if (line.kind === 'MEDIA') return gone('file', say('line.media', { kind: named('media', line.media) }));
  if (line.kind === 'STICKER') return gone('whisper', say('line.sticker', { text: line.text ?? '' }).trim());
  if (line.kind === 'LOCATION') return gone('place', say('line.location', { text: line.text ?? '' }).trim());
  if (heavy(line)) return html`<div class="bub"><soft-words .text=${line.text ?? ''}></soft-words></div>`;
  return html`<div class="bub" lang=${tongue(line.text)}>${withDeadLinks(line.text ?? '')}</div>`;
}

const gone = (sign, text) => html`<div class="bub bub-gone">${icon(sign)}<span>${text}</span></div>`;

function ourLine(line) {
  const bot = line.voice === 'BOT';
  return html`<div class="line ${bot ? 'line-bot' : 'line-staff'}" id="line-${line.id}" tabindex="-1">
    <div class="who-l"></div><div class="bub" lang=${tongue(line.text)}>${withDeadLinks(line.text ?? '')}</div>
    <div class="who-r"><span class="by">${icon(WHO[line.voice])}<b>${bot ? say('voice.BOT') : line.by}</b>
      <time>${clockTime(line.at)}</time></span>${delivery(line.delivery)}</div></div>`;
}

/** What we know of its way, in words; LINE has no read receipts and none are drawn. */
export function delivery(state) {
  if (!state) return nothing;
  const sign = STATES[state] ?? 'fail';
  return html`<span class="sent ${sign === 'fail' ? 'sent-fail' : ''}">${icon(sign)}${named('delivery', state)}</span>`;
}

function systemLine(line) {
  const state = line.delivery ? named('delivery.system', line.delivery) : say('delivery.system.SENT');
  return html`<div class="line-sys" id="line-${line.id}" tabindex="-1">
    <p><b>${say('voice.SYSTEM')} · ${state} ${clockTime(line.at)}</b><br>
      <span lang=${tongue(line.text)}>${line.text}</span></p></div>`;
}

/** What happened in the talk, for staff only. */
export function noteLine(note) {
  return html`<div class="line-sys"><p><b>${clockTime(note.at)} ${noteText(note)}</b>
    ${say('line.child-does-not-see')}</p></div>`;
}

function noteText(note) {
  if (note.kind === 'LEVEL') return say('note.LEVEL', { level: named('level', note.detail) });
  if (note.kind === 'COVER') return say(note.detail === 'false' ? 'note.UNCOVER' : 'note.COVER');
  if (note.kind === 'HOLDER') return note.detail ? say('note.HOLDER', { name: note.detail }) : say('note.NO_HOLDER');
  if (note.kind === 'DECISION') {
    const [code, state] = note.detail.split(' ');
    return say('note.DECISION', { what: named('decision', code), state: say(`decision-state.${state}`) });
  }
  return say(`note.${note.kind}`, { code: note.detail ?? '' });
}

/** An own line on its way that the talk does not show yet. */
export const sendingLine = (sent, name) => ourLine({
  id: sent.ref, voice: 'STAFF', by: name, text: sent.text, at: sent.at, delivery: sent.state,
});
