import { html, nothing } from 'lit';
import { heavy } from '../desk/soft-words.js';
import { clock } from '../live/clock.js';
import { when } from '../page/dates.js';
import { tongue } from '../page/signs.js';
import { named, say } from '../page/words.js';

/** A finished review: each part of the rubric with its point and the line of the talk it stands on. */
export function reviewView(review) {
  if (!review.scores) return html`<p class="mid">${say('review.erased')}</p>`;
  const quotes = new Map((review.quotes ?? []).map((quote) => [quote.line, quote]));
  return html`<p class="words">${review.summary}</p>
    <table class="grid rubric-table"><thead><tr><th scope="col">${say('review.part')}</th>
      <th scope="col">${say('review.points')}</th><th scope="col">${say('review.quote')}</th></tr></thead>
    <tbody>${(review.scores ?? []).map((score) => html`<tr><td>${named('rubric', score.rubric)}</td>
      <td class="nowrap">${typeof score.points === 'number' ? html`<b class="num">${score.points}</b>
        ${say(`points.${score.points}`)}` : say('points.none')}</td>
      <td>${quoteOf(quotes.get(score.line), review)}</td></tr>`)}</tbody></table>
    ${review.answer ? html`<p class="t2"><b>${say('review.answer')}</b> ${review.answer}</p>` : nothing}`;
}

function quoteOf(quote, review) {
  if (!quote) return '–';
  const words = quote.voice === 'CHILD' && heavy(review) ? html`<soft-words .text=${quote.text}></soft-words>`
    : html`<q lang=${tongue(quote.text)}>${quote.text}</q>`;
  return html`<span class="t1 mid num">${when(quote.at, clock.now())} ${named('voice', quote.voice)}</span> ${words}`;
}
