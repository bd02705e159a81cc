import { createHash, randomBytes, randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRelayAddress, findRelayPlaces } from './relay-address.server.ts';
import { findReplyTokens, withoutPersonalWays } from './reply-address.server.ts';

const key = randomBytes(32);
const now = Date.UTC(2026, 10, 22, 12);
const day = 86_400_000;
const place = { conversation: randomUUID(), person: randomUUID() };
const address = createRelayAddress(key, place, now + day, 'forum.example');
const personMark = createHash('sha256').update(place.person).digest('hex').slice(0, 12);

test('what was signed is read again, also in capitals and among other addresses', () => {
  const found = { conversation: place.conversation, personMark, isExpired: false };
  for (const text of [address, address.toUpperCase(), `"A" <${address}>, x@forum.example`]) {
    expect(findRelayPlaces(key, text, 'forum.example', now)).toEqual([found]);
  }
  expect(address.indexOf('@')).toBeLessThanOrEqual(64);
});

test('one changed sign, another key or another domain makes it nobody’s', () => {
  fc.assert(
    fc.property(fc.nat(57), fc.nat(30), (at, shift) => {
      const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
      const where = at + 'talk+'.length;
      const other = alphabet[(alphabet.indexOf(address[where]!) + 1 + shift) % 32]!;
      const changed = address.slice(0, where) + other + address.slice(where + 1);
      expect(findRelayPlaces(key, changed, 'forum.example', now)).toEqual([]);
    }),
  );
  expect(findRelayPlaces(randomBytes(32), address, 'forum.example', now)).toEqual([]);
  expect(findRelayPlaces(key, address, 'other.example', now)).toEqual([]);
});

test('it expires at the end of its day', () => {
  const [later] = findRelayPlaces(key, address, 'forum.example', now + 3 * day);
  expect(later?.isExpired).toBe(true);
});

test('it is no address of a topic, and is left out of what is written', () => {
  expect(findReplyTokens(address, 'forum.example')).toEqual([]);
  expect(withoutPersonalWays(`Van: <${address}>`)).toBe('Van: <…>');
  // Neither does the address of a topic become one of a conversation.
  const turned = address.replace('talk+', 'reply+');
  expect(findRelayPlaces(key, turned, 'forum.example', now)).toEqual([]);
});
