import { clock } from '../live/clock.js';

const BANGKOK = 7 * 3600000;

/** A time typed in Thailand's time, as the server takes it; Thailand knows no summer time. */
export const bangkok = (typed) => new Date(Date.parse(`${typed}:00Z`) - BANGKOK).toISOString();

/** A moment as a field for date and time shows it, in Thailand's time. */
export const typed = (at) => new Date(Date.parse(at) + BANGKOK).toISOString().slice(0, 16);

/** So many hours from now, for such a field. */
export const inHours = (hours) => typed(new Date(clock.guess() + hours * 3600000).toISOString());
