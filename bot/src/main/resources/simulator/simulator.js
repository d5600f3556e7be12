import { html, nothing } from 'lit';
import { Part } from '/console/page/part.js';
import { settings } from '/console/page/settings.js';
import { Phone } from './phone.js';
import { say, words } from './words.js';
import './child-phone.js';

const LOOK_EVERY = 400;
const OTHERS_EVERY = 4;

/** The demo's children, one phone at a time, and what else a phone can do. */
class PhoneSimulator extends Part {
  static properties = { phones: { state: true }, open: { state: true } };
  #round = 0;

  constructor() {
    super();
    this.phones = [];
    this.watch(words);
  }

  async connectedCallback() {
    super.connectedCallback();
    this.phones = await Phone.all();
    if (this.phones.length) this.open = this.phones[0];
    else await this.#another();
    this.#look();
  }

  render() {
    return html`<main class="desk simulator"><div class="row row-wrap t2"><h1 class="t3">${say('title')}</h1>
      <span class="mid">${say('not-real')}</span>
        ${this.#language()}</div>
      <div class="row row-wrap children" role="group"
          aria-label=${say('children')}>${this.phones.map((phone) => this.#child(phone))}
        <button class="btn btn-small" @click=${this.#another}>${say('another')}</button></div>
      ${this.open ? html`<child-phone .phone=${this.open}></child-phone>${this.#acts(this.open)}` : nothing}</main>`;
  }

  #child(phone) {
    const open = phone === this.open;
    return html`<button class="btn btn-small ${open ? 'btn-main' : ''}" aria-pressed=${open ? 'true' : 'false'}
        @click=${() => this.#show(phone)}>
      ${phone.name}
      ${phone.unseen ? html`<span class="num">${say('unseen', { n: phone.unseen })}</span>` : nothing}</button>`;
  }

  #acts(phone) {
    const { blocked } = phone;
    const act = (label, act, off = blocked) => html`<button class="btn btn-small" ?disabled=${off}
        @click=${act}>${say(label)}</button>`;
    return html`<div class="row row-wrap acts" role="group" aria-label=${say('acts')}>
      ${act('act.sticker', () => phone.act('sticker', { keyword: say('sticker.keyword') }))}
      ${act('act.image', () => phone.act('media', { kind: 'image' }))}
      ${act('act.location', () => phone.act('location'))}
      ${act('act.unsend', () => phone.unsendLast(), blocked || !phone.lastOwn)}
      ${act(blocked ? 'act.follow' : 'act.block', () => phone.act(blocked ? 'follow' : 'block'), false)}</div>`;
  }

  #language() {
    const other = words.language === 'th' ? 'en' : 'th';
    return html`<button class="btn btn-small btn-soft" lang=${other}
        @click=${() => words.choose(other)}>${say(`language.${other}`)}</button>`;
  }

  #show(phone) {
    phone.unseen = 0;
    this.open = phone;
  }

  #another = async () => {
    const phone = await Phone.another();
    if (!phone) return;
    this.phones = [...this.phones, phone];
    this.#show(phone);
  };

  async #look() {
    const others = this.#round++ % OTHERS_EVERY === 0;
    const looking = this.phones.filter((phone) => phone === this.open || others);
    await Promise.all(looking.map((phone) => phone.look(phone === this.open)));
    this.requestUpdate();
    setTimeout(() => this.#look(), LOOK_EVERY);
  }
}

settings.paint();
await words.choose(settings.language);
customElements.define('phone-simulator', PhoneSimulator);
document.title = say('page');
