import { clock, pulse } from '../live/clock.js';
import { get, post, whyNot } from '../live/rest.js';
import { session } from '../page/session.js';

const ASK_EVERY = 10_000;
const STALE_AFTER = 30_000;

/** Who is passed on to whom, and how it stands: names, levels and clocks, never the words of a child. */
class Referrals extends EventTarget {
  #asked = -Infinity;
  #heard = 0;
  #asking = false;
  list = null;
  receivers = null;
  live = false;

  constructor() {
    super();
    pulse.addEventListener('beat', () => this.#beat());
    session.addEventListener('change', () => this.watching || this.#forget());
  }

  get watching() {
    return session.state === 'IN' && ['REFERRAL_OFFICER', 'SUPERVISOR'].includes(session.me.role);
  }

  /** Those whose receiver has been silent for too long. */
  get silent() {
    return (this.list ?? []).filter((one) => one.state === 'NO_ANSWER').length;
  }

  async look() {
    this.#asked = performance.now();
    this.#asking = true;
    const answer = await get('/api/referrals');
    this.#asking = false;
    if (answer.status === 200) this.#take(answer.body);
    else if (answer.status === 401) session.expired();
    else this.#stale();
  }

  /** The directory; asked once, and again after each change of it. */
  async readReceivers() {
    const answer = await get('/api/receivers');
    if (answer.status === 200) this.#know(answer.body);
  }

  /** Changes the directory; null, or why not. */
  async keep(path, body) {
    const answer = await post(`/api/receivers${path}`, body);
    if (answer.status === 200) this.#know(answer.body);
    return answer.status === 200 ? null : whyNot(answer);
  }

  /** Those of one's own talk: {referrals} or {why}. */
  async ofTalk(conversation) {
    const answer = await get(`/api/referrals/of/${conversation}`);
    return answer.status === 200 ? answer.body : { why: whyNot(answer) };
  }

  propose = (conversation, receiver, address) => sheet(post(`/api/referrals/of/${conversation}`, { receiver, address }));
  read = (id) => sheet(get(`/api/briefs/${id}`));

  /** Changes a brief: "" saves, "check", "quote", "correct", "report", "child". Answers {sheet} or {why}. */
  change = (id, what, body) => sheet(post(`/api/briefs/${id}${what && `/${what}`}`, body));

  /** A step of the referral: "approve", "move", "again". */
  step = (id, what, body) => sheet(post(`/api/referrals/${id}/${what}`, body));

  /** Has the encrypted file made and hands it to the browser; null, or why not. */
  async file(id, name) {
    const answer = await fetch(`/api/papers/${id}/file`, { method: 'POST', headers: { 'Content-Type': 'application/json' },
      body: '{}', credentials: 'same-origin', cache: 'no-store' });
    if (!answer.ok) return (await answer.json().catch(() => ({}))).why ?? `HTTP_${answer.status}`;
    const link = Object.assign(document.createElement('a'), { download: `${name}.asc` });
    link.href = URL.createObjectURL(await answer.blob());
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    return null;
  }

  #take({ now, referrals }) {
    clock.hear(now);
    this.#heard = performance.now();
    Object.assign(this, { list: referrals ?? [], live: true });
    this.#changed();
  }

  #know(receivers) {
    this.receivers = receivers ?? [];
    this.#changed();
  }

  #beat() {
    if (!this.watching) return;
    if (!this.#asking && performance.now() - this.#asked > ASK_EVERY) this.look();
    this.#stale();
  }

  #stale() {
    if (!this.live || performance.now() - this.#heard < STALE_AFTER) return;
    this.live = false;
    this.#changed();
  }

  #forget() {
    Object.assign(this, { list: null, receivers: null, live: false });
    this.#changed();
  }

  #changed() {
    this.dispatchEvent(new Event('change'));
  }
}

async function sheet(asked) {
  const answer = await asked;
  if (answer.status === 401) session.expired();
  return answer.status === 200 ? { sheet: answer.body } : { why: whyNot(answer) };
}

export const referrals = new Referrals();
