import { html, nothing } from 'lit';
import { Question } from '../page/question.js';
import { icon, levelSign } from '../page/signs.js';
import { say } from '../page/words.js';
import { decisions } from './decisions.js';
import { asked, fieldOf } from './form-fields.js';
import { refusedBecause } from './refusals.js';

const LEVELS = ['NONE', 'LOW', 'MEDIUM', 'HIGH', 'EMERGENCY'];
const DOWN = ['DANGER_PASSED', 'PROTECTIVE_ADULT', 'MISREAD', 'FICTION'];

/** A person corrects how urgent a talk is, or what it is about; from EMERGENCY down it becomes a proposal (C1). */
class ChangeLevel extends Question {
  static properties = { talk: {}, answers: { state: true }, refused: { state: true } };

  about(talk) {
    Object.assign(this, { talk, answers: {}, refused: null });
    this.show();
  }

  heading = () => say('level.title', { number: this.talk?.number ?? '' });
  verb = () => say(this.#second ? 'level.propose' : 'level.verb');
  ready = () => Boolean(this.answers?.level && this.answers.lowerReason && (this.answers.why ?? '').trim());

  get #second() {
    return this.talk?.picture.level === 'EMERGENCY' && this.answers?.level && this.answers.level !== 'EMERGENCY';
  }

  get #reasons() {
    const way = LEVELS.indexOf(this.answers.level) - LEVELS.indexOf(this.talk.picture.level);
    if (way === 0) return ['KIND'];
    return way > 0 ? ['MISSED'] : DOWN;
  }

  body() {
    if (!this.talk) return nothing;
    const put = (name, value) => (this.answers = { ...this.answers, [name]: value });
    return html`<p class="mid row">${say('level.now')} ${levelSign(this.talk.picture.level)}</p>
      <p class="t2 mid">${say('level.not-reasons')}</p>
      ${this.#fields().filter((field) => asked(field, this.answers))
        .map((field) => fieldOf(field, this.answers, put, this.talk.lines))}
      ${this.#second ? html`<p class="t2 late">${icon('team')} ${say('level.second')}</p>` : nothing}
      ${refusedBecause(this.refused)}`;
  }

  #fields() {
    const child = this.#second ? [{ name: 'childWish', kind: 'TEXT' },
      { name: 'childTold', kind: 'CHOICE', of: ['BEFORE', 'AFTER', 'NOT'] },
      { name: 'childToldWhy', kind: 'REASON', when: { childTold: ['AFTER', 'NOT'] } }] : [];
    const why = this.answers.level ? [{ name: 'lowerReason', kind: 'CHOICE', of: this.#reasons },
      { name: 'line', kind: 'LINE', when: { lowerReason: ['DANGER_PASSED', 'MISREAD', 'FICTION', 'MISSED', 'KIND'] } },
      { name: 'why', kind: 'REASON' }] : [];
    return [{ name: 'level', kind: 'CHOICE', of: [...LEVELS].reverse() }, { name: 'toCategory', kind: 'CATEGORY' },
      ...child, ...why];
  }

  async act() {
    const answer = await (this.#second ? this.#propose() : this.#change());
    this.refused = answer.why ? answer : null;
    if (answer.why) return false;
    this.dispatchEvent(new CustomEvent('proposed', { bubbles: true }));
    return true;
  }

  #change() {
    const { level, toCategory, lowerReason, why, line } = this.answers;
    return decisions.does(`/api/levels/${this.talk.conversation}`, { from: this.talk.picture.level, level,
      category: toCategory || null, reason: lowerReason, words: why, line: line || null });
  }

  #propose() {
    const { level, ...rest } = this.answers;
    return decisions.does('/api/decisions', { conversation: this.talk.conversation, code: 'LOWER_EMERGENCY',
      fields: { ...rest, toLevel: level } });
  }
}

customElements.define('change-level', ChangeLevel);
