const NOTED = ['LEVEL', 'COVER', 'HOLDER', 'CLOSED', 'BLOCKED', 'DECISION', 'REFERRAL', 'BESIDE'];
/** What the child never sees, when there is nothing of it. */
const ALONE = { whispers: [], present: [], help: null, consult: null };
/** More lines than this in the page make writing slow; then only the latest stay. */
const MOST = 400;
const KEPT = 200;
/** A list with nothing in it may be left out by the server. */
const EMPTY = { reasons: [], facts: [], notAsked: [], told: [], earlier: [], badges: [], levels: [] };

/** One conversation as this page holds it: lines by seq, the picture, the counsellor's own draft and sends. */
export class Talk {
  lines = [];
  notes = [];
  says = [];
  picture = null;
  seq = 0;
  draft = '';
  kept = { version: 0, text: '' };
  other = null;
  refused = null;
  quote = null;
  source = null;
  earlier = 0;
  divider = null;
  unread = 0;
  seen = 0;
  loaded = false;
  readOnly = false;
  beside = ALONE;

  constructor(conversation) {
    this.conversation = conversation;
    this.sheet = { conversation, code: 'SHEET', draft: '', kept: { version: 0, text: '' }, other: null };
  }

  /** Takes the whole talk as the server knows it; a line that was withdrawn before it was sent is gone from it. */
  take({ number, escalation, lines, picture, seq, readOnly, earlier, beside }) {
    this.number = number;
    this.escalation = escalation;
    this.readOnly = readOnly === true;
    for (const line of lines ?? []) this.#put(line);
    this.#forgetWithdrawn(lines ?? [], earlier ?? 0);
    this.#paint(picture, beside);
    this.seq = Math.max(this.seq, seq ?? 0);
    if (!this.loaded) this.see();
    this.loaded = true;
  }

  /** What lies before the lines just taken was not told again: it stays as it was. */
  #forgetWithdrawn(lines, earlier) {
    const still = new Set(lines.map((line) => line.id));
    const first = Math.min(...lines.map((line) => line.seq));
    this.lines = this.lines.filter((line) => still.has(line.id) || (earlier > 0 && line.seq < first));
    this.earlier = earlier - this.lines.filter((line) => line.seq < first).length;
  }

  /** Takes lines from before those that are here. */
  takeEarlier({ lines, earlier }) {
    const known = new Set(this.lines.map((line) => line.id));
    this.lines = [...lines.filter((line) => !known.has(line.id)), ...this.lines];
    this.earlier = earlier;
  }

  /** The number of the first line that is here. */
  get firstSeq() {
    return Math.min(...this.lines.map((line) => line.seq));
  }

  /** A long talk that is read at its end keeps only its latest lines in the page. */
  trim() {
    if (this.readOnly || this.lines.length <= MOST) return;
    const drop = this.lines.length - KEPT;
    this.lines = [...this.lines].sort((one, other) => one.seq - other.seq).slice(drop);
    this.earlier += drop;
  }

  /** Takes live events in order; one that was heard before changes nothing. */
  hear(events, picture, beside) {
    const told = this.seq;   // one step may concern several lines: each is told with the same number
    for (const event of events) {
      if (event.seq <= told) continue;
      if (event.line) this.#put(event.line);
      if (NOTED.includes(event.kind) && !event.detail?.startsWith('WHISPER')) this.notes.push({ ...event, note: true, id: `note-${event.seq}` });
      this.seq = event.seq;
    }
    this.#paint(picture, beside);
  }

  /** Lines and notes in the order in which they were said, as on a reload. */
  get entries() {
    const whispers = this.beside.whispers.map((whisper) => ({ ...whisper, whisper: true, seq: -1 }));
    return [...this.lines, ...this.notes, ...whispers].sort(byTime);
  }

  /** The child's lines that nobody has had on screen yet. */
  get unseen() {
    return this.lines.filter((line) => line.voice === 'CHILD' && line.seq > this.seen).length;
  }

  /** All is on screen now. */
  see() {
    this.seen = this.seq;
  }

  /** Back on screen after an absence: marks where the new lines begin; `lost` is its length in ms when the line was. */
  comeBack(lost = null) {
    const count = this.unseen;
    if (count > 0) this.divider = { after: this.seen, count, lost };
    if (lost !== null) this.unread += count;
    this.see();
  }

  /** Whether the server knows a later line of the child, or another level, than is shown here. */
  isBehind(lastChildAt, level) {
    if (!this.loaded) return false;
    const last = this.lines.findLast((line) => line.voice === 'CHILD');
    return Date.parse(lastChildAt) > Date.parse(last?.at ?? 0) || level !== this.picture.level;
  }

  get badges() {
    return new Set(this.picture?.badges ?? []);
  }

  /** As the rail shows it until the server's own list comes. */
  get asMine() {
    const { conversation, number, picture: { level, category, badges } } = this;
    return { conversation, number, level, category, badges, since: null, lastChildAt: null };
  }

  get read() {
    return Boolean(this.picture?.readAt);
  }

  #paint(picture, beside) {
    if (beside) this.beside = { ...ALONE, ...beside };
    if (picture) this.picture = { ...EMPTY, ...picture };
  }

  #put(line) {
    const known = this.lines.findIndex((other) => other.id === line.id);
    if (known >= 0) this.lines[known] = { ...line, seq: this.lines[known].seq };
    else {
      this.lines.push(line);
      if (line.voice === 'STAFF') this.#arrived(line.text ?? '');
    }
  }

  /** An own send that came back as a line of the talk needs no bubble of its own any more. */
  #arrived(text) {
    const mine = this.says.findIndex((sent) => sent.text.trim() === text.trim());
    if (mine >= 0) this.says.splice(mine, 1)[0].state = 'ARRIVED';
  }
}

const byTime = (one, other) => Date.parse(one.at) - Date.parse(other.at) || one.seq - other.seq;
