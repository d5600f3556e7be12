import { html } from 'lit';
import { Question } from '../page/question.js';
import { say } from '../page/words.js';
import { desk } from './desk.js';

/** Asks once before a talk goes back to the bot. */
class HandBack extends Question {
  heading = () => say('hand-back.title', { number: desk.talk?.number ?? '' });
  verb = () => say('hand-back.verb');
  body = () => html`<p>${say('hand-back.what')}</p>`;

  act() {
    desk.counsellor.handBack(desk.talk);
  }
}

customElements.define('hand-back', HandBack);
