import { get, post, whyNot } from '../live/rest.js';
import { sound } from '../live/sound.js';

const ROOM = '/api/handover';

/** Talks on their way to this person or from them. Says "change" when they do. */
class Transfers extends EventTarget {
  cards = [];

  /** A colleague who asks is heard once. */
  take(cards) {
    const known = new Set(this.asked.map((card) => card.id));
    this.cards = cards;
    if (this.asked.some((card) => !known.has(card.id))) sound.once();
    this.dispatchEvent(new Event('change'));
  }

  /** Those this person is asked to take. */
  get asked() {
    return this.cards.filter((card) => card.asked);
  }

  /** What became of the one this person sent off, if any. */
  of(conversation) {
    return this.cards.find((card) => !card.asked && card.conversation === conversation) ?? null;
  }

  /** Who can be asked; an empty list when nobody else is on shift, or the line is lost. */
  async colleagues(conversation) {
    const answer = await get(`${ROOM}/talks/${conversation}/colleagues`);
    return answer.status === 200 ? answer.body : [];
  }

  /** The sheet a talk came with, or null. */
  async came(conversation) {
    const answer = await get(`${ROOM}/talks/${conversation}/came`);
    return answer.status === 200 ? answer.body : null;
  }

  /** Each deed answers a refusal as a code, or null when it was done. */
  offer = (conversation, to, sheet) => this.#do(`talks/${conversation}/transfer`, { to, sheet });
  toSupervisors = (conversation) => this.#do(`talks/${conversation}/to-supervisors`);
  accept = (id) => this.#do(`transfers/${id}/accept`);
  refuse = (id) => this.#do(`transfers/${id}/refuse`);
  takeBack = (id) => this.#do(`transfers/${id}/take-back`);

  /** The sheet and the talk of one this person is asked to take; {why} when it is too late. */
  async open(id) {
    const answer = await post(`${ROOM}/transfers/${id}/open`);
    return answer.status === 200 ? answer.body : { why: whyNot(answer) };
  }

  async #do(deed, body) {
    const answer = await post(`${ROOM}/${deed}`, body);
    return answer.status === 200 ? null : whyNot(answer);
  }
}

export const transfers = new Transfers();
