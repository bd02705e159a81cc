import { expect, test } from 'vitest';
import type { ItemRun, LiveClock, LiveItem } from './live.ts';
import { spacedCode } from './live.ts';
import { sheetOf } from './run-sheet.ts';

// Where a session stands: what is left, how late it runs, and what that means for what follows.
const begin = Date.parse('2027-03-16T18:30:00+01:00');
const at = (minutes: number) => begin + minutes * 60_000;
const iso = (minutes: number) => new Date(at(minutes)).toISOString();

/** Items of ten minutes each, one after the other. */
const items = (runs: Partial<ItemRun>[][], isFixed: number[] = []): LiveItem[] =>
  runs.map((list, place) => ({
    id: place + 1,
    number: place + 1,
    type: 'discussion',
    title: { text: `Punt ${place + 1}`, language: 'nl' },
    beside: null,
    presenter: null,
    minutes: 10,
    startsAt: iso(place * 10),
    endsAt: iso(place * 10 + 10),
    isFixed: isFixed.includes(place),
    runs: list.map((run) => ({
      startedAt: iso(0),
      endedAt: null,
      pausedSeconds: 0,
      extraMinutes: 0,
      ...run,
    })),
  }));
const clock = (currentId: number | null, pausedAt: string | null = null): LiveClock => ({
  id: 1,
  now: iso(0),
  revision: 1,
  pausedAt,
  currentId,
});
const minutes = (value: number | null) => (value === null ? null : (value - begin) / 60_000);

test('before the begin everything is as planned; afterwards it is late', () => {
  const early = sheetOf(items([[], [], []]), clock(null), at(-20));
  expect(early).toMatchObject({ current: null, secondsLeft: null, late: 0 });
  expect(minutes(early.endsAt)).toBe(30);
  const late = sheetOf(items([[], [], []]), clock(null), at(7));
  expect(late.late).toBe(7);
  expect(late.rows.map(({ startsAt }) => minutes(startsAt))).toEqual([7, 17, 27]);
  expect(late.next?.item.id).toBe(1);
});

test('within its time nothing moves; beyond it all that follows does', () => {
  const list = items([[{}], [], []]);
  const within = sheetOf(list, clock(1), at(4));
  expect(within).toMatchObject({ secondsLeft: 360, late: 0 });
  expect(within.next?.item.id).toBe(2);
  const beyond = sheetOf(list, clock(1), at(13));
  expect(beyond).toMatchObject({ secondsLeft: -180, late: 3 });
  expect(beyond.rows.map(({ startsAt }) => minutes(startsAt))).toEqual([0, 13, 23]);
  expect(minutes(beyond.endsAt)).toBe(33);
  expect(minutes(beyond.plannedEnd)).toBe(30);
});

test('a pause leaves the time that is left and moves the rest; five more minutes are late', () => {
  const paused = sheetOf(items([[{}], []]), clock(1, iso(4)), at(9));
  expect(paused).toMatchObject({ secondsLeft: 360, late: 5 });
  const resumed = sheetOf(items([[{ pausedSeconds: 300 }], []]), clock(1), at(9));
  expect(resumed).toMatchObject({ secondsLeft: 360, late: 5 });
  const extended = sheetOf(items([[{ extraMinutes: 5 }], []]), clock(1), at(4));
  expect(extended).toMatchObject({ secondsLeft: 660, late: 5 });
});

test('an item that is taken up again has what it left over', () => {
  const list = items([
    [{ endedAt: iso(4) }, { startedAt: iso(6) }],
    [{ startedAt: iso(4), endedAt: iso(6) }],
  ]);
  const sheet = sheetOf(list, clock(1), at(8));
  expect(sheet.secondsLeft).toBe(240);
  expect(sheet.next?.item.id).toBe(2);
});

test('a fixed hour waits when the session is early, and yields when it is late', () => {
  const list = items([[{}], [], []], [1]);
  list[0]!.minutes = 5;
  expect(sheetOf(list, clock(1), at(2)).rows.map(({ startsAt }) => minutes(startsAt))).toEqual([
    0, 10, 20,
  ]);
  const late = sheetOf(list, clock(1), at(14)).rows.map(({ startsAt }) => minutes(startsAt));
  expect(late).toEqual([0, 14, 24]);
});

test('between two items the clock of the session goes on', () => {
  const sheet = sheetOf(items([[{ endedAt: iso(12) }], [], []]), clock(null), at(15));
  expect(sheet).toMatchObject({ current: null, late: 5 });
  expect(sheet.next?.item.id).toBe(2);
  const over = sheetOf(items([[{ endedAt: iso(12) }]]), clock(null), at(40));
  expect(over).toMatchObject({ next: null, late: null });
  expect(sheetOf([], clock(null), at(0))).toMatchObject({ next: null, endsAt: null, late: null });
});

test('a code is read in two parts', () => {
  expect(spacedCode('123456')).toBe('123 456');
  expect(spacedCode('123456789')).toBe('123 456 789');
});
