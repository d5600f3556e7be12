import { html, nothing } from 'lit';
import { factName } from '../desk/wording.js';
import { clockTime } from '../page/dates.js';
import { icon, tongue } from '../page/signs.js';
import { named, say, words } from '../page/words.js';

/** Whether what is typed is on the server, in words; a conflict shows both texts and loses neither. */
export function savedSign(draft) {
  const { state, sheet } = draft;
  if (state === 'STALE') return conflict(draft);
  if (state === 'FAILED') {
    const text = say('record.failed', { why: named('why', draft.why) });
    return html`<p class="rec-state late" role="alert">${icon('fail')}${text}
      <button class="btn btn-small" @click=${() => draft.flush()}>${say('record.again')}</button></p>`;
  }
  return html`<p class="rec-state" role="status">${stateText(state, sheet)}</p>`;
}

function stateText(state, sheet) {
  if (state === 'TYPED') return say('record.typed');
  if (state === 'SAVING') return say('record.saving');
  if (!sheet.savedAt) return say('record.nothing');
  return html`${icon('ok')}${say('record.saved', { time: clockTime(sheet.savedAt) })}
    · ${say('record.version', { n: sheet.version })}${sheet.finished ? html` · ${say('record.finished')}` : nothing}`;
}

function conflict(draft) {
  const { other } = draft;
  const names = new Set([...Object.keys(other.fields), ...Object.keys(draft.fields)]);
  const changed = [...names].filter((name) => (other.fields[name] ?? '') !== (draft.fields[name] ?? ''));
  return html`<div class="rec-stale" role="alert"><h3>${icon('fail')}
      ${say('record.stale', { name: other.author ?? '', time: clockTime(other.savedAt) })}</h3>
    <dl>${changed.map((name) => html`<dt>${fieldName(name)}</dt>
      <dd lang=${tongue(other.fields[name])}>${other.fields[name] || say('record.blank')}</dd>`)}</dl>
    <p>${say('record.stale-keep')}</p>
    <div class="row row-wrap"><button class="btn btn-small" @click=${() => draft.keepMine()}>
        ${say('record.keep-mine')}</button>
      <button class="btn btn-small" @click=${() => draft.takeTheirs()}>
        ${say('record.take-theirs')}</button></div></div>`;
}

/** What a field is called; where the child may have told it, as the picture calls it. */
export const fieldName = (name, slot) =>
  words.has(`field.${name}`) ? say(`field.${name}`) : factName(slot ?? name);
