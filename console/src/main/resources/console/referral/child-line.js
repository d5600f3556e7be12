import { html, nothing } from 'lit';
import { Part } from '../page/part.js';
import { icon, refusal } from '../page/signs.js';
import { named, say, words } from '../page/words.js';
import { referrals } from './referrals.js';

const PLACES = ['WINDOW', 'MUST_NOT_KNOW', 'COMPANION', 'PLACE', 'NOT_WANTED', 'FACTS', 'CONSENT'];

/** What the child itself hears of it, as one bubble that the counsellor edits first; and what it changes (CP-93, CP-95). */
class ChildLine extends Part {
  static properties = { sheet: {}, text: { state: true }, sure: { state: true }, why: { state: true }, sent: { state: true },
    place: { state: true }, sentence: { state: true } };

  constructor() {
    super();
    this.watch(words);
    this.#begin(null);
  }

  #begin(about) {
    Object.assign(this, { about, text: '', sure: false, why: null, sent: false, place: 'PLACE', sentence: '',
      ref: crypto.randomUUID() });
    if (!about) return;
    const { state, receiverName } = this.sheet.referral;
    const key = about === 'SUMMARY' ? 'summary' : state;
    this.text = say(`child.line.${key}`, { receiver: receiverName });
  }

  render() {
    const { referral } = this.sheet;
    const out = words.has(`child.line.${referral.state}`);
    return html`<section class="brief-part"><h3>${say('child.title')}</h3><div class="row row-wrap">
      <button class="btn btn-small" @click=${() => this.#begin('SUMMARY')}>${say('child.summary')}</button>
      ${out ? html`<button class="btn btn-small" @click=${() => this.#begin('NEWS')}>${say('child.news')}</button>` : nothing}
      </div>${this.sent ? html`<p class="t2 row" role="status">${icon('ok')}${say('child.sent')}</p>` : nothing}
      ${this.about ? this.#bubble() : nothing}${['DRAFT', 'APPROVED'].includes(referral.state) ? this.#correction() : nothing}
      </section>`;
  }

  #bubble() {
    return html`<div class="field-in"><label for="child-text">${say('child.text')}</label><textarea id="child-text"
        class="words" rows="4" maxlength="1000" .value=${this.text}
        @input=${(event) => (this.text = event.target.value)}></textarea></div>
      ${this.why === 'NOT_PRIVATE' ? html`<label class="row"><input type="checkbox" .checked=${this.sure}
        @change=${(event) => (this.sure = event.target.checked)}> ${say('child.sure')}</label>` : nothing}
      ${refusal(this.why)}<div class="row"><span class="end"></span><button class="btn btn-main btn-small"
        @click=${this.#say}>${icon('send')}${say('child.say')}</button></div>`;
  }

  #correction() {
    return html`<details><summary>${say('child.correct')}</summary>
      <div class="field-in"><label for="correct-place">${say('child.correct-place')}</label><select id="correct-place"
        @change=${(event) => (this.place = event.target.value)}>${PLACES.map((place) => html`<option value=${place}
        ?selected=${place === this.place}>${named('ours', place)}</option>`)}</select></div>
      <div class="field-in"><label for="correct-text">${say('child.correct-text')}</label><textarea id="correct-text"
        rows="2" maxlength="500" .value=${this.sentence} @input=${(event) => (this.sentence = event.target.value)}></textarea></div>
      <div class="row"><span class="end"></span><button class="btn btn-small" ?disabled=${!this.sentence.trim()}
        @click=${this.#correct}>${say('child.correct-save')}</button></div></details>`;
  }

  #say = async () => {
    const { about, ref, text, sure } = this;
    const answer = await referrals.change(this.sheet.referral.id, 'child', { about, ref, text, sure });
    this.why = answer.why ?? null;
    if (answer.why) return;
    this.#begin(null);
    this.sent = true;
    this.#tell(answer.sheet);
  };

  #correct = async () => {
    const { version } = this.sheet.brief;
    const answer = await referrals.change(this.sheet.referral.id, 'correct', { version, place: this.place,
      sentence: this.sentence });
    this.why = answer.why ?? null;
    if (answer.sheet) {
      this.sentence = '';
      this.#tell(answer.sheet);
    }
  };

  #tell(sheet) {
    this.dispatchEvent(new CustomEvent('sheet', { detail: sheet }));
  }
}

customElements.define('child-line', ChildLine);
