import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { clock } from '../live/clock.js';
import { clockTime } from '../page/dates.js';
import { Part } from '../page/part.js';
import { icon, key } from '../page/signs.js';
import { named, say, words } from '../page/words.js';
import { desk } from './desk.js';
import './draft-guard.js';
import { otherTab } from './other-tab.js';
import { quietFor, stillHere } from './word-offers.js';
import { lockScreen } from './wording.js';

const LONGEST = 1000;
const TYPING_EVERY = 4000;
const SILENCE = 120000;
/** What the server asks to look at once more; said again, it goes out. */
const LOOK_AGAIN = ['AS_SUGGESTED', 'SHARED'];

/** The draft. Only a person sends it, only live, only after reading, and never into a covered screen (CP-22, CP-34). */
class WriteBox extends Part {
  #typedAt = 0;
  #long = false;

  constructor() {
    super();
    this.watch(desk, words);
  }

  connectedCallback() {
    super.connectedCallback();
    clock.addEventListener('change', this.#quiet);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clock.removeEventListener('change', this.#quiet);
  }

  render() {
    const { talk } = desk;
    if (!talk?.loaded) return nothing;
    const lock = lockOf(talk);
    this.classList.toggle('is-locked', lock !== null);
    return html`${lock ? this.#locked(lock) : html`<word-offers></word-offers>`}
      <div class="draft">${this.#answering(talk)}<label class="sr" for="draft">${say('write.label')}</label>
        <textarea id="draft" rows="2" maxlength=${LONGEST} placeholder=${say('write.here')} .value=${live(talk.draft)}
          ?disabled=${lock === 'NOT_READ'} ?readonly=${lock !== null}
          @input=${this.#typed} @keydown=${this.#key}></textarea>${this.#hint(talk)}</div>
      ${lock ? nothing : html`<draft-guard></draft-guard>`}
      <div class="write-foot">${this.#lockView(talk)}
        <span class="end count num">${say('write.count', { n: talk.draft.length })}</span>
        ${lock ? nothing : this.#stillHere(talk)}
        <button class="btn btn-main" ?disabled=${!sendable(talk)} @click=${this.#send}>
          ${say('write.send')} ${key('Ctrl+↵')}</button></div>`;
  }

  /** Which message of the child will stand above the line. */
  #answering(talk) {
    const asked = talk.quote && talk.lines.find((line) => line.id === talk.quote);
    if (!asked) return nothing;
    return html`<div class="answering">${icon('undo')}<span class="grow">
        ${say('chat.answering', { time: clockTime(asked.at) })}</span>
      <button class="btn btn-small btn-soft" @click=${() => this.#unquote(talk)}>${say('chat.answer-not')}</button></div>`;
  }

  #unquote(talk) {
    talk.quote = null;
    desk.changed();
    this.querySelector('textarea').focus();
  }

  /** After two minutes in which nobody said anything: the line that one is still there, for the draft (CP-32). */
  #stillHere(talk) {
    if (quietFor(talk) < SILENCE || talk.draft.trim()) return nothing;
    return html`<button class="btn btn-small" title=${say('chat.still-here-how')} @click=${() => stillHere(talk)}>
      ${say('chat.still-here')}</button>`;
  }

  #locked(lock) {
    return html`<div class="row t2" role="status">${icon(lock === 'COVER' ? 'stop' : 'lock')}
      <span class="grow">${say(`write.lock.${lock}`)}</span>
      ${lock === 'NOT_READ' ? html`<button class="btn btn-small to-picture" @click=${toPicture}>
        ${say('write.to-picture')} ${key('Alt+3')}</button>` : nothing}</div>`;
  }

  #hint(talk) {
    if (talk.other) return otherTab(talk);
    if (talk.unread) {
      return html`<div class="guard" role="status">${icon('hint')}<span>${say('write.unread', { n: talk.unread })}
        <em>${say('write.read-first')}</em></span><span class="row"><button class="btn btn-small"
            @click=${this.#readNew}>
        ${say('picture.tick')}</button></span></div>`;
    }
    if (!talk.refused) return nothing;
    const again = LOOK_AGAIN.includes(talk.refused);
    return html`<div class="guard" role="alert">${icon(again ? 'hint' : 'fail')}<span>${say('write.came-back')}
      <em>${named('why', talk.refused)}</em></span>${again ? html`<span class="row">
      <button class="btn btn-small" @click=${this.#send}>${say('chat.send-anyway')}</button></span>` : nothing}</div>`;
  }

  #lockView(talk) {
    const name = talk.picture.holder ?? '';
    if (!talk.draft.trim()) return html`<span class="lockview">${say('write.sees-name', { name })}</span>`;
    return html`<span class="lockview">${icon('lock')}<span>${say('write.lock-screen')}
      <b lang="th">“${lockScreen(talk.draft)}”</b></span></span>`;
  }

  /** Drawn again once when the silence has grown long, and not each second. */
  #quiet = () => {
    const long = Boolean(desk.talk?.loaded) && quietFor(desk.talk) >= SILENCE;
    if (long === this.#long) return;
    this.#long = long;
    this.requestUpdate();
  };

  #typed = (event) => {
    desk.talk.draft = event.target.value;
    desk.talk.refused = null;
    if (!event.target.value.trim()) desk.talk.source = null;
    desk.guard.typed(desk.talk);
    desk.drafts.typed(desk.talk);
    if (performance.now() - this.#typedAt > TYPING_EVERY) {
      this.#typedAt = performance.now();
      desk.counsellor.typing(desk.talk);
    }
    this.requestUpdate();
  };

  #key = (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
    event.preventDefault();
    this.#send();
  };

  #send = () => {
    if (!sendable(desk.talk)) return;
    desk.sends.say(desk.talk, LOOK_AGAIN.includes(desk.talk.refused));
    this.querySelector('textarea').focus();
  };

  #readNew = () => {
    desk.talk.unread = 0;
    desk.changed();
    this.querySelector('textarea').focus();
  };
}

/** Why nothing can be written now, or null. */
function lockOf(talk) {
  if (!desk.live) return 'NOT_LIVE';
  if (talk.badges.has('COVER')) return 'COVER';
  return talk.read ? null : 'NOT_READ';
}

const sendable = (talk) =>
  lockOf(talk) === null && talk.unread === 0 && !desk.guard.holds(talk) && talk.draft.trim() !== '' && talk.draft.length <= LONGEST;

const toPicture = () => document.dispatchEvent(new CustomEvent('khiang-pane', { detail: 'picture' }));

customElements.define('write-box', WriteBox);
