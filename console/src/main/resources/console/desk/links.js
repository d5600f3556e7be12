import { html } from 'lit';

const REST = '[^\\s\\u0E00-\\u0E7F]';
const ADDRESS = new RegExp(`(?:https?://|www\\.)${REST}+|[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.[a-z]{2,}(?:/${REST}*)?`, 'gi');

export const hasLink = (text) => text?.search(ADDRESS) >= 0;

/** The text with every address as plain letters and bracketed dots: nobody opens one from here (CP-36). */
export function withDeadLinks(text) {
  const pieces = [];
  let from = 0;
  for (const found of text.matchAll(ADDRESS)) {
    pieces.push(text.slice(from, found.index), dead(found[0]));
    from = found.index + found[0].length;
  }
  return [...pieces, text.slice(from)];
}

const dead = (address) => html`<span class="link-off">${address.replaceAll('.', '[.]')}</span>`;
