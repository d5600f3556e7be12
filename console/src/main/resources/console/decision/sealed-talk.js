import { html, nothing } from 'lit';
import { heavy } from '../desk/soft-words.js';
import { clock } from '../live/clock.js';
import { roughly, when } from '../page/dates.js';
import { Part } from '../page/part.js';
import { tongue } from '../page/signs.js';
import { named, say, words } from '../page/words.js';

/** A sealed talk for reading alone: every line with its time, also what the child took back and was kept sealed. */
class SealedTalk extends Part {
  static properties = { opening: {}, sheet: {} };

  constructor() {
    super();
    this.watch(clock, words);
  }

  render() {
    const { number, until } = this.opening;
    return html`<section class="panel sealed" aria-label=${say('opened.talk', { number })}><div class="panel-head">
        <h2 tabindex="-1">${say('opened.talk', { number })}</h2><p>${say('opened.only', {
          time: roughly(Date.parse(until) - clock.now()) })}</p><span class="end"></span>
        <button class="btn btn-small" @click=${() => this.dispatchEvent(new Event('leave'))}>${say('opened.close')}</button></div>
      <table class="grid sealed-lines"><thead><tr><th scope="col">${say('opened.when')}</th>
        <th scope="col">${say('opened.who')}</th><th scope="col">${say('opened.said')}</th></tr></thead>
      <tbody>${this.sheet.lines.map((line) => html`<tr><td class="num nowrap">${when(line.at, clock.now())}</td>
        <td class="nowrap">${line.by ?? named('voice', line.voice)}</td><td>${this.#words(line)}</td></tr>`)}</tbody></table>
      </section>`;
  }

  #words(line) {
    const back = line.kind === 'UNSENT' ? html`<span class="badge">${say('opened.taken-back')}</span> ` : nothing;
    if (!line.text) return html`${back}<span class="mid">${say('opened.no-words')}</span>`;
    return line.voice === 'CHILD' && heavy(line) ? html`${back}<soft-words .text=${line.text}></soft-words>`
      : html`${back}<span lang=${tongue(line.text)}>${line.text}</span>`;
  }

  firstUpdated() {
    this.querySelector('h2').focus();
  }
}

customElements.define('sealed-talk', SealedTalk);
