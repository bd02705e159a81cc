import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { sessionsFile } from './session-calendar.server.ts';
import type { SessionsCalendar } from './session-pages.ts';

const title = { text: 'Forum; lente, 2027\nBEGIN:VEVENT', language: 'nl' };

const calendar = {
  sessions: [
    {
      slug: 'lente-2027',
      title,
      state: 'cancelled',
      startsAt: '2027-03-28T17:30:00Z',
      endsAt: '2027-03-28T20:00:00Z',
      place: 'De Krook',
      address: 'Miriam Makebaplein 1, Gent',
      uid: 'c0ffee00-0000-4000-8000-000000000001',
      sequence: 4,
      updatedAt: '2027-01-01T10:00:00Z',
      cancelledReason: 'De zaal is dicht',
      summary: null,
    },
  ],
  days: [
    {
      kind: 'call_closes',
      on: '2027-02-28',
      sequence: 1,
      uid: 'c0ffee00-0000-4000-8000-000000000001',
      slug: 'lente-2027',
      title,
      updatedAt: '2027-01-01T10:00:00Z',
      isCancelled: false,
    },
  ],
} as unknown as SessionsCalendar;

test.each(['nl', 'ar'] as const)(
  'another program reads sessions and last days as they are: %s',
  async (language) => {
    const file = await sessionsFile(calendar, language, 'https://forum.example');
    const whole = new ICAL.Component(ICAL.parse(file) as never[]);
    const [session, lastDay, ...more] = whole
      .getAllSubcomponents('vevent')
      .map((part) => ({ part, event: new ICAL.Event(part) }));
    expect(more).toEqual([]);
    expect(session?.event).toMatchObject({
      uid: 'c0ffee00-0000-4000-8000-000000000001@forum.example',
      sequence: 4,
      location: 'De Krook, Miriam Makebaplein 1, Gent',
    });
    expect(session?.event.startDate.toJSDate().toISOString()).toBe('2027-03-28T17:30:00.000Z');
    expect(session?.event.endDate.toJSDate().toISOString()).toBe('2027-03-28T20:00:00.000Z');
    expect(session?.event.summary).toContain('Forum; lente, 2027\nBEGIN:VEVENT');
    expect(session?.event.description).toContain('De zaal is dicht');
    expect(session?.part.getFirstPropertyValue('status')).toBe('CANCELLED');
    // A last day is a day wherever the reader is, and takes nobody's time.
    expect(lastDay?.event.startDate.isDate).toBe(true);
    expect(lastDay?.event.startDate.toString()).toBe('2027-02-28');
    expect(lastDay?.event.endDate.toString()).toBe('2027-03-01');
    expect(lastDay?.part.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
    expect(lastDay?.event.uid).not.toBe(session?.event.uid);
  },
);
