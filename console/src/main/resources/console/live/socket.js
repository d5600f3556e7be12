import { pulse } from './clock.js';

const SILENT_AFTER = 3000;
const HANDSHAKE_WITHIN = 10000;
const FIRST_WAIT = 500;
const LONGEST_WAIT = 5000;

/**
 * The line to the server. Live only while frames come: three seconds of silence count as lost, whatever the browser
 * believes. Says "frame" with each frame, "lost" when it is no longer live, "failed" after a try that never opened.
 */
export class Socket extends EventTarget {
  #web = null;
  #heardAt = 0;
  #retryAt = 0;
  wanted = false;
  live = false;
  tries = 0;
  quiet = 0;

  constructor(path) {
    super();
    this.path = path;
    pulse.addEventListener('beat', () => this.#beat());
    addEventListener('online', () => this.retryNow());
  }

  open() {
    this.wanted = true;
    this.tries = 0;
    this.#connect();
  }

  shut() {
    this.wanted = false;
    this.live = false;
    this.#letGo();
  }

  retryNow() {
    if (this.wanted && !this.live) this.#connect();
  }

  /** Milliseconds until the next try, 0 while one is under way. */
  get retryIn() {
    return this.#web ? 0 : Math.max(0, this.#retryAt - performance.now());
  }

  /** Sends a frame; false when there is no live line, and then nothing was sent. */
  send(frame) {
    if (!this.live) return false;
    this.#web.send(JSON.stringify(frame));
    return true;
  }

  #connect() {
    this.#letGo();
    this.tries++;
    this.#heardAt = performance.now();
    const scheme = location.protocol === 'https:' ? 'wss' : 'ws';
    const web = new WebSocket(`${scheme}://${location.host}${this.path}`);
    web.onmessage = (message) => this.#hear(JSON.parse(message.data));
    web.onclose = () => this.#lose();
    this.#web = web;
  }

  #hear(frame) {
    this.#heardAt = performance.now();
    if (frame.type === 'hello') {
      this.live = true;
      this.tries = 0;
    }
    this.dispatchEvent(new CustomEvent('frame', { detail: frame }));
  }

  #lose() {
    this.quiet = performance.now() - this.#heardAt;
    const wasLive = this.live;
    this.live = false;
    this.#letGo();
    this.#retryAt = performance.now() + Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(this.tries, 10));
    this.dispatchEvent(new Event(wasLive ? 'lost' : 'failed'));
  }

  #letGo() {
    if (!this.#web) return;
    this.#web.onmessage = this.#web.onclose = null;
    this.#web.close();
    this.#web = null;
  }

  #beat() {
    if (!this.wanted) return;
    const quiet = performance.now() - this.#heardAt;
    if (this.#web && quiet > (this.live ? SILENT_AFTER : HANDSHAKE_WITHIN)) this.#lose();
    else if (!this.#web && this.retryIn === 0) this.#connect();
  }
}
