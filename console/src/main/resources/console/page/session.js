import { desk } from '../desk/desk.js';
import { idle } from '../live/idle.js';
import { get, post, whyNot } from '../live/rest.js';
import { sound } from '../live/sound.js';

/** Who is signed in. Says "change" when that does; "state" is ASKING, OUT or IN. */
class Session extends EventTarget {
  state = 'ASKING';
  me = null;
  locked = false;
  idled = false;

  constructor() {
    super();
    desk.socket.addEventListener('failed', () => this.#stillIn());
    document.addEventListener('khiang-locked', () => this.#lock(false));
    document.addEventListener('khiang-unlocked', () => this.#unlocked());
    idle.addEventListener('idle', () => this.lock(true));
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

  /** Locks the page at once and tells the server; `idled` when nobody touched it (CP-01). Drafts stay. */
  async lock(idled = false) {
    this.#lock(idled);
    await post('/api/lock');
  }

  /** Gives the password before a locked screen; null when it is open again, else {why}. */
  async unlock(password) {
    const answer = await post('/api/unlock', { password });
    if (answer.status === 401 && answer.body?.why !== 'WRONG') this.expired();
    if (answer.status !== 200) return this.#at(answer);
    this.#unlocked();
    return null;
  }

  #lock(idled) {
    if (this.state !== 'IN' || this.locked) return;
    this.locked = true;
    this.idled = idled;
    this.dispatchEvent(new Event('change'));
  }

  #unlocked() {
    if (!this.locked) return;
    this.locked = false;
    this.#watch();
    this.dispatchEvent(new Event('change'));
  }

  #watch() {
    idle.watch(this.state === 'IN' ? this.me.lockAfter * 1000 : Infinity);
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
    this.locked = me.locked;
    this.idled = me.locked;
    this.#set('IN', me);
    if (['COUNSELLOR', 'SUPERVISOR'].includes(me.role) && !desk.socket.wanted) desk.socket.open();
  }

  async #stillIn() {
    const answer = await get('/api/me');
    if (answer.status === 401) this.expired();
  }

  #set(state, me) {
    this.state = state;
    this.me = me;
    if (state !== 'IN') this.locked = false;
    this.#watch();
    this.dispatchEvent(new Event('change'));
  }
}

export const session = new Session();
