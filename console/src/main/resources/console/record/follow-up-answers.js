import { html } from 'lit';
import { Part } from '../page/part.js';
import { refusal } from '../page/signs.js';
import { named, say, words } from '../page/words.js';

const ASKED = ['safe', 'contacted', 'treatedWell'];
const VALUES = ['YES', 'NO', 'UNKNOWN'];

/** What a check found (CP-101): few questions, none of them about what happened. */
class FollowUpAnswers extends Part {
  static properties = { record: {}, followUp: {}, why: { state: true } };

  constructor() {
    super();
    this.watch(words);
  }

  render() {
    const plan = this.record.sheet.written.plan?.version > 0;
    return html`<form class="rec-form" @submit=${this.#save}>
      ${ASKED.map((name) => html`<fieldset class="rec-field"><legend>${say(`answer.${name}`)}</legend>
        <div class="rec-choices rec-across">${VALUES.map((value) => html`<label>
          <input type="radio" name=${name} value=${value} required><span>${named('value', value)}</span></label>`)}
        </div></fieldset>`)}
      <div class="rec-field"><label for="times">${say('answer.timesTold')}</label>
        <input id="times" name="timesTold" type="number" min="0" max="50" inputmode="numeric"></div>
      <div class="rec-field"><label for="wanted">${say('answer.wanted')}</label>
        <input id="wanted" name="wanted" maxlength="500" autocomplete="off"></div>
      ${plan ? html`<label class="rec-check"><input type="checkbox" name="plan"><span>${say('answer.plan')}</span></label>` : ''}
      <div class="row row-wrap"><button class="btn btn-main btn-small">${say('answer.save')}</button></div>
      ${refusal(this.why)}</form>`;
  }

  #save = async (event) => {
    event.preventDefault();
    const found = Object.fromEntries(new FormData(event.target));
    this.why = await this.record.act(`/api/follow-ups/${this.followUp.id}/answered`, {
      ...Object.fromEntries(ASKED.map((name) => [name, found[name]])),
      timesTold: found.timesTold === '' ? null : Number(found.timesTold),
      wanted: found.wanted.trim() || null,
      planReviewed: found.plan === 'on',
    });
    if (!this.why) this.dispatchEvent(new Event('done'));
  };
}

customElements.define('follow-up-answers', FollowUpAnswers);
