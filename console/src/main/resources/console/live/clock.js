const worker = new Worker(new URL('pulse-worker.js', import.meta.url));

/** Four beats a second, also while the tab is hidden. */
export const pulse = new EventTarget();
worker.onmessage = () => pulse.dispatchEvent(new Event('beat'));

/** The server's time. Says "change" each second; stands still while the line is lost, since then nobody knows. */
class Clock extends EventTarget {
  #offset = 0;
  #frozen = null;
  #second = 0;

  constructor() {
    super();
    pulse.addEventListener('beat', () => this.#tick());
  }

  /** Takes the server's time (ISO-8601) and runs again. */
  hear(now) {
    const at = Date.parse(now);
    if (!Number.isFinite(at)) return;
    this.#offset = at - Date.now();
    this.#frozen = null;
  }

  /** Stands still at the moment the server was last heard, `ago` milliseconds before now. */
  freeze(ago = 0) {
    this.#frozen ??= this.now() - ago;
  }

  get running() {
    return this.#frozen === null;
  }

  /** Milliseconds since 1970 by the server's clock, or the moment it was last heard. */
  now() {
    return this.#frozen ?? Date.now() + this.#offset;
  }

  /** By the server's clock even while the line is lost; only for how long it has been lost. */
  guess() {
    return Date.now() + this.#offset;
  }

  since(at) {
    return this.now() - Date.parse(at);
  }

  #tick() {
    const second = Math.floor(this.guess() / 1000);
    if (second === this.#second) return;
    this.#second = second;
    this.dispatchEvent(new Event('change'));
  }
}

export const clock = new Clock();
