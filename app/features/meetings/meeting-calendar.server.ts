import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { createI18n } from '../../i18n/i18n.ts';
import type { LanguageCode } from '../../i18n/locales.ts';
import type { Page } from '../../lib/page.server.ts';
import { pageLoader } from '../../lib/page.server.ts';
import { documentOf, plainOf } from '../documents/document.ts';
import { blocksOf } from '../documents/normal-form.ts';
import type { CalendarMeeting } from './meeting.ts';
import { meetingsAddress } from './meeting.ts';

/** A calendar as it is made: what it is called and shows, and where it comes from. */
interface CalendarSource {
  name: string;
  group: string;
  meetings: readonly CalendarMeeting[];
  language: LanguageCode;
  siteUrl: string;
}

/**
 * A calendar file (RFC 5545). Moments are in UTC, so that no program has to know the city's zone; the uid
 * stays and the sequence rises, so that a subscribed calendar follows every change.
 */
export async function calendarFile(source: CalendarSource): Promise<string> {
  const { name, group, meetings, language, siteUrl } = source;
  const { t } = await createI18n(language);
  const { host } = new URL(siteUrl);
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Migration Forum', product: 'Meetings', language: language.toUpperCase() },
    ttl: 3600,
  });
  for (const meeting of meetings) {
    const url = `${siteUrl}${meetingsAddress(language, group, meeting.id)}`;
    const isCancelled = meeting.state === 'cancelled';
    const about = [
      meeting.reason && `${t('meetings:cancelled')}: ${meeting.reason}`,
      meeting.agenda ? plainOf(documentOf(blocksOf(meeting.agenda))) : null,
      meeting.link && `${t('meetings:field_link')}: ${meeting.link}`,
      url,
    ];
    calendar.createEvent({
      id: `${meeting.uid}@${host}`,
      sequence: meeting.sequence,
      stamp: new Date(meeting.updatedAt),
      lastModified: new Date(meeting.updatedAt),
      start: new Date(meeting.startsAt),
      end: new Date(meeting.endsAt),
      summary: isCancelled ? `${t('meetings:cancelled')}: ${meeting.title}` : meeting.title,
      location: meeting.place ?? (meeting.isRemote ? t('meetings:online') : null),
      description: about.filter(Boolean).join('\n\n'),
      url,
      status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  return calendar.toString();
}

/**
 * Loader of a calendar file.
 * @param isPublic whether all who ask get the same answer, which may be kept
 */
export function calendarLoader(
  isPublic: (url: URL) => boolean,
  make: (page: Page) => Promise<Omit<CalendarSource, 'language' | 'siteUrl'>>,
) {
  const file = async (page: Page) =>
    calendarFile({
      ...(await make(page)),
      language: page.language,
      siteUrl: page.context.env.siteUrl,
    });
  return async (args: Parameters<ReturnType<typeof pageLoader<string>>>[0]): Promise<Response> => {
    const scopes = isPublic(new URL(args.request.url)) ? ['groups'] : null;
    const { data, init } = await pageLoader(scopes ? { scopes } : {}, file)(args);
    const headers = new Headers(init?.headers);
    headers.set('Content-Type', 'text/calendar; charset=utf-8');
    // One that all may keep says so by its scopes: with a session's cookies it is nobody else's.
    if (!scopes) headers.set('Cache-Control', 'private, no-store');
    headers.set('X-Robots-Tag', 'noindex');
    headers.set('Content-Disposition', 'inline; filename="meetings.ics"');
    return new Response(data, { headers });
  };
}
