import { words, say } from '../page/words.js';
import { desk } from './desk.js';

/** The device's own notification of an emergency while the tab is hidden: that there is one, and never what about. */
class Notices extends EventTarget {
  #rang = false;
  #shown = null;

  constructor() {
    super();
    desk.addEventListener('change', () => this.#look());
    document.addEventListener('visibilitychange', () => document.hidden || this.#close());
  }

  /** "default" while nobody has asked, "granted", "denied", or "none" where the browser has no such thing. */
  get permission() {
    return globalThis.Notification?.permission ?? 'none';
  }

  /** Called from a click, where a browser allows the question. */
  async ask() {
    await globalThis.Notification?.requestPermission();
    this.dispatchEvent(new Event('change'));
  }

  #look() {
    const rings = desk.rings;
    if (rings && !this.#rang && document.hidden) this.#show();
    if (!rings) this.#close();
    this.#rang = rings;
  }

  #show() {
    if (this.permission !== 'granted') return;
    this.#shown = new Notification(say('brand'), { body: say('notify.alarm'), tag: 'khiang', lang: words.language });
    this.#shown.onclick = () => window.focus();
  }

  #close() {
    this.#shown?.close();
    this.#shown = null;
  }
}

export const notices = new Notices();
