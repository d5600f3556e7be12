import { get, post } from '/console/live/rest.js';

const API = '/simulator/api/children';

/** One invented child's phone: what it has sent and received, as the server tells it. Says "change" when that does. */
export class Phone extends EventTarget {
  messages = [];
  quickReplies = [];
  loading = false;
  blocked = false;
  unseen = 0;
  #last = 0;
  #asking = false;

  constructor({ id, name }) {
    super();
    this.id = id;
    this.name = name;
  }

  /** All phones there are. */
  static async all() {
    const answer = await get(API);
    return answer.status === 200 ? answer.body.map((child) => new Phone(child)) : [];
  }

  /** A new child with an invented name, or null when there is no line. */
  static async another() {
    const answer = await post(API);
    return answer.status === 200 ? new Phone(answer.body) : null;
  }

  /** Asks for what is new; `seen` says whether this phone is on screen. */
  async look(seen) {
    if (this.#asking) return;
    this.#asking = true;
    const answer = await get(`${API}/${this.id}?after=${this.#last}`);
    this.#asking = false;
    if (answer.status !== 200) return;
    const fresh = answer.body.messages.filter((message) => message.n > this.#last);
    this.messages = [...this.messages, ...fresh];
    this.#last = this.messages.at(-1)?.n ?? 0;
    this.unseen = seen ? 0 : this.unseen + fresh.length;
    const { quickReplies, loading, blocked } = answer.body;
    Object.assign(this, { quickReplies, loading, blocked });
    this.dispatchEvent(new Event('change'));
  }

  /** Does one thing on the phone ("say", "tap", "sticker", ...) and looks at once. */
  async act(name, body) {
    const answer = await post(`${API}/${this.id}/${name}`, body);
    await this.look(true);
    return answer.status === 200;
  }

  /** Takes the child's own last message back. */
  async unsendLast() {
    const last = this.lastOwn;
    if (last && await this.act('unsend', { message: last.id })) last.unsent = true;
    this.dispatchEvent(new Event('change'));
  }

  get lastOwn() {
    return this.messages.findLast((message) => message.from === 'me' && !message.unsent) ?? null;
  }
}
