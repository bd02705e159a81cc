import type { IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test, vi } from 'vitest';
import type { Answer } from '../../app/server/answer.ts';
import type { Live, TopicAccess } from '../../app/server/live.ts';
import { createLive } from '../../app/server/live.ts';

const env = { siteUrl: 'http://localhost:3000' };
const opened: Live[] = [];
afterEach(() => opened.splice(0).forEach((live) => live.closeAll()));

interface Stage {
  last: number;
  rule: string;
  mayRead: boolean;
  /** Questions of the server itself, and of single pages. */
  asked: number;
  checked: number;
}

/** Live pages over a topic that the test writes in, without a database. */
function openStage(
  access: Partial<TopicAccess> = {},
  options: { pulse?: number; area?: { path: string; scope: string } } = {},
) {
  const stage: Stage = { last: 3, rule: '1 public', mayRead: true, asked: 0, checked: 0 };
  let person = 0;
  const live = createLive({
    env,
    gather: 5,
    ...options,
    readTopic() {
      stage.asked += 1;
      return Promise.resolve({ last: stage.last, rule: stage.rule });
    },
    openTopic: (topic) =>
      Promise.resolve(
        topic === '404'
          ? 404
          : {
              person: `person-${(person += 1)}`,
              last: stage.last,
              rule: stage.rule,
              until: Date.now() + 60_000,
              cookies: [],
              check() {
                stage.checked += 1;
                const { last, rule } = stage;
                return Promise.resolve(stage.mayRead ? { last, rule } : null);
              },
              ...access,
            },
      ),
  });
  opened.push(live);
  return { stage, live };
}

const requestOf = (headers: Record<string, string> = {}) => ({ headers }) as IncomingMessage;
const open = (live: Live, headers?: Record<string, string>) =>
  live.answer('/live/topics/7', requestOf(headers)) as Promise<Answer>;

/** Reads the stream until its words are there, or it ends. */
async function readUntil(answer: Answer, words: string): Promise<string> {
  const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
  let text = '';
  while (!text.includes(words)) {
    const { value, done } = await reader.read();
    if (done) break;
    text += Buffer.from(value).toString();
  }
  reader.releaseLock();
  return text;
}

test('an open page hears the newest number at once, and each newer one', async () => {
  const { stage, live } = openStage();
  const answer = await open(live);
  expect(answer.status).toBe(200);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'private, no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  expect(await readUntil(answer, '{"last":3}\n\n')).toContain('id: 3\ndata: {"last":3}');
  stage.last = 5;
  live.tell('topic:7');
  expect(await readUntil(answer, '{"last":5}')).toContain('id: 5');
});

test('who comes back with the last id hears only what was missed', async () => {
  const { stage, live } = openStage();
  const answer = await open(live, { 'last-event-id': '3' });
  stage.last = 4;
  live.tell('topic:7');
  const heard = await readUntil(answer, '{"last":4}');
  expect(heard).not.toContain('{"last":3}');
});

test('other topics, edits and reactions say nothing', async () => {
  const { stage, live } = openStage();
  const answer = await open(live);
  await readUntil(answer, '{"last":3}');
  live.tell('topic:8');
  live.tell('topics');
  await sleep(20);
  expect(stage.asked).toBe(0);
  live.tell('topic:7');
  await vi.waitFor(() => expect(stage.asked).toBe(1));
  stage.last = 4;
  live.tell('topic:7');
  expect((await readUntil(answer, '{"last":4}')).match(/data:/g)).toHaveLength(1);
});

test('many changes at once are one question for all pages', async () => {
  const { stage, live } = openStage();
  await open(live);
  await open(live);
  for (let turn = 0; turn < 50; turn += 1) live.tell('topic:7');
  await sleep(30);
  expect(stage).toMatchObject({ asked: 1, checked: 0 });
});

test('another audience or group: each page is asked for anew', async () => {
  const { stage, live } = openStage();
  const answer = await open(live);
  Object.assign(stage, { rule: '1 members', last: 4 });
  live.tell('topic:7');
  await readUntil(answer, '{"last":4}');
  expect(stage.checked).toBe(1);
  Object.assign(stage, { rule: '2 members', last: 5, mayRead: false });
  live.tell('topic:7');
  expect(await readUntil(answer, 'never said')).not.toContain('{"last":5}');
  expect(live.size).toBe(0);
});

test('it ends when the right to read ends, and when that is not known', async () => {
  const { stage, live } = openStage();
  const answer = await open(live);
  stage.mayRead = false;
  live.tell('groups');
  await readUntil(answer, 'never said');
  expect(live.size).toBe(0);

  const broken = openStage({ check: () => Promise.reject(new Error('away')) });
  await open(broken.live);
  broken.live.tell('groups');
  await vi.waitFor(() => expect(broken.live.size).toBe(0));
});

test('it ends before the session does', async () => {
  const { live } = openStage({ until: Date.now() - 5_000 });
  const answer = await open(live);
  await readUntil(answer, 'never said');
  expect(live.size).toBe(0);
});

test('refusals are statuses; other addresses are not answered', async () => {
  const { live } = openStage();
  const refused = await live.answer('/live/topics/404', requestOf());
  expect(refused?.status).toBe(404);
  for (const path of ['/live/topics/0', '/live/topics/x', '/live/topics/7/more', '/live']) {
    expect(live.answer(path, requestOf())).toBeUndefined();
  }
});

test('sessions have addresses and scopes of their own, and no group takes their rights', async () => {
  const area = { path: 'sessions', scope: 'live' };
  const { stage, live } = openStage({}, { area });
  expect(live.answer('/live/topics/7', requestOf())).toBeUndefined();
  const answer = (await live.answer('/live/sessions/7', requestOf())) as Answer;
  await readUntil(answer, '{"last":3}');
  live.tell('topic:7');
  live.tell('groups');
  await sleep(20);
  expect(stage).toMatchObject({ asked: 0, checked: 0 });
  stage.last = 4;
  live.tell('live:7');
  expect(await readUntil(answer, '{"last":4}')).toContain('id: 4');
});

test('one person has ten pages open, others have theirs', async () => {
  const { live } = openStage({ person: 'one' });
  for (let page = 0; page < 10; page += 1) expect((await open(live)).status).toBe(200);
  const more = await open(live);
  expect(more.status).toBe(429);
  expect(Object.fromEntries(more.headers)).toHaveProperty('Retry-After');
  expect(live.size).toBe(10);
});

test('a page that is closed is forgotten', async () => {
  const { live } = openStage();
  const answer = await open(live);
  await (answer.body as ReadableStream).cancel();
  expect(live.size).toBe(0);
});

test('a page that takes nothing is given up', async () => {
  const { live } = openStage({}, { pulse: 1 });
  await open(live);
  await vi.waitFor(() => expect(live.size).toBe(0), { timeout: 20_000 });
});

test('signs of life keep a silent line open', async () => {
  const { live } = openStage({}, { pulse: 10 });
  expect(await readUntil(await open(live), ': here')).toContain(': here');
});

test('200 pages: each hears each post, and nothing stays when they go', async () => {
  const { stage, live } = openStage();
  const answers = await Promise.all(Array.from({ length: 200 }, () => open(live)));
  expect(live.size).toBe(200);
  await Promise.all(answers.map((answer) => readUntil(answer, '{"last":3}')));
  for (let post = 4; post < 10; post += 1) {
    stage.last = post;
    live.tell('topic:7');
    await Promise.all(answers.map((answer) => readUntil(answer, `{"last":${post}}`)));
  }
  await Promise.all(answers.map((answer) => (answer.body as ReadableStream).cancel()));
  expect(live.size).toBe(0);
});
