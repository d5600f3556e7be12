import { html } from 'lit';
import { desk } from '../desk/desk.js';
import { Question } from '../page/question.js';
import { say } from '../page/words.js';
import { ownShift } from './own-shift.js';

/** Somebody who knows child, family or suspect gives the talk away at once; why is not asked (CP-02). */
class InvolvedToo extends Question {
  heading = () => say('involved.title', { number: desk.talk?.number ?? '' });
  verb = () => say('involved.verb');
  body = () => html`<p>${say('involved.what')}</p>`;

  async act() {
    const { talk } = desk;
    if (await ownShift.involved(talk)) desk.gone(talk, 'INVOLVED');
  }
}

customElements.define('involved-too', InvolvedToo);
