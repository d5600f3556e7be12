import { html, nothing } from 'lit';
import { clock } from '../live/clock.js';
import { when } from '../page/dates.js';
import { Part } from '../page/part.js';
import { tongue } from '../page/signs.js';
import { named, say, words } from '../page/words.js';

const OURS = ['DANGER', 'WINDOW', 'MUST_NOT_KNOW', 'PLACE', 'NOT_WANTED', 'CONTACT'];
const MORE = ['COMPANION', 'FACTS', 'NOT_KNOWN', 'EVIDENCE', 'HEALTH', 'PROMISES', 'CONSENT'];
const STATES = ['UNKNOWN', 'AGREED', 'AGREED_IN_PART', 'NOT_ASKED', 'COULD_NOT_BE_ASKED', 'DISAGREED'];
const INFORMED = ['UNKNOWN', 'BEFORE', 'AFTER', 'NOT'];
const GROUNDS = ['PDPA_24_2', 'PDPA_24_4', 'PDPA_24_6', 'PDPA_26_1', 'PDPA_26_5', 'PDPA_19_20', 'CPA_29', 'CPA_41'];

/** What people decide of a brief: which quotes stay, our own sentences, and the child's agreement. */
class BriefForm extends Part {
  static properties = { brief: {}, locked: {}, written: { state: true } };

  constructor() {
    super();
    this.watch(words);
  }

  willUpdate(changed) {
    if (!changed.has('brief')) return;
    const { consent } = this.brief.sharing;
    this.written = {
      quotes: this.brief.told.filter((line) => line.voice === 'CHILD').map((line) => line.line),
      ours: { ...this.brief.ours },
      consent: { ...consent, grounds: [...(consent.grounds ?? [])] },
    };
    this.dirty = false;
  }

  render() {
    return html`${this.#quotes()}${this.#slots()}
      <fieldset class="brief-part" ?disabled=${this.locked}><legend>${say('brief.ours')}</legend>
        ${OURS.map((place) => this.#sentence(place))}
        <details><summary>${say('brief.more-ours')}</summary>${MORE.map((place) => this.#sentence(place))}</details>
      </fieldset>${this.#consent()}`;
  }

  #quotes() {
    return html`<fieldset class="brief-part" ?disabled=${this.locked}><legend>${say('brief.quotes')}</legend>
      ${this.brief.told.length ? html`<ol class="brief-told">${this.brief.told.map((line) => this.#line(line))}</ol>`
        : html`<p class="mid">${say('brief.no-quotes')}</p>`}</fieldset>`;
  }

  #line(line) {
    const at = when(line.at, clock.now());
    if (line.voice !== 'CHILD') {
      return html`<li class="brief-asked"><time>${at}</time>
        <span>${say('brief.asked-by', { who: line.by ?? named('voice', line.voice) })}</span>
        <span lang=${tongue(line.text)}>${line.text}</span></li>`;
    }
    const id = `keep-${line.line}`;
    return html`<li class="brief-quote"><time>${at}</time><input type="checkbox" id=${id}
        .checked=${this.written.quotes.includes(line.line)} aria-label=${say('brief.keep')}
        @change=${(event) => this.#keep(line.line, event.target.checked)}>
      <label for=${id} lang=${tongue(line.text)} class="words">${say('paper.quote', { text: line.text })}
        ${line.tapped ? html`<span class="t1 mid">${say('line.tapped')}</span>` : nothing}</label></li>`;
  }

  #slots() {
    const { urgency, reach, wishes, facts } = this.brief;
    const known = [urgency.safeNow, urgency.deadline, wishes.want, wishes.officer, wishes.language, wishes.companion,
      reach.window, ...(facts.known ?? [])].filter(Boolean);
    if (!known.length) return nothing;
    return html`<section class="brief-part"><h3>${say('brief.from-slots')}</h3><dl class="brief-slots">
      ${known.map((fact) => html`<div><dt>${named('fact', fact.name)}</dt><dd>${valueOf(fact)}
        <time>${when(fact.at, clock.now())}</time></dd></div>`)}</dl></section>`;
  }

  #sentence(place) {
    return html`<div class="field-in"><label for="ours-${place}">${named('ours', place)}</label>
      <textarea id="ours-${place}" rows="2" maxlength="500" .value=${this.written.ours[place] ?? ''}
        @input=${(event) => this.#write('ours', place, event.target.value)}></textarea></div>`;
  }

  #consent() {
    const { consent } = this.written;
    return html`<fieldset class="brief-part" ?disabled=${this.locked}><legend>${say('brief.consent')}</legend>
      ${choice('state', 'consent', STATES, consent.state, (value) => this.#write('consent', 'state', value))}
      ${choice('informed', 'informed', INFORMED, consent.informed, (value) => this.#write('consent', 'informed', value))}
      <div class="brief-grounds" role="group" aria-label=${say('brief.grounds')}><p>${say('brief.grounds')}</p>
      ${GROUNDS.map((ground) => html`<label><input type="checkbox" .checked=${consent.grounds.includes(ground)}
        @change=${(event) => this.#ground(ground, event.target.checked)}> ${named('law', ground)}</label>`)}</div>
    </fieldset>`;
  }

  #keep(line, kept) {
    const { quotes } = this.written;
    this.#set({ ...this.written, quotes: kept ? [...quotes, line] : quotes.filter((one) => one !== line) });
  }

  #ground(ground, chosen) {
    const { grounds } = this.written.consent;
    this.#write('consent', 'grounds', chosen ? [...grounds, ground] : grounds.filter((one) => one !== ground));
  }

  #write(part, name, value) {
    this.#set({ ...this.written, [part]: { ...this.written[part], [name]: value } });
  }

  #set(written) {
    this.written = written;
    this.dirty = true;
    this.dispatchEvent(new Event('written'));
  }
}

/** A choice of codes as a list. */
export function choice(name, group, codes, value, chosen) {
  return html`<div class="field-in"><label for="choice-${name}">${say(`brief.${name}`)}</label>
    <select id="choice-${name}" @change=${(event) => chosen(event.target.value)}>
    ${codes.map((code) => html`<option value=${code} ?selected=${code === value}>${named(group, code)}</option>`)}
    </select></div>`;
}

function valueOf(fact) {
  const own = `fact.${fact.name}.${fact.value}`;
  return words.has(own) ? say(own) : named('value', fact.value);
}

customElements.define('brief-form', BriefForm);
