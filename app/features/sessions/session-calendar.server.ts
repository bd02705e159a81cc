import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { createI18n } from '../../i18n/i18n.ts';
import type { LanguageCode } from '../../i18n/locales.ts';
import type { SessionsCalendar } from './session-pages.ts';
import { sessionAddress } from './session.ts';

const kinds = {
  call_closes: 'due_call_closes',
  registration_closes: 'due_registration_closes',
} as const;

/**
 * A calendar file (RFC 5545) of sessions and public deadlines. Moments are in UTC, so that no program has to
 * know the city's zone; deadlines are whole days. The uid stays and the sequence rises, so that a subscribed
 * calendar follows every change.
 * @param language of the words
 * @param siteUrl of the site, for addresses and uids
 */
export async function sessionsFile(
  { sessions, days }: SessionsCalendar,
  language: LanguageCode,
  siteUrl: string,
): Promise<string> {
  const { t } = await createI18n(language);
  const { host } = new URL(siteUrl);
  const calendar = ical({
    name: t('sessions:title'),
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Migration Forum', product: 'Sessions', language: language.toUpperCase() },
    ttl: 3600,
  });
  for (const session of sessions) {
    const url = `${siteUrl}${sessionAddress(language, session.slug)}`;
    const isCancelled = session.state === 'cancelled';
    const about = [
      session.cancelledReason && `${t('sessions:state_cancelled')}: ${session.cancelledReason}`,
      session.summary?.text,
      url,
    ];
    calendar.createEvent({
      id: `${session.uid}@${host}`,
      sequence: session.sequence,
      stamp: new Date(session.updatedAt),
      lastModified: new Date(session.updatedAt),
      start: new Date(session.startsAt),
      end: new Date(session.endsAt),
      summary: isCancelled
        ? `${t('sessions:state_cancelled')}: ${session.title.text}`
        : session.title.text,
      location: [session.place, session.address].filter(Boolean).join(', ') || null,
      description: about.filter(Boolean).join('\n\n'),
      url,
      status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  for (const day of days) {
    const part = day.kind === 'call_closes' ? 'call' : 'register';
    const url = `${siteUrl}${sessionAddress(language, day.slug, part)}`;
    calendar.createEvent({
      id: `${day.uid}-${day.kind}@${host}`,
      sequence: day.sequence,
      stamp: new Date(day.updatedAt),
      // A day without hours begins and ends where the reader is; nobody is busy because of it.
      start: new Date(`${day.on}T00:00:00Z`),
      end: new Date(Date.parse(`${day.on}T00:00:00Z`) + 86_400_000),
      timezone: 'UTC',
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: `${t(`sessions:${kinds[day.kind]}`)}: ${day.title.text}`,
      description: url,
      url,
      status: day.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  return calendar.toString();
}
