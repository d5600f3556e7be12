import { html } from 'lit';
import { desk } from '../desk/desk.js';
import { Question } from '../page/question.js';
import { say } from '../page/words.js';

/** Asks once before every supervisor is called (F8): a slip of the finger calls nobody. */
class CallHelp extends Question {
  heading = () => say('help.title', { number: desk.talk?.number ?? '' });
  verb = () => say('help.verb');
  body = () => html`<p>${say('help.what')}</p>`;

  act() {
    document.dispatchEvent(new CustomEvent('khiang-help-sure'));
  }
}

customElements.define('call-help', CallHelp);
