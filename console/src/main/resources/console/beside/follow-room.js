import { html, nothing } from 'lit';
import { Part } from '../page/part.js';
import { say, words } from '../page/words.js';
import { besideTalks } from './beside.js';
import './listen-pane.js';

/** Before the desk of a counsellor: the talk they were asked to give advice in, or a newcomer's they whisper to. */
class FollowRoom extends Part {
  constructor() {
    super();
    this.watch(besideTalks, words);
  }

  render() {
    return html`<dialog class="ask follow-room" aria-label=${say('consult.title')} @cancel=${this.#leave}>
      ${besideTalks.talk ? html`<listen-pane></listen-pane>` : nothing}</dialog>`;
  }

  updated() {
    const dialog = this.querySelector('dialog');
    if (besideTalks.talk && !dialog.open) dialog.showModal();
    if (!besideTalks.talk && dialog.open) dialog.close();
  }

  #leave = (event) => {
    event.preventDefault();
    besideTalks.leave();
  };
}

customElements.define('follow-room', FollowRoom);
