import { say } from '../page/words.js';

const BOUNDS = { EXACT: 'exact', AT_LEAST: 'at-least', AT_MOST: 'at-most' };

/** A share in words: "94%", "at least 92%", or that it is of too few. */
export function shareText(share) {
  if (share.bound === 'NOBODY') return say('numbers.nobody');
  return share.percent === null ? say('numbers.few') : say(`numbers.share.${BOUNDS[share.bound]}`, { n: share.percent });
}
