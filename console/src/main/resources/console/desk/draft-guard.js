import { html, nothing } from 'lit';
import { clock } from '../live/clock.js';
import { when } from '../page/dates.js';
import { Part } from '../page/part.js';
import { icon, tongue } from '../page/signs.js';
import { say, words } from '../page/words.js';
import { desk } from './desk.js';
import { factName, factValue } from './wording.js';

const SHOWN = 3;

/** Hints under the draft: what may hurt, why, and better words. They never stop a line but for private contacts. */
class DraftGuard extends Part {
  constructor() {
    super();
    this.watch(desk, words);
  }

  render() {
    const { talk } = desk;
    const found = talk ? desk.guard.of(talk) : [];
    return html`<div class="hints" role="status" aria-label=${say('guard.title')}>
      ${found.slice(0, SHOWN).map((warning) => this.#hint(talk, warning))}
      ${found.length > SHOWN ? html`<p class="t2">${say('guard.more', { n: found.length - SHOWN })}</p>` : nothing}
      </div>`;
  }

  #hint(talk, warning) {
    const better = warning.better[tongue(talk.draft) === 'th' ? 'th' : 'en'];
    return html`<div class="guard hint ${warning.held ? 'is-held' : ''}">${icon(warning.held ? 'stop' : 'hint')}
      <span><q lang=${tongue(talk.draft)}>${talk.draft.slice(warning.start, warning.end)}</q>
        <em>${why(talk.picture, warning)}</em>
        <span class="better">${say('guard.try')} <b lang=${tongue(better)}>“${better}”</b></span></span>
      <span class="row"><button class="btn btn-small" @click=${() => this.#use(talk, warning, better)}>
        ${say('guard.use')}</button></span></div>`;
  }

  /** Puts the better words in the place of the clause; as typed text, so that Ctrl+Z brings the old one back. */
  #use(talk, warning, better) {
    const field = document.getElementById('draft');
    const { from, to } = clause(talk.draft, warning);
    field.focus();
    field.setSelectionRange(from, to);
    document.execCommand('insertText', false, better);
  }
}

/** The words around a place, up to the next space on either side: Thai divides clauses so. */
function clause(text, { start, end }) {
  const before = text.slice(0, start).search(/\S*$/);
  const after = text.slice(end).search(/\s|$/);
  return { from: before, to: end + after };
}

/** What the child told already is quoted with its time; everything else has its own reason. */
function why(picture, { fact, why: reasons, held }) {
  const known = [picture.safeNow, picture.screenPrivacy, picture.wish, ...picture.facts]
    .find((told) => told && told.name === fact);
  if (known) {
    return say('guard.told', { fact: factName(fact), value: factValue(known), time: when(known.at, clock.now()) });
  }
  return held ? `${say('guard.held')} ${reasons[words.language]}` : reasons[words.language];
}

customElements.define('draft-guard', DraftGuard);
