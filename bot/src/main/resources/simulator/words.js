import { Words } from '/console/page/words.js';

export const words = new Words(new URL('words/', import.meta.url), ['phone']);
export const say = (key, values) => words.say(key, values);
