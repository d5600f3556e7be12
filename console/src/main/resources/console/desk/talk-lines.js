import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import { span } from '../page/dates.js';
import { Part } from '../page/part.js';
import { say, words } from '../page/words.js';
import { whisperLine } from '../beside/whisper-line.js';
import { chatLine, noteLine, sendingLine } from './chat-line.js';
import { desk } from './desk.js';

const NEAR = 48;
const ON_ITS_WAY = ['WAITING', 'SENDING', 'ACCEPTED'];

/** The transcript. Stays at the newest line unless someone has scrolled up to read. */
class TalkLines extends Part {
  static properties = { talk: {} };
  #pinned = true;
  #top = 0;
  #size = new ResizeObserver(() => this.#pinned && this.#toEnd());

  constructor() {
    super();
    this.watch(desk, words);
  }

  willUpdate(changed) {
    if (changed.has('talk')) this.#pinned = true;
    if (this.#pinned) this.talk.trim();
  }

  render() {
    return keyed(this.talk.conversation, html`<div class="lines" role="log" aria-live="polite" tabindex="0"
        aria-label=${say('talk.lines')} @scroll=${this.#scrolled}>
      ${this.#before()}${repeat(this.#entries(), (entry) => entry.id ?? entry.ref ?? 'divider', (entry) => this.#entry(entry))}</div>
      ${this.#pinned ? nothing : this.#down()}`);
  }

  updated(changed) {
    if (this.#pinned) this.#toEnd();
    if (!changed.has('talk')) return;
    this.#size.disconnect();
    this.#size.observe(this.querySelector('.lines'));
  }

  #entries() {
    const { divider, says, entries } = this.talk;
    if (!divider) return [...entries, ...says];
    const at = entries.findIndex((entry) => entry.seq > divider.after);
    return at < 0 ? [...entries, ...says] : [...entries.slice(0, at), { divider }, ...entries.slice(at), ...says];
  }

  #entry(entry) {
    if (entry.divider) return this.#divider(entry.divider);
    if (entry.whisper) return whisperLine(entry);
    if (entry.note) return noteLine(entry);
    if (entry.ref) return sendingLine(this.#known(entry, 'state'), this.talk.picture.holder, this.talk);
    return chatLine(this.#known(entry, 'delivery'), this.talk);
  }

  /** What is on its way while the line is lost: nobody here knows how it went. */
  #known(entry, field) {
    const stale = !desk.live && !this.talk.readOnly && ON_ITS_WAY.includes(entry[field]);
    return stale ? { ...entry, [field]: 'UNSURE' } : entry;
  }

  #divider({ count, lost }) {
    const away = lost === null;
    const text = away ? say('talk.while-away', { n: count }) : say('talk.while-lost', { n: count, time: span(lost) });
    return html`<div class="newline" role="separator" aria-label=${text}><span aria-hidden="true">${text}</span></div>`;
  }

  #before() {
    const { earlier } = this.talk;
    if (!earlier) return nothing;
    return html`<button class="earlier" ?disabled=${!desk.live} @click=${this.#look}>
      ${say('chat.earlier', { n: earlier })}</button>`;
  }

  /** What was on screen stays where it was: the earlier lines grow above it. */
  #look = async () => {
    this.#pinned = false;
    const box = this.querySelector('.lines');
    const below = box.scrollHeight - box.scrollTop;
    await desk.earlier(this.talk);
    await this.updateComplete;
    box.scrollTop = box.scrollHeight - below;
    this.#top = box.scrollTop;
  };

  #down() {
    return html`<button class="btn btn-small to-end" @click=${this.#release}>${say('talk.to-end')}</button>`;
  }

  #release = () => {
    this.#pinned = true;
    this.requestUpdate();
  };

  #toEnd() {
    const box = this.querySelector('.lines');
    box.scrollTop = box.scrollHeight;
    this.#top = box.scrollTop;
  }

  /** Only scrolling up lets go of the end; a line more or a smaller box does not. */
  #scrolled = (event) => {
    const box = event.currentTarget;
    const near = box.scrollHeight - box.scrollTop - box.clientHeight < NEAR;
    const pinned = near || (this.#pinned && box.scrollTop >= this.#top);
    this.#top = box.scrollTop;
    if (pinned === this.#pinned) return;
    this.#pinned = pinned;
    this.requestUpdate();
  };
}

customElements.define('talk-lines', TalkLines);
