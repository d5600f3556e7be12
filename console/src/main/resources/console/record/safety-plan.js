import { html, nothing } from 'lit';
import { desk } from '../desk/desk.js';
import { clock } from '../live/clock.js';
import { when } from '../page/dates.js';
import { Part } from '../page/part.js';
import { icon, loading, refusal } from '../page/signs.js';
import { say, words } from '../page/words.js';
import './paper-form.js';
import { savedSign } from './saved-sign.js';

const HOWS = ['WHOLE', 'NUMBERS', 'NOTHING'];

/** The safety plan (CP-70): made together in the child's words, then sent only as far as is safe for it (CP-71). */
class SafetyPlan extends Part {
  static properties = { record: {}, talk: {}, how: { state: true }, sure: { state: true }, why: { state: true } };
  #ref = crypto.randomUUID();

  constructor() {
    super();
    this.how = 'WHOLE';
    this.watch(words, desk);
  }

  willUpdate(changed) {
    if (!changed.has('record')) return;
    this.sure = false;
    this.why = null;
    changed.get('record')?.removeEventListener('change', this.#redraw);
    this.record?.addEventListener('change', this.#redraw);
  }

  render() {
    const { record } = this;
    if (record.why) return refusal(record.why);
    if (!record.sheet) return loading();
    const { known, written } = record.sheet;
    return html`<div class="rec-head"><h2>${say('plan.title')}</h2></div>
      <p class="t2 mid">${say('plan.how')}</p>${savedSign(record.plan)}
      <paper-form .form=${written.planForm} .draft=${record.plan} .known=${known.slots ?? {}} .talk=${this.talk}
        .services=${written.services}></paper-form>${this.#send()}`;
  }

  #send() {
    const cover = this.talk.badges.has('COVER');
    const watched = this.talk.badges.has('SHARED');
    return html`<section class="card"><h3><span>${say('plan.to-child')}</span></h3>
      <fieldset class="rec-choices"><legend class="sr">${say('plan.to-child')}</legend>${HOWS.map((how) => html`<label>
        <input type="radio" name="how" .checked=${this.how === how} @change=${() => (this.how = how)}>
        <span>${say(`plan.how.${how}`)}</span></label>`)}</fieldset>
      ${watched && this.how !== 'NOTHING' ? html`<label class="rec-check"><input type="checkbox" .checked=${this.sure}
        @change=${(event) => (this.sure = event.target.checked)}><span>${say('plan.sure')}</span></label>` : nothing}
      ${cover ? html`<p class="rec-hint" role="status">${icon('stop')}${say('write.lock.COVER')}</p>` : nothing}
      ${refusal(this.why)}<div class="row row-wrap"><button class="btn btn-main btn-small"
          ?disabled=${!desk.live || this.#sending} @click=${this.#go}>
        ${say(this.how === 'NOTHING' ? 'plan.note-nothing' : 'plan.send')}</button></div>${this.#gone()}</section>`;
  }

  #gone() {
    const gone = this.record.sheet.written.deliveries ?? [];
    return gone.length ? html`<ul class="list">${gone.map((one) => html`<li>${icon('ok')}
      <span>${say(`plan.gone.${one.how}`, { n: one.version })}</span><time>${when(one.at, clock.guess())}</time></li>`)}
      </ul>` : nothing;
  }

  #sending = false;

  #go = async () => {
    this.#sending = true;
    this.why = null;
    this.requestUpdate();
    if (await this.record.plan.flush()) {
      this.why = await this.record.act('papers/PLAN/send', { ref: this.#ref, how: this.how, sure: Boolean(this.sure) });
      if (!this.why) this.#ref = crypto.randomUUID();
    }
    this.#sending = false;
    this.requestUpdate();
  };

  #redraw = () => this.requestUpdate();
}

customElements.define('safety-plan', SafetyPlan);
