import { expect, test } from 'vitest';
import { changedWords, tokensOf } from './word-changes.server.ts';

test.each(['nl', 'ar'])('a time of day changes as a whole (%s)', (language) => {
  expect(changedWords('09:30–11:30', '07:15–11:30', language)).toEqual([
    { text: '09:30', change: 'removed' },
    { text: '07:15', change: 'added' },
    { text: '–11:30', change: null },
  ]);
});

test.each(['', '9:05', 'om 9:05, of 12:300 en 1:2', '10:00:30', '::12:30:', 'kl. ١٢:٣٠'])(
  'nothing of a text is lost between its words: %j',
  (text) => expect(tokensOf(text, 'nl').join('')).toBe(text),
);
