import { html } from 'lit';
import { Part } from '../page/part.js';
import { named, say, words } from '../page/words.js';

const ANSWERS = ['UNKNOWN', 'YES', 'NO'];

/** A reported address as text that nothing makes a link of (PL-91): written, read again, and never opened. */
class LinkForm extends Part {
  static properties = { link: {}, locked: {}, report: { state: true } };

  constructor() {
    super();
    this.watch(words);
  }

  willUpdate(changed) {
    if (!changed.has('link')) return;
    this.report = { ...this.link };
    this.dirty = false;
  }

  render() {
    return html`<fieldset class="brief-part" ?disabled=${this.locked}><legend>${say('paper.part.link')}</legend>
      <p class="note">${say('link.never-open')}</p>
      <div class="field-in"><label for="link-addresses">${say('link.addresses')}</label>
        <textarea id="link-addresses" class="code" rows="4" spellcheck="false" .value=${this.report.addresses.join('\n')}
          @input=${(event) => this.#set('addresses', lines(event.target.value))}></textarea></div>
      ${['platform', 'seen', 'why'].map((name) => this.#text(name))}
      ${this.#answer('childKnown', 'link.child-known')}${this.#answer('danger', 'link.danger')}</fieldset>`;
  }

  #text(name) {
    return html`<div class="field-in"><label for="link-${name}">${say(`link.${name}`)}</label>
      <input id="link-${name}" maxlength="500" autocomplete="off" .value=${this.report[name]}
        @input=${(event) => this.#set(name, event.target.value)}></div>`;
  }

  #answer(name, text) {
    return html`<div class="field-in"><label for="link-${name}">${say(text)}</label><select id="link-${name}"
        @change=${(event) => this.#set(name, event.target.value)}>${ANSWERS.map((code) => html`<option value=${code}
        ?selected=${code === this.report[name]}>${named('value', code)}</option>`)}</select></div>`;
  }

  #set(name, value) {
    this.report = { ...this.report, [name]: value };
    this.dirty = true;
    this.dispatchEvent(new Event('written'));
  }
}

const lines = (text) => text.split('\n').map((line) => line.trim()).filter(Boolean);

customElements.define('link-form', LinkForm);
