import { createTransport } from 'nodemailer';
import { describe, expect, test } from 'vitest';
import { readReplyToken } from '../../app/features/mail-replies/reply-address.server.ts';
import { composeMail } from '../../app/server/compose-mail.ts';
import type { MailFacts, OutboxRow } from '../../app/server/outbox.ts';

const env = {
  mailFrom: 'Migratieforum <forum@city.example>',
  siteUrl: 'https://city.example',
  mailReplyDomain: 'reply.city.example',
};
const person = '0b9f6d6e-3c7e-4a57-9d0b-6f3f7c1b2a10';
const secret = 'ab'.repeat(32);
const facts: MailFacts = {
  person,
  isSuspended: false,
  secret,
  group: 'integration',
  unsubscribe: 'f'.repeat(82),
};

/** A mail about an invitation that, for this test, tells of a topic. */
function row(payload: object, more: Partial<OutboxRow> = {}): OutboxRow {
  return {
    id: '7',
    kind: 'group_removed',
    recipient: 'an@example.org',
    language: 'nl',
    facts,
    ...more,
    payload: { name: 'Opvang', reason: '', url: '/nl/groups/opvang', ...payload },
  };
}
const topic = { topicId: '12', postNumber: '3', why: 'answer', posts: [{ author: 'Sami' }] };
const now = Date.UTC(2026, 10, 22);

describe('a mail about a topic', () => {
  const mail = composeMail(row(topic), env, now);

  test('is answered at a signed address, which is also its sender', () => {
    expect(mail.from).toEqual({ name: 'Sami via Migratieforum', address: mail.replyTo });
    const [, token = ''] = /^reply\+(.+)@reply\.city\.example$/.exec(mail.replyTo ?? '') ?? [];
    const read = (at: number) => readReplyToken(Buffer.from(secret, 'hex'), token, at);
    expect(read(now)).toEqual({ person, topic: 12, number: 3, isExpired: false });
    expect(read(now + 31 * 86_400_000)?.isExpired).toBe(true);
  });

  test('stays together in a mail program, names its list and ends by one click', () => {
    expect(mail.messageId).toBe('<outbox-7@city.example>');
    expect(mail.headers).toEqual({
      'In-Reply-To': '<topic-12@city.example>',
      References: '<topic-12@city.example>',
      'List-Id': '<integration.city.example>',
      'List-Unsubscribe': `<https://city.example/mail/unsubscribe/${'f'.repeat(82)}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    });
  });

  test('says why it came, how to answer and how to end it', () => {
    for (const text of [mail.text, mail.html]) {
      expect(text).toContain('omdat iemand op je bericht antwoordde');
      expect(text).toContain('Je kunt gewoon op deze mail antwoorden');
      expect(text).toContain('/mail/unsubscribe/fff');
      expect(text).toContain('https://city.example/nl/groups/opvang');
    }
  });

  test('is the same at a second try', () => {
    expect(composeMail(row(topic), env, now)).toEqual(mail);
  });
});

test('where no mail comes in, nobody is told to answer by mail', () => {
  const { mailReplyDomain: _, ...closed } = env;
  const mail = composeMail(row(topic), closed, now);
  expect(mail).not.toHaveProperty('from');
  expect(mail).not.toHaveProperty('replyTo');
  expect(mail.text).toContain('Antwoorden doe je op de site');
});

test.each<[string, OutboxRow]>([
  ['to nobody of ours', row(topic, { facts: null })],
  ['about no topic', row({})],
  ['about a topic that is none', row({ topicId: 'x', postNumber: '-1' })],
])('%s: no address for answers', (_, given) => {
  expect(composeMail(given, env, now)).not.toHaveProperty('replyTo');
});

test('posts of several people come from the forum', () => {
  const posts = [{ author: 'Sami' }, { author: 'An' }];
  expect(composeMail(row({ ...topic, posts }), env, now).from?.name).toBe('Migratieforum');
});

test('an answer to a mail belongs to that mail and calls itself one', () => {
  const given = row({ inReplyTo: '<a@b.example>' }, { facts: { person, isSuspended: false } });
  expect(composeMail(given, env, now).headers).toEqual({
    'Auto-Submitted': 'auto-replied',
    'In-Reply-To': '<a@b.example>',
    References: '<a@b.example>',
  });
  const odd = row({ inReplyTo: '<a@b.example>\r\nBcc: x@y.example' }, { facts: null });
  expect(composeMail(odd, env, now).headers).toEqual({});
});

test('no name makes a header or a recipient of its own', async () => {
  const author = 'Sami" <x@y.example>, \r\nBcc: all@example.org\r\n\r\nHello';
  const { to, subject, text, from, replyTo } = composeMail(
    row({ ...topic, posts: [{ author }] }),
    env,
    now,
  );
  const transport = createTransport({ streamTransport: true, buffer: true });
  const sent = await transport.sendMail({ to, subject, text, from, replyTo });
  const [head = ''] = String(sent.message).split('\r\n\r\n');
  expect(head).not.toMatch(/^bcc:/im);
  expect(sent.envelope.to).toEqual(['an@example.org']);
  expect(sent.envelope.from).toBe(replyTo);
});

describe('what became of a mail is told in every language', () => {
  const refusals = 'foreign unverified expired empty long slow paused closed stranger'.split(' ');
  const cases = [
    ...refusals.map((reason) => ({ kind: 'mail_reply_refused', reason })),
    ...['held', 'files'].map((reason) => ({ kind: 'mail_reply_note', reason })),
  ];
  test.each(['nl', 'en', 'fr', 'ar'])('%s', (language) => {
    const texts = cases.map(({ kind, reason }) => {
      const given = row({ reason, url: '/nl/groups' }, { kind, language, facts: null });
      const { text, subject } = composeMail(given, env, now);
      expect(subject.length).toBeGreaterThan(5);
      expect(text).not.toMatch(/undefined|\{\{/);
      return text;
    });
    expect(new Set(texts).size).toBe(cases.length);
    expect(Math.min(...texts.map((text) => text.length))).toBeGreaterThan(150);
  });
});
