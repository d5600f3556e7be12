import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { factValue } from '../desk/wording.js';
import { clock } from '../live/clock.js';
import { when } from '../page/dates.js';
import { Part } from '../page/part.js';
import { icon, tongue } from '../page/signs.js';
import { named, say, words } from '../page/words.js';
import './child-quotes.js';
import { fieldName } from './saved-sign.js';

const LONGEST = 2000;

/** The fields of one form. What the child told already is shown with its time and is not typed again (P4). */
class PaperForm extends Part {
  static properties = { form: {}, draft: {}, known: {}, talk: {}, services: {} };

  constructor() {
    super();
    this.watch(words);
  }

  willUpdate(changed) {
    if (!changed.has('draft')) return;
    changed.get('draft')?.removeEventListener('change', this.#redraw);
    this.draft?.addEventListener('change', this.#redraw);
  }

  render() {
    const chosen = this.draft.fields.variant ?? 'GENERAL';
    return html`<div class="rec-form" @focusout=${() => this.draft.flush()}>
      ${(this.form.fields ?? []).filter((field) => !field.when || field.when === chosen)
        .map((field) => this.#field(field))}</div>`;
  }

  #field(field) {
    if (field.fill === 'QUOTES') {
      return html`<child-quotes .draft=${this.draft} .field=${field.name} .talk=${this.talk}></child-quotes>`;
    }
    const label = fieldName(field.name, field.slot);
    const fact = field.slot && this.known[field.slot];
    const told = fact ? this.#told(fact) : nothing;
    if (field.fill === 'CHOICE' || field.fill === 'MANY') {
      return html`<fieldset class="rec-field"><legend>${label}</legend>${told}${this.#choices(field)}</fieldset>`;
    }
    const typed = this.#typing(field, label, Boolean(fact));
    if (!fact || this.draft.fields[field.name]) {
      return html`<div class="rec-field"><label for=${this.#id(field)}>${label}</label>${told}${typed}</div>`;
    }
    return html`<div class="rec-field"><span class="rec-label">${label}</span>${told}
      <details class="rec-more"><summary>${say('record.add')}</summary>${typed}</details></div>`;
  }

  #told(fact) {
    return html`<p class="rec-told">${icon('ok')}<b lang=${tongue(factValue(fact))}>${factValue(fact)}</b>
      <span>${say('record.told-at', { time: when(fact.at, clock.guess()) })}</span></p>`;
  }

  #typing(field, label, more) {
    const value = this.draft.fields[field.name] ?? '';
    const name = more ? say('record.add-to', { field: label }) : nothing;
    const box = field.fill === 'TEXT'
      ? html`<textarea id=${this.#id(field)} rows="1" maxlength=${LONGEST} aria-label=${name} .value=${live(value)}
          @input=${(event) => this.draft.type(field.name, event.target.value)}></textarea>`
      : html`<input id=${this.#id(field)} maxlength="200" autocomplete="off" aria-label=${name} .value=${live(value)}
          @input=${(event) => this.draft.type(field.name, event.target.value)}>`;
    return html`${box}${this.#hints(field.name)}`;
  }

  #hints(name) {
    const hints = this.draft.hints[name] ?? [];
    return hints.map((hint) => html`<p class="rec-hint" role="status">${icon('hint')}<span>
      ${hint.why[words.language]} <b>${say('guard.try')} “${hint.better[words.language]}”</b></span></p>`);
  }

  #choices(field) {
    const many = field.fill === 'MANY';
    const value = this.draft.fields[field.name] ?? (field.name === 'variant' ? 'GENERAL' : '');
    const chosen = value.split(',').filter(Boolean);
    const choices = html`<div class="rec-choices">${field.options.map((option) => html`<label>
      <input type=${many ? 'checkbox' : 'radio'} name=${this.#id(field)} .checked=${live(chosen.includes(option))}
        @change=${(event) => this.#choose(field, option, event.target.checked, many ? chosen : [])}>
      <span>${this.#option(field, option)}</span></label>`)}</div>`;
    if (!many) return choices;
    return html`<details class="rec-more"><summary>
      ${say('record.choose', { n: chosen.length })}</summary>${choices}</details>`;
  }

  #choose({ name, options }, option, on, before) {
    const chosen = new Set(on ? [...before, option] : before.filter((one) => one !== option));
    this.draft.type(name, options.filter((one) => chosen.has(one)).join(','));
  }

  #option(field, option) {
    if (field.name === 'services') return this.services?.find((help) => help.id === option)?.row ?? option;
    return field.name === 'others' ? named('category', option) : named(`option.${field.name}`, option);
  }

  #id = (field) => `${this.draft.path.split('/').at(-1)}-${field.name}`;

  #redraw = () => this.requestUpdate();
}

customElements.define('paper-form', PaperForm);
