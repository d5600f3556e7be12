import { html, nothing } from 'lit';
import { clockTime } from '../page/dates.js';
import { Part } from '../page/part.js';
import { icon } from '../page/signs.js';
import { say, words } from '../page/words.js';
import { desk } from './desk.js';
import { askedNot, disclosure, earlier, factList, levelCard, safety, told, wish } from './picture-cards.js';

/** The one-screen picture (CP-20). It comes before writing: without its tick "read" nothing can be sent (CP-22). */
class TalkPicture extends Part {
  static properties = { talk: {} };

  constructor() {
    super();
    this.watch(desk, words);
  }

  render() {
    const { talk } = this;
    if (!talk?.loaded) return html`<div class="pic-head"><h2>${say('picture.title')}</h2></div>`;
    const { picture } = talk;
    return html`<div class="pic-head"><h2 id="picture-title"
        tabindex="-1">${say('picture.title')}</h2>${this.#tick()}</div>
      ${safety(picture)}${disclosure(picture)}${wish(picture)}${factList(picture)}${askedNot(picture)}
      ${levelCard(picture)}${told(picture)}${earlier(picture)}`;
  }

  #tick() {
    const { talk } = this;
    const { readAt, holder } = talk.picture;
    if (readAt) {
      const text = say('picture.read-by', { name: holder ?? '', time: clockTime(readAt) });
      return html`<span class="t1 row stamp">${icon('ok')}${text}</span>`;
    }
    if (talk.readOnly) return nothing;
    return html`<button class="btn btn-main btn-small" ?disabled=${!desk.live} @click=${this.#read}>
      ${icon('ok')}${say('picture.tick')}</button>`;
  }

  #read = async () => {
    await desk.counsellor.read(this.talk);
    await this.updateComplete;
    document.dispatchEvent(new CustomEvent('khiang-pane', { detail: 'talk' }));
  };
}

customElements.define('talk-picture', TalkPicture);
