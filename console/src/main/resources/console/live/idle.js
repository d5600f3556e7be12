import { pulse } from './clock.js';
import { post } from './rest.js';

const GESTURES = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'];
const TELL_EVERY = 30000;

/** Whether somebody sits before the page: by pointer and keys. Tells the server, and says "idle" when nobody does. */
class Idle extends EventTarget {
  #touchedAt = performance.now();
  #toldAt = -TELL_EVERY;
  #after = Infinity;

  constructor() {
    super();
    for (const gesture of GESTURES) addEventListener(gesture, () => this.#touch(), { capture: true, passive: true });
    pulse.addEventListener('beat', () => this.#look());
  }

  /** Watches from now on; `after` in ms, Infinity to stop. */
  watch(after) {
    this.#touchedAt = performance.now();
    this.#after = after;
  }

  #touch() {
    this.#touchedAt = performance.now();
  }

  /** The last touch is told too, so that the server never counts fewer minutes than the page. */
  #look() {
    if (this.#after === Infinity) return;
    const now = performance.now();
    if (now - this.#touchedAt >= this.#after) {
      this.#after = Infinity;
      this.dispatchEvent(new Event('idle'));
    } else if (this.#touchedAt > this.#toldAt && now - this.#toldAt >= Math.min(TELL_EVERY, this.#after / 4)) {
      this.#toldAt = now;
      post('/api/active');
    }
  }
}

export const idle = new Idle();
