import { html, nothing } from 'lit';
import { clockTime } from '../page/dates.js';
import { heavy } from '../desk/soft-words.js';
import { named, say, words } from '../page/words.js';

const START = 40;
const CATEGORIES = ['SEXTORTION', 'IMAGE_SHARED', 'SEXUAL_REQUEST', 'MONEY_OFFER', 'SEXUAL_ABUSE', 'STRANGER_MEETING',
  'EXPLOITATION', 'UNWANTED_CONTENT', 'PHYSICAL_VIOLENCE', 'NEGLECT', 'BULLYING', 'SELF_HARM', 'DISTRESS', 'REPORT_LINK',
  'INFO', 'NONE'];

/** Whether a field is asked, given the answers so far. */
export const asked = (field, answers) => Object.entries(field.when ?? {})
  .every(([other, wanted]) => wanted.includes(answers[other] ?? ''));

/** One field of a form; `put(name, value)` takes the answer, `lines` are those that may be quoted. */
export function fieldOf(field, answers, put, lines = [], kinds = null) {
  const id = `f-${field.name}`;
  const value = answers[field.name] ?? '';
  const hint = words.has(`field.${field.name}.hint`) ? say(`field.${field.name}.hint`) : '';
  return html`<div class="field-in">${label(field, id)}
    ${hint ? html`<p class="t1 mid" id="${id}-hint">${hint}</p>` : nothing}
    ${field.kind === 'STAFF' ? person(id, value, (said) => put(field.name, said), kinds)
      : input(field, id, value, (said) => put(field.name, said), lines, hint)}</div>`;
}

const label = (field, id) => (field.kind === 'CHOICE' ? nothing
  : html`<label for=${id}>${named('field', field.name)}</label>`);

function input(field, id, value, put, lines, hint) {
  const about = hint ? `${id}-hint` : nothing;
  if (field.kind === 'CHOICE') return choice(field, value, put, about);
  if (field.kind === 'LINE') return lineChoice(id, value, put, lines, (line) => line.voice === 'CHILD' && line.text);
  if (field.kind === 'CATEGORY') return category(id, value, put);
  if (field.kind === 'TIME') {
    return html`<input id=${id} type="datetime-local" aria-describedby=${about} .value=${local(value)}
      @input=${(event) => put(iso(event.target.value))}>`;
  }
  return html`<textarea id=${id} rows="2" maxlength="2000" aria-describedby=${about} .value=${value}
    @input=${(event) => put(event.target.value)}></textarea>`;
}

/** Somebody of staff; nobody means whoever proposes it. */
const person = (id, value, put, kinds) => html`<select id=${id} @change=${(event) => put(event.target.value)}>
  <option value="" ?selected=${!value}>${say('field.reader.own')}</option>
  ${(kinds?.readers ?? []).map((one) => html`<option value=${one.id} ?selected=${one.id === value}>${one.name}</option>`)}
  </select>`;

function choice(field, value, put, about) {
  return html`<fieldset class="choices" aria-describedby=${about}><legend>${named('field', field.name)}</legend>
    ${field.of.map((one) => html`<label><input type="radio" name=${field.name} value=${one} .checked=${value === one}
      @change=${() => put(one)}> ${answerText(field.name, one)}</label>`)}</fieldset>`;
}

/** What a choice says in words. */
export function answerText(name, answer) {
  for (const key of [`answer.${name}.${answer}`, `answer.${answer}`, `level.${answer}`, `category.${answer}`]) {
    if (words.has(key)) return say(key);
  }
  return answer;
}

function category(id, value, put) {
  return html`<select id=${id} @change=${(event) => put(event.target.value)}>
    <option value="" ?selected=${!value}>${say('field.as-it-is')}</option>
    ${CATEGORIES.map((one) => html`<option value=${one} ?selected=${one === value}>${named('category', one)}</option>`)}
    </select>`;
}

/** A line of the talk, picked and never typed; what is heavy shows its time alone (CP-120). */
export function lineChoice(id, value, put, lines, may = () => true, name = '') {
  return html`<select id=${id} aria-label=${name || nothing} @change=${(event) => put(event.target.value)}>
    <option value="" ?selected=${!value}>${say('field.pick-line')}</option>
    ${lines.filter(may).map((line) => html`<option value=${line.id} ?selected=${line.id === value}>
      ${lineName(line)}</option>`)}</select>`;
}

function lineName(line) {
  const text = line.text && !heavy(line) ? ` · ${line.text.slice(0, START)}` : '';
  return `${clockTime(line.at)} ${named('voice', line.voice)}${text}`;
}

const iso = (said) => (said ? new Date(`${said}:00+07:00`).toISOString() : '');

/** Bangkok time, which is what staff read off their clock. */
function local(at) {
  return at ? new Date(Date.parse(at) + 7 * 3600_000).toISOString().slice(0, 16) : '';
}
