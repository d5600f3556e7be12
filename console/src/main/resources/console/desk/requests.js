const ANSWER_WITHIN = 6000;

/** What was asked over the line and not yet answered. A repeated ref never doubles, so an unsure send may go again. */
export class Requests {
  #open = new Map();
  #socket;

  constructor(socket) {
    this.#socket = socket;
  }

  /** Sends a frame and waits; {type:"unsure"} when the line was lost, or silent about it, before an answer. */
  ask(frame) {
    return this.again({ ...frame, ref: crypto.randomUUID() });
  }

  /** The same frame under the same ref. */
  again(frame) {
    return new Promise((resolve) => {
      this.#open.set(frame.ref, resolve);
      if (!this.#socket.send(frame)) this.#unsure(frame.ref);
      else setTimeout(() => this.#open.get(frame.ref) === resolve && this.#unsure(frame.ref), ANSWER_WITHIN);
    });
  }

  get live() {
    return this.#socket.live;
  }

  answered(frame) {
    this.#answer(frame.ref, frame);
  }

  /** The line is lost: whoever waits is told that nobody knows. */
  lost() {
    for (const ref of [...this.#open.keys()]) this.#unsure(ref);
  }

  #unsure(ref) {
    this.#answer(ref, { type: 'unsure' });
  }

  #answer(ref, answer) {
    const resolve = this.#open.get(ref);
    this.#open.delete(ref);
    resolve?.(answer);
  }
}
