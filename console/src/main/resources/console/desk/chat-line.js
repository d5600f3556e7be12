import { html, nothing } from 'lit';
import { clockTime } from '../page/dates.js';
import { icon, tongue } from '../page/signs.js';
import { named, say } from '../page/words.js';
import { desk } from './desk.js';
import { hasLink, withDeadLinks } from './links.js';
import { showLine } from './show-line.js';
import { heavy } from './soft-words.js';

const WHO = { BOT: 'bot', STAFF: 'person' };
const STATES = { WAITING: 'clock', SENT: 'ok', SENDING: 'clock', ACCEPTED: 'clock' };

/** One line of the talk: child left, bot and person right, system between. Each reads speaker, time, text, state. */
export function chatLine(line, talk) {
  if (line.voice === 'SYSTEM') return systemLine(line);
  return line.voice === 'CHILD' ? childLine(line, talk) : ourLine(line, talk);
}

function childLine(line, talk) {
  const link = line.kind === 'TEXT' && hasLink(line.text);
  const side = line.kind === 'TAP' ? say('line.tapped') : link ? say('line.link-off') : nothing;
  return html`<div class="line line-child ${line.kind === 'TAP' ? 'line-tap' : ''}" id="line-${line.id}" tabindex="-1">
    <div class="who-l"><b>${say('voice.CHILD')}</b> <time>${clockTime(line.at)}</time></div>
    ${childBubble(line)}<div class="who-r">${side}${answerButton(line, talk)}</div></div>`;
}

/** Chooses this message to be shown above the next line; what LINE cannot show has no such button. */
function answerButton(line, talk) {
  if (!line.quotable || !talk || talk.readOnly) return nothing;
  return html`<button class="answer" aria-label=${say('chat.answer-of', { time: clockTime(line.at) })}
    @click=${() => answer(talk, line)}>${say('chat.answer')}</button>`;
}

function answer(talk, line) {
  talk.quote = line.id;
  desk.changed();
  document.getElementById('draft')?.focus();
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

function ourLine(line, talk) {
  const bot = line.voice === 'BOT';
  return html`<div class="line ${bot ? 'line-bot' : 'line-staff'}" id="line-${line.id}" tabindex="-1">
    <div class="who-l"></div>
    <div class="bub" lang=${tongue(line.text)}>${quoted(line, talk)}${withDeadLinks(line.text ?? '')}</div>
    <div class="who-r"><span class="by">${icon(WHO[line.voice])}<b>${bot ? say('voice.BOT') : line.by}</b>
      <time>${clockTime(line.at)}</time></span>${delivery(line.delivery)}${lost(line, talk)}</div></div>`;
}

/** The child's message above the answer to it; heavy words stay where they wait to be read. */
function quoted(line, talk) {
  if (!line.quote || !talk) return nothing;
  const asked = talk.lines.find((other) => other.id === line.quote);
  if (asked?.kind === 'UNSENT') return html`<span class="bub-quote">${say('chat.quoted-gone')}</span>`;
  const words = asked?.text && !heavy(asked) ? withDeadLinks(asked.text) : nothing;
  return html`<button class="bub-quote" @click=${() => showLine(line.quote)}>
    ${say('chat.quoted', { time: asked ? clockTime(asked.at) : '' })}<br>${words}</button>`;
}

/** Why a line did not go out, and the way to try again where that cannot show it twice. */
function lost(line, talk) {
  if (line.delivery !== 'FAILED' && line.delivery !== 'UNDELIVERABLE') return nothing;
  const again = line.delivery === 'FAILED' && line.voice === 'STAFF' && line.failure !== 'GAVE_UP' && !talk?.readOnly;
  return html`<span class="sent-why">${say(`failure.${failureOf(line.failure)}`)}</span>
    ${again ? html`<button class="btn btn-small sent-again" ?disabled=${!desk.live}
      aria-label=${say('chat.again-of', { time: clockTime(line.at) })}
      @click=${() => desk.counsellor.again(talk, line.id)}>${say('chat.again')}</button>` : nothing}`;
}

const KNOWN = ['COVER', 'BLOCKED', 'GAVE_UP'];
const failureOf = (code) => (KNOWN.includes(code) ? code : code === 'UNREADABLE' ? 'SYSTEM' : 'LINE');

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
  if (note.kind === 'BESIDE') {
    const [what, ...name] = note.detail.split(' ');
    return say(`note.beside.${what}`, { name: name.join(' ') });
  }
  if (note.kind === 'REFERRAL') return say('note.REFERRAL', { code: named('referral.state', note.detail) });
  return say(`note.${note.kind}`, { code: note.detail ?? '' });
}

/** An own line on its way that the talk does not show yet. */
export const sendingLine = (sent, name, talk) => ourLine({
  id: sent.ref, voice: 'STAFF', by: name, text: sent.text, at: sent.at, delivery: sent.state, quote: sent.quote,
}, talk);
