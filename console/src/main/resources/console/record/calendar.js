import { clock, pulse } from '../live/clock.js';
import { get, post, whyNot } from '../live/rest.js';
import { session } from '../page/session.js';

const ASK_EVERY = 15000;

/** What is due, for one's own cases and the team's. Says "change" when it does. */
class Calendar extends EventTarget {
  #asked = 0;
  shown = false;
  sight = null;
  why = null;

  constructor() {
    super();
    pulse.addEventListener('beat', () => this.shown && performance.now() - this.#asked > ASK_EVERY && this.look());
    session.addEventListener('change', () => session.state === 'OUT' && this.#forget());
  }

  async look() {
    this.#asked = performance.now();
    const answer = await get('/api/calendar');
    if (answer.status === 401) return session.expired();
    this.why = answer.status === 200 ? null : whyNot(answer);
    if (!this.why) {
      this.sight = { due: [], open: [], tasks: [], done: [], ...answer.body };
      clock.hear(answer.body.now);
    }
    this.dispatchEvent(new Event('change'));
  }

  /** A task that somebody has looked at; null, or why not. */
  async done(task) {
    const answer = await post(`/api/calendar/tasks/${task}/done`);
    await this.look();
    return answer.status < 300 ? null : whyNot(answer);
  }

  /** The talk by which one's own case is opened, or why not. */
  async find(number) {
    const answer = await post('/api/records/find', { number });
    return answer.status === 200 ? { conversation: answer.body.conversation } : { why: whyNot(answer) };
  }

  /** A case for a supervisor's eyes, with a reason that is kept. */
  async read(number, reason) {
    const answer = await post('/api/calendar/read', { number, reason });
    return answer.status === 200 ? { sheet: answer.body } : { why: whyNot(answer) };
  }

  #forget() {
    this.sight = null;
    this.dispatchEvent(new Event('change'));
  }
}

export const calendar = new Calendar();
