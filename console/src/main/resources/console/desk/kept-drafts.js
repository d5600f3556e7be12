const PAUSE = 600;
const NOTHING = { version: 0, text: '' };

/**
 * What is typed, kept sealed on the server per talk and person: a reload, an expired sign-in or another tab loses
 * nothing. A slot is what is typed in one place: {conversation, code, draft, kept, other}.
 */
export class KeptDrafts {
  #requests;
  #changed;
  #timers = new Map();

  constructor(requests, changed) {
    this.#requests = requests;
    this.#changed = changed;
  }

  /** Something was typed: it is kept once the typing pauses. */
  typed(slot) {
    clearTimeout(this.#timers.get(slot));
    this.#timers.set(slot, setTimeout(() => this.#keep(slot), PAUSE));
  }

  /** Something other than typing may have changed it, such as a line that came back. */
  watch(slot) {
    if (this.unkept(slot) && !this.#timers.has(slot) && this.#requests.live) this.typed(slot);
  }

  unkept(slot) {
    return slot.draft !== slot.kept.text;
  }

  /** What the server keeps now. It goes into the page only where nothing else was typed meanwhile. */
  hear(slot, told) {
    const kept = { ...NOTHING, ...told };
    const untouched = slot.draft === slot.kept.text || slot.draft === kept.text;
    const news = kept.version !== slot.kept.version && kept.text !== '';
    slot.other = !untouched && news ? kept : null;
    if (slot.other === null) {
      if (untouched) slot.draft = kept.text;
      slot.kept = kept;
      if (!untouched) this.typed(slot);
    }
    this.#changed();
  }

  /** Two tabs typed at once, and the person says which of the two stays. */
  choose(slot, theirs) {
    const { other } = slot;
    slot.other = null;
    slot.kept = other;
    if (theirs) slot.draft = other.text;
    else this.typed(slot);
    this.#changed();
  }

  async #keep(slot) {
    this.#timers.delete(slot);
    const { conversation, code, draft: text, kept } = slot;
    if (!this.unkept(slot) || slot.other) return;
    const answer = await this.#requests.ask({ do: 'draft', conversation, code, text, after: kept.version });
    if (answer.type !== 'draft') return;
    const now = { ...NOTHING, ...answer.kept };
    if (now.text.trim() !== text.trim()) return this.hear(slot, now);
    slot.kept = { version: now.version, text };
    this.#changed();
  }
}
