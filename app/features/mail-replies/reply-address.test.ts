import { randomBytes, randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  createReplyToken,
  findReplyTokens,
  readReplyToken,
  replyAddress,
  withoutPersonalWays,
} from './reply-address.server.ts';

const key = randomBytes(32);
const now = Date.UTC(2026, 10, 22, 12);
const day = 86_400_000;
const places = fc.record({
  person: fc.uuid(),
  topic: fc.integer({ min: 1, max: 2 ** 40 - 1 }),
  number: fc.integer({ min: 0, max: 2 ** 24 - 1 }),
});

test('what was signed is read again, also in capitals', () => {
  fc.assert(
    fc.property(places, fc.integer({ min: 0, max: 30 }), (place, days) => {
      const token = createReplyToken(key, place, now + days * day);
      for (const sent of [token, token.toUpperCase()]) {
        expect(readReplyToken(key, sent, now)).toEqual({ ...place, isExpired: false });
      }
    }),
  );
});

test('the address is within what mail allows', () => {
  const place = { person: randomUUID(), topic: 2 ** 40 - 1, number: 2 ** 24 - 1 };
  const address = replyAddress(createReplyToken(key, place, now), 'forum.example');
  expect(address).toMatch(/^reply\+[a-z2-7]{58}@forum\.example$/);
  expect(address.indexOf('@')).toBe(64);
});

test('one changed sign makes it nobody’s', () => {
  fc.assert(
    fc.property(places, fc.nat(57), fc.nat(30), (place, at, shift) => {
      const token = createReplyToken(key, place, now + day);
      const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
      const other = alphabet[(alphabet.indexOf(token[at]!) + 1 + shift) % 32]!;
      const changed = token.slice(0, at) + other + token.slice(at + 1);
      expect(readReplyToken(key, changed, now)).toBeNull();
    }),
  );
});

test('a token of another key, or no token at all, is nobody’s', () => {
  fc.assert(
    fc.property(places, fc.string({ maxLength: 80 }), (place, text) => {
      expect(readReplyToken(randomBytes(32), createReplyToken(key, place, now), now)).toBeNull();
      expect(readReplyToken(key, text, now)).toBeNull();
    }),
  );
});

test('it expires at the end of its day', () => {
  const token = createReplyToken(key, { person: randomUUID(), topic: 1, number: 1 }, now);
  expect(readReplyToken(key, token, Date.UTC(2026, 10, 22, 23, 59))?.isExpired).toBe(false);
  expect(readReplyToken(key, token, Date.UTC(2026, 10, 23))?.isExpired).toBe(true);
});

test('what only the receiver of a mail may have does not go into a post', () => {
  const token = createReplyToken(key, { person: randomUUID(), topic: 1, number: 1 }, now);
  const quoted = `Van: Sami <${replyAddress(token, 'forum.example').toUpperCase()}>
Stop: https://forum.example/mail/unsubscribe/${'a1'.repeat(41)}, of /nl/unsubscribe/${'b2'.repeat(41)}
Lees: https://forum.example/nl/groups/x/topics/1?post=2#p2`;
  expect(withoutPersonalWays(quoted)).toBe(`Van: Sami <…>
Stop: …, of /nl…
Lees: https://forum.example/nl/groups/x/topics/1?post=2#p2`);
});

test('tokens are found among addresses of our domain only', () => {
  const token = createReplyToken(key, { person: randomUUID(), topic: 1, number: 1 }, now);
  const text = `"A" <Reply+${token.toUpperCase()}@Forum.example>, reply+${token}@evil.example, x@forum.example`;
  expect(findReplyTokens(text, 'forum.example')).toEqual([token]);
  expect(findReplyTokens(`reply+${token}@forum.example.evil.org`, 'forum.example')).toEqual([]);
  expect(findReplyTokens('reply+abc@forum.example', 'forum.example')).toEqual([]);
});
