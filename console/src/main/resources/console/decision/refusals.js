import { html, nothing } from 'lit';
import { icon } from '../page/signs.js';
import { named, say } from '../page/words.js';

/** Why it was refused in words: who was first and what became of it, or which fields it is about. */
export function refusedBecause(answer) {
  if (!answer?.why) return nothing;
  return html`<p class="door-error" role="alert">${icon('fail')}<span>${text(answer)}</span></p>`;
}

function text({ why, by, changed }) {
  if (why === 'DECIDED') return say('decided.meanwhile', { name: by ?? '', what: named('decision-state', changed[0]) });
  if (why === 'SOMEONE_WAS_FIRST') return say('review.taken-by', { name: by ?? '' });
  if (why === 'STALE') return say('decided.stale', { what: changed.map(fieldName).join(' · ') });
  return changed?.length ? `${changed.map(fieldName).join(' · ')}: ${named('why', why)}` : named('why', why);
}

const fieldName = (name) => (name.match(/^R\d+$/) ? named('rubric', name)
  : ['NONE', 'LOW', 'MEDIUM', 'HIGH', 'EMERGENCY'].includes(name) ? named('level', name) : named('field', name));
