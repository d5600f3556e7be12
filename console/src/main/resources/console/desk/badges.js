import { html, nothing } from 'lit';
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
  if (has.has('BLOCKED')) found.push(['warn', 'fail', say('badge.BLOCKED')]);
  const deadline = picture.facts.find((fact) => fact.name === 'deadline' && !NO_DEADLINE.includes(fact.value));
  if (deadline) found.push(['warn', 'clock', say('badge.deadline', { value: factValue(deadline) })]);
  if (has.has('MEDICAL_WINDOW')) found.push(['warn', 'clock', say('badge.MEDICAL_WINDOW')]);
  const lost = talk.lines.filter((line) => LOST.includes(line.delivery)).length;
  if (lost) found.push(['warn', 'fail', say('badge.undelivered', { n: lost })]);
  if (picture.screenPrivacy?.value === 'ALONE') found.push(['good', 'ok', say('fact.screenPrivacy.ALONE')]);
  for (const plain of PLAIN) if (has.has(plain)) found.push(['plain', null, say(`badge.${plain}`)]);
  return found;
}

export const badge = ([kind, sign, text]) =>
  html`<span class="badge badge-${kind}">${sign ? icon(sign) : nothing}${text}</span>`;
