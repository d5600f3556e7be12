import { clock } from '../live/clock.js';
import { clockTime } from '../page/dates.js';

const DAY = 86_400_000;
const BANGKOK = '+07:00';

/** The next moment at which it is so late in Bangkok, as ISO-8601; null for an empty field. */
export function endOfShift(time) {
  if (!time) return null;
  const today = new Date(clock.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  const at = Date.parse(`${today}T${time}:00${BANGKOK}`);
  return new Date(at > clock.now() ? at : at + DAY).toISOString();
}

/** "21:00" for a moment, empty for none. */
export const timeOf = (at) => (at ? clockTime(at) : '');
