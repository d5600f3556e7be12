import { clock } from '../live/clock.js';
import { sound } from '../live/sound.js';
import { bars } from './bars.js';

const LEVELS = ['NONE', 'LOW', 'MEDIUM', 'HIGH', 'EMERGENCY'];
const STRENGTH = 'EHMACL';
const SHOWN = 2;

/** Why a level was reached: each rule once, the strong ones first, with the longest of the phrases that led to it. */
export function byRule(reasons) {
  const groups = new Map();
  for (const reason of reasons) {
    if (reason.rule === 'N1') continue;      // a greeting is no reason
    const group = groups.get(reason.rule) ?? { rule: reason.rule, first: reason, phrases: [] };
    if (reason.phrase) group.phrases.push(reason.phrase);
    groups.set(reason.rule, group);
  }
  return [...groups.values()].map((group) => ({ ...group, phrases: longest(group.phrases).slice(0, SHOWN) }))
    .sort((one, other) => STRENGTH.indexOf(one.rule[0]) - STRENGTH.indexOf(other.rule[0]));
}

const longest = (phrases) => [...new Set(phrases)].filter((phrase, at, all) =>
  !all.some((other) => other !== phrase && other.includes(phrase)));

/** The level rose while the person talks: a banner says to what and why, and leads to the line (CP-39). */
export function rose({ conversation, number, picture }, before) {
  if (!before || LEVELS.indexOf(picture.level) <= LEVELS.indexOf(before.level)) return;
  const known = new Set(before.reasons.map(({ rule, at }) => `${rule} ${at}`));
  const fresh = picture.reasons.filter(({ rule, at }) => !known.has(`${rule} ${at}`));
  const reasons = byRule(fresh).map(({ first }) => first);
  if (picture.level === 'EMERGENCY') sound.rise();
  bars.put({ kind: 'ROSE', about: conversation, number, level: picture.level, reasons, at: clock.now() });
}
