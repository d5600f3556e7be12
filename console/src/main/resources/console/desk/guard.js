const PAUSE = 400;

/** What the server says of a draft. Asked in a pause of the typing; each answer holds for its own words only. */
export class Guard {
  #requests;
  #changed;
  #timer = null;
  #read = { conversation: null, text: '', warnings: [] };

  constructor(requests, changed) {
    this.#requests = requests;
    this.#changed = changed;
  }

  /** The draft changed, or another one came to the fore: it is read once the typing pauses. */
  typed(talk) {
    clearTimeout(this.#timer);
    if (talk?.draft.trim()) this.#timer = setTimeout(() => this.#ask(talk), PAUSE);
  }

  /** The warnings for this draft; while more is typed, those stay whose words have not been touched. */
  of({ conversation, draft }) {
    const { text, warnings } = this.#read;
    if (conversation !== this.#read.conversation) return [];
    return warnings.filter(({ end }) => draft.slice(0, end) === text.slice(0, end));
  }

  /** True while the server would hold these words back. */
  holds(talk) {
    return this.of(talk).some((warning) => warning.held);
  }

  async #ask(talk) {
    const { conversation, draft: text } = talk;
    const answer = await this.#requests.ask({ do: 'guard', conversation, text });
    if (answer.type !== 'guard' || !talk.draft.startsWith(text)) return;
    this.#read = { conversation, text, warnings: answer.warnings ?? [] };
    this.#changed();
  }
}
