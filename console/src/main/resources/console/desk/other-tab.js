import { html } from 'lit';
import { icon } from '../page/signs.js';
import { say } from '../page/words.js';
import { desk } from './desk.js';

/** Two tabs of one person typed something different: neither overwrites the other, the person chooses. */
export const otherTab = (slot) => html`<div class="guard" role="status">${icon('hint')}
  <span>${say('other-tab.title')} <em>${say('other-tab.how')}</em></span>
  <span class="row"><button type="button" class="btn btn-small" @click=${() => desk.drafts.choose(slot, true)}>
    ${say('other-tab.theirs')}</button><button type="button" class="btn btn-small"
    @click=${() => desk.drafts.choose(slot, false)}>${say('other-tab.mine')}</button></span></div>`;
