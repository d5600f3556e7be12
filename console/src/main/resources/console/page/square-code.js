import { html, svg } from 'lit';

const MARGIN = 4;

/** A square code as an app reads it: dark on light in both themes, with the quiet margin that readers need. */
export function squareCode(rows, label) {
  const size = rows.length + 2 * MARGIN;
  const dark = rows.map((row, y) => [...row].map((cell, x) => (cell === '1' ? `M${x + MARGIN} ${y + MARGIN}h1v1h-1z` : ''))
    .join('')).join('');
  return html`<svg class="square-code" viewBox="0 0 ${size} ${size}" role="img" aria-label=${label}
    shape-rendering="crispEdges">${svg`<rect width=${size} height=${size} fill="#fff"></rect>
    <path d=${dark} fill="#000"></path>`}</svg>`;
}
