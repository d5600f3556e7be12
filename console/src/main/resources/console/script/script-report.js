import { html, nothing } from 'lit';
import { Part } from '../page/part.js';
import { icon } from '../page/signs.js';
import { named, say, words } from '../page/words.js';
import { hrefOf, nameOf } from './names.js';
import { script } from './script.js';

/** What was checked and what a practitioner has still to read. */
class ScriptReport extends Part {
  constructor() {
    super();
    this.watch(script, words);
  }

  render() {
    const { chapters, all } = script.book;
    const ours = all.filter((page) => page.ours);
    const longest = all.flatMap((page) => page.says.map((line) => ({ page, line }))).sort((a, b) =>
      b.line.words - a.line.words)[0];
    return html`<div class="strip">${sum(all.length, 'states')}${sum(count(all, 'arrows'), 'arrows')}
        ${sum(count(all, 'says'), 'lines')}${sum(chapters.filter((one) => one.reviewed).length, 'reviewed')}</div>
      <section class="panel"><div class="panel-head"><h3>${say('script.checks')}</h3></div>
        <ul class="way-list">${['landing', 'leaving', 'limits', 'reading', 'preview', 'guard'].map((check) => html`
          <li>${icon('ok')} ${say(`script.check.${check}`)}</li>`)}
        <li>${icon('ok')} ${say('script.longest', { n: longest.line.words })}
          <a href=${hrefOf(longest.page.id)}>${nameOf(longest.page.id)}</a></li></ul></section>
      <section class="panel"><div class="panel-head"><h3>${say('script.reviews')}</h3>
        <p>${say('script.reviews-why')}</p></div><table class="grid"><thead><tr>${['chapter', 'version', 'signed']
          .map((name) => html`<th scope="col">${say(`script.column.${name}`)}</th>`)}</tr></thead>
        <tbody>${chapters.map(review)}</tbody></table></section>
      ${ours.length ? html`<section class="panel"><div class="panel-head"><h3>${say('script.ours-list')}</h3></div>
        <ul class="way-list">${ours.map((page) => html`<li><a href=${hrefOf(page.id)}>${nameOf(page.id)}</a></li>`)}</ul>
        </section>` : nothing}`;
  }
}

const count = (pages, what) => pages.reduce((sum, page) => sum + page[what].length, 0);
const sum = (n, what) => html`<div><p class="n">${n}</p><p>${say(`script.count.${what}`)}</p></div>`;

const review = (chapter) => html`<tr><td>${named('script.chapter', chapter.name)}</td>
  <td class="code">${chapter.version}</td><td>${chapter.reviewed
    ? html`<span class="badge badge-good">${icon('ok')}${say('script.signed', { by: chapter.by, on: chapter.on })}</span>`
    : html`<span class="badge badge-warn">${say(chapter.by ? 'script.changed-since' : 'script.unsigned', chapter)}</span>`}
  </td></tr>`;

customElements.define('script-report', ScriptReport);
