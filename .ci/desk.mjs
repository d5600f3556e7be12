// A counsellor at the console, without a browser: signs in over REST and speaks the socket's frames.
import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { request } from 'node:http';

export class Desk {
  static async signIn(base, username, password) {
    const desk = new Desk(base);
    const next = await desk.post('/login', { username, password });
    if (next.secret) await desk.post('/login/code', { code: codeNow(next.secret) });
    return desk;
  }

  constructor(base) {
    this.base = base;
    this.frames = [];
    this.waiting = [];
    this.queue = [];
  }

  post(path, body) {
    return new Promise((done, failed) => {
      const call = request(this.base + path, { method: 'POST', headers: this.#headers() }, (answer) => {
        let text = '';
        answer.on('data', (part) => { text += part; });
        answer.on('end', () => {
          if (answer.statusCode >= 300) return failed(new Error(`${path} answered ${answer.statusCode}`));
          const cookie = answer.headers['set-cookie']?.[0].split(';')[0];
          if (cookie) this.cookie = cookie;
          return done(text ? JSON.parse(text) : {});
        });
      });
      call.on('error', failed);
      call.end(JSON.stringify(body));
    });
  }

  #headers() {
    return { Origin: this.base, 'Content-Type': 'application/json', ...(this.cookie ? { Cookie: this.cookie } : {}) };
  }

  /** Opens the socket; resolves with this desk when the server has said hello. */
  sit() {
    return new Promise((done, failed) => {
      const call = request(`${this.base}/ws/console`, { headers: { ...this.#headers(), Connection: 'Upgrade',
        Upgrade: 'websocket', 'Sec-WebSocket-Version': '13', 'Sec-WebSocket-Key': randomBytes(16).toString('base64') } });
      call.on('upgrade', (_, socket, head) => {
        this.socket = socket;
        this.pending = head;
        socket.on('data', (part) => { this.pending = Buffer.concat([this.pending, part]); this.#take(); });
        this.#take();
        this.next((frame) => frame.type === 'hello').then(() => done(this), failed);
      });
      call.on('response', (answer) => failed(new Error(`no socket: ${answer.statusCode}`)));
      call.on('error', failed);
      call.end();
    });
  }

  #take() {
    for (;;) {
      if (this.pending.length < 2) return;
      const short = this.pending[1] & 127;
      const start = short === 126 ? 4 : short === 127 ? 10 : 2;
      if (this.pending.length < start) return;
      const length = short === 126 ? this.pending.readUInt16BE(2)
        : short === 127 ? Number(this.pending.readBigUInt64BE(2)) : short;
      if (this.pending.length < start + length) return;
      const body = this.pending.subarray(start, start + length);
      if ((this.pending[0] & 15) === 1) this.#heard(JSON.parse(body.toString('utf8')));
      this.pending = this.pending.subarray(start + length);
    }
  }

  #heard(frame) {
    if (frame.queue) this.queue = frame.queue;
    if (frame.shift) this.mayTake = frame.shift.next ?? null;
    this.frames.push(frame);
    this.waiting = this.waiting.filter((one) => !one(frame));
  }

  next(wanted, timeoutMs = 15000) {
    return new Promise((done, failed) => {
      const timer = setTimeout(() => failed(new Error('no such frame came')), timeoutMs);
      this.waiting.push((frame) => wanted(frame) && (clearTimeout(timer), done(frame), true));
    });
  }

  /** Sends one frame and resolves with its answer; a refusal is thrown. */
  async ask(frame) {
    const ref = randomUUID();
    const answer = this.next((heard) => heard.ref === ref);
    this.#send(JSON.stringify({ ...frame, ref }));
    const heard = await answer;
    if (heard.type === 'refused') throw new Error(`${frame.do} refused: ${heard.why}`);
    return heard;
  }

  /** Takes what the server lets this desk take until it is the talk with these words; others wait for a colleague. */
  async takeUntilMine(words) {
    for (let round = 0; round < 20; round += 1) {
      const escalation = this.mayTake;
      if (!escalation) { await this.next((frame) => frame.type === 'queue'); continue; }
      const gone = this.#without(escalation);
      const { talk } = await this.ask({ do: 'claim', escalation });
      await gone;
      if (talk.lines.some((line) => line.text?.includes(words))) return talk;
      await this.ask({ do: 'involved', conversation: talk.conversation });
    }
    throw new Error('the talk was not in the queue');
  }

  #without(escalation) {
    return this.next((frame) => frame.type === 'queue' && !frame.queue.some((one) => one.escalation === escalation));
  }

  #send(text) {
    const body = Buffer.from(text, 'utf8');
    const mask = randomBytes(4);
    const head = body.length < 126 ? Buffer.from([0x81, 0x80 | body.length])
      : Buffer.from([0x81, 0x80 | 126, body.length >> 8, body.length & 255]);
    this.socket.write(Buffer.concat([head, mask, body.map((byte, at) => byte ^ mask[at % 4])]));
  }

  leave() {
    this.socket?.destroy();
  }
}

/** The six digits an authenticator app would show for this secret (RFC 6238). */
function codeNow(secret) {
  const bits = [...secret].map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'));
  const key = Buffer.from(bits.join('').match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30000)));
  const hash = createHmac('sha1', key).update(step).digest();
  const at = hash[hash.length - 1] & 15;
  return String((hash.readUInt32BE(at) & 0x7fffffff) % 1000000).padStart(6, '0');
}
