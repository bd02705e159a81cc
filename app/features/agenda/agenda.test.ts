import { describe, expect, test } from 'vitest';
import type { AgendaChange } from './agenda.ts';
import { changesByKind, textIn, titleIn } from './agenda.ts';
import { lengthOf, timeWarning } from './preparing.ts';

describe('hours', () => {
  test('a fixed start leaves a gap or overlaps, in minutes', () => {
    expect(timeWarning({ gap: 0 })).toBeNull();
    expect(timeWarning({ gap: 15 })).toEqual({ kind: 'gap', minutes: 15 });
    expect(timeWarning({ gap: -20 })).toEqual({ kind: 'overlap', minutes: 20 });
  });

  const evening = {
    startsAt: '2027-03-16T18:30:00+01:00',
    endsAt: '2027-03-16T21:00:00+01:00',
  };

  test('the length is what lies between the first hour and the last, also when items overlap', () => {
    expect(lengthOf([], evening)).toEqual({ planned: 0, available: 150, over: 0 });
    const items = [
      { endsAt: '2027-03-16T21:20:00+01:00' },
      { endsAt: '2027-03-16T19:00:00+01:00' },
    ];
    expect(lengthOf(items, evening)).toEqual({ planned: 170, available: 150, over: 20 });
    expect(lengthOf([{ endsAt: null }], evening).planned).toBe(0);
  });

  test('over a clock change minutes are those that pass', () => {
    // In Belgium clocks go from 2 to 3 o'clock on 28 March 2027, and from 3 back to 2 on 31 October.
    const spring = { startsAt: '2027-03-28T01:00:00+01:00', endsAt: '2027-03-28T04:00:00+02:00' };
    const autumn = { startsAt: '2027-10-31T01:00:00+02:00', endsAt: '2027-10-31T04:00:00+01:00' };
    expect(lengthOf([{ endsAt: '2027-03-28T03:30:00+02:00' }], spring)).toEqual({
      planned: 90,
      available: 120,
      over: 0,
    });
    expect(lengthOf([{ endsAt: '2027-10-31T03:30:00+01:00' }], autumn)).toEqual({
      planned: 210,
      available: 240,
      over: 0,
    });
  });
});

describe('titles', () => {
  const item = { title: 'Welkom', language: 'nl', titles: { fr: 'Bienvenue', nl: 'Oud' } };

  test('a title is shown as somebody wrote it in the language of the page, else in its own', () => {
    expect(titleIn(item, 'fr')).toEqual({ text: 'Bienvenue', language: 'fr' });
    expect(titleIn(item, 'ar')).toEqual({ text: 'Welkom', language: 'nl' });
    expect(titleIn(item, 'nl')).toEqual({ text: 'Welkom', language: 'nl' });
  });

  test('words of the forum take the nearest language that is there', () => {
    expect(textIn({ fr: 'Un', ar: 'واحد' }, 'en')).toEqual({ text: 'Un', language: 'fr' });
    expect(textIn({ tr: 'Bir' }, 'nl')).toEqual({ text: 'Bir', language: 'tr' });
    expect(textIn({}, 'nl')).toEqual({ text: '', language: 'nl' });
  });
});

test('changes stand by kind, what came and went first', () => {
  const change = (kind: AgendaChange['kind'], id: number) => ({ kind, id }) as AgendaChange;
  const changes = [change('retimed', 1), change('added', 2), change('retimed', 3)];
  expect(changesByKind(changes).map(([kind, found]) => [kind, found.map(({ id }) => id)])).toEqual([
    ['added', [2]],
    ['retimed', [1, 3]],
  ]);
  expect(changesByKind([])).toEqual([]);
});
