import { words } from '../page/words.js';
import { script } from './script.js';

/** What a state is called in the language of the page; a table or the person by the words for it. */
export function nameOf(id) {
  const page = script.page(id);
  return page ? page.names[words.language] : words.code('script.target', id);
}

export const hrefOf = (id) => `#/script/${id}`;
