import { html, nothing } from 'lit';
import { clock } from '../live/clock.js';
import { when } from '../page/dates.js';
import { Part } from '../page/part.js';
import { icon, refusal } from '../page/signs.js';
import { heads } from '../page/table.js';
import { say, words } from '../page/words.js';
import { calendar } from './calendar.js';

/** What supervisors must look at beside the queue: done once, by a name. */
class TaskList extends Part {
  static properties = { tasks: {}, done: {}, why: { state: true } };

  constructor() {
    super();
    this.watch(words);
  }

  render() {
    return html`<section class="panel"><div class="panel-head"><h2>${say('tasks.title')}</h2>
        <p>${say('tasks.count', { n: this.tasks.length })}</p></div>${refusal(this.why)}
      ${this.tasks.length || this.done.length ? html`<div class="rec-scroll"><table class="grid">
        ${heads(['since', 'what', 'number'])}<tbody>
        ${this.tasks.map((task) => this.#row(task, html`<button class="btn btn-small"
          @click=${() => this.#done(task)}>${say('tasks.done')}</button>`))}
        ${this.done.map((task) => this.#row(task, html`<span class="t1 dim">${icon('ok')}
          ${say('tasks.by', { name: task.by ?? '', time: when(task.doneAt, clock.guess()) })}</span>`))}
        </tbody></table></div>`
        : html`<div class="empty">${icon('ok')}<b>${say('tasks.none')}</b></div>`}</section>`;
  }

  #row(task, end) {
    return html`<tr><td class="nowrap num">${when(task.at, clock.guess())}</td>
      <td>${say(`task.${task.kind}`)}${task.doneAt ? nothing : html`<br>
        <span class="t1 dim">${say(`task.how.${task.kind}`)}</span>`}</td>
      <td class="nowrap">${task.number}</td><td class="r">${end}</td></tr>`;
  }

  #done = async (task) => (this.why = await calendar.done(task.id));
}

customElements.define('task-list', TaskList);
