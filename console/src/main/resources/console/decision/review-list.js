import { html, nothing } from 'lit';
import { clock } from '../live/clock.js';
import { when } from '../page/dates.js';
import { Part } from '../page/part.js';
import { icon, levelSign, loading } from '../page/signs.js';
import { heads } from '../page/table.js';
import { named, say, words } from '../page/words.js';
import { decisions } from './decisions.js';
import { refusedBecause } from './refusals.js';
import './review-found.js';
import './review-sheet.js';

/** Finished work to be looked at by somebody else: open, under way, done; and what must be done today. */
class ReviewList extends Part {
  static properties = { open: { state: true }, refused: { state: true } };

  constructor() {
    super();
    this.watch(decisions, words, clock);
  }

  render() {
    const { reviews, today, agreement } = decisions;
    if (this.open) return html`<review-sheet .review=${this.open} @leave=${this.#back}></review-sheet>`;
    if (reviews === null) return loading();
    return html`<div class="stack">${refusedBecause(this.refused)}${today.length ? this.#today(today) : nothing}
      <section class="panel" aria-label=${say('reviews.title')}><div class="panel-head"><h2>${say('reviews.title')}</h2>
        <p>${say('reviews.how')}</p></div>${reviews.length ? this.#table(reviews)
        : html`<div class="empty">${icon('ok')}<b>${say('reviews.none')}</b></div>`}</section>
      ${this.#agreement(agreement)}</div><review-found></review-found>`;
  }

  #today(tasks) {
    return html`<section class="panel panel-warn" aria-label=${say('reviews.today')}><div class="panel-head">
      <h2>${icon('fail')} ${say('reviews.today')}</h2></div><ul class="sign-list">${tasks.map((task) => html`<li>
        <div class="grow"><p><b>${task.number}</b> · ${say(`task.${task.kind}`)}</p>
        <p class="t2 mid">${when(task.at, clock.now())}</p></div>
        <button class="btn btn-small" @click=${() => decisions.does(`/api/reviews/today/${task.id}/done`)}>
          ${say('reviews.task-done')}</button></li>`)}</ul></section>`;
  }

  #table(reviews) {
    return html`<table class="grid">${heads(['number', 'level', 'about', 'holder', 'why', 'state'])}<tbody>
      ${reviews.map((one) => html`<tr><td class="strong nowrap">${one.number}</td><td>${levelSign(one.level)}</td>
        <td>${named('category', one.category)}</td>
        <td class="nowrap">${one.subject ?? say('reviews.hidden')}</td>
        <td>${one.why.map((why) => named('review-why', why)).join(' · ')}</td><td>${this.#state(one)}</td>
        <td><span class="row">${this.#acts(one)}</span></td></tr>`)}</tbody></table>`;
  }

  #state(one) {
    const text = one.state === 'OPEN' ? say('review-state.OPEN') : say(`review-state.${one.state}`, {
      name: one.reviewer ?? '' });
    return html`<span class="badge ${one.state === 'DONE' ? 'badge-good' : ''}">${text}</span>
      ${one.answeredAt ? html`<span class="badge badge-us">${say('reviews.answered')}</span>` : nothing}`;
  }

  #acts(one) {
    if (one.state === 'OPEN') {
      return one.mayTake ? html`<button class="btn btn-small btn-main" @click=${() => this.#take(one)}>
        ${say('reviews.take')}</button>` : html`<span class="t1 mid">${say('reviews.not-yours')}</span>`;
    }
    const pair = one.second || one.paired ? nothing : html`<button class="btn btn-small"
      @click=${() => this.#does(`/api/reviews/${one.id}/calibrate`)}>${say('reviews.calibrate')}</button>`;
    if (one.state === 'IN_REVIEW') {
      return one.own ? html`<button class="btn btn-small btn-main" @click=${() => (this.open = one)}>
        ${say('reviews.go-on')}</button>${pair}` : pair;
    }
    return html`<button class="btn btn-small" @click=${() => this.querySelector('review-found').about(one)}>
      ${say('reviews.read')}</button>${pair}`;
  }

  #agreement(found) {
    if (!found?.items) return nothing;
    const share = Math.round(found.withinOne * 100);
    const kappa = found.kappa === null || found.kappa === undefined ? '–' : found.kappa.toFixed(2);
    return html`<section class="panel"><div class="panel-head"><h2>${say('agreement.title')}</h2></div>
      <p class="sign num">${say('agreement.is', { talks: found.talks, items: found.items, share, kappa })}</p></section>`;
  }

  async #take(one) {
    const answer = await this.#does(`/api/reviews/${one.id}/take`);
    if (!answer.why) this.open = answer.body;
  }

  async #does(path) {
    const answer = await decisions.does(path);
    this.refused = answer.why ? answer : null;
    return answer;
  }

  #back = () => {
    this.open = null;
    decisions.look();
  };
}

customElements.define('review-list', ReviewList);
