// The packaged program against a played LINE platform that checks every call: one talk of each kind, and at the end
// not one call that LINE would have refused. Usage: node line-story.mjs PLATFORM_MODULE KHIANG_JAR
import { execFileSync, spawn } from 'node:child_process';
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Desk } from './desk.mjs';

const [platformModule, jar] = process.argv.slice(2).map((path) => resolve(path));
const { startPlatform } = await import(pathToFileURL(platformModule).href);
const data = mkdtempSync(join(tmpdir(), 'khiang-story-'));
const port = await freePort();
const base = `http://127.0.0.1:${port}`;
const platform = await startPlatform({ webhookUrl: `${base}/line/webhook`, redelivery: [1000, 5000] });
const env = { ...process.env, ...platform.env, KHIANG_DATA_DIR: data, MICRONAUT_SERVER_PORT: String(port),
  KHIANG_UNREVIEWED_WORDING: 'accept', KHIANG_DIALOGUE_QUIET: '300ms' };
const stories = [];
const story = (name, tell) => stories.push({ name, tell });
const settled = { timeoutMs: 15000, quietMs: 1200 };
const read = async (child) => (await child.nextMessages(settled)).map((message) => message.text);

story('nobody on shift: the child is told the truth, with numbers', async () => {
  const child = platform.child();
  await child.say('มีคนขู่จะปล่อยรูปหนู ถ้าไม่โอนเงิน');
  assert.match((await read(child)).join(' '), /1387/);
});

story('a calm chat', async () => {
  const child = platform.child();
  await child.follow();
  assert.match((await read(child)).join(' '), /บอต/);
  for (const label of ['อยากคุย', 'อายุ 13-17', 'เข้าใจแล้ว', 'ปลอดภัย', 'อยู่คนเดียว']) {
    await child.tap(label);
    assert.ok((await read(child)).length > 0, `no answer to a button`);
  }
  await child.say('เครียดเรื่องสอบ กลัวแม่ผิดหวัง');
  assert.ok((await read(child)).length > 0);
});

story('a child leaves with one word and comes back', async () => {
  const child = platform.child();
  await child.say('หวัดดี');
  await read(child);
  await child.say('ออก');
  assert.equal((await read(child)).length, 3);
  await child.say('กลับมา');
  assert.ok((await read(child)).length > 0);
});

story('a child who only sends pictures is answered, and nothing is fetched', async () => {
  const child = platform.child();
  for (const send of ['sendImage', 'sendVideo', 'sendAudio', 'sendFile']) {
    await child[send]();
    assert.ok((await read(child)).length > 0);
  }
  assert.equal(platform.callsTo('content').length, 0);
  await child.sendSticker({ keywords: ['sad'] });
  assert.ok((await read(child)).length > 0);
  await child.sendLocation();
  assert.ok((await read(child)).length > 0);
});

story('an emergency', async () => {
  const child = platform.child();
  await child.say('พ่อเอามีดไล่อยู่ตอนนี้');
  assert.match((await read(child)).join(' '), /191/);
  await child.tap('โทรไม่ได้');
  assert.ok((await read(child)).length > 0);
});

story('a sextortion disclosure, and a counsellor takes over', async (fon) => {
  const child = platform.child();
  await child.say('มีคนในเกมขู่จะเอารูปเราไปให้เพื่อนดู ถ้าไม่โอนเงินภายในวันจันทร์');
  await read(child);
  const talk = await fon.takeUntilMine('มีคนในเกมขู่');
  await fon.ask({ do: 'read', conversation: talk.conversation });
  assert.match((await read(child)).join(' '), /เป็นคนจริง/);
  await fon.ask({ do: 'say', conversation: talk.conversation, text: 'สวัสดีนะ พี่อ่านที่เล่าไว้แล้ว' });
  const [line] = await child.nextMessages(settled);
  assert.equal(line.text, 'สวัสดีนะ พี่อ่านที่เล่าไว้แล้ว');
  assert.match(line.sender.name, /ฝน/);
  await child.say('ยังอยู่ไหมคะ');
  await child.expectSilence(1500);
  await fon.ask({ do: 'handBack', conversation: talk.conversation });
  assert.ok((await read(child)).length > 0);
});

story('LINE stumbles: refuses, breaks after taking, is slow; each line is read once', async () => {
  for (const fault of [{ on: 'reply', status: 500 }, { on: 'reply', status: 429 },
    { on: 'reply', reset: true, afterAccept: true }]) {
    const child = platform.child();
    platform.faults.add(fault);
    await child.say('หวัดดีค่ะ');
    assert.equal((await read(child)).length, 1);
  }
  // A reply whose answer was lost is tried once more with its token, which tells that it had arrived: that one 400 is meant.
  platform.assertClean({ allow: ['http-400'] });
  assert.deepEqual(platform.violations.splice(0).map((call) => call.message), ['Invalid reply token']);
});

story('the Verify button, a group, a repeated delivery', async () => {
  assert.equal((await platform.verify()).status, 200);
  const group = platform.group();
  await group.invite();
  await platform.waitFor(() => !group.joined, { timeoutMs: 10000 });
  const child = platform.child();
  const delivery = await child.say('หวัดดีค่ะ');
  await platform.duplicate(delivery);
  await platform.redeliver(delivery);
  assert.equal((await read(child)).length, 1);
});

let failed = 0;
let program;
try {
  const admin = made(execFileSync('java', ['-jar', jar, 'add-admin', 'som', 'ส้ม'], { env, encoding: 'utf8' }));
  program = spawn('java', ['-jar', jar], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  await ready(program);
  const boss = await Desk.signIn(base, 'som', admin);
  const { login, password } = await boss.post('/api/staff', { login: 'fon', name: 'ฝน', role: 'COUNSELLOR' });
  let fon = null;
  for (const { name, tell } of stories) {
    fon ??= name.startsWith('nobody') ? null : await (await Desk.signIn(base, login, password)).sit();
    try {
      await tell(fon);
      console.log(`ok    ${name}`);
    } catch (fault) {
      failed += 1;
      console.log(`FAIL  ${name}\n${fault.stack}`);
    }
  }
  fon.leave();
  platform.assertClean();
  console.log('calls', JSON.stringify(platform.stats()));
  assert.equal(platform.stats().pushesWithoutRetryKey, 0);
} finally {
  program?.kill('SIGKILL');
  await platform.close();
  rmSync(data, { recursive: true, force: true });
}
console.log(`${stories.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

function made(printed) {
  return printed.match(/only now: (\S+)/)[1];
}

function ready(child) {
  return new Promise((done, gone) => {
    child.on('exit', () => gone(new Error('the program ended')));
    child.stdout.on('data', (text) => String(text).includes('Khiang is ready') && done());
  });
}

function freePort() {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address();
      probe.close(() => done(free));
    });
  });
}
