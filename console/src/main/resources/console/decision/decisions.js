import { clock, pulse } from '../live/clock.js';
import { get, post } from '../live/rest.js';
import { session } from '../page/session.js';

const ASK_EVERY = 2500;
const SIGNERS = ['SUPERVISOR', 'DPO'];

/** Decisions to sign and reviews to do, as those see them who may; no words of a child. Says "change" when they do. */
class Decisions extends EventTarget {
  #asked = 0;
  #asking = false;
  #kinds = null;
  all = null;
  mine = null;
  reviews = null;
  today = [];
  agreement = null;

  constructor() {
    super();
    pulse.addEventListener('beat', () => this.#beat());
    session.addEventListener('change', () => session.state === 'IN' || this.#forget());
  }

  /** What waits for a signature of this person. */
  get toSign() {
    return (this.all ?? []).filter((one) => one.mayAnswer).length;
  }

  /** What nobody has reviewed yet, and what must be done today. */
  get toReview() {
    return (this.reviews ?? []).filter((one) => one.state === 'OPEN').length + this.today.length;
  }

  /** What this person may propose, and whose spoken word may be named. */
  async kinds() {
    this.#kinds ??= (await get('/api/decisions/kinds')).body;
    return this.#kinds;
  }

  /** Sends something and looks anew; {body}, or {why, by, changed} when it was refused. */
  async does(path, body) {
    const answer = await post(path, body);
    this.look();
    return answer.status === 200 ? { body: answer.body } : refused(answer);
  }

  /** Asks for something with words; {body} or {why}. */
  async read(path) {
    const answer = await get(path);
    return answer.status === 200 ? { body: answer.body } : refused(answer);
  }

  async look() {
    if (this.#asking || session.state !== 'IN') return;
    this.#asking = true;
    this.#asked = performance.now();
    const role = session.me.role;
    if (SIGNERS.includes(role)) await this.#take('/api/decisions', (body) => this.#sight(body));
    if (role === 'SUPERVISOR') await this.#take('/api/reviews', (body) => this.#reviews(body));
    this.#asking = false;
    this.dispatchEvent(new Event('change'));
  }

  async #take(path, how) {
    const answer = await get(path);
    if (answer.status === 200) how(answer.body);
    else if (answer.status === 401) session.expired();
  }

  #sight({ now, decisions = [] }) {
    clock.hear(now);
    this.all = decisions;
  }

  #reviews({ reviews = [], today = [], agreement }) {
    Object.assign(this, { reviews, today, agreement });
  }

  #beat() {
    if (SIGNERS.includes(session.me?.role) && performance.now() - this.#asked > ASK_EVERY) this.look();
  }

  #forget() {
    this.#kinds = null;
    Object.assign(this, { all: null, mine: null, reviews: null, today: [], agreement: null });
  }
}

function refused({ status, body }) {
  return { why: body?.why ?? (status === 0 ? 'NO_LINE' : `HTTP_${status}`), by: body?.by, changed: body?.changed ?? [] };
}

export const decisions = new Decisions();
