import { html, nothing } from 'lit';
import { Part } from '../page/part.js';
import { icon, levelSign } from '../page/signs.js';
import { say, words } from '../page/words.js';
import { hrefOf, nameOf } from './names.js';
import { script } from './script.js';

/** One state: what it is for, how a child gets in and out of it, and every form of its lines. */
class StateSheet extends Part {
  static properties = { page: {} };

  constructor() {
    super();
    this.watch(script, words);
  }

  render() {
    const { page } = this;
    return html`<header class="sheet-head"><h2>${nameOf(page.id)}</h2><p class="code mid">${page.id}</p>
        <p lang="en" class="mid">${page.purpose}</p><p class="row row-wrap">${signs(page)}</p></header>
      <div class="ways">${this.#comesFrom()}<div class="way-here" aria-hidden="true">${nameOf(page.id)}</div>
        ${this.#goesTo()}</div>
      <section class="panel"><div class="panel-head"><h3>${say('script.lines')}</h3></div>
        <dl class="forms">${page.says.map(form)}</dl></section>`;
  }

  #comesFrom() {
    const ways = byState(script.arrowsTo(this.page.id));
    return html`<section class="panel"><div class="panel-head"><h3>${say('script.from')}</h3></div>
      <ul class="way-list">${ways.map(([id, arrows]) => html`<li><a href=${hrefOf(id)}>${nameOf(id)}</a>
        <span class="row row-wrap">${arrows.map(by)}</span></li>`)}${this.page.event ? html`<li class="mid">${say('script.by-event')}</li>` : nothing}
      ${ways.length || this.page.event ? nothing : html`<li class="mid">${say('script.by-words')}</li>`}</ul></section>`;
  }

  #goesTo() {
    return html`<section class="panel"><div class="panel-head"><h3>${say('script.to')}</h3></div>
      <ul class="way-list">${this.page.arrows.map((arrow) => html`<li>${by(arrow)} ${target(arrow)}</li>`)}</ul>
      </section>`;
  }
}

/** One row a state, however many ways lead here from it. */
function byState(ways) {
  const rows = new Map();
  for (const { from, arrow } of ways) rows.set(from.id, [...(rows.get(from.id) ?? []), arrow]);
  return [...rows];
}

function signs(page) {
  const left = script.departures.get(page.id);
  return html`${page.level === 'NONE' ? nothing : levelSign(page.level)}
    ${page.person ? html`<span class="badge badge-us">${icon('person')}${say('script.calls-person')}</span>` : nothing}
    ${page.ours ? html`<span class="badge badge-warn">${say('script.ours')}</span>` : nothing}
    <span class="badge">${leftWords(left)}</span>`;
}

const leftWords = (left) =>
  left === undefined ? say('script.left-none') : left === null ? say('script.left-few') : say('script.left', { n: left });

const by = (arrow) => html`<span class="way-by way-${arrow.by}">${arrow.by === 'BUTTON' || arrow.by === 'CALL'
  ? html`<span lang=${script.book.language}>${arrow.label}</span>` : say(`script.by.${arrow.by}`)}</span>`;

function target(arrow) {
  if (arrow.by === 'CALL') return html`<span class="mid">${say('script.calls', { number: arrow.to })}</span>`;
  if (!arrow.to) return html`<span class="mid">${say(`script.way.${arrow.label}`)}</span>`;
  return script.page(arrow.to) ? html`<a href=${hrefOf(arrow.to)}>${nameOf(arrow.to)}</a>`
    : html`<span class="mid">${nameOf(arrow.to)}</span>`;
}

const form = (line) => html`<div><dt>${say(`script.form.${line.form}`)}${line.when === 'SAY' ? nothing
  : html`<br>${say(`script.when.${line.when}`)}`}</dt><dd class="words" lang=${script.book.language}>${line.text}</dd></div>`;

customElements.define('state-sheet', StateSheet);
