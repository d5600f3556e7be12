import { html, nothing } from 'lit';
import { clock } from '../live/clock.js';
import { dayOnly, when } from '../page/dates.js';
import { icon, levelSign, tongue } from '../page/signs.js';
import { named, say, words } from '../page/words.js';
import { byRule } from './reasons.js';
import { heavy } from './soft-words.js';
import { showLine } from './show-line.js';
import { factName, factValue } from './wording.js';

const SAFE = { YES: 'ok', NO: 'fail', UNSURE: 'MEDIUM' };

/** When it was said, leading to the line that said it. */
function source({ at, line }) {
  const time = when(at, clock.now());
  if (!line) return html`<time>${time}</time>`;
  return html`<button class="to-line num" aria-label=${say('picture.to-line', { time })}
      @click=${() => showLine(line)}>${time}</button>`;
}

const card = (title, side, body, kind = '') =>
  html`<section class="card ${kind}"><h3><span>${title}</span><span>${side}</span></h3>${body}</section>`;

/** Is the child safe now, and who sees the screen. */
export function safety(picture) {
  return html`<section class="card card-2">
    ${half('safeNow', picture.safeNow)}${half('screenPrivacy', picture.screenPrivacy)}</section>`;
}

function half(name, fact) {
  const sign = !fact ? 'NONE' : name === 'safeNow' ? SAFE[fact.value] ?? 'NONE' : null;
  const side = fact ? source(fact) : html`<span>${say('picture.not-asked')}</span>`;
  const text = fact ? factValue(fact) : say('picture.unknown');
  return html`<div><h3 class="cap"><span>${factName(name)}</span>${side}</h3>
    <p class="big ${fact ? '' : 'dim'}">${sign ? icon(sign) : nothing}${text}</p></div>`;
}

/** The child's first telling, word for word. */
export function disclosure({ firstDisclosure, category, level }) {
  const title = say('picture.first');
  if (!firstDisclosure) return card(title, '', html`<p class="mid t2">${say('picture.no-first')}</p>`, 'card-quote');
  const quote = heavy({ category, level }) ? html`<soft-words .text=${`“${firstDisclosure.text}”`}></soft-words>`
    : html`<blockquote lang=${tongue(firstDisclosure.text)}>“${firstDisclosure.text}”</blockquote>`;
  return card(title, source(firstDisclosure), quote, 'card-quote');
}

/** What the child wants: its own words in quotation marks, a pressed button without. */
export function wish({ wish: fact }) {
  if (!fact) return nothing;
  const coded = words.has(`fact.${fact.name}.${fact.value}`);
  const text = coded ? factValue(fact) : `“${fact.value}”`;
  return card(say('picture.wish'), source(fact), html`<p class="words" lang=${tongue(text)}><b>${text}</b></p>`);
}

export function factList({ facts }) {
  if (!facts.length) return nothing;
  return card(say('picture.facts'), say('picture.not-again'), html`<dl class="facts">
    ${facts.map((fact) => html`<dt>${factName(fact.name)}</dt>
    <dd>${factValue(fact)}</dd><dd>${source(fact)}</dd>`)}</dl>`);
}

/** Not asked yet: dashed, since it is no list to work through. */
export function askedNot({ notAsked }) {
  if (!notAsked.length) return nothing;
  return card(say('picture.unasked'), say('picture.only-needed'),
    html`<p class="unasked">${notAsked.map((name) => html`<span>${factName(name)}</span>`)}</p>`);
}

/** The level and why, in words; a level is an order of attention and never judges truth. */
export function levelCard({ level, category, reasons, levels }) {
  const quoted = (phrases) => (heavy({ category, level }) ? nothing
    : phrases.map((phrase) => html`<q lang=${tongue(phrase)}>${phrase}</q> `));
  const title = html`<span class="row">${say('picture.level')} ${levelSign(level)}</span>`;
  return card(title, say('picture.only-people-lower'), html`
    <ul class="list reasons">${byRule(reasons).map(({ rule, phrases, first }) => html`<li>${icon(level)}
      <span>${named('rule', rule)} ${quoted(phrases)}</span>
      ${source(first)}</li>`)}</ul>${changed(levels)}`);
}

/** How people changed the level, and why; what rose by itself stands in the reasons. */
function changed(levels) {
  const byPeople = levels.filter((step) => step.by);
  if (!byPeople.length) return nothing;
  return html`<ul class="list level-steps">${byPeople.map((step) => html`<li>${icon(step.level)}<span>
    ${say('picture.level-by', { level: named('level', step.level), name: step.by, why: named('answer.lowerReason', step.reason) })}
    ${step.signedBy ? say('picture.level-signed', { name: step.signedBy }) : nothing}
    <span class="mid">${step.words}</span></span>${source(step)}</li>`)}</ul>`;
}

export function told(picture) {
  if (!picture.told.length) return nothing;
  return card(say('picture.told'), '', html`<ul class="list">${picture.told.map((one) => html`
    <li>${icon(one.due ? 'clock' : 'ok')}<span>${toldText(one)}</span><time>${when(one.at, clock.now())}</time></li>`)}</ul>`);
}

const toldText = ({ what, words: promised, due }) =>
  promised ? say(`told.${what}`, { words: promised, time: when(due, clock.now()) }) : named('told', what);

export function earlier(picture) {
  if (!picture.earlier.length) return nothing;
  return card(say('picture.earlier'), say('picture.times', { n: picture.earlier.length }), html`<ul class="list">
    ${picture.earlier.map(({ at, category, code }) => html`<li>${icon('LOW')}<span>${named('category', category)}
      ${code ? html` · ${named('code', code)} (${code})` : nothing}</span><time>${dayOnly(at)}</time></li>`)}</ul>`);
}
