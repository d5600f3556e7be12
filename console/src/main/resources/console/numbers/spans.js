import { words } from '../page/words.js';

const locale = () => (words.language === 'en' ? 'en-GB' : 'th-TH-u-ca-buddhist-nu-latn');
const format = (day, options) => new Intl.DateTimeFormat(locale(), { timeZone: 'UTC', ...options })
  .formatToParts(new Date(`${day}T00:00:00Z`));
const part = (day, type, options) => format(day, options).find((one) => one.type === type).value;

const month = (day) => part(day, 'month', { month: 'short' });
const year = (day) => part(day, 'year', { year: 'numeric' });

/** "Jan–Jun 2569" for "2026H1", "Mar 2569" for "2026-03", in the words of the page. */
export function spanName(period) {
  if (!period.includes('H')) return `${month(`${period}-01`)} ${year(`${period}-01`)}`;
  const [first, last] = period.endsWith('1') ? ['01', '06'] : ['07', '12'];
  const of = period.slice(0, 4);
  return `${month(`${of}-${first}-01`)}–${month(`${of}-${last}-01`)} ${year(`${of}-01-01`)}`;
}

export const monthShort = (code) => month(`${code}-01`);
export const dayNumber = (code) => Number(code.slice(8));

/** The months of a half-year as codes. */
export function monthsOf(period) {
  const first = period.endsWith('1') ? 1 : 7;
  return Array.from({ length: 6 }, (_, i) => `${period.slice(0, 4)}-${String(first + i).padStart(2, '0')}`);
}

/** The half-year a period is or is in. */
export const halfOf = (period) =>
  period.includes('H') ? period : `${period.slice(0, 4)}H${Number(period.slice(5)) <= 6 ? 1 : 2}`;

export const count = (n) => new Intl.NumberFormat('en-GB').format(n);

/** Seconds as "31 seconds" under a minute, else "5:24"; hours and minutes from an hour on. */
export function wait(seconds) {
  if (seconds < 60) {
    return new Intl.NumberFormat(words.language === 'en' ? 'en-GB' : 'th-TH-u-nu-latn',
      { style: 'unit', unit: 'second', unitDisplay: words.language === 'en' ? 'short' : 'long' }).format(seconds);
  }
  const two = (n) => String(n).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  return minutes < 60 ? `${minutes}:${two(seconds % 60)}` : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}`;
}
