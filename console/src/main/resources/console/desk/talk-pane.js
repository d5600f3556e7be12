import { html, nothing } from 'lit';
import { clock } from '../live/clock.js';
import { Part } from '../page/part.js';
import { icon, key, levelSign, loading } from '../page/signs.js';
import { named, say, words } from '../page/words.js';
import { badge, badgesOf } from './badges.js';
import { desk } from './desk.js';
import { forms } from '../decision/talk-decisions.js';
import '../shift/involved-too.js';
import '../shift/wish-line.js';
import './hand-back.js';
import '../handover/hand-over.js';
import '../handover/transfer-strip.js';
import '../referral/refer-child.js';
import '../beside/call-help.js';
import '../beside/call-strip.js';
import '../beside/step-in.js';
import '../beside/whisper-box.js';
import { session } from '../page/session.js';
import './talk-lines.js';
import './write-box.js';

const SHOWN = 5;
const tell = (name, detail) => document.dispatchEvent(new CustomEvent(name, { detail }));

/** The middle pane: who the talk is, its badges, its lines, and the writing area below. */
class TalkPane extends Part {
  static properties = { all: { state: true } };

  constructor() {
    super();
    this.watch(desk, words);
    this.hear('khiang-help', () => desk.talk?.loaded && session.me?.role === 'COUNSELLOR' && this.#open('call-help'));
  }

  render() {
    const { talk } = desk;
    this.setAttribute('aria-label', talk?.number ? say('talk.of', { number: talk.number }) : say('talk.none'));
    if (!desk.selected) return this.#empty();
    if (!talk?.loaded) return loading();
    return html`${talkHead(talk, this.#calls())}${this.#acts()}${this.#badges(talk)}
      <talk-decisions .talk=${talk}></talk-decisions><transfer-strip .talk=${talk}></transfer-strip>
      <call-strip .talk=${talk}></call-strip><whisper-box .talk=${talk}></whisper-box>
      <talk-lines .talk=${talk}></talk-lines><wish-line></wish-line><write-box class="write"></write-box>
      <hand-back></hand-back><hand-over></hand-over><involved-too></involved-too>
      <refer-child></refer-child><call-help></call-help><step-in .talk=${talk}></step-in>`;
  }

  connectedCallback() {
    super.connectedCallback();
    clock.addEventListener('change', this.#minute);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clock.removeEventListener('change', this.#minute);
  }

  /** A deadline counts down by the minute; what counts by the second is drawn by its own part. */
  #minute = () => {
    const minute = Math.floor(clock.now() / 60000);
    if (minute === this.minute || !desk.talk?.picture?.deadlineAt) return;
    this.minute = minute;
    this.requestUpdate();
  };

  #empty() {
    return html`<div class="talk-none"><div class="empty">${icon('whisper')}<b>${say('talk.none')}</b>
      <span>${say('talk.none-how')}</span></div></div>`;
  }

  /** What can be done with the talk; the end of it stands last, and leads to what is still open (CP-102). */
  #acts() {
    const acts = session.me?.role === 'SUPERVISOR' ? this.#act('step-in', 'step-in.pass') : html`
      ${this.#act('refer-child', 'refer.open')}${this.#act('hand-over', 'over.open')}
      ${this.#act('hand-back', 'talk.hand-back')}${this.#act('involved-too', 'involved.button')}`;
    return html`<div class="row row-wrap talk-acts">${acts}${forms(this)}<span class="end"></span>
      ${session.me?.role === 'SUPERVISOR' ? nothing : html`<button class="btn btn-small" ?disabled=${!desk.live}
        @click=${() => tell('khiang-tab', 'ahead')}>${say('talk.close')}</button>`}</div>`;
  }

  #act(part, text) {
    return html`<button class="btn btn-small" ?disabled=${!desk.live}
      @click=${() => this.#open(part)}>${say(text)}</button>`;
  }

  #open(name) {
    this.querySelector(name).show();
  }

  #badges(talk) {
    const found = badgesOf(talk);
    if (!found.length) return nothing;
    const rest = this.all ? 0 : found.length - SHOWN;
    return html`<div class="row row-wrap talk-badges">${found.slice(0, this.all ? undefined : SHOWN).map(badge)}
      ${rest > 0 ? html`<button class="btn btn-small btn-soft" @click=${() => (this.all = true)}>
        ${say('talk.more-badges', { n: rest })}</button>` : nothing}</div>`;
  }

  /** Whom one may ask to come, unseen by the child. */
  #calls() {
    if (session.me?.role === 'SUPERVISOR') return nothing;
    return html`<button class="btn btn-small" ?disabled=${!desk.live} @click=${() => tell('khiang-consult')}>
        ${icon('team')}${say('consult.open')} ${key('F2')}</button>
      <button class="btn btn-small" ?disabled=${!desk.live} @click=${() => this.#open('call-help')}>
        ${say('help.open')} ${key('F8')}</button>`;
  }
}

customElements.define('talk-pane', TalkPane);

/** Number, level and kind, and what can be done with the talk. */
export function talkHead(talk, acts) {
  const { level, category, ageBand } = talk.picture;
  return html`<div class="talk-head"><div class="row"><h1>${talk.number}</h1>${levelSign(level)}
    <span class="t2 mid">${named('category', category)} · ${named('age', ageBand)}</span>
    <span class="end"></span>${acts}</div></div>`;
}
