import { dateFormat } from '../../i18n/formats.ts';
import type { LanguageCode } from '../../i18n/locales.ts';
import { languages } from '../../i18n/locales.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import type { MeetingLine } from './meeting.ts';

const form = {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  // A name that people know where the language has one; not hours away from Greenwich.
  timeZoneName: 'shortGeneric',
} as const;

/** When a meeting is: the day, from which hour to which, and in which zone. */
export function MeetingTime({
  meeting,
  language,
}: {
  meeting: Pick<MeetingLine, 'startsAt' | 'endsAt' | 'zone'>;
  /** Where it is not the page's. */
  language?: LanguageCode;
}) {
  const page = useLanguage();
  const { locale } = language ? languages[language] : page;
  const format = dateFormat(locale, { ...form, timeZone: meeting.zone });
  const words = format.formatRange(new Date(meeting.startsAt), new Date(meeting.endsAt));
  return (
    <time dateTime={meeting.startsAt} suppressHydrationWarning>
      {words}
    </time>
  );
}
