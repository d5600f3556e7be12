import { desk } from '../desk/desk.js';
import { get, post, whyNot } from '../live/rest.js';
import { sound } from '../live/sound.js';

/** Who is signed in. Says "change" when that does; "state" is ASKING, OUT or IN. */
class Session extends EventTarget {
  state = 'ASKING';
  me = null;

  constructor() {
    super();
    desk.socket.addEventListener('failed', () => this.#stillIn());
  }

  /** Asks the server who this browser is. */
  async ask() {
    const answer = await get('/api/me');
    if (answer.status === 200) this.#enter(answer.body);
    else if (answer.status === 401) this.#set('OUT', null);
    else this.#set('NO_LINE', null);
  }

  /** Gives the password; {next} (IN, CODE, or APP with its secret) or {why}. The click also unlocks the sound. */
  async signIn(username, password) {
    sound.unlock();
    return this.#at(await post('/login', { username, password }));
  }

  /** Gives the second proof; {recovery} or {why}. The console opens with {@link ask}, once the paper was written. */
  async giveCode(code) {
    return this.#at(await post('/login/code', { code }));
  }

  #at(answer) {
    return answer.status === 200 ? answer.body : { why: whyNot(answer), seconds: answer.body?.seconds };
  }

  /** Nobody leaves a child behind: while talks are open the server refuses, and the page asks what becomes of them. */
  async signOut() {
    const answer = await post('/logout');
    if (answer.status === 409) return document.dispatchEvent(new CustomEvent('khiang-open-talks'));
    desk.close();
    this.#set('OUT', null);
  }

  /** A call was answered 401: the sign-in has run out. Drafts stay in the page for the same person. */
  expired() {
    if (this.state !== 'IN') return;
    desk.socket.shut();
    this.#set('OUT', this.me);
  }

  #enter(me) {
    if (this.me && this.me.id !== me.id) desk.close();
    this.#set('IN', me);
    if (me.role === 'COUNSELLOR' && !desk.socket.wanted) desk.socket.open();
  }

  async #stillIn() {
    const answer = await get('/api/me');
    if (answer.status === 401) this.expired();
  }

  #set(state, me) {
    this.state = state;
    this.me = me;
    this.dispatchEvent(new Event('change'));
  }
}

export const session = new Session();
