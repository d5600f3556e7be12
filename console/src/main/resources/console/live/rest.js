const LOCKED = 423;

/** Asks the server; answers {status, body}. A lost line is status 0, so that a page never mistakes it for a refusal. */
export async function ask(method, path, body) {
  try {
    const answer = await fetch(path, {
      method,
      headers: body === undefined ? {} : { 'Content-Type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
      credentials: 'same-origin',
      cache: 'no-store',
    });
    if (answer.status === LOCKED) document.dispatchEvent(new CustomEvent('khiang-locked'));
    return { status: answer.status, body: await read(answer) };
  } catch {
    return { status: 0, body: { why: 'NO_LINE' } };
  }
}

export const get = (path) => ask('GET', path);
export const post = (path, body = {}) => ask('POST', path, body);

/** Why the server refused, as a code the words know. */
export const whyNot = (answer) => answer.body?.why ?? (answer.status === 0 ? 'NO_LINE' : `HTTP_${answer.status}`);

async function read(answer) {
  try {
    return await answer.json();
  } catch {
    return null;
  }
}
