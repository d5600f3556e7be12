import { html, nothing } from 'lit';
import { clock } from '../live/clock.js';
import { languageName, span } from '../page/dates.js';
import { icon } from '../page/signs.js';
import { say } from '../page/words.js';
import { factValue } from './wording.js';

const LOST = ['FAILED', 'UNDELIVERABLE'];
const NO_DEADLINE = ['NONE', 'UNKNOWN', 'SKIPPED', 'UNSURE'];
const PLAIN = ['SHARED', 'HOLD', 'TAP_ONLY', 'LANGUAGE', 'UNKNOWN_DISTRESS'];

/** The badges of a talk in their order (CP-33): what stops, what warns, what is well, the rest. */
export function badgesOf(talk) {
  const { picture } = talk;
  const has = talk.badges;
  const found = [];
  if (has.has('COVER')) found.push(['stop', 'stop', say('badge.COVER')]);
  if (has.has('TAKEOVER')) found.push(['stop', 'person', say('badge.TAKEOVER')]);
  if (has.has('BLOCKED')) found.push(['warn', 'fail', say('badge.BLOCKED')]);
  const deadline = picture.facts.find((fact) => fact.name === 'deadline' && !NO_DEADLINE.includes(fact.value));
  if (deadline) found.push(['warn', 'clock', deadlineText(factValue(deadline), picture.deadlineAt)]);
  if (has.has('MEDICAL_WINDOW')) found.push(['warn', 'clock', say('badge.MEDICAL_WINDOW')]);
  const lost = talk.lines.filter((line) => LOST.includes(line.delivery)).length;
  if (lost) found.push(['warn', 'fail', say('badge.undelivered', { n: lost })]);
  if (picture.screenPrivacy?.value === 'ALONE') found.push(['good', 'ok', say('fact.screenPrivacy.ALONE')]);
  for (const one of talk.beside.present) found.push(['us', 'person', say(`beside.${one.kind}`, { name: one.name })]);
  for (const plain of PLAIN) if (has.has(plain)) found.push(['plain', null, plainText(plain, picture)]);
  return found;
}

/** With how long there is left where that is known; words alone where the child gave words alone (CP-33). */
function deadlineText(value, at) {
  if (!at) return say('badge.deadline', { value });
  const left = Date.parse(at) - clock.now();
  return left > 0 ? say('badge.deadline-left', { value, left: span(left) }) : say('badge.deadline-over', { value });
}

function plainText(name, { facts }) {
  const wish = facts.find((fact) => fact.name === 'languageWish');
  if (name !== 'LANGUAGE' || !wish) return say(`badge.${name}`);
  return say('badge.speaks', { language: languageName(wish.value) });
}

export const badge = ([kind, sign, text]) =>
  html`<span class="badge badge-${kind}">${sign ? icon(sign) : nothing}${text}</span>`;
