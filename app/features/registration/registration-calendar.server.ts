import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { createI18n } from '../../i18n/i18n.ts';
import type { LanguageCode } from '../../i18n/locales.ts';
import { sessionAddress } from '../sessions/session.ts';
import type { Registration } from './registration.ts';

function statusOf({ state, session }: Registration): ICalEventStatus {
  if (state === 'cancelled' || session.state === 'cancelled') return ICalEventStatus.CANCELLED;
  return state === 'waiting' ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED;
}

/**
 * A session as the calendar of who is registered shows it (RFC 5545). The uid is that of the session and
 * the sequence rises with every change, so that a second import replaces the first. Never a need in it.
 */
export async function registrationCalendar(
  registration: Registration,
  language: LanguageCode,
  siteUrl: string,
): Promise<string> {
  const { t } = await createI18n(language);
  const { session, way, link } = registration;
  const status = statusOf(registration);
  const url = `${siteUrl}${sessionAddress(language, session.slug)}`;
  const title = session.title.text;
  const calendar = ical({
    name: title,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Migration Forum', product: 'Sessions', language: language.toUpperCase() },
  });
  const marks = {
    [ICalEventStatus.CANCELLED]: `${t('registration:cancelledMark')}: `,
    [ICalEventStatus.TENTATIVE]: `${t('registration:waitingMark')}: `,
    [ICalEventStatus.CONFIRMED]: '',
  };
  calendar.createEvent({
    id: `${registration.uid}@${new URL(siteUrl).host}`,
    sequence: registration.sequence,
    stamp: new Date(registration.updatedAt),
    lastModified: new Date(registration.updatedAt),
    start: new Date(session.startsAt),
    end: new Date(session.endsAt),
    summary: marks[status] + title,
    location:
      way === 'here'
        ? [session.place, session.address].filter(Boolean).join(', ') || null
        : t('registration:way_remote'),
    description: [session.cancelledReason, link && `${t('registration:joinLink')}: ${link}`, url]
      .filter(Boolean)
      .join('\n\n'),
    url,
    status,
  });
  return calendar.toString();
}
