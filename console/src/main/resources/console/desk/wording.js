import { clock } from '../live/clock.js';
import { languageName, roughly, span } from '../page/dates.js';
import { named, say, words } from '../page/words.js';

/** Age band, language and wish: what a list may show of a child. */
export function about({ ageBand, language, wish }) {
  return [named('age', ageBand), languageName(language), wish && named('wish', wish)].filter(Boolean).join(' · ');
}

/** How long it waits, of how much, and by how much it is over. */
export function waited(item) {
  const ms = clock.since(item.raisedAt);
  const target = item.targetSeconds * 1000;
  return { time: span(ms), target: span(target), share: ms / target, over: ms > target ? span(ms - target) : null };
}

/** The child's silence so far, or nothing when it has not written yet. */
export function quiet(mine) {
  return mine.lastChildAt ? say('desk.quiet', { time: span(clock.since(mine.lastChildAt)) }) : say('desk.no-line-yet');
}

export const talkedFor = (mine) => (mine.since ? roughly(clock.since(mine.since)) : roughly(0));

/** A fact's value in words; a value that is no code is the child's own text and stays as it is. */
export function factValue({ name, value }) {
  return words.has(`fact.${name}.${value}`) ? say(`fact.${name}.${value}`) : named('value', value);
}

export const factName = (name) => named('fact', name);

/** The first 24 characters, as the child's locked screen shows them; counted as people see letters, marks included. */
export function lockScreen(text) {
  const letters = [...new Intl.Segmenter('th', { granularity: 'grapheme' }).segment(text.trim())];
  const start = letters.slice(0, 24).map((letter) => letter.segment).join('').replace(/\s+/g, ' ');
  return letters.length > 24 ? `${start}…` : start;
}

/** What came of something, in a sentence: who took a case, where a talk went, why something was refused. */
export function newsText(bar) {
  if (bar.takenBy) return say('news.taken', { name: bar.takenBy });
  if (bar.gone) return say(`news.gone.${bar.gone}`, { number: bar.number });
  return bar.by ? say(`news.why.${bar.why}`, { name: bar.by }) : named('why', bar.why);
}
