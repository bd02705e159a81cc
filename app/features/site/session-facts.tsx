import { Link } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { dateFormat } from '../../i18n/formats.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { LanguageText } from '../../ui/language-text.tsx';
import type { SessionMark } from './home.ts';

/** When a session is: its day, and from when to when. */
function SessionTime({ startsAt, endsAt }: SessionMark) {
  const { locale } = useLanguage();
  const format = dateFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Brussels',
  });
  return (
    <time dateTime={startsAt} suppressHydrationWarning>
      {format.formatRange(new Date(startsAt), new Date(endsAt))}
    </time>
  );
}

/** The next session in words: what, when, where; or that none is planned. And the one before. */
export function SessionFacts({ sessions }: { sessions: readonly SessionMark[] }) {
  const { t } = useTranslation('home');
  const { code } = useLanguage();
  const next = sessions.find((session) => !session.isOver);
  const last = sessions.find((session) => session.isOver);
  return (
    <div className="mt-4 grid gap-x-10 gap-y-5 md:grid-cols-[3fr_2fr]">
      {next ? (
        <div className="measure">
          <h3 className="text-lg">
            <Link to={`/${code}/sessions/${next.slug}`} className="-my-2 inline-block py-2">
              <LanguageText lang={next.title.language}>{next.title.text}</LanguageText>
            </Link>
          </h3>
          <p className="font-semibold first-letter:uppercase">
            <SessionTime {...next} />
          </p>
          {next.placeName && (
            <p>
              <bdi>{next.placeName}</bdi>
            </p>
          )}
          {next.summary && (
            <p className="mt-2">
              <LanguageText lang={next.summary.language}>{next.summary.text}</LanguageText>
            </p>
          )}
        </div>
      ) : (
        <p className="measure">{t('noSession')}</p>
      )}
      {last && (
        <div className="measure text-sm">
          <h3 className="text-sm">{t('lastSession')}</h3>
          <p className="first-letter:uppercase">
            <Link to={`/${code}/sessions/${last.slug}`} className="-my-2 inline-block py-2">
              <SessionTime {...last} />
            </Link>
          </p>
          {last.summary && (
            <p className="mt-1">
              <LanguageText lang={last.summary.language}>{last.summary.text}</LanguageText>
            </p>
          )}
        </div>
      )}
    </div>
  );
}
