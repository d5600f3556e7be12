import { clock } from '../live/clock.js';

/** The counsellor's own lines on their way. Until the talk shows one, its fate is said as it is known. */
export class Sends {
  #requests;
  #changed;

  constructor(requests, changed) {
    this.#requests = requests;
    this.#changed = changed;
  }

  /** Sends the draft as it stands and empties it; `sure` when the server had asked to look at it again. */
  say(talk, sure = false) {
    const { quote, source } = talk;
    const sent = { ref: crypto.randomUUID(), text: talk.draft, quote, source, sure, at: clock.now(), state: 'SENDING' };
    talk.says.push(sent);
    talk.draft = '';
    talk.refused = null;
    talk.quote = null;
    talk.source = null;
    this.#send(talk, sent);
  }

  /** Asks again, under the same ref, for every line whose fate is unknown: the server counts it once. */
  again(talks) {
    for (const talk of talks.values()) {
      for (const sent of talk.says) if (sent.state === 'UNSURE') this.#send(talk, sent);
    }
  }

  /** The lines whose fate the lost line left unknown. */
  unsure(talks) {
    return [...talks.values()].flatMap((talk) => talk.says.filter((sent) => sent.state === 'UNSURE'));
  }

  async #send(talk, sent) {
    this.#changed();
    const { ref, text, quote, source: suggestion, sure } = sent;
    const { conversation } = talk;
    const answer = await this.#requests.again({ do: 'say', ref, conversation, text, quote, suggestion, sure });
    if (!talk.says.includes(sent)) return;
    if (answer.type === 'refused') this.#giveBack(talk, sent, answer.why);
    else sent.state = answer.type === 'unsure' ? 'UNSURE' : 'ACCEPTED';
    this.#changed();
    if (sent.state === 'UNSURE' && this.#requests.live) this.#send(talk, sent);
  }

  /** A refused line goes back into the draft, before what was typed since: nothing typed is lost. */
  #giveBack(talk, sent, why) {
    sent.state = 'REFUSED';
    talk.says = talk.says.filter((other) => other !== sent);
    talk.quote ??= sent.quote;
    talk.source ??= sent.source;
    talk.draft = talk.draft ? `${sent.text}\n${talk.draft}` : sent.text;
    talk.refused = why;
  }
}
