import { html, nothing } from 'lit';
import { dayOnly } from '../page/dates.js';
import { Part } from '../page/part.js';
import { icon, loading, refusal } from '../page/signs.js';
import { heads } from '../page/table.js';
import { named, say, words } from '../page/words.js';
import { placesOf } from './receiver-choice.js';
import { referrals } from './referrals.js';
import './receiver-form.js';
import './receiver-key.js';

/** Everyone who can help, by need and place; whom nobody has called for 90 days says so (CP-96). */
class ReceiverList extends Part {
  static properties = { sought: { state: true }, why: { state: true } };

  constructor() {
    super();
    this.sought = '';
    this.watch(words, referrals);
  }

  connectedCallback() {
    super.connectedCallback();
    referrals.readReceivers();
  }

  render() {
    if (!referrals.receivers) return loading();
    return html`<section class="panel"><div class="panel-head"><h2>${say('receivers.title')}</h2><p>${say('receivers.what')}</p>
        <span class="end"></span><input class="seek" type="search" aria-label=${say('receivers.find')}
          placeholder=${say('receivers.find')} .value=${this.sought} @input=${(event) => (this.sought = event.target.value)}>
        <button class="btn btn-small btn-main" @click=${() => this.querySelector('receiver-form').about(null)}>${say('receivers.add')}</button></div>
      ${refusal(this.why)}<table class="grid">${heads(['receiver', 'about', 'place', 'contact', 'checked', 'key'])}<tbody>
        ${referrals.receivers.filter((one) => this.#fits(one)).map((one) => this.#row(one))}</tbody></table></section>
      <receiver-form></receiver-form><receiver-key></receiver-key>`;
  }

  #fits(one) {
    const text = [one.name, one.area, one.whatFor, placesOf(one), ...one.categories.map((code) => named('category', code))];
    return text.join(' ').toLowerCase().includes(this.sought.trim().toLowerCase());
  }

  #row(one) {
    return html`<tr><td class="strong">${one.name}${one.active ? nothing : html` <span class="badge">${say('receivers.closed')}</span>`}</td>
      <td class="t1">${one.categories.map((code) => named('category', code)).join(' · ')}</td><td class="t1">${placesOf(one)}</td>
      <td>${one.phone || one.web || '–'}</td><td>${this.#called(one)}</td><td>${this.#key(one)}</td>
      <td><span class="row"><button class="btn btn-small" @click=${() => this.querySelector('receiver-form').about(one)}>${say('receivers.edit')}</button>
        <button class="btn btn-small" @click=${() => this.#call(one)}>${say('receivers.called')}</button></span></td></tr>`;
  }

  #called(one) {
    const day = dayOnly(`${one.checkedOn}T05:00:00Z`);
    return one.stale ? html`<span class="badge badge-warn">${icon('clock')}${say('receivers.stale')}</span>
        <span class="t1 block">${day}</span>` : html`<span class="t1">${day}</span>`;
  }

  #key(one) {
    const text = !one.key ? say('key.none') : one.key.confirmedAt ? say('key.good', { name: one.key.confirmedBy }) : say('key.waits');
    const verb = !one.key || one.key.confirmedAt || one.key.mine ? 'key.bring' : 'key.confirm';
    return html`<span class="t1 block">${text}</span><button class="btn btn-small btn-soft"
      @click=${() => this.querySelector('receiver-key').about(one)}>${say(verb)}</button>`;
  }

  #call = async (one) => (this.why = await referrals.keep(`/${one.id}/called`, {}));
}

customElements.define('receiver-list', ReceiverList);
