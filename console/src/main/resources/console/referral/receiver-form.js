import { html } from 'lit';
import { Question } from '../page/question.js';
import { refusal } from '../page/signs.js';
import { named, say } from '../page/words.js';
import { referrals } from './referrals.js';

const TEXTS = ['name', 'phone', 'web', 'hours', 'whatFor', 'area', 'note'];
const WORDS = { whatFor: 'what-for' };
const PROVINCES = ['BANGKOK', 'NORTH', 'NORTHEAST', 'CENTRAL', 'EAST', 'WEST', 'SOUTH', 'ABROAD'];
const CATEGORIES = ['SEXTORTION', 'IMAGE_SHARED', 'SEXUAL_REQUEST', 'MONEY_OFFER', 'SEXUAL_ABUSE', 'STRANGER_MEETING',
  'EXPLOITATION', 'UNWANTED_CONTENT', 'PHYSICAL_VIOLENCE', 'NEGLECT', 'BULLYING', 'SELF_HARM', 'DISTRESS', 'REPORT_LINK'];
const EMPTY = { name: '', phone: '', web: '', hours: '', whatFor: '', area: '', note: '', provinces: [], categories: [], active: true };

/** What is known of a receiver; the day of the last call is changed only by calling. */
class ReceiverForm extends Question {
  static properties = { entry: { state: true }, why: { state: true } };

  about(receiver) {
    this.receiver = receiver;
    this.entry = { ...EMPTY, ...receiver };
    this.why = null;
    this.show();
  }

  heading = () => this.receiver?.name ?? say('receivers.add');
  verb = () => say('receivers.save');
  ready = () => Boolean(this.entry?.name?.trim());

  body() {
    const entry = this.entry ?? EMPTY;
    return html`${TEXTS.map((name) => html`<div class="field-in"><label for="rec-${name}">${say(`receivers.${WORDS[name] ?? name}`)}</label>
        <input id="rec-${name}" autocomplete="off" .value=${entry[name]} @input=${(event) => this.#set(name, event.target.value)}></div>`)}
      ${this.#many('provinces', PROVINCES, 'fact.province')}${this.#many('categories', CATEGORIES, 'category')}
      <label class="row"><input type="checkbox" .checked=${entry.active}
        @change=${(event) => this.#set('active', event.target.checked)}> ${say('receivers.active')}</label>${refusal(this.why)}`;
  }

  #many(name, codes, group) {
    const chosen = this.entry?.[name] ?? [];
    return html`<fieldset class="codes-many"><legend>${say(`receivers.${name}`)}</legend>${codes.map((code) => html`
      <label><input type="checkbox" .checked=${chosen.includes(code)} @change=${(event) => this.#set(name,
        event.target.checked ? [...chosen, code] : chosen.filter((one) => one !== code))}> ${named(group, code)}</label>`)}</fieldset>`;
  }

  #set(name, value) {
    this.entry = { ...this.entry, [name]: value };
  }

  async act() {
    const { name, phone, web, hours, whatFor, area, note, provinces, categories, active } = this.entry;
    this.why = await referrals.keep(this.receiver ? `/${this.receiver.id}` : '',
      { name, phone, web, hours, whatFor, area, note, provinces, categories, active });
    return this.why === null;
  }
}

customElements.define('receiver-form', ReceiverForm);
