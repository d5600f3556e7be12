import { html } from 'lit';
import { post, whyNot } from '../live/rest.js';
import { languageName } from '../page/dates.js';
import { Question } from '../page/question.js';
import { refusal } from '../page/signs.js';
import { named, say } from '../page/words.js';

const GENDERS = ['WOMAN', 'MAN', 'OTHER', 'UNSAID'];
const LANGUAGES = ['th', 'en', 'lo', 'my', 'km', 'ms', 'vi', 'zh'];
const SKILLS = ['LGBTQ', 'DISABILITY', 'SIGN', 'IMAGES', 'SUICIDE'];
const NEW = { gender: 'UNSAID', languages: ['th'], skills: [], certified: false };

/** What a counsellor brings along: offers go by it (CP-11), and an EMERGENCY only to who is certified (CP-127). */
class SetProfile extends Question {
  static properties = { profile: { state: true }, why: { state: true } };

  about(person, profile) {
    this.person = person;
    this.profile = { ...NEW, ...profile };
    this.why = null;
    this.show();
  }

  heading = () => say('profile.title', { name: this.person?.name ?? '' });
  verb = () => say('profile.save');
  ready = () => Boolean(this.profile?.languages.length);

  body() {
    const { profile } = this;
    if (!profile) return html``;
    return html`<fieldset class="menu-set day-kinds"><legend>${say('profile.gender')}</legend>${GENDERS.map((one) => html`
      <label><input type="radio" name="gender" .checked=${profile.gender === one}
        @change=${() => (this.profile = { ...profile, gender: one })}> ${named('gender', one)}</label>`)}</fieldset>
      ${this.#several('languages', LANGUAGES, languageName)}
      ${this.#several('skills', SKILLS, (skill) => named('skill', skill))}
      <fieldset class="menu-set"><legend>${say('profile.trust')}</legend><label><input type="checkbox"
        .checked=${profile.certified} @change=${() => (this.profile = { ...profile, certified: !profile.certified })}>
        ${say('profile.certified')}</label></fieldset>${refusal(this.why)}`;
  }

  #several(part, all, name) {
    const chosen = this.profile[part];
    return html`<fieldset class="menu-set day-kinds"><legend>${say(`profile.${part}`)}</legend>${all.map((one) => html`
      <label><input type="checkbox" .checked=${chosen.includes(one)} @change=${() => this.#toggle(part, one)}>
      ${name(one)}</label>`)}</fieldset>`;
  }

  #toggle(part, one) {
    const rest = this.profile[part].filter((known) => known !== one);
    const same = rest.length === this.profile[part].length;
    this.profile = { ...this.profile, [part]: same ? [...rest, one] : rest };
  }

  async act() {
    const answer = await post(`/api/staff/${this.person.id}/profile`, this.profile);
    this.why = answer.status === 200 ? null : whyNot(answer);
    if (this.why) return false;
    this.dispatchEvent(new Event('done'));
  }
}

customElements.define('set-profile', SetProfile);
