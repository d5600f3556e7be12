import { html, nothing } from 'lit';
import { get, whyNot } from '../live/rest.js';
import { Part } from '../page/part.js';
import { session } from '../page/session.js';
import { loading, refusal } from '../page/signs.js';
import { named, say, words } from '../page/words.js';

/** Each role and what it may do, read off the program's own doors: no page can promise what the server refuses. */
class RoleTable extends Part {
  static properties = { sight: { state: true }, why: { state: true } };

  constructor() {
    super();
    this.sight = null;
    this.watch(words);
  }

  async connectedCallback() {
    super.connectedCallback();
    const answer = await get('/api/roles');
    if (answer.status === 401) session.expired();
    this.why = answer.status === 200 ? null : whyNot(answer);
    if (answer.status === 200) this.sight = answer.body;
  }

  render() {
    if (!this.sight) return this.why ? refusal(this.why) : loading();
    const { rooms, acts } = this.sight;
    return html`<section class="panel plan-panel"><div class="panel-head"><h1 class="t3">${say('nav.roles')}</h1>
        <p>${say('roles.what')}</p></div>
      <ul class="plan-roles">${this.sight.roles.map((role) => html`<li class=${role === session.me.role ? 'is-own' : ''}>
        <b>${named('role', role)}</b> ${role === session.me.role ? html`<span class="badge badge-us">${say('roles.yours')}</span>` : nothing}
        <span class="mid">${say(`roles.of.${role}`)}</span></li>`)}</ul><p class="plan-what">${say('roles.not-yet')}</p></section>
      ${this.#table('roles.rooms', 'room', rooms, (room, role) => mark(room, role), (room) => doors(room))}
      ${this.#table('roles.acts', 'act', acts, (act, role) => ((act.roles ?? []).includes(role) ? 'does' : 'none'))}`;
  }

  #table(title, kind, rows, cell, more = () => nothing) {
    const { roles } = this.sight;
    return html`<section class="panel plan-panel"><div class="panel-head"><h2>${say(title)}</h2><p>${say(`${title}-what`)}</p></div>
      <div class="rec-scroll" tabindex="0" role="region" aria-label=${say(title)}><table class="grid plan-table"><thead><tr>
        <th scope="col">${say(`roles.${kind}`)}</th>${roles.map((role) => html`<th scope="col">${named('role', role)}</th>`)}</tr></thead>
      <tbody>${rows.map((row) => html`<tr><th scope="row">${named(`roles.${kind}`, row.name)}${more(row)}</th>
        ${roles.map((role) => html`<td class="may-${cell(row, role)}" data-role=${named('role', role)}>${say(`roles.may.${cell(row, role)}`)}</td>`)}</tr>`)}
      </tbody></table></div></section>`;
  }
}

function mark(room, role) {
  const reads = (room.reads ?? []).includes(role);
  const does = (room.does ?? []).includes(role);
  return reads && does ? 'both' : reads ? 'reads' : does ? 'does' : 'none';
}

const doors = (room) => html`<details><summary>${say('roles.doors', { n: room.doors.length })}</summary>
  <ul>${room.doors.map((door) => html`<li><code>${door.method} ${door.path}</code>
    <span class="t1 mid">${(door.roles ?? []).map((role) => named('role', role)).join(', ')}</span></li>`)}</ul></details>`;

customElements.define('role-table', RoleTable);
