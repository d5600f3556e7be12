import { html, nothing } from 'lit';
import { desk } from '../desk/desk.js';
import { clock } from '../live/clock.js';
import { span } from '../page/dates.js';
import { Part } from '../page/part.js';
import { icon } from '../page/signs.js';
import { named, say, words } from '../page/words.js';
import { besideTalks } from './beside.js';

/** Above the lines of an own talk: whom one called, how long ago, and who comes. */
class CallStrip extends Part {
  static properties = { talk: {}, why: { state: true } };

  constructor() {
    super();
    this.watch(desk, clock, words);
    this.hear('khiang-consult', () => this.#ask('consult'));
    this.hear('khiang-help-sure', () => this.#ask('callHelp'));
  }

  willUpdate(changed) {
    if (changed.has('talk') && changed.get('talk')?.conversation !== this.talk?.conversation) this.why = null;
  }

  render() {
    if (!this.talk?.loaded) return nothing;
    const { help, consult } = this.talk.beside;
    return [help ? this.#help(help) : nothing, consult ? this.#consult(consult) : nothing,
      this.why && !(this.why === 'NO_SUPERVISOR' && !help) ? this.#refused() : nothing];
  }

  #help(call) {
    const text = call.acceptedAt ? say('help.here', { name: call.to }) : say('help.waits');
    return this.#strip(call, text, say('help.calm'), () => besideTalks.calm(this.talk.conversation));
  }

  #consult(call) {
    const name = call.to ?? '';
    const text = !call.acceptedAt ? say('consult.waits', { name })
      : say(call.answeredAt ? 'consult.answered' : 'consult.reads', { name });
    return this.#strip(call, text, say('consult.end'), () => besideTalks.endConsult(this.talk.conversation));
  }

  #strip(call, text, verb, act) {
    const done = call.acceptedAt || call.answeredAt;
    return html`<div class="over-strip ${done ? '' : 'is-back'}" role="status">${icon(done ? 'person' : 'clock')}
      <span class="grow">${text}</span>${done ? nothing : waits(call)}
      <button class="btn btn-small" ?disabled=${!desk.live} @click=${act}>${verb}</button></div>`;
  }

  #refused() {
    return html`<div class="over-strip is-back" role="alert">${icon('hint')}<span class="grow">
      ${this.why === 'NO_SUPERVISOR' ? say('help.nobody') : named('why', this.why)}</span>
      <button class="btn btn-small" @click=${() => (this.why = null)}>${say('dialog.close')}</button></div>`;
  }

  async #ask(deed) {
    if (!desk.live || !this.talk || this.talk.readOnly) return;
    this.why = await besideTalks[deed](this.talk.conversation);
  }
}

/** How long it takes so far, beside how long it should take. */
export function waits(call) {
  const waited = clock.since(call.askedAt);
  const late = waited > call.targetSeconds * 1000;
  return html`<span class="num ${late ? 'late' : ''}" aria-hidden="true">
    ${clock.running ? span(waited) : '–'} / ${span(call.targetSeconds * 1000)}</span>`;
}

customElements.define('call-strip', CallStrip);
