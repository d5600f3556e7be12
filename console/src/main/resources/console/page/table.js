import { html } from 'lit';
import { say } from './words.js';

/** The heads of a table by the names of its columns; the last column is what can be done. */
export const heads = (names) => html`<thead><tr>
  ${names.map((name) => html`<th scope="col">${say(`column.${name}`)}</th>`)}
  <th scope="col" class="r">${say('column.do')}</th></tr></thead>`;
