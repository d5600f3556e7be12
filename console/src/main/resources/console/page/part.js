import { LitElement } from 'lit';

/** A thing on screen. It lives in the page's own tree, so that the one style sheet holds, and redraws on "change". */
export class Part extends LitElement {
  #watched = [];
  #heard = [];
  #redraw = () => this.requestUpdate();

  createRenderRoot() {
    return this;
  }

  /** Redraws whenever one of these says "change", for as long as the part is on screen. */
  watch(...sources) {
    this.#watched.push(...sources);
  }

  /** Hears an event of the document for as long as the part is on screen. */
  hear(type, act) {
    this.#heard.push([type, act]);
  }

  connectedCallback() {
    super.connectedCallback();
    for (const source of this.#watched) source.addEventListener('change', this.#redraw);
    for (const [type, act] of this.#heard) document.addEventListener(type, act);
    this.requestUpdate();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    for (const source of this.#watched) source.removeEventListener('change', this.#redraw);
    for (const [type, act] of this.#heard) document.removeEventListener(type, act);
  }
}
