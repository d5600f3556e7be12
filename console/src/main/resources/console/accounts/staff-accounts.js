import { html, nothing } from 'lit';
import { get, post, whyNot } from '../live/rest.js';
import { clockTime, dayShort } from '../page/dates.js';
import { Part } from '../page/part.js';
import { session } from '../page/session.js';
import { loading, refusal } from '../page/signs.js';
import { heads } from '../page/table.js';
import { named, say, words } from '../page/words.js';
import './change-role.js';
import './deactivate-account.js';
import './new-account.js';
import './password-once.js';
import './set-profile.js';

/** One person, one account (CP-01). An administrator sees accounts and no talk. */
class StaffAccounts extends Part {
  static properties = { staff: { state: true }, profiles: { state: true }, why: { state: true }, said: { state: true },
    changes: { state: true } };

  constructor() {
    super();
    this.staff = null;
    this.watch(words);
  }

  connectedCallback() {
    super.connectedCallback();
    this.look();
  }

  async look() {
    const answer = await get('/api/staff');
    if (answer.status === 401) session.expired();
    this.why = answer.status === 200 ? null : whyNot(answer);
    if (answer.status === 200) this.staff = answer.body;
    const profiles = await get('/api/staff/profiles');
    this.profiles = profiles.status === 200 ? profiles.body : {};
    const changes = await get('/api/staff/role-changes');
    this.changes = changes.status === 200 ? changes.body : [];
  }

  render() {
    return html`<section class="panel"><div class="panel-head"><h1
        class="t3">${say('nav.accounts')}</h1><p>${say('accounts.one-person')}</p>
        <span class="end"></span><button class="btn btn-small btn-main"
            @click=${() => this.querySelector('new-account').show()}>
        ${say('accounts.new')}</button></div>
      ${refusal(this.why)}<p class="t2" role="status">${this.said ?? nothing}</p>${this.#table()}</section>${this.#history()}
      <change-role @done=${() => this.look()}></change-role>
      <new-account @made=${this.#made}></new-account><password-once></password-once>
      <set-profile @done=${() => this.look()}></set-profile><deactivate-account @done=${() => this.look()}></deactivate-account>`;
  }

  #table() {
    if (!this.staff) {
      return loading();
    }
    return html`<table class="grid">${heads(['name', 'login', 'role', 'state'])}<tbody>
      ${this.staff.map((person) => this.#row(person))}</tbody></table>`;
  }

  #history() {
    const line = (one) => html`<li><b>${one.name}</b> ${say('accounts.role-line', { from: named('role', one.from), to: named('role', one.to) })}
      · <span>${one.reason}</span><span class="mid"> · ${say('accounts.role-by', { name: one.by })} ${dayShort(one.at)} ${clockTime(one.at)}</span></li>`;
    return html`<section class="panel plan-panel"><div class="panel-head"><h2>${say('accounts.role-history')}</h2></div>
      <ul class="plan-people">${this.changes?.length ? this.changes.map(line) : html`<li>${say('accounts.role-none')}</li>`}</ul></section>`;
  }

  #row(person) {
    const { active } = person;
    return html`<tr><td class="strong">${person.name}</td><td class="code">${person.login}</td>
      <td>${named('role', person.role)}</td><td><span class="badge ${active ? 'badge-good' : ''}">
        ${say(active ? 'accounts.active' : 'accounts.inactive')}</span></td>
      <td>${active ? this.#acts(person) : nothing}</td></tr>`;
  }

  #acts(person) {
    const label = (text) => say(text, { name: person.name });
    const deactivate = () => this.querySelector('deactivate-account').about(person);
    const profile = () => this.querySelector('set-profile').about(person, this.profiles?.[person.id]);
    return html`<span class="row">${person.role === 'COUNSELLOR' ? html`<button class="btn btn-small"
        aria-label=${label('profile.for')} @click=${profile}>${say('profile.button')}</button>` : nothing}<button class="btn btn-small" aria-label=${label('accounts.password-for')}
        @click=${() => this.#password(person)}>${say('accounts.password')}</button>
      <button class="btn btn-small" aria-label=${label('accounts.new-app-for')}
        @click=${() => this.#forgetApp(person)}>${say('accounts.new-app')}</button>
      <button class="btn btn-small" aria-label=${label('accounts.role-for')} ?disabled=${person.id === session.me.id}
        @click=${() => this.querySelector('change-role').about(person)}>${say('accounts.role-change')}</button>
      <button class="btn btn-small" aria-label=${label('accounts.deactivate-whom')}
        ?disabled=${person.id === session.me.id} @click=${deactivate}>${say('accounts.deactivate')}</button></span>`;
  }

  #made = (event) => {
    this.querySelector('password-once').about(event.detail.login, event.detail.password);
    this.look();
  };

  async #forgetApp(person) {
    const answer = await post(`/api/staff/${person.id}/second-factor/forget`);
    this.why = answer.status === 200 ? null : whyNot(answer);
    this.said = answer.status === 200 ? say('accounts.app-gone', { name: person.name }) : null;
  }

  async #password(person) {
    const answer = await post(`/api/staff/${person.id}/password`);
    this.why = answer.status === 200 ? null : whyNot(answer);
    if (answer.status === 200) this.querySelector('password-once').about(person.login, answer.body.password);
  }
}

customElements.define('staff-accounts', StaffAccounts);
