import { html, nothing } from 'lit';
import { Talk } from '../desk/talk.js';
import { talkHead } from '../desk/talk-pane.js';
import { Part } from '../page/part.js';
import { icon, loading } from '../page/signs.js';
import { named, say, words } from '../page/words.js';
import { decisions } from './decisions.js';
import { lineChoice } from './form-fields.js';
import { refusedBecause } from './refusals.js';

const RUBRIC = Array.from({ length: 12 }, (_, n) => `R${n + 1}`);
const GRAVE = ['R1', 'R3', 'R6', 'R9'];
const POINTS = [0, 1, 2, 3];

/** A review under way: the talk on the left, the rubric on the right, for each point a line picked from the talk. */
class ReviewSheet extends Part {
  static properties = { review: {}, talk: { state: true }, scores: { state: true }, summary: { state: true },
    refused: { state: true }, busy: { state: true } };

  constructor() {
    super();
    this.scores = Object.fromEntries(RUBRIC.map((rubric) => [rubric, { rubric }]));
    this.summary = '';
    this.watch(words);
  }

  async firstUpdated() {
    const answer = await decisions.read(`/api/reviews/${this.review.id}/talk`);
    this.refused = answer.why ? answer : null;
    if (answer.why) return;
    const talk = new Talk(answer.body.conversation);
    talk.take({ ...answer.body, readOnly: true });
    this.talk = talk;
  }

  render() {
    if (!this.talk) return html`${refusedBecause(this.refused)}${loading()}`;
    const back = html`<button class="btn btn-small" @click=${this.#letGo}>${say('review.let-go')}</button>`;
    return html`<section class="pane talk" aria-label=${say('talk.of', { number: this.talk.number })}>
        ${talkHead(this.talk, back)}<div class="row row-wrap talk-badges"><span class="badge">${icon('lock')}
        ${say(this.review.second ? 'review.nameless' : 'open.read-only')}</span></div>
        <talk-lines .talk=${this.talk}></talk-lines></section>
      <form class="pane pic rubric" aria-label=${say('review.rubric')} @submit=${this.#finish}>
        <h2>${say('review.rubric')}</h2><p class="t2 mid">${say('review.for-learning')}</p>
        ${RUBRIC.map((rubric) => this.#part(rubric))}
        <div class="field-in"><label for="review-summary">${say('review.summary')}</label>
          <textarea id="review-summary" rows="3" maxlength="4000" .value=${this.summary}
            @input=${(event) => (this.summary = event.target.value)}></textarea></div>
        ${this.#harm()}${refusedBecause(this.refused)}
        <div class="row"><button class="btn btn-main" ?disabled=${this.busy}>${say('review.finish')}</button></div></form>`;
  }

  #part(rubric) {
    const score = this.scores[rubric];
    const choices = GRAVE.includes(rubric) ? POINTS : [...POINTS, null];
    return html`<fieldset class="card"><legend>${named('rubric', rubric)}
        ${GRAVE.includes(rubric) ? html`<span class="t1 late">${say('review.grave')}</span>` : nothing}</legend>
      <div class="row row-wrap points">${choices.map((points) => html`<label><input type="radio" name=${rubric}
        .checked=${score.points === points} @change=${() => this.#put(rubric, { points })}>
        ${points === null ? say('points.none') : `${points} ${say(`points.${points}`)}`}</label>`)}</div>
      ${score.points === null || score.points === undefined ? nothing : lineChoice(`line-of-${rubric}`, score.line ?? '',
        (line) => this.#put(rubric, { line }), this.talk.lines.filter((line) => line.text),
        () => true, say('review.evidence', { what: named('rubric', rubric) }))}</fieldset>`;
  }

  #harm() {
    const harmed = GRAVE.filter((rubric) => this.scores[rubric].points === 0);
    return harmed.length ? html`<p class="late t2" role="status">${icon('fail')} ${say('review.today', {
      what: harmed.map((rubric) => named('rubric', rubric)).join(' · ') })}</p>` : nothing;
  }

  #put(rubric, more) {
    this.scores = { ...this.scores, [rubric]: { ...this.scores[rubric], ...more } };
  }

  #finish = async (event) => {
    event.preventDefault();
    this.busy = true;
    const scores = RUBRIC.map((rubric) => this.scores[rubric]).filter(({ points }) => points !== undefined)
      .map(({ rubric, points, line }) => ({ rubric, points, line: line || null }));
    const answer = await decisions.does(`/api/reviews/${this.review.id}/finish`, { scores, summary: this.summary });
    this.busy = false;
    this.refused = answer.why ? answer : null;
    if (!answer.why) this.dispatchEvent(new Event('leave'));
  };

  #letGo = async () => {
    await decisions.does(`/api/reviews/${this.review.id}/let-go`);
    this.dispatchEvent(new Event('leave'));
  };
}

customElements.define('review-sheet', ReviewSheet);
