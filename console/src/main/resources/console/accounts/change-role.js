import { html } from 'lit';
import { post, whyNot } from '../live/rest.js';
import { Question } from '../page/question.js';
import { refusal } from '../page/signs.js';
import { named, say } from '../page/words.js';
import { ROLES } from './new-account.js';

const SHORTEST = 5;

/** Gives somebody else another role, with the reason; it works at once. Says "done". */
class ChangeRole extends Question {
  static properties = { person: { state: true }, role: { state: true }, reason: { state: true }, why: { state: true } };

  about(person) {
    Object.assign(this, { person, role: null, reason: '', why: null });
    this.show();
  }

  heading = () => say('accounts.role-for', { name: this.person?.name ?? '' });
  verb = () => say('accounts.role-change');
  ready = () => Boolean(this.role) && this.reason.trim().length >= SHORTEST;

  body() {
    if (!this.person) return html``;
    return html`<p>${say('accounts.role-what')}</p><fieldset class="menu-set"><legend>${say('column.role')}</legend>
      ${ROLES.filter((role) => role !== this.person.role).map((role) => html`<label><input type="radio" name="other-role"
        value=${role} .checked=${this.role === role} @change=${() => (this.role = role)}> ${named('role', role)}</label>`)}</fieldset>
      <div class="field-in"><label for="role-reason">${say('accounts.role-reason')}</label><textarea id="role-reason" rows="2"
        maxlength="500" .value=${this.reason} @input=${(event) => (this.reason = event.target.value)}></textarea></div>
      ${refusal(this.why)}`;
  }

  async act() {
    const answer = await post(`/api/staff/${this.person.id}/role`, { role: this.role, reason: this.reason });
    this.why = answer.status === 200 ? null : whyNot(answer);
    if (this.why) return false;
    this.dispatchEvent(new Event('done'));
  }
}

customElements.define('change-role', ChangeRole);
