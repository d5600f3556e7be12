import { desk } from '../desk/desk.js';

const PANES = { Digit1: 'queue', Digit2: 'talk', Digit3: 'picture' };
const CALLS = { F2: 'khiang-consult', F8: 'khiang-help' };
const held = new Set();

/** Keys down right now, so that an alarm can tell a chosen press from typing. */
export const heldKeys = held;

/** The keys of the desk, by place on the keyboard, so that a Thai layout has them too; `blocked` under the curtain. */
export function listenToKeys(blocked) {
  addEventListener('keydown', (event) => held.add(event.code), true);
  addEventListener('keyup', (event) => held.delete(event.code), true);
  addEventListener('blur', () => held.clear());
  addEventListener('keydown', (event) => {
    const act = meaning(event, blocked());
    if (!act) return;
    event.preventDefault();
    if (!event.repeat) act();
  });
}

function meaning(event, blocked) {
  if (event.code === 'F9' && plain(event)) return () => tell('khiang-curtain');
  if (!blocked && CALLS[event.code] && plain(event)) return call(event.code);
  if (blocked || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return null;
  if (event.code === 'KeyR') return take;
  if (document.querySelector('dialog[open]')) return null;
  if (PANES[event.code]) return () => tell('khiang-pane', PANES[event.code]);
  if (event.code === 'ArrowUp') return () => desk.step(-1);
  if (event.code === 'ArrowDown') return () => desk.step(1);
  return null;
}

/** Only from a talk of one's own, and not from behind a question. */
function call(code) {
  return desk.talk && !document.querySelector('dialog[open]') ? () => tell(CALLS[code]) : null;
}

const plain = (event) => !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;

function take() {
  const next = desk.waiting.next;
  if (next && desk.live) desk.counsellor.claim(next.escalation);
}

const tell = (name, detail) => document.dispatchEvent(new CustomEvent(name, { detail }));
