import { expect, test } from 'vitest';
import type { Places } from './meeting.ts';
import { answerCounts, clockOf, documentPathOf, placesThere, placesWith } from './meeting.ts';

test('the form shows the hours of the zone, in winter and in summer', () => {
  const at = (startsAt: string, endsAt: string) =>
    clockOf({ startsAt, endsAt, zone: 'Europe/Brussels' });
  expect(at('2027-03-27T18:00:00Z', '2027-03-27T20:00:00Z')).toEqual({
    day: '2027-03-27',
    starts: '19:00',
    ends: '21:00',
  });
  expect(at('2027-03-28T17:00:00Z', '2027-03-28T22:30:00Z')).toEqual({
    day: '2027-03-28',
    starts: '19:00',
    ends: '00:30',
  });
});

test('answers are counted by seat and person', () => {
  const places: Places = {
    seats: [
      { id: 1, organisation: { slug: 'a', name: 'A' }, answer: 'here', way: null },
      { id: 2, organisation: { slug: 'b', name: 'B' }, answer: null, way: 'remote' },
    ],
    people: [{ id: 'x', name: 'Lies', answer: 'absent', way: null }],
  };
  expect(answerCounts(places)).toEqual({ here: 1, remote: 0, absent: 1 });
  expect(placesWith(places, null).seats.map(({ id }) => id)).toEqual([2]);
  expect(placesWith(places, 'absent').people.map(({ id }) => id)).toEqual(['x']);
  expect(placesThere(places)).toEqual({ seats: [places.seats[1]], people: [] });
});

test('the address of a document is taken as it was copied', () => {
  for (const typed of [
    '/groups/a/documents/3',
    '/nl/groups/a/documents/3/',
    ' https://forum.example/ar/groups/a/documents/3?version=2 ',
  ]) {
    expect(documentPathOf(typed)).toBe('/groups/a/documents/3');
  }
  expect(documentPathOf('https://example.org/x')).toBe('https://example.org/x');
  expect(documentPathOf('')).toBe('');
});
