import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { ScheduleTime } from '../initiatives/schedule.ts';
import { nextDay } from '../initiatives/schedule.ts';
import type { ExportedInitiative } from './exported-initiative.ts';
import { hsdsSchedule } from './hsds-schedule.ts';
import { hoursNodes, meetingNodes } from './schema-schedule.ts';
import { writeIcal } from './to-ical.server.ts';

const time = (changed: Partial<ScheduleTime>): ScheduleTime => ({
  kind: 'meeting',
  frequency: 'weekly',
  weekdays: [],
  weekOfMonth: null,
  opensAt: null,
  closesAt: null,
  from: null,
  until: null,
  note: null,
  ...changed,
});

const initiative = (schedule: ScheduleTime[], changed: Partial<ExportedInitiative> = {}) =>
  ({
    id: '6f3f9a5e-3a3e-4f0e-9a0e-0a4b4a4f0c11',
    slug: 'soepcafe',
    status: 'running',
    names: [{ name: 'Soepcafé, elke week; welkom', language: 'nl', role: 'main' }],
    places: [{ name: 'Gent', district: 'Dampoort' }],
    publishedOn: '2026-11-02',
    updatedAt: '2026-11-05T10:00:00Z',
    schedule,
    ...changed,
  }) as ExportedInitiative;

async function calendarOf(...rows: ExportedInitiative[]): Promise<string> {
  const origin = {
    siteUrl: 'https://forum.example',
    language: 'nl',
    date: '2026-11-23',
    licence: { name: 'x', url: 'https://x.example' },
    title: 'Initiatieven',
  };
  async function* batches() {
    for (const row of rows) yield [row];
  }
  let text = '';
  for await (const part of writeIcal(batches(), origin)) text += part;
  return text;
}

/** The lines of its events that tell when. */
async function whenOf(changed: Partial<ScheduleTime>): Promise<string[]> {
  const text = await calendarOf(initiative([time(changed)]));
  return text.split('\r\n').filter((line) => /^(DTSTART|DTEND|RRULE)/.test(line));
}

describe('a calendar of meetings', () => {
  // The 2nd of November 2026, on which it was published, is a Monday.
  test.each([
    [
      'every week, from the first such day since it is known',
      { weekdays: [2, 4], opensAt: '18:30', closesAt: '20:00' },
      [
        'DTSTART:20261103T183000',
        'DTEND:20261103T200000',
        'RRULE:FREQ=WEEKLY;INTERVAL=1;BYDAY=TU,TH',
      ],
    ],
    [
      'over midnight, until a day',
      { weekdays: [5], opensAt: '22:00', closesAt: '01:00', until: '2026-12-18' },
      [
        'DTSTART:20261106T220000',
        'DTEND:20261107T010000',
        'RRULE:FREQ=WEEKLY;INTERVAL=1;UNTIL=20261218T235959;BYDAY=FR',
      ],
    ],
    [
      'every other week from the one that is told',
      { frequency: 'fortnightly', weekdays: [3], from: '2026-11-11', opensAt: '10:00' },
      ['DTSTART:20261111T100000', 'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=WE'],
    ],
    [
      'the last Saturday of the month, hours not known',
      { frequency: 'monthly', weekdays: [6], weekOfMonth: -1 },
      ['DTSTART;VALUE=DATE:20261128', 'RRULE:FREQ=MONTHLY;INTERVAL=1;BYDAY=SA;BYSETPOS=-1'],
    ],
    [
      'the first Tuesday and the first Thursday are two rules',
      { frequency: 'monthly', weekdays: [2, 4], weekOfMonth: 1, opensAt: '19:00' },
      [
        'DTSTART:20261103T190000',
        'RRULE:FREQ=MONTHLY;INTERVAL=1;BYDAY=TU;BYSETPOS=1',
        'DTSTART:20261105T190000',
        'RRULE:FREQ=MONTHLY;INTERVAL=1;BYDAY=TH;BYSETPOS=1',
      ],
    ],
    [
      'once',
      { frequency: 'once', from: '2026-12-05', opensAt: '14:00' },
      ['DTSTART:20261205T140000'],
    ],
    [
      'a year',
      { frequency: 'yearly', from: '2026-06-20' },
      ['DTSTART;VALUE=DATE:20260620', 'RRULE:FREQ=YEARLY;INTERVAL=1'],
    ],
    ['days that nobody knows', { frequency: 'weekly', opensAt: '14:00' }, []],
    ['every other week, nobody knows which', { frequency: 'fortnightly', weekdays: [1] }, []],
    [
      'opening hours, which are no appointments',
      { kind: 'open', weekdays: [1], opensAt: '09:00' },
      [],
    ],
  ] as [string, Partial<ScheduleTime>, string[]][])('%s', async (_, given, lines) => {
    expect(await whenOf(given)).toEqual(lines);
  });

  test('is one calendar of many, says where and escapes what it must', async () => {
    const weekly = time({
      weekdays: [1],
      opensAt: '12:00',
      note: { text: 'Bel aan', language: 'nl' },
    });
    const text = await calendarOf(
      initiative([weekly]),
      initiative([weekly], { id: '6f3f9a5e-3a3e-4f0e-9a0e-0a4b4a4f0c12', places: [] }),
      initiative([weekly], { status: 'ended' }),
    );
    expect(text.match(/BEGIN:VCALENDAR/g)).toHaveLength(1);
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(text.match(/LOCATION/g)).toHaveLength(1);
    expect(text).toContain('SUMMARY:Soepcafé\\, elke week\\; welkom\r\n');
    expect(text).toContain('LOCATION:Dampoort\\, Gent\r\n');
    expect(text).toContain(
      'DESCRIPTION:Bel aan\\n\\nhttps://forum.example/nl/initiatives/soepcafe\r\n',
    );
    expect(new Set(text.match(/^UID:.*/gm)).size).toBe(2);
    expect(text.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).toBe(true);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });
});

/** The days on which another program finds its events, at most twelve of each. */
function daysFound(calendar: string): string[] {
  const whole = new ICAL.Component(ICAL.parse(calendar) as never[]);
  const days = whole.getAllSubcomponents('vevent').flatMap((part) => {
    const event = new ICAL.Event(part);
    if (!event.isRecurring()) return [event.startDate.toString().slice(0, 10)];
    const next = event.iterator();
    return Array.from({ length: 12 }, () => next.next()?.toString().slice(0, 10) ?? '');
  });
  return days.filter(Boolean).toSorted();
}

/** The days that the page would tell one after another from its first, at most twelve. */
function daysTold(given: ScheduleTime, from: string): string[] {
  const days: string[] = [];
  let day = nextDay(given, from);
  while (day && days.length < 12) {
    days.push(day);
    day = nextDay(given, new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10));
  }
  return days;
}

test('another program finds the days that the page tells', async () => {
  const day = fc
    .integer({ min: 0, max: 400 })
    .map((away) => new Date(Date.UTC(2026, 5, 1) + away * 86_400_000).toISOString().slice(0, 10));
  const recurring = fc.record({
    frequency: fc.constantFrom('weekly', 'fortnightly', 'monthly'),
    weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 3 }),
    week: fc.constantFrom(1, 2, 3, 4, -1),
    opensAt: fc.constantFrom(null, '09:30', '22:00'),
    from: day,
    length: fc.option(fc.integer({ min: 0, max: 200 })),
  });
  await fc.assert(
    fc.asyncProperty(recurring, async ({ frequency, weekdays, week, opensAt, from, length }) => {
      const given = time({
        frequency,
        weekdays: weekdays.toSorted(),
        weekOfMonth: frequency === 'monthly' ? week : null,
        opensAt,
        from,
        until:
          length === null
            ? null
            : new Date(Date.parse(from) + length * 86_400_000).toISOString().slice(0, 10),
      });
      const found = daysFound(await calendarOf(initiative([given], { publishedOn: from })));
      expect(found.slice(0, 12)).toEqual(daysTold(given, from));
    }),
    { numRuns: 200 },
  );
});

test('HSDS gets the same times', () => {
  const monthly = time({
    frequency: 'monthly',
    weekdays: [2, 4],
    weekOfMonth: 2,
    opensAt: '19:00',
    closesAt: '21:00',
  });
  expect(hsdsSchedule(monthly, 'a', 'b')).toMatchObject({
    freq: 'MONTHLY',
    byday: '2TU,2TH',
    opens_at: '19:00',
    closes_at: '21:00',
  });
  const yearly = hsdsSchedule(time({ frequency: 'yearly', from: '2026-06-20' }), 'a', 'b');
  expect(yearly).toMatchObject({ valid_from: '2026-06-20', dtstart: '2026-06-20' });
  expect(yearly).not.toHaveProperty('freq');
});

test('schema.org gets opening hours of a week, and meetings as events', () => {
  const schedule = [
    time({ kind: 'open', weekdays: [1, 2], opensAt: '09:00', closesAt: '17:00' }),
    time({ kind: 'open', weekdays: [6] }),
    time({ frequency: 'monthly', weekdays: [6], weekOfMonth: -1, opensAt: '14:00' }),
    time({ frequency: 'once', from: '2026-12-05', opensAt: '14:00' }),
  ];
  expect(hoursNodes(schedule)).toEqual([
    {
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: ['https://schema.org/Monday', 'https://schema.org/Tuesday'],
      opens: '09:00',
      closes: '17:00',
    },
  ]);
  expect(meetingNodes(schedule, { name: 'Soepcafé' })).toEqual([
    {
      '@type': 'Event',
      name: 'Soepcafé',
      eventSchedule: {
        '@type': 'Schedule',
        repeatFrequency: 'P1M',
        byDay: ['-1SA'],
        startTime: '14:00',
      },
    },
    { '@type': 'Event', name: 'Soepcafé', startDate: '2026-12-05T14:00' },
  ]);
});
