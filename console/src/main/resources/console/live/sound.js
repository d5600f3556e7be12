const SECONDS = 4;
const TONES = [{ at: 0, hertz: 262 }, { at: 0.55, hertz: 349 }];
/** What a person may choose for a HIGH, in hertz (CP-121). */
const CHOICES = { low: 262, middle: 330, high: 392 };
const LENGTH = 0.5;
const LOUDNESS = 0.5;

/** The tones of the desk. A browser gives none before a gesture; until then it is withheld and the top bar says so. */
class Sound extends EventTarget {
  #context = null;
  #alarm = null;

  /** Called from a click or a key, where a browser allows it. */
  unlock() {
    this.#context ??= this.#make();
    if (this.#context?.state === 'suspended') this.#context.resume().catch(() => {});
  }

  get withheld() {
    return this.#context?.state !== 'running';
  }

  /** Two low rising tones every four seconds until told to stop; a loop, so that no timer of a hidden tab delays it. */
  ring(wanted) {
    this.#context ??= this.#make();
    if (!this.#context || wanted === (this.#alarm !== null)) return;
    if (wanted) this.#alarm = this.#play(TONES, SECONDS, true);
    else {
      this.#alarm.stop();
      this.#alarm = null;
    }
  }

  /** One tone, once: "low", "middle" or "high". */
  once(tone = 'low') {
    this.#say([{ at: 0, hertz: CHOICES[tone] }], 1);
  }

  /** Both tones, once: a child one talks with is in danger now. */
  rise() {
    this.#say(TONES, SECONDS);
  }

  #say(tones, seconds) {
    this.#context ??= this.#make();
    if (!this.withheld) this.#play(tones, seconds, false);
  }

  #make() {
    if (!globalThis.AudioContext) return null;
    const context = new AudioContext();
    context.onstatechange = () => this.dispatchEvent(new Event('change'));
    return context;
  }

  #play(tones, seconds, loop) {
    const rate = this.#context.sampleRate;
    const buffer = this.#context.createBuffer(1, Math.round(seconds * rate), rate);
    for (const tone of tones) write(buffer.getChannelData(0), rate, tone);
    const source = this.#context.createBufferSource();
    source.buffer = buffer;
    source.loop = loop;
    source.connect(this.#context.destination);
    source.start();
    return source;
  }
}

/** A soft sine that swells and fades: calm enough for the third one in a night. */
function write(samples, rate, { at, hertz }) {
  const first = Math.round(at * rate);
  const count = Math.round(LENGTH * rate);
  for (let n = 0; n < count; n++) {
    const swell = Math.sin((Math.PI * n) / count) ** 2;
    samples[first + n] += LOUDNESS * swell * Math.sin((2 * Math.PI * hertz * n) / rate);
  }
}

export const sound = new Sound();
