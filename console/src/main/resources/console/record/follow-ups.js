import { html, nothing } from 'lit';
import { clock } from '../live/clock.js';
import { dayShort, when } from '../page/dates.js';
import { Part } from '../page/part.js';
import { icon, refusal } from '../page/signs.js';
import { named, say, words } from '../page/words.js';
import './follow-up-answers.js';
import { bangkok, typed } from './moments.js';

const WINDOWS = ['MORNING', 'NOON', 'AFTER_SCHOOL', 'EVENING'];
const MISSED = ['NO_ANSWER', 'NOT_SAFE', 'REFUSED'];

/** The agreed checks on the child: only with its consent, only in the window it named, two tries (CP-100, CP-101). */
class FollowUps extends Part {
  static properties = { record: {}, sheet: {}, why: { state: true }, window: { state: true }, asking: { state: true } };

  constructor() {
    super();
    this.watch(words);
  }

  render() {
    const { ahead, known } = this.sheet;
    const all = ahead.followUps ?? [];
    return html`<section class="card"><h3><span>${say('check.title')}</span>
        <span>${say(known.level === 'EMERGENCY' ? 'check.after-24' : 'check.after-72')}</span></h3>
      ${all.length ? html`<ul class="rec-promises">${all.map((one) => this.#check(one))}</ul>` : nothing}
      ${ahead.agreed ? this.#plan(ahead) : this.#consent()}${refusal(this.why)}</section>`;
  }

  #plan(ahead) {
    const window = this.sheet.known.slots?.safeContactWindow?.value;
    const agreed = say('check.agreed', { window: named('fact.safeContactWindow', window) });
    return html`<p class="t2 mid row">${icon('ok')}${agreed}</p>
      <form class="row row-wrap rec-line" @submit=${this.#add}>
        <label class="sr" for="check-due">${say('check.due')}</label>
        <input id="check-due" name="due" type="datetime-local" required
          .defaultValue=${ahead.suggested ? typed(ahead.suggested) : ''}>
        <button class="btn btn-small">${say('check.plan')}</button></form>`;
  }

  #consent() {
    return html`<fieldset class="rec-choices"><legend>${say('check.ask')}</legend>${WINDOWS.map((window) => html`<label>
        <input type="radio" name="window" .checked=${this.window === window} @change=${() => (this.window = window)}>
        <span>${named('fact.safeContactWindow', window)}</span></label>`)}</fieldset>
      <button class="btn btn-small" ?disabled=${!this.window} @click=${this.#agree}>${say('check.agree')}</button>`;
  }

  #check(one) {
    const planned = one.state === 'PLANNED';
    const late = planned && Date.parse(one.due) < clock.guess();
    return html`<li><p><b>${dayShort(one.due)} ${when(one.due, Date.parse(one.due))}</b> · ${one.owner}</p>
      <p class="t1 ${late ? 'late' : 'dim'}">${icon(late ? 'fail' : planned ? 'clock' : 'ok')}
        ${planned ? say(late ? 'check.late' : 'check.PLANNED') : say(`check.result.${one.result ?? 'DROPPED'}`)}
        ${one.tries ? html` · ${say('check.tries', { n: one.tries })}` : nothing}</p>
      ${one.safe ? this.#found(one) : nothing}${planned ? this.#acts(one) : nothing}</li>`;
  }

  #found(one) {
    return html`<dl class="rec-read">${['safe', 'contacted', 'timesTold', 'treatedWell', 'wanted'].map((name) =>
      (one[name] === undefined || one[name] === null ? nothing : html`<dt>${say(`answer.${name}`)}</dt>
        <dd>${name === 'timesTold' || name === 'wanted' ? one[name] : named('value', one[name])}</dd>`))}</dl>`;
  }

  #acts(one) {
    if (this.asking === one.id) {
      return html`<follow-up-answers .record=${this.record} .followUp=${one}
        @done=${() => (this.asking = null)}></follow-up-answers>`;
    }
    return html`<div class="row row-wrap"><button class="btn btn-small" @click=${() => (this.asking = one.id)}>
        ${say('check.answered')}</button>
      ${MISSED.map((result) => html`<button class="btn btn-small btn-soft"
        @click=${() => this.#act(`/api/follow-ups/${one.id}/missed`, { result })}>${say(`check.${result}`)}</button>`)}
      <button class="btn btn-small btn-soft" @click=${() => this.#act(`/api/follow-ups/${one.id}/drop`)}>
        ${say('check.drop')}</button></div>`;
  }

  #add = (event) => {
    event.preventDefault();
    this.#act('follow-ups', { due: bangkok(new FormData(event.target).get('due')) });
  };

  /** The child agreed in the chat: noted with the first check, at the opening the server finds for that window. */
  #agree = () => this.#act('follow-ups', { due: firstIn(this.window, this.sheet.known.level), window: this.window });

  async #act(path, body) {
    this.why = await this.record.act(path, body);
  }
}

/** The opening of a window that follows so long after now as the level asks for. */
function firstIn(window, level) {
  const start = { MORNING: '07:15', NOON: '12:10', AFTER_SCHOOL: '16:00', EVENING: '18:30' }[window];
  const earliest = clock.guess() + (level === 'EMERGENCY' ? 24 : 72) * 3600000;
  const day = typed(new Date(earliest).toISOString()).slice(0, 10);
  const same = Date.parse(bangkok(`${day}T${start}`));
  return new Date(same < earliest ? same + 86400000 : same).toISOString();
}

customElements.define('follow-ups', FollowUps);
