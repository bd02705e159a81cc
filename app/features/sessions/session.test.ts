import { describe, expect, test } from 'vitest';
import { sessionsFile } from './session-calendar.server.ts';
import { readSections, readTexts } from './session-forms.ts';
import { toSessionJsonLd } from './session-json-ld.ts';
import type { Session, SessionsCalendar } from './session-pages.ts';
import type { SessionHead } from './session.ts';
import { partsOf, sessionAddress } from './session.ts';

const head = (
  over: Partial<SessionHead> = {},
  me: Partial<SessionHead['me']> = {},
): SessionHead => ({
  slug: 'spring-2027',
  kind: 'spring',
  state: 'published',
  title: { text: 'Lente; 2027, Gent', language: 'nl' },
  startsAt: '2027-03-27T17:30:00Z',
  endsAt: '2027-03-27T20:00:00Z',
  zone: 'Europe/Brussels',
  place: 'De Krook',
  isOver: false,
  address: null,
  sequence: 3,
  cancelledReason: null,
  isCallOpen: false,
  callClosesOn: null,
  isRegistrationOpen: false,
  registrationClosesOn: null,
  agendaLetter: null,
  hasOutcomes: false,
  hasMinutes: false,
  me: {
    isSignedIn: false,
    mayOrganise: false,
    mayChair: false,
    mayWrite: false,
    mayBook: false,
    isRegistered: false,
    ...me,
  },
  ...over,
});

describe('the pages of a session', () => {
  test('visitors see what is of use to them, and the page where they are', () => {
    expect(partsOf(head())).toEqual(['overview']);
    expect(partsOf(head({ isCallOpen: true, isRegistrationOpen: true }))).toEqual([
      'overview',
      'call',
      'register',
    ]);
    expect(partsOf(head(), 'call')).toEqual(['overview', 'call']);
    expect(partsOf(head({ state: 'closed', agendaLetter: 'B', hasOutcomes: true }))).toEqual([
      'overview',
      'agenda',
      'minutes',
      'decisions',
      'dossier',
    ]);
  });

  test('who prepares it sees the preparation, who writes the minutes those', () => {
    expect(partsOf(head({}, { mayBook: true }))).toEqual(['overview', 'register', 'prepare']);
    expect(partsOf(head({ state: 'open' }, { mayWrite: true }))).toContain('minutes');
    expect(
      partsOf(head({ state: 'cancelled' }, { mayOrganise: true, mayWrite: true })),
    ).not.toContain('call');
  });

  test('addresses', () => {
    expect(sessionAddress('ar')).toBe('/ar/sessions');
    expect(sessionAddress('nl', 'spring-2027', 'overview')).toBe('/nl/sessions/spring-2027');
    expect(sessionAddress('nl', 'spring-2027', 'call')).toBe('/nl/sessions/spring-2027/call');
  });
});

const calendar = (over: Partial<SessionsCalendar['sessions'][number]> = {}): SessionsCalendar => ({
  sessions: [
    {
      ...head(),
      uid: 'c0ffee00-0000-4000-8000-000000000001',
      updatedAt: '2027-01-01T10:00:00Z',
      summary: null,
      ...over,
    },
  ],
  days: [
    {
      kind: 'call_closes',
      on: '2027-01-15',
      sequence: 4,
      uid: 'c0ffee00-0000-4000-8000-000000000001',
      slug: 'spring-2027',
      title: head().title,
      updatedAt: '2027-01-01T10:00:00Z',
      isCancelled: over.state === 'cancelled',
    },
  ],
});
/** The lines of a calendar, folded ones joined. */
async function lines(source: SessionsCalendar, language: 'nl' | 'ar' = 'nl') {
  const file = await sessionsFile(source, language, 'https://forum.example');
  for (const line of file.split('\r\n'))
    expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
  return file.replace(/\r\n[ \t]/g, '').split('\r\n');
}

describe('the calendar', () => {
  test('moments are in UTC, on both sides of a clock change; a deadline is a whole day', async () => {
    const summer = { startsAt: '2027-03-28T16:30:00Z', endsAt: '2027-03-28T19:00:00Z' };
    expect(await lines(calendar())).toContain('DTSTART:20270327T173000Z');
    expect(await lines(calendar(summer))).toContain('DTSTART:20270328T163000Z');
    const found = await lines(calendar());
    expect(found).toContain('DTSTART;VALUE=DATE:20270115');
    expect(found).toContain('DTEND;VALUE=DATE:20270116');
    expect(found.filter((line) => line.startsWith('UID'))).toEqual([
      'UID:c0ffee00-0000-4000-8000-000000000001@forum.example',
      'UID:c0ffee00-0000-4000-8000-000000000001-call_closes@forum.example',
    ]);
    expect(found.filter((line) => line.startsWith('SEQUENCE'))).toEqual([
      'SEQUENCE:3',
      'SEQUENCE:4',
    ]);
    expect(found).toContain('SUMMARY:Lente\\; 2027\\, Gent');
  });

  test('a cancelled session says so and why, with its deadlines', async () => {
    const found = await lines(
      calendar({ state: 'cancelled', cancelledReason: 'De zaal is dicht' }),
      'ar',
    );
    expect(found.filter((line) => line === 'STATUS:CANCELLED')).toHaveLength(2);
    expect(found.find((line) => line.startsWith('DESCRIPTION'))).toContain('De zaal is dicht');
  });
});

test('JSON-LD names an event with its hours, place and state', () => {
  const overview = {
    session: head({ isRegistrationOpen: true }),
    summary: null,
    isRemote: true,
    counts: { capacityHere: 120 },
  } as unknown as Session;
  expect(
    toSessionJsonLd(overview, 'https://forum.example/nl/sessions/spring-2027', 'Forum'),
  ).toMatchObject({
    '@type': 'Event',
    startDate: '2027-03-27T17:30:00Z',
    eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
    location: [{ '@type': 'Place', name: 'De Krook' }, { '@type': 'VirtualLocation' }],
    offers: { url: 'https://forum.example/nl/sessions/spring-2027/register' },
  });
  const cancelled = { ...overview, session: head({ state: 'cancelled' }), isRemote: false };
  expect(toSessionJsonLd(cancelled as Session, 'https://x.example', 'Forum')).toMatchObject({
    eventStatus: 'https://schema.org/EventCancelled',
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
  });
});

test('the template’s form: emptied rows are none, what stood in a section that went stays', () => {
  const posted = new FormData();
  const fields = {
    section1_nl: 'Welkom',
    section2_nl: ' ',
    section3_nl: 'Slot',
    item1_nl: 'Begroeting',
    item1_in: '1',
    item1_type: 'information',
    item1_minutes: '10',
    item2_nl: 'Soep',
    item2_in: '2',
    item2_type: 'break',
    item2_minutes: 'veel',
    item3_nl: '',
    item3_in: '1',
  };
  for (const [name, value] of Object.entries(fields)) posted.set(name, value);
  const titles = (nl: string) => ({ nl, en: '', fr: '', ar: '' });
  expect(readTexts(posted, 'section1')).toEqual(titles('Welkom'));
  expect(readSections(posted)).toEqual([
    {
      titles: titles('Welkom'),
      items: [{ type: 'information', minutes: 10, titles: titles('Begroeting') }],
    },
    { titles: titles('Slot'), items: [{ type: 'break', minutes: -1, titles: titles('Soep') }] },
  ]);
});
