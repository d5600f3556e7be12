import { desk } from './desk.js';

/** Brings a line on screen and gives it the focus; one from before the lines shown is fetched first. */
export async function showLine(id) {
  const { talk } = desk;
  while (!found(id) && talk?.earlier > 0) {
    const before = talk.earlier;
    await desk.earlier(talk);
    await drawn();
    if (talk.earlier === before) return;
  }
  found(id)?.scrollIntoView({ block: 'center' });
  found(id)?.focus();
}

const found = (id) => document.getElementById(`line-${id}`);

/** Two frames: in the first the parts are drawn, in the second they have their places. */
const drawn = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
