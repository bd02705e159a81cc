import { createServer } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  createReplyToken,
  replyAddress,
} from '../../app/features/mail-replies/reply-address.server.ts';
import { readEnv } from '../../app/lib/env.server.ts';
import { createMailDoor } from '../../app/server/mail-door.ts';
import { PageCache } from '../../app/server/page-cache.ts';
import { createSite } from '../../app/server/site.ts';
import { db, open, openWorld, people } from '../../supabase/tests/topics-world.ts';
import { mailOf } from '../support/mails.ts';

const secret = 'a-secret-of-the-mail-server';
const domain = 'forum.example';
const lines: string[] = [];
let server: Server;
let url: string;
let key: Buffer;

beforeAll(async () => {
  await openWorld();
  const [row] = await db.sql`select private.mail_secret() as secret`;
  key = row?.['secret'] as Buffer;
  const env = readEnv({ MAIL_REPLY_DOMAIN: domain, INBOUND_MAIL_SECRET: secret });
  const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
  const site = createSite({
    env,
    backend: {
      home: 'embedded',
      url: 'http://x.localhost',
      publishableKey: 'none',
      close: async () => undefined,
    },
    log,
    cache: new PageCache(),
    metrics: { observe: () => undefined, countHit: () => undefined, countMiss: () => undefined },
    render: async () => new Response('page', { status: 404 }),
    files: () => undefined,
    probes: () => undefined,
    doors: createMailDoor({ env, log, database: db, clientSecret: 'test' }),
    clientSecret: 'test',
  });
  server = createServer(site);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await db.drop();
});
beforeEach(async () => {
  await db.sql`delete from private.attempts`;
  await db.sql`delete from private.outbox`;
});

const tokenFor = (who: keyof typeof people, topic: number, days = 30) =>
  createReplyToken(key, { person: people[who], topic, number: 1 }, Date.now() + days * 86_400_000);

/** Sends a mail to the site as our mail server does; @returns status and what became of it. */
async function bring(
  body: Buffer | FormData,
  headers: Record<string, string> = {},
): Promise<string> {
  const answer = await fetch(`${url}/mail/inbound`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${secret}`, ...headers },
    body: body instanceof FormData ? body : new Uint8Array(body),
  });
  return `${answer.status} ${(await answer.text()).trim()}`;
}

const from = (who: string, more: Record<string, string> = {}) => ({
  'an@example.org': `${who}@example.org`,
  '<gmail-nl@': `<${Math.random()}@`,
  ...more,
});

const posts = (topic: number) =>
  db.sql`select number, plain, author_id from public.posts where topic_id = ${topic} order by number`;

test('an answer by mail becomes a post', async () => {
  const topic = await open('chair', 'square', 'public');
  const mail = mailOf('gmail-nl', { TOKEN: tokenFor('member', topic), ...from('member') });
  expect(await bring(mail)).toBe('200 posted');
  const made = (await posts(topic))[1];
  expect(made).toMatchObject({ author_id: people.member });
  expect(made?.['plain']).toBe(
    'Zaterdag kan ik helpen. Ik breng twee fietsen mee die we nog hebben staan in de garage van het huis.\nGroeten,\nAn',
  );
  expect(await bring(mail)).toBe('200 repeated');
  expect(await posts(topic)).toHaveLength(2);
});

test('as a form of a provider, with the address only in its envelope', async () => {
  const topic = await open('chair', 'square', 'public');
  const to = replyAddress(tokenFor('second', topic), domain).toUpperCase();
  for (const [field, envelope] of [
    ['email', { envelope: JSON.stringify({ to: [to], from: 'second@example.org' }) }],
    ['body-mime', { recipient: to, sender: 'second@example.org' }],
    ['message', { recipient: `x@y.example, ${to}` }],
  ] as const) {
    const form = new FormData();
    for (const [name, value] of Object.entries(envelope)) form.set(name, value);
    form.set(
      field,
      new Blob([
        new Uint8Array(mailOf('apple-nl', { '<apple-nl@': `<${field}@`, ...from('second') })),
      ]),
    );
    expect(await bring(form)).toBe('200 posted');
  }
  expect(await posts(topic)).toHaveLength(4);
});

describe('who brings no secret brings no mail', () => {
  test.each([
    ['none', '', {}],
    ['a wrong one', '', { Authorization: 'Bearer wrong' }],
    ['a longer one', '', { Authorization: `Bearer ${secret}x` }],
    ['a wrong one in the address', '?secret=wrong', {}],
  ])('%s', async (_, query, headers) => {
    const topic = await open('chair', 'square', 'public');
    const mail = mailOf('gmail-nl', { TOKEN: tokenFor('member', topic), ...from('member') });
    const answer = await fetch(`${url}/mail/inbound${query}`, {
      method: 'POST',
      headers,
      body: new Uint8Array(mail),
    });
    expect(answer.status).toBe(401);
    expect(await posts(topic)).toHaveLength(1);
  });

  test('and is soon not listened to', async () => {
    const ask = () => fetch(`${url}/mail/inbound`, { method: 'POST', body: 'x' });
    for (let i = 0; i < 20; i += 1) expect((await ask()).status).toBe(401);
    expect((await ask()).status).toBe(429);
    expect(await bring(mailOf('only-quote'))).toBe('200 nobody');
  });

  test('the secret may stand in the address, and in no log', async () => {
    const answer = await fetch(`${url}/mail/inbound?secret=${secret}`, {
      method: 'POST',
      body: 'x',
    });
    expect(answer.status).toBe(200);
    expect(lines.join()).not.toContain(secret);
  });
});

test('forged, changed and expired addresses', async () => {
  const topic = await open('chair', 'square', 'public');
  const token = tokenFor('member', topic);
  const send = (to: string, more: Record<string, string> = from('member')) =>
    bring(mailOf('gmail-nl', { TOKEN: to, ...more }));
  expect(await send(token.replace(/^./, (sign) => (sign === 'a' ? 'b' : 'a')))).toBe('200 nobody');
  expect(await send(tokenFor('member', topic, -1))).toBe('200 refused');
  expect(await send(token, from('thief'))).toBe('200 refused');
  // Quoting somebody's address in a mail to another is no answer.
  const aside = mailOf('gmail-nl', {
    TOKEN: 'x',
    Zaterdag: replyAddress(token, domain),
    ...from('member'),
  });
  expect(await bring(aside)).toBe('200 nobody');
  expect(await posts(topic)).toHaveLength(1);
  const answers =
    await db.sql`select recipient, payload ->> 'reason' as reason from private.outbox`;
  expect(answers).toEqual([{ recipient: 'member@example.org', reason: 'expired' }]);
});

test('machines get no answer and no post', async () => {
  const topic = await open('chair', 'square', 'public');
  const TOKEN = tokenFor('member', topic);
  expect(await bring(mailOf('out-of-office', { TOKEN, ...from('member') }))).toBe('200 automatic');
  const mail = mailOf('gmail-nl', { TOKEN, ...from('member') });
  const form = new FormData();
  form.set('envelope', JSON.stringify({ to: [replyAddress(TOKEN, domain)], from: '' }));
  form.set('email', new Blob([new Uint8Array(mail)]));
  expect(await bring(form)).toBe('200 automatic');
  expect(await posts(topic)).toHaveLength(1);
  expect(await db.sql`select from private.outbox`).toHaveLength(0);
});

test('a bounce or a complaint about the own address suspends mail', async () => {
  const topic = await open('chair', 'square', 'public');
  const suspended = () =>
    db.sql`select person_id, reason from private.mail_suspensions order by since`;
  const TOKEN = tokenFor('guest', topic);
  expect(await bring(mailOf('bounce', { TOKEN }))).toBe('200 nobody');
  expect(await suspended()).toEqual([]);
  expect(await bring(mailOf('bounce', { TOKEN, ...from('guest') }))).toBe('200 suspended');
  const other = { TOKEN: tokenFor('holder', topic), ...from('holder') };
  expect(await bring(mailOf('complaint', other))).toBe('200 suspended');
  expect(await suspended()).toEqual([
    { person_id: people.guest, reason: 'bounce' },
    { person_id: people.holder, reason: 'complaint' },
  ]);
});

test('what is no mail, or too much of it, is refused', async () => {
  expect(await bring(Buffer.alloc(0))).toMatch(/^400/);
  expect(await bring(new FormData())).toMatch(/^400/);
  expect(await bring(Buffer.alloc(6 * 1024 * 1024, 'x'))).toMatch(/^413/);
  const get = await fetch(`${url}/mail/inbound`);
  expect(get.status).toBe(404);
});

describe('unsubscribing by one click of a mail program', () => {
  const link = async (topic: number) => {
    const [row] =
      await db.sql`select private.unsubscribe_token(${people.member}, 'topic', ${topic}) as token`;
    return `${url}/mail/unsubscribe/${String(row?.['token'])}`;
  };
  const oneClick = {
    method: 'POST',
    body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
  };
  const level = async (topic: number) => {
    const [row] = await db.sql`
      select level from public.follows where person_id = ${people.member} and topic_id = ${topic}`;
    return row?.['level'] as string | undefined;
  };

  test('works without session and from elsewhere, and never by opening the link', async () => {
    const topic = await open('chair', 'square', 'public');
    const address = await link(topic);
    const opened = await fetch(address, { redirect: 'manual' });
    expect(opened.status).toBe(302);
    expect(opened.headers.get('Location')).toBe(
      `/nl/unsubscribe/${address.slice(address.lastIndexOf('/') + 1)}`,
    );
    expect((await fetch(address, { method: 'POST', body: 'x=y' })).status).toBe(400);
    expect(await level(topic)).toBeUndefined();
    const headers = { Origin: 'https://mail.example', 'Sec-Fetch-Site': 'cross-site' };
    const answer = await fetch(address, { ...oneClick, headers });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Set-Cookie')).toBeNull();
    expect(await level(topic)).toBe('mute');
    expect(lines.join()).not.toContain(address.slice(address.lastIndexOf('/') + 1));
  });

  test('a forged link does nothing, and other addresses stay closed to foreign sites', async () => {
    const topic = await open('chair', 'square', 'public');
    const address = await link(topic);
    const forged = address.slice(0, -1) + (address.endsWith('0') ? '1' : '0');
    expect((await fetch(forged, oneClick)).status).toBe(404);
    expect(await level(topic)).toBeUndefined();
    const elsewhere = { ...oneClick, headers: { 'Sec-Fetch-Site': 'cross-site' } };
    expect((await fetch(`${url}/nl/unsubscribe/x`, elsewhere)).status).toBe(403);
    expect((await fetch(`${url}/mail/other`, elsewhere)).status).toBe(403);
  });
});
