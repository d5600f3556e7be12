import { words } from './words.js';

const ZONE = 'Asia/Bangkok';
const locale = () => (document.documentElement.lang === 'en' ? 'en-GB' : 'th-TH-u-ca-buddhist-nu-latn');

const made = new Map();

function format(options) {
  const key = locale() + JSON.stringify(options);
  if (!made.has(key)) made.set(key, new Intl.DateTimeFormat(locale(), { timeZone: ZONE, ...options }));
  return made.get(key);
}

const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };

/** "21:00", Bangkok time. */
export const clockTime = (at) => format(CLOCK).format(new Date(at));

/** "21:00:26", Bangkok time. */
export const clockSeconds = (at) => format({ ...CLOCK, second: '2-digit' }).format(new Date(at));

/** "Sat 21 Nov 2026"; in Thai with the letter of the weekday and the Buddhist year. */
export function dayShort(at) {
  const weekday = locale() === 'en-GB' ? weekdayOf(at, 'short') : `${weekdayOf(at, 'narrow')}.`;
  return `${weekday} ${dayOnly(at)}`;
}

/** The day written out, for the privacy screen. */
export function dayLong(at) {
  const weekday = weekdayOf(at, locale() === 'en-GB' ? 'long' : 'short');
  return `${weekday} ${date({ day: 'numeric', month: 'long', year: 'numeric' }, at)}`;
}

/** "21 Nov 2026". */
export const dayOnly = (at) => date({ day: 'numeric', month: 'short', year: 'numeric' }, at);

/** The time alone on the same day, else with its day before it. */
export function when(at, now) {
  return dayOnly(at) === dayOnly(now) ? clockTime(at) : `${dayOnly(at)} ${clockTime(at)}`;
}

const weekdayOf = (at, weekday) => format({ weekday }).format(new Date(at));

/** Day, month and year without the era's letters, which a list has no room for. */
function date(options, at) {
  const found = format(options).formatToParts(new Date(at));
  return ['day', 'month', 'year'].map((type) => found.find((part) => part.type === type).value).join(' ');
}

/** A span in milliseconds as "1:48"; from an hour on in whole hours, from two days on in days. */
export function span(ms) {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  if (seconds < 3600) return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  const hours = Math.floor(seconds / 3600);
  return hours < 48 ? unit(hours, 'hour') : unit(Math.floor(hours / 24), 'day');
}

/** A span rounded down to words: "15 minutes", "2 h". */
export function roughly(ms) {
  const minutes = Math.floor(Math.max(0, ms) / 60000);
  return minutes < 60 ? unit(minutes, 'minute') : span(ms);
}

function unit(count, name) {
  const display = name === 'minute' && locale() !== 'en-GB' ? 'long' : 'short';
  const tag = locale() === 'en-GB' ? 'en-GB' : 'th-TH-u-nu-latn';
  return new Intl.NumberFormat(tag, { style: 'unit', unit: name, unitDisplay: display }).format(count);
}

/** The name of a language in the language of the page; an unknown code is shown as it is. */
export function languageName(code) {
  if (words.has(`tongue.${code}`)) return words.say(`tongue.${code}`);
  try {
    return new Intl.DisplayNames([document.documentElement.lang], { type: 'language' }).of(code);
  } catch {
    return code;
  }
}
