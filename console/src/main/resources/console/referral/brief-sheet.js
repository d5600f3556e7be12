import { html, nothing } from 'lit';
import { clock } from '../live/clock.js';
import { when } from '../page/dates.js';
import { Part } from '../page/part.js';
import { session } from '../page/session.js';
import { icon, levelSign, refusal, tongue } from '../page/signs.js';
import { named, say, words } from '../page/words.js';
import { stateSign } from './referral-list.js';
import { referrals } from './referrals.js';
import './brief-form.js';
import './child-line.js';
import './link-form.js';
import './step-form.js';

const AT_HOME = ['DRAFT', 'APPROVED'];

/** One referral opened: the brief to the left; what can be done with it and how it went to the right. */
class BriefSheet extends Part {
  static properties = { sheet: {}, lines: {}, why: { state: true }, said: { state: true }, dirty: { state: true } };

  constructor() {
    super();
    this.lines = [];
    this.watch(words, session);
  }

  render() {
    const { referral, brief, link } = this.sheet;
    const locked = !AT_HOME.includes(referral.state);
    return html`<div class="brief-head row row-wrap"><h2>${referral.number}</h2>${levelSign(referral.level)}
        ${stateSign(referral)}<span class="t2">${say('brief.for', { name: referral.receiverName })}</span>
        <span class="t2 mid">${say('brief.version', { n: brief.version })}</span></div>
      <div class="brief-two"><div class="brief-left">
        ${link ? html`<link-form .link=${link} .locked=${locked} @written=${this.#written}></link-form>`
          : html`<brief-form .brief=${brief} .locked=${locked} @written=${this.#written}></brief-form>`}
        ${locked || link ? nothing : this.#quotable()}</div>
      <div class="brief-right">${this.#acts(referral, locked)}
        ${this.sheet.holds ? html`<child-line .sheet=${this.sheet} @sheet=${(event) => this.#take({ sheet: event.detail })}></child-line>` : nothing}
        ${this.#steps()}</div></div>
      <step-form @moved=${(event) => this.#take({ sheet: event.detail })}></step-form>`;
  }

  #acts(referral, locked) {
    const { checkedBy, checkedAt } = this.sheet;
    return html`<section class="brief-part brief-acts">
      ${locked ? nothing : html`<button class="btn btn-main" ?disabled=${!this.dirty} @click=${this.#save}>${say('brief.save')}</button>`}
      ${this.dirty ? html`<p class="t2 late">${say('brief.unsaved')}</p>` : nothing}
      ${checkedAt ? html`<p class="t2 row">${icon('ok')}${say('brief.checked', { name: checkedBy, time: when(checkedAt, clock.now()) })}</p>`
        : locked ? nothing : html`<button class="btn" ?disabled=${this.dirty} @click=${this.#check}>${say('brief.check')}</button>`}
      ${referral.shownAt ? html`<p class="t2 row">${icon('ok')}${say('refer.shown', { time: when(referral.shownAt, clock.now()) })}</p>` : nothing}
      ${this.#approve(referral)}
      <a class="btn" href="/api/papers/${referral.id}" target="_blank" rel="noopener">${icon('file')}${say('brief.paper')}</a>
      ${session.me?.role === 'COUNSELLOR' ? nothing : this.#officer(referral)}
      ${refusal(this.why)}<p class="t2" role="status">${this.said ?? nothing}</p></section>`;
  }

  #approve(referral) {
    if (referral.state !== 'DRAFT') return nothing;
    if (session.me?.role !== 'SUPERVISOR' || referral.mine) {
      return referral.mine ? html`<p class="t2 mid">${say('brief.someone-else')}</p>` : nothing;
    }
    if (!this.sheet.checkedAt) return html`<p class="t2 mid">${say('brief.not-checked')}</p>`;
    return html`<button class="btn btn-main" ?disabled=${this.dirty} @click=${this.#sign}>${say('brief.approve')}</button>`;
  }

  #officer(referral) {
    const next = referral.next.filter((state) => state !== 'APPROVED');
    return html`${referral.state === 'DRAFT' ? nothing : html`<button class="btn"
        @click=${this.#file}>${icon('lock')}${say('brief.file')}</button>`}
      ${this.sheet.link && referral.state !== 'DRAFT' ? html`<a class="btn" href="/api/papers/${referral.id}/address"
        download>${icon('list')}${say('link.export')}</a>` : nothing}
      ${next.length ? html`<p class="t1 mid">${say('step.which')}</p><div class="row row-wrap">${next.map((state) => html`
        <button class="btn btn-small" @click=${() => this.querySelector('step-form').about(referral, state)}>
          ${named('referral.move', state)}</button>`)}</div>` : nothing}`;
  }

  #steps() {
    return html`<section class="brief-part"><h3>${say('steps.title')}</h3><ol class="brief-steps">
      ${this.sheet.steps.map((step) => html`<li><time>${when(step.at, clock.now())}</time>
        <b>${named('referral.state', step.state)}</b> <span>${say('steps.by', { name: step.by ?? say('steps.clock') })}</span>
        ${[step.how && named('how', step.how), step.reason && named('refusal', step.reason), step.name, step.reference,
          step.meetsAt && when(step.meetsAt, clock.now()), step.note].filter(Boolean).map((text) => html`<span
          class="block t2" lang=${tongue(text)}>${text}</span>`)}</li>`)}</ol></section>`;
  }

  /** Lines of the child that are not quoted yet; only whoever holds the talk has them. */
  #quotable() {
    const told = new Set(this.sheet.brief.told.map((line) => line.line));
    const rest = this.lines.filter((line) => line.voice === 'CHILD' && ['TEXT', 'TAP'].includes(line.kind)
      && line.text && !told.has(line.id));
    if (!rest.length) return nothing;
    return html`<details class="brief-part"><summary>${say('brief.add-quote')}</summary><ul class="brief-told">
      ${rest.map((line) => html`<li class="brief-quote"><time>${when(line.at, clock.now())}</time>
        <button class="btn btn-small" ?disabled=${this.dirty} @click=${() => this.#quote(line.id)}>${say('brief.add')}</button>
        <span class="words" lang=${tongue(line.text)}>${say('paper.quote', { text: line.text })}</span></li>`)}</ul></details>`;
  }

  #written = () => (this.dirty = true);

  #save = async () => {
    const { brief, referral, link } = this.sheet;
    const { version } = brief;
    const form = this.querySelector(link ? 'link-form' : 'brief-form');
    const answer = link ? await referrals.change(referral.id, 'report', { version, report: form.report })
      : await referrals.change(referral.id, '', { version, written: form.written });
    this.#take(answer, () => say('brief.saved', { n: answer.sheet.brief.version }));
  };

  #check = async () => this.#take(await this.#change('check', {}));
  #quote = async (line) => this.#take(await this.#change('quote', { line }));
  #sign = async () => this.#take(await referrals.step(this.sheet.referral.id, 'approve', { version: this.sheet.brief.version }));
  #change = (what, body) => referrals.change(this.sheet.referral.id, what, { version: this.sheet.brief.version, ...body });

  #file = async () => {
    this.why = await referrals.file(this.sheet.referral.id, this.sheet.referral.number);
    this.said = this.why ? null : say('brief.file-made');
  };

  #take({ sheet, why }, said) {
    this.why = why ?? null;
    this.said = why || !said ? null : said();
    if (!sheet) return;
    this.sheet = sheet;
    this.dirty = false;
    this.dispatchEvent(new CustomEvent('sheet', { detail: sheet }));
    if (referrals.watching) referrals.look();
  }
}

customElements.define('brief-sheet', BriefSheet);
