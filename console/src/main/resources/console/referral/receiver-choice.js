import { html } from 'lit';
import { named, say, words } from '../page/words.js';

/** Receivers to choose from: those for the need and the place first, the stale ones marked. */
export function receiverChoice(receivers, { category, province }, value, chosen) {
  const usable = (receivers ?? []).filter((one) => one.active);
  const fits = usable.filter((one) => one.categories.includes(category)
    && (!province || !one.provinces.length || one.provinces.includes(province)));
  const rest = usable.filter((one) => !fits.includes(one));
  const option = (one) => html`<option value=${one.id} ?selected=${one.id === value}>${one.name}${one.stale
    ? ` (${say('receivers.stale')})` : ''}</option>`;
  return html`<div class="field-in"><label for="receiver">${say('refer.to-whom')}</label><select id="receiver"
      @change=${(event) => chosen(event.target.value)}><option value="" ?selected=${!value}>${say('refer.choose')}</option>
    <optgroup label=${say('refer.fits')}>${fits.map(option)}</optgroup>
    <optgroup label=${say('refer.all')}>${rest.map(option)}</optgroup></select></div>`;
}

/** A receiver's parts of the country in words. */
export const placesOf = (receiver) => (receiver.provinces.length
  ? receiver.provinces.map((code) => (words.has(`fact.province.${code}`) ? say(`fact.province.${code}`)
    : named('value', code))).join(' · ') : receiver.area || say('receivers.everywhere'));
