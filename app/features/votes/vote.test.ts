import { describe, expect, test } from 'vitest';
import type { Voice } from './vote.ts';
import { chosenVoice, clockOf, hasQuorum, leadingOptions, momentOf } from './vote.ts';
import { readRanks } from './vote-forms.ts';

describe('a closing moment', () => {
  test.each([
    ['2026-01-15', '20:00', '2026-01-15T19:00:00.000Z'],
    ['2026-07-15', '20:00', '2026-07-15T18:00:00.000Z'],
    ['2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
    ['2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
    ['2026-12-31', '23:59', '2026-12-31T22:59:00.000Z'],
  ])('%s %s in Brussels is %s', (day, time, expected) => {
    expect(momentOf(day, time, 'Europe/Brussels').toISOString()).toBe(expected);
  });

  test('reads back as it was typed', () => {
    const moment = momentOf('2026-07-01', '09:05', 'Europe/Brussels').toISOString();
    expect(clockOf(moment, 'Europe/Brussels')).toEqual({ day: '2026-07-01', time: '09:05' });
  });
});

const voice = (id: number | null, more: Partial<Voice> = {}): Voice => ({
  seat: id === null ? null : { id, role: 'representative', organisation: { slug: 'a', name: 'A' } },
  hasVoted: false,
  votedAs: null,
  isMine: false,
  replacedMine: false,
  mayVote: true,
  ballot: null,
  ...more,
});

test('a page lets the voice vote that is asked for, else the first that is silent', () => {
  const voices = [voice(1, { hasVoted: true }), voice(2), voice(3)];
  expect(chosenVoice(voices, '3')?.seat?.id).toBe(3);
  expect(chosenVoice(voices, null)?.seat?.id).toBe(2);
  expect(chosenVoice(voices, '9')?.seat?.id).toBe(2);
  expect(chosenVoice([voice(null, { hasVoted: true })], null)?.seat).toBeNull();
  expect(chosenVoice([], null)).toBeUndefined();
});

test.each([
  [[2, 5, 1], [2]],
  [
    [3, 0, 3],
    [1, 3],
  ],
  [[0, 0], []],
  [[], []],
])('of %j most got %j', (counts, expected) => {
  expect(leadingOptions(counts.map((count, i) => ({ position: i + 1, count })))).toEqual(expected);
});

test.each([
  [null, 0, true],
  [3, 2, false],
  [3, 3, true],
])('a quorum of %j with %j votes: %j', (quorum, turnout, expected) => {
  expect(hasQuorum({ quorum, turnout })).toBe(expected);
});

describe('ranks', () => {
  const form = (ranks: Record<string, string>) => {
    const posted = new FormData();
    for (const [name, value] of Object.entries(ranks)) posted.set(name, value);
    return readRanks(posted);
  };
  test('give the options in their order; empty ones stay out, gaps close', () => {
    expect(form({ 'rank-1': '3', 'rank-2': '', 'rank-3': '1', other: '1' })).toEqual({
      choices: [3, 1],
      errors: {},
    });
  });
  test('name the fields that share one', () => {
    const { errors } = form({ 'rank-1': '1', 'rank-2': '1', 'rank-3': '2' });
    expect(errors).toEqual({ 'rank-2': { key: 'votes:errorSameRank' } });
  });
  test.each(['0', '21', '1e1', '-1', 'x', '1.5'])('refuse %j', (value) => {
    expect(form({ 'rank-1': value }).errors).toEqual({ 'rank-1': { key: 'errorChoice' } });
  });
});
