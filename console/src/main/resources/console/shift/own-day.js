import { html, nothing } from 'lit';
import { sound } from '../live/sound.js';
import { languageName } from '../page/dates.js';
import { Part } from '../page/part.js';
import { settings, TONES } from '../page/settings.js';
import { refusal } from '../page/signs.js';
import { named, say, words } from '../page/words.js';
import { endOfShift, timeOf } from './end-of-shift.js';
import { ownShift } from './own-shift.js';

const KINDS = ['SEXTORTION', 'IMAGE_SHARED', 'SEXUAL_REQUEST', 'MONEY_OFFER', 'SEXUAL_ABUSE', 'STRANGER_MEETING',
  'EXPLOITATION', 'UNWANTED_CONTENT', 'PHYSICAL_VIOLENCE', 'NEGLECT', 'BULLYING', 'SELF_HARM', 'DISTRESS'];
const STEPS = [1, 2, 3];

/** My day: how I feel, what I would rather not hear about, when I stop. Nobody else sees it (CP-125). */
class OwnDay extends Part {
  static properties = { why: { state: true } };

  constructor() {
    super();
    this.watch(words, ownShift);
    this.hear('khiang-day', () => this.#show());
  }

  render() {
    const { day } = ownShift;
    return html`<dialog class="ask day" aria-labelledby="day-title"><h2 id="day-title">${say('day.title')}</h2>
      <p class="t2 mid">${say('day.private')}</p>${day ? this.#day(day) : nothing}${refusal(this.why)}
      <div class="row ask-foot"><span class="end"></span><button class="btn btn-main"
        @click=${() => this.querySelector('dialog').close()}>${say('dialog.close')}</button></div></dialog>`;
  }

  #day(day) {
    return html`<div class="day-two">${this.#mood('BEGIN', day.begin)}${this.#mood('END', day.end)}</div>
      <fieldset class="menu-set day-kinds"><legend>${say('day.skip')}</legend>${KINDS.map((kind) => html`<label>
        <input type="checkbox" .checked=${day.skips.includes(kind)} @change=${() => this.#skip(kind)}>
        ${named('category', kind)}</label>`)}</fieldset>
      <div class="day-two"><div class="field-in"><label for="day-end">${say('day.ends')}</label>
        <input id="day-end" type="time" .value=${timeOf(day.endsAt)} @change=${this.#end}></div>
        <fieldset class="menu-set"><legend>${say('day.tone')}</legend>${TONES.map((tone) => html`<label>
        <input type="radio" name="tone" .checked=${settings.tone === tone} @change=${() => this.#tone(tone)}>
        ${say(`day.tone.${tone}`)}</label>`)}</fieldset></div>${this.#profile(day.profile)}`;
  }

  #mood(moment, marked) {
    return html`<fieldset class="menu-set"><legend>${say(`day.mood.${moment}`)}</legend>${STEPS.map((step) => html`
      <label><input type="radio" name="mood-${moment}" .checked=${marked === step}
        @change=${() => this.#tell('mood', { moment, step })}> ${say(`day.step.${step}`)}</label>`)}</fieldset>`;
  }

  #profile({ gender, languages, skills, certified }) {
    return html`<div class="t2"><p class="t1 mid">${say('profile.mine')}</p><p>${[named('gender', gender),
      ...languages.map(languageName), ...skills.map((skill) => named('skill', skill)),
      say(certified ? 'profile.certified' : 'profile.new')].join(' · ')}</p></div>`;
  }

  #skip(kind) {
    const { skips } = ownShift.day;
    const rest = skips.filter((known) => known !== kind);
    this.#tell('skips', { categories: rest.length === skips.length ? [...skips, kind] : rest });
  }

  #end = (event) => this.#tell('end', { at: endOfShift(event.target.value) });

  #tone(tone) {
    settings.tone = tone;
    sound.once(tone);
  }

  async #tell(what, body) {
    this.why = await ownShift.tell(what, body);
  }

  #show() {
    ownShift.look();
    this.querySelector('dialog').showModal();
  }
}

customElements.define('own-day', OwnDay);
