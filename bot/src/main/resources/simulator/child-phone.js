import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { dayShort } from '/console/page/dates.js';
import { Part } from '/console/page/part.js';
import { icon } from '/console/page/signs.js';
import { bubble } from './bubble.js';
import { say, words } from './words.js';

/** The phone itself: our own quiet one, like no messenger. It shows only what a child would see. */
class ChildPhone extends Part {
  static properties = { phone: {}, hint: { state: true } };
  #count = 0;

  constructor() {
    super();
    this.watch(words);
  }

  willUpdate(changed) {
    if (!changed.has('phone')) return;
    changed.get('phone')?.removeEventListener('change', this.#redraw);
    this.phone.addEventListener('change', this.#redraw);
    this.#count = 0;
    this.hint = null;
  }

  render() {
    const { phone } = this;
    return html`<section class="phone" aria-label=${say('phone.of', { name: phone.name })}>
      <div class="phone-top"><span class="pic-a">${icon('whisper')}</span><div><b>${say('room')}</b>
        <div class="t1">${say('room.what')}</div></div></div>
      <div class="phone-lines" role="log" tabindex="0" aria-label=${say('lines')}>${this.#day()}
        ${repeat(phone.messages, (message) => message.id, (message, n) => bubble(message, phone.messages[n - 1]))}
        ${phone.loading ? html`<p class="pb pb-quiet">${say('loading')}</p>` : nothing}</div>
      ${this.#replies()}${phone.blocked ? html`<p class="phone-note">${say('blocked')}</p>` : this.#input()}</section>`;
  }

  #day() {
    const first = this.phone.messages[0];
    return first ? html`<span class="pday">${dayShort(first.at)}</span>` : nothing;
  }

  #replies() {
    const { quickReplies, blocked } = this.phone;
    if (blocked || !quickReplies.length) return nothing;
    return html`<div class="qr" role="group" aria-label=${say('replies')}>${quickReplies.map((reply) => html`
      <button @click=${() => this.#tap(reply)}>${reply.label}</button>`)}</div>
      ${this.hint ? html`<p class="phone-note" role="status">${this.hint}</p>` : nothing}`;
  }

  #input() {
    return html`<form class="phone-in" @submit=${this.#say}><input aria-label=${say('write')}
        placeholder=${say('write')} maxlength="2000"
        autocomplete="off"><button aria-label=${say('send')}>${icon('send')}</button></form>`;
  }

  updated() {
    const { length } = this.phone.messages;
    if (length === this.#count) return;
    this.#count = length;
    const lines = this.querySelector('.phone-lines');
    lines.scrollTop = lines.scrollHeight;
  }

  #redraw = () => this.requestUpdate();

  #tap(reply) {
    if (reply.type === 'uri') this.hint = say('would-open', { uri: reply.uri });
    else {
      this.hint = null;
      this.phone.act('tap', { n: reply.n });
    }
  }

  #say = (event) => {
    event.preventDefault();
    const input = event.target.querySelector('input');
    const text = input.value.trim();
    if (!text) return;
    input.value = '';
    this.hint = null;
    this.phone.act('say', { text });
  };
}

customElements.define('child-phone', ChildPhone);
