import { html, nothing, svg } from 'lit';
import { Part } from '../page/part.js';
import { named, say, words } from '../page/words.js';
import { hrefOf, nameOf } from './names.js';
import { script } from './script.js';

const COLUMN = 212;
const ROW = 40;
const BOX = { width: 168, height: 30 };
const HEAD = 34;

/** The whole graph: a column a chapter, a box a state. Only the arrows of the open state are drawn, or nobody could read. */
class ScriptMap extends Part {
  static properties = { open: {} };

  constructor() {
    super();
    this.watch(script, words);
  }

  render() {
    const { chapters } = script.book;
    const height = HEAD + ROW * Math.max(...chapters.map((chapter) => chapter.pages.length));
    return html`<p class="mid t2 map-note">${say('script.map-note')}</p><div class="map">
      <svg width=${COLUMN * chapters.length} height=${height} role="group" aria-label=${say('script.view.map')}>
        ${svg`<defs><marker id="map-tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8"
          orient="auto"><path d="M0 0 8 4 0 8z"></path></marker></defs>`}
        ${this.#arrows()}${chapters.map((chapter, column) => svg`<text class="map-head" x=${column * COLUMN} y="18">
          ${named('script.chapter', chapter.name)}</text>
          ${chapter.pages.map((page, row) => this.#box(page, column, row))}`)}</svg></div>`;
  }

  updated(changed) {
    if (changed.has('open')) this.querySelector('.is-open')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }

  #box(page, column, row) {
    const here = page.id === this.open;
    const left = script.departures.get(page.id);
    return svg`<a class="map-box map-${page.level} ${here ? 'is-open' : ''}" href=${hrefOf(page.id)}
        aria-current=${here ? 'page' : nothing}><rect x=${column * COLUMN} y=${HEAD + row * ROW} rx="6"
        width=${BOX.width} height=${BOX.height}></rect>
      <text x=${column * COLUMN + 8} y=${HEAD + row * ROW + 20}>${nameOf(page.id)}</text>
      ${left === undefined ? nothing : svg`<text class="map-left" x=${column * COLUMN + BOX.width - 6}
        y=${HEAD + row * ROW + 20}>${left ?? '<5'}</text>`}</a>`;
  }

  #arrows() {
    const from = script.page(this.open);
    const out = new Set(from.arrows.flatMap((arrow) => script.targets(arrow.to)));
    const into = new Set(script.arrowsTo(this.open).map((way) => way.from.id));
    return [...[...out].map((id) => line(this.open, id, 'out')), ...[...into].map((id) => line(id, this.open, 'in'))];
  }
}

function place(id) {
  const column = script.book.chapters.findIndex((chapter) => chapter.pages.some((page) => page.id === id));
  const row = column < 0 ? -1 : script.book.chapters[column].pages.findIndex((page) => page.id === id);
  return row < 0 ? null : { x: column * COLUMN, y: HEAD + row * ROW + BOX.height / 2 };
}

/** From the right edge of one box to the left edge of another; within a column round its right side. */
function line(from, to, kind) {
  const [a, b] = [place(from), place(to)];
  if (!a || !b || from === to) return nothing;
  const start = a.x + BOX.width;
  const end = b.x > a.x ? b.x : b.x + BOX.width;
  const bend = b.x > a.x ? Math.max(24, (end - start) / 2) : 30;
  const back = b.x > a.x ? end - bend : end + bend;
  return svg`<path class="map-line map-${kind}" marker-end="url(#map-tip)"
    d="M${start} ${a.y}C${start + bend} ${a.y} ${back} ${b.y} ${end} ${b.y}"></path>`;
}

customElements.define('script-map', ScriptMap);
