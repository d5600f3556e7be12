import { html } from 'lit';
import { post, whyNot } from '../live/rest.js';
import { Question } from '../page/question.js';
import { refusal } from '../page/signs.js';
import { say } from '../page/words.js';

/** Asks once before an account is closed; its sessions end at once. */
class DeactivateAccount extends Question {
  static properties = { person: { state: true }, why: { state: true } };

  about(person) {
    Object.assign(this, { person, why: null });
    this.show();
  }

  heading = () => say('accounts.deactivate-whom', { name: this.person?.name ?? '' });
  verb = () => say('accounts.deactivate');

  body() {
    return html`<p>${say('accounts.deactivate-what')}</p>
      ${refusal(this.why)}`;
  }

  async act() {
    const answer = await post(`/api/staff/${this.person.id}/deactivate`);
    this.why = answer.status === 200 ? null : whyNot(answer);
    if (this.why) return false;
    this.dispatchEvent(new Event('done'));
  }
}

customElements.define('deactivate-account', DeactivateAccount);
