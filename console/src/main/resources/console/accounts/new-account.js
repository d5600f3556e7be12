import { html } from 'lit';
import { post, whyNot } from '../live/rest.js';
import { Question } from '../page/question.js';
import { refusal } from '../page/signs.js';
import { named, say } from '../page/words.js';

/** What somebody may be. */
export const ROLES = ['COUNSELLOR', 'SUPERVISOR', 'REFERRAL_OFFICER', 'ANALYST', 'DPO', 'ADMIN'];

/** Makes an account for one person. */
class NewAccount extends Question {
  static properties = { account: { state: true }, why: { state: true } };

  reset() {
    this.account = { login: '', name: '', role: 'COUNSELLOR' };
    this.why = null;
  }

  heading = () => say('accounts.new');
  verb = () => say('accounts.make');
  ready = () => Boolean(this.account?.login.trim() && this.account.name.trim());

  body() {
    return html`${this.#field('name')}${this.#field('login')}
      <fieldset class="menu-set"><legend>${say('column.role')}</legend>
      ${ROLES.map((role) => html`<label>
        <input type="radio" name="role" value=${role} .checked=${this.account?.role === role}
        @change=${() => this.#set('role', role)}> ${named('role', role)}</label>`)}</fieldset>
      ${refusal(this.why)}`;
  }

  #field(name) {
    return html`<div class="field-in"><label for="new-${name}">${say(`accounts.${name}`)}</label>
      <input id="new-${name}" autocomplete="off" autocapitalize="none" spellcheck="false" maxlength="60"
        .value=${this.account?.[name] ?? ''} @input=${(event) => this.#set(name, event.target.value)}></div>`;
  }

  async act() {
    const { login, name, role } = this.account;
    const answer = await post('/api/staff', { login: login.trim(), name: name.trim(), role });
    this.why = answer.status < 300 && answer.status > 0 ? null : whyNot(answer);
    if (this.why) return false;
    this.close();
    this.dispatchEvent(new CustomEvent('made', { detail: { login: login.trim(), ...answer.body } }));
  }

  #set(name, value) {
    this.account = { ...this.account, [name]: value };
  }
}

customElements.define('new-account', NewAccount);
