import { clockTime, dayOnly, dayShort } from '../page/dates.js';
import { say } from '../page/words.js';

const DAY = 24 * 3600000;
const BANGKOK = 7 * 3600000;

/** The days of a week that begins on this Monday ("2026-11-23"), as such texts; Thailand knows no summer time. */
export const daysFrom = (monday, count = 7) =>
  Array.from({ length: count }, (_, n) => new Date(Date.parse(`${monday}T00:00Z`) + n * DAY).toISOString().slice(0, 10));

/** The day so many days later, or before when they are less than none. */
export const later = (day, days) => new Date(Date.parse(`${day}T00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** Midnight of a day in Thailand, as a moment. */
export const midnight = (day) => `${day}T00:00:00+07:00`;

/** The day in Thailand of a moment. */
export const dayOf = (at) => new Date(Date.parse(at) + BANGKOK).toISOString().slice(0, 10);

/** The time on the wall of a moment, "08:00". */
export const wall = (at) => new Date(Date.parse(at) + BANGKOK).toISOString().slice(11, 16);

/** "Sat 21 Nov 2026", in Thai with the Buddhist year. */
export const dayWords = (day) => dayShort(midnight(day));

/** "08:00–16:00"; an end on the next day says so, one still later has its date. */
export function stretch(from, to) {
  const last = dayOf(new Date(Date.parse(to) - 1).toISOString());
  if (last === dayOf(from)) return `${clockTime(from)}–${clockTime(to).replace('00:00', '24:00')}`;
  return last === later(dayOf(from), 1) ? `${clockTime(from)}–${clockTime(to).replace('00:00', '24:00')} (${say('plan.next-day')})`
    : `${clockTime(from)}–${dayOnly(to)} ${clockTime(to)}`;
}

/** Minutes of a day as "08:00"; the end of a day is "24:00", and what runs past it begins anew. */
export function minutes(count) {
  const inDay = count > 1440 ? count - 1440 : count;
  return `${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}`;
}

/** Every half hour of a day, in minutes; with its end, where that can be chosen. */
export const halfHours = (end) => Array.from({ length: 48 }, (_, n) => (n + (end ? 1 : 0)) * 30);
