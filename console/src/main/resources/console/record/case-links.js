import { html, nothing } from 'lit';
import { clock } from '../live/clock.js';
import { when } from '../page/dates.js';
import { Part } from '../page/part.js';
import { refusal } from '../page/signs.js';
import { say, words } from '../page/words.js';

/** Cases that belong together: brothers and sisters, or the same child. A link opens no other case. */
class CaseLinks extends Part {
  static properties = { record: {}, why: { state: true } };

  constructor() {
    super();
    this.watch(words);
  }

  render() {
    const links = this.record.sheet.links ?? [];
    return html`<section class="card"><h3><span>${say('links.title')}</span></h3>
      ${links.length ? html`<ul class="list">${links.map((link) => this.#link(link))}</ul>` : nothing}
      <form class="row row-wrap rec-line" @submit=${this.#add}>
        <input name="number" required pattern="KC-[0-9]+" autocomplete="off" placeholder="KC-101"
          aria-label=${say('links.number')}>
        <select name="kind" aria-label=${say('links.kind')}><option value="SIBLING">${say('links.SIBLING')}</option>
          <option value="SAME_CHILD">${say('links.SAME_CHILD')}</option></select>
        <button class="btn btn-small">${say('links.add')}</button></form>${refusal(this.why)}</section>`;
  }

  #link(link) {
    const made = say('links.made', { name: link.madeBy ?? '', time: when(link.madeAt, clock.guess()) });
    const ended = link.endedAt ? say('links.ended', { name: link.endedBy ?? '' }) : nothing;
    return html`<li><span><b>${link.number}</b> · ${say(`links.${link.kind}`)}<br>
      <span class="t1 dim">${made} ${ended}</span></span>${link.endedAt ? nothing : html`
      <button class="btn btn-small btn-soft" @click=${() => this.#act(`links/${link.id}/end`)}>
        ${say('links.end')}</button>`}</li>`;
  }

  #add = async (event) => {
    event.preventDefault();
    const { number, kind } = Object.fromEntries(new FormData(event.target));
    if (await this.#act('links', { number, kind })) event.target.reset();
  };

  async #act(path, body) {
    this.why = await this.record.act(path, body);
    return !this.why;
  }
}

customElements.define('case-links', CaseLinks);
