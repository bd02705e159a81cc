import ical, { ICalCalendarMethod, ICalEventRepeatingFreq, ICalWeekday } from 'ical-generator';
import { createI18n } from '../../i18n/i18n.ts';
import { defaultLanguage, isLanguage } from '../../i18n/locales.ts';
import type { Page } from '../../lib/page.server.ts';
import type { ScheduleTime } from '../initiatives/schedule.ts';
import { nextDay } from '../initiatives/schedule.ts';
import { derivedId } from './derived-id.server.ts';
import type { ExportedInitiative, FileOrigin } from './exported-initiative.ts';
import { pageOf } from './exported-initiative.ts';
import type { DataFile } from './file.server.ts';
import type { InitiativeForm } from './initiative-file.server.ts';
import { readOneInitiative } from './initiative-file.server.ts';
import { isInCalendar, recurrenceOf } from './recurrence.ts';

const dayLength = 86_400_000;

function newCalendar(title: string, language: string) {
  return ical({
    name: title,
    method: ICalCalendarMethod.PUBLISH,
    prodId: {
      company: 'Migration Forum',
      product: 'Initiatives',
      language: language.toUpperCase(),
    },
    // What recurs changes seldom.
    ttl: 86_400,
  });
}

/** Begin and end in the clock of the city, written as if it were UTC; a day whose hours nobody knows is whole. */
function spanOf({ opensAt, closesAt }: ScheduleTime, day: string) {
  if (!opensAt) return { start: new Date(day), allDay: true };
  const start = new Date(`${day}T${opensAt}Z`);
  if (!closesAt) return { start, floating: true };
  const end = new Date(`${day}T${closesAt}Z`);
  return {
    start,
    end: end > start ? end : new Date(end.getTime() + dayLength),
    floating: true,
  };
}

/** The first Tuesday and the first Thursday of a month are two rules: one rule would find the earlier of both. */
function singleTimes(time: ScheduleTime): ScheduleTime[] {
  if (time.frequency !== 'monthly') return [time];
  return time.weekdays.map((day) => ({ ...time, weekdays: [day] }));
}

function repeatingOf(time: ScheduleTime) {
  const rule = recurrenceOf(time);
  if (!rule) return null;
  const { freq, interval, days, week } = rule;
  return {
    freq: ICalEventRepeatingFreq[freq],
    interval,
    ...(days.length > 0 ? { byDay: days.map((day) => ICalWeekday[day]) } : {}),
    ...(week === null ? {} : { bySetPos: week }),
    ...(time.until ? { until: new Date(`${time.until}T23:59:59Z`) } : {}),
  };
}

/** The day from which it recurs: the first such day since it is known. */
function firstDay(time: ScheduleTime, initiative: ExportedInitiative): string | null {
  const { frequency, from } = time;
  if (frequency === 'once' || frequency === 'yearly') return from;
  return nextDay(time, from ?? initiative.publishedOn);
}

const isOver = ({ status }: ExportedInitiative) =>
  status === 'ended' || status === 'stopped' || status === 'dormant';

/** The events of a few initiatives, without the calendar around them. */
function eventsOf(rows: readonly ExportedInitiative[], origin: FileOrigin): string {
  const { host } = new URL(origin.siteUrl);
  const calendar = newCalendar('', origin.language);
  for (const initiative of rows) {
    const meetings = isOver(initiative)
      ? []
      : initiative.schedule.filter(isInCalendar).flatMap(singleTimes);
    const url = pageOf(initiative.slug, origin);
    const [place] = initiative.places;
    for (const [index, time] of meetings.entries()) {
      const day = firstDay(time, initiative);
      if (!day) continue;
      const repeating = repeatingOf(time);
      calendar.createEvent({
        id: `${derivedId(initiative.id, `meeting:${index}`)}@${host}`,
        stamp: new Date(initiative.updatedAt),
        lastModified: new Date(initiative.updatedAt),
        ...spanOf(time, day),
        ...(repeating ? { repeating } : {}),
        summary: initiative.names[0]?.name ?? initiative.slug,
        location: place ? [place.district, place.name].filter(Boolean).join(', ') : null,
        description: [time.note?.text, url].filter(Boolean).join('\n\n'),
        url,
      });
    }
  }
  const text = calendar.toString();
  const first = text.indexOf('BEGIN:VEVENT');
  return first < 0 ? '' : text.slice(first, text.lastIndexOf('END:VCALENDAR'));
}

/**
 * The recurring meetings of initiatives as a calendar (RFC 5545). Times are those of the city's clock without
 * a zone ("floating"): who reads them goes there. The place is the public one, as in every file.
 */
export async function* writeIcal(
  batches: AsyncIterable<ExportedInitiative[]>,
  origin: FileOrigin & { title: string },
): AsyncGenerator<string> {
  const end = 'END:VCALENDAR';
  const [head = ''] = newCalendar(origin.title, origin.language).toString().split(end);
  yield head;
  for await (const batch of batches) yield eventsOf(batch, origin);
  yield `${end}\r\n`;
}

const type = 'text/calendar; charset=utf-8';

async function titleIn(language: string): Promise<string> {
  const { t } = await createI18n(isLanguage(language) ? language : defaultLanguage);
  return t('openData:calendarTitle');
}

/** For calendars that follow a list. */
export const icalForm: InitiativeForm = {
  type,
  name: 'initiatives.ics',
  async *write(batches, origin) {
    yield* writeIcal(batches, { ...origin, title: await titleIn(origin.language) });
  },
};

/** The meetings of one initiative. @throws Response 301, 400, 404, 429 */
export async function initiativeCalendar(page: Page): Promise<DataFile> {
  const pathOf = (slug: string) => `/open-data/initiatives/${slug}.ics`;
  const { initiative, origin } = await readOneInitiative(page, pathOf);
  const title = initiative.names[0]?.name ?? initiative.slug;
  let body = '';
  async function* alone() {
    yield [initiative];
  }
  for await (const part of writeIcal(alone(), { ...origin, title })) body += part;
  const { licence } = origin;
  return {
    type,
    name: `${initiative.slug}.ics`,
    licence,
    body,
    modifiedAt: initiative.updatedAt,
  };
}
