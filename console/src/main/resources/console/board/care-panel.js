import { html, nothing } from 'lit';
import { clock, pulse } from '../live/clock.js';
import { get, post } from '../live/rest.js';
import { when } from '../page/dates.js';
import { Part } from '../page/part.js';
import { besideTalks } from '../beside/beside.js';
import { pairing } from '../beside/pairing.js';
import { session } from '../page/session.js';
import { say, words } from '../page/words.js';
import { board } from './board.js';

const ASK_EVERY = 5000;

/** The team as a supervisor cares for it: who works and rests, who wants to talk, and never how one person feels. */
class CarePanel extends Part {
  static properties = { team: { state: true } };
  #asked = 0;
  #held = '';
  #beat = () => performance.now() - this.#asked > ASK_EVERY && this.look();

  constructor() {
    super();
    this.team = null;
    this.watch(words, besideTalks);
  }

  connectedCallback() {
    super.connectedCallback();
    pulse.addEventListener('beat', this.#beat);
    board.addEventListener('change', this.#moved);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    pulse.removeEventListener('beat', this.#beat);
    board.removeEventListener('change', this.#moved);
  }

  /** A talk that came into other hands changes what somebody carries: the panel must not lag behind the table. */
  #moved = () => {
    const held = (board.talking ?? []).map((row) => `${row.escalation} ${row.takenBy}`).join();
    if (held === this.#held) return;
    this.#held = held;
    this.look();
  };

  async look() {
    this.#asked = performance.now();
    if (session.state !== 'IN') return;
    const answer = await get('/api/care');
    if (answer.status === 200) this.team = answer.body;
  }

  render() {
    if (!this.team) return nothing;
    const { shift, mood, involved, debriefs } = this.team;
    return html`<section class="panel" id="team"><div class="panel-head"><h2>${say('care.title')}</h2>
      <p>${mood ? say('care.mood', { n: mood.toFixed(1) }) : say('care.mood-few')}</p></div>
      <ul class="care-rows">${shift.length ? shift.map((one) => person(one, shift)) : html`<li>${say('care.nobody')}</li>`}
      ${debriefs.map((one) => this.#debrief(one))}${involved.map(knows)}</ul></section>`;
  }

  #debrief(one) {
    const held = async () => {
      await post(`/api/care/debriefs/${one.escalation}/held`);
      this.look();
    };
    return html`<li><b>${say('care.debrief', { name: one.name })}</b>
      <span class="mid">${say('care.until', { time: when(one.until, clock.now()) })}</span>
      <button class="btn btn-small" @click=${held}>${say('care.held')}</button></li>`;
  }
}

const person = (one, shift) => html`<li><b>${one.name}</b><span class="badge">${say(`shift.${one.state}`)}</span>
  <span class="mid">${say('care.load', { n: one.talks, grave: one.grave })}</span>
  ${one.certified ? nothing : html`<span class="badge badge-warn">
    ${say(one.guided ? 'care.new' : 'care.whisper')}</span> ${pairing(one, shift)}`}</li>`;

const knows = (one) => html`<li><b>${one.number}</b>
  <span>${say('care.involved', { name: one.name })}</span><span class="mid">${when(one.at, clock.now())}</span></li>`;

customElements.define('care-panel', CarePanel);
