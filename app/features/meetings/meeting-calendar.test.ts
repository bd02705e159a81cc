import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { calendarFile } from './meeting-calendar.server.ts';
import type { CalendarMeeting } from './meeting.ts';

const meeting = (over: Partial<CalendarMeeting> = {}): CalendarMeeting => ({
  id: 7,
  title: 'Overleg; met, komma',
  language: 'nl',
  startsAt: '2027-03-27T18:00:00Z',
  endsAt: '2027-03-27T20:00:00Z',
  zone: 'Europe/Brussels',
  place: 'De Centrale',
  audience: 'public',
  state: 'planned',
  reason: null,
  isRemote: true,
  hasNotes: false,
  agenda: null,
  uid: 'c0ffee00-0000-4000-8000-000000000001',
  sequence: 0,
  updatedAt: '2027-01-01T10:00:00Z',
  link: null,
  ...over,
});

/** The lines of a calendar, folded ones joined. */
async function lines(meetings: CalendarMeeting[], language: 'nl' | 'ar' = 'nl') {
  const file = await calendarFile({
    name: 'Integratie',
    group: 'integration',
    meetings,
    language,
    siteUrl: 'https://forum.example',
  });
  expect(file).toContain('\r\n');
  for (const line of file.split('\r\n'))
    expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
  return file.replace(/\r\n[ \t]/g, '').split('\r\n');
}

test('the same hour on both sides of a clock change is two moments', async () => {
  const summer = { startsAt: '2027-03-28T17:00:00Z', endsAt: '2027-03-28T19:00:00Z' };
  const found = await lines([meeting(), meeting({ id: 8, uid: 'other', ...summer })]);
  expect(found.filter((line) => line.startsWith('DTSTART'))).toEqual([
    'DTSTART:20270327T180000Z',
    'DTSTART:20270328T170000Z',
  ]);
});

test('a changed meeting keeps its uid and has a higher sequence; a cancelled one says so', async () => {
  const [before, after] = await Promise.all([
    lines([meeting()]),
    lines([meeting({ sequence: 3, state: 'cancelled', reason: 'De zaal is dicht' })]),
  ]);
  const of = (list: string[], field: string) => list.find((line) => line.startsWith(field));
  expect(of(before, 'UID')).toBe('UID:c0ffee00-0000-4000-8000-000000000001@forum.example');
  expect(of(after, 'UID')).toBe(of(before, 'UID'));
  expect([of(before, 'SEQUENCE'), of(after, 'SEQUENCE')]).toEqual(['SEQUENCE:0', 'SEQUENCE:3']);
  expect([of(before, 'STATUS'), of(after, 'STATUS')]).toEqual([
    'STATUS:CONFIRMED',
    'STATUS:CANCELLED',
  ]);
  expect(of(after, 'DESCRIPTION')).toContain('De zaal is dicht');
  expect(of(before, 'SUMMARY')).toBe('SUMMARY:Overleg\\; met\\, komma');
  // The same meeting is the same file, so that nothing is fetched anew.
  expect(await lines([meeting()])).toEqual(before);
});

test('words by others begin no line of their own, and any agenda is taken', async () => {
  const hostile = 'x\r\nATTENDEE:mailto:a@example.org\nEND:VCALENDAR';
  for (const agenda of [null, 3, {}, { root: { children: 'x' } }, [[]]]) {
    const found = await lines([meeting({ title: hostile, place: hostile, agenda })], 'ar');
    expect(found.filter((line) => /^(ATTENDEE|END:VCALENDAR)/.test(line))).toEqual([
      'END:VCALENDAR',
    ]);
  }
});

test('another program reads one event of each meeting, with its words whole', async () => {
  const hostile = 'Overleg; met, komma\nEND:VCALENDAR';
  const file = await lines([meeting({ title: hostile }), meeting({ id: 8, uid: 'other' })]);
  const whole = new ICAL.Component(ICAL.parse(file.join('\r\n')) as never[]);
  const events = whole.getAllSubcomponents('vevent').map((part) => new ICAL.Event(part));
  expect(events.map(({ startDate }) => startDate.toJSDate().toISOString())).toEqual([
    '2027-03-27T18:00:00.000Z',
    '2027-03-27T18:00:00.000Z',
  ]);
  expect(events.map(({ summary }) => summary)).toEqual([hostile, 'Overleg; met, komma']);
});
