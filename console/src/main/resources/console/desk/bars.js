const WEIGHTS = { NEWS: 4, BACK: 3, ROSE: 2, HIGH: 1 };
const NEWS_FOR = 12000;

/** The banner under the top bar: one at a time, the heaviest first; news goes by itself after a while. */
class Bars extends EventTarget {
  #bars = [];

  /** Shows a banner; a newer one of the same kind and subject replaces it. */
  put(bar) {
    this.drop(bar.kind, bar.about);
    this.#bars.push({ ...bar, shown: performance.now() });
    this.#changed();
  }

  /** Takes one away, or all of a kind. */
  drop(kind, about) {
    this.#bars = this.#bars.filter((bar) => bar.kind !== kind || (about !== undefined && bar.about !== about));
    this.#changed();
  }

  clear() {
    this.#bars = [];
    this.#changed();
  }

  get top() {
    const now = performance.now();
    const fresh = this.#bars.filter((bar) => bar.kind !== 'NEWS' || now - bar.shown < NEWS_FOR);
    return fresh.sort((one, other) => WEIGHTS[other.kind] - WEIGHTS[one.kind] || one.shown - other.shown)[0] ?? null;
  }

  #changed() {
    this.dispatchEvent(new Event('change'));
  }
}

export const bars = new Bars();
