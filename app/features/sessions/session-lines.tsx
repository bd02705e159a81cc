import { Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { dateFormat } from '../../i18n/formats.ts';
import { DateText } from '../../ui/date-text.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import { SessionTag, SessionWhen } from './session-header.tsx';
import type { SessionRow } from './session-pages.ts';
import { sessionAddress } from './session.ts';

const look = 'inline-flex min-h-target items-center';

/** What one can do with a session now, or read of it, each a link to its page. */
function SessionWays({ row }: { row: SessionRow }) {
  const { t } = useTranslation('sessions');
  const { code } = useLanguage();
  const to = (part: 'call' | 'register' | 'agenda' | 'decisions') =>
    sessionAddress(code, row.slug, part);
  const { isCallOpen, isRegistrationOpen, agendaLetter, hasOutcomes } = row;
  if (row.state === 'cancelled') return null;
  if (!isCallOpen && !isRegistrationOpen && !agendaLetter && !hasOutcomes) return null;
  return (
    <ul className="flex flex-wrap gap-x-6">
      {isRegistrationOpen && (
        <li>
          <Link to={to('register')} className={look}>
            {t('register')}
          </Link>
        </li>
      )}
      {isCallOpen && (
        <li>
          <Link to={to('call')} className={look}>
            {t('propose')}
          </Link>
        </li>
      )}
      {agendaLetter && (
        <li>
          <Link to={to('agenda')} className={look}>
            {t('readAgenda')}
          </Link>
        </li>
      )}
      {hasOutcomes && (
        <li>
          <Link to={to('decisions')} className={look}>
            {t('readDecisions')}
          </Link>
        </li>
      )}
    </ul>
  );
}

/** Sessions as rows: what, when, where, and what one can do now. */
export function SessionLines({
  rows,
  label,
  level,
}: {
  rows: readonly SessionRow[];
  label: string;
  level: 3 | 4;
}) {
  const { t } = useTranslation('sessions');
  const { code } = useLanguage();
  return (
    <RowList label={label}>
      {rows.map((row) => (
        <Row
          key={row.slug}
          level={level}
          title={<LanguageText lang={row.title.language}>{row.title.text}</LanguageText>}
          to={sessionAddress(code, row.slug)}
          aside={(row.state !== 'closed' || !row.isOver) && <SessionTag session={row} />}
        >
          <p className="font-semibold">
            <SessionWhen session={row} />
          </p>
          {row.summary && (
            <LanguageText as="p" lang={row.summary.language} className="mt-1">
              {row.summary.text}
            </LanguageText>
          )}
          {row.isCallOpen && row.callClosesOn && (
            <p className="meta mt-1">
              {t('callUntil')} <DateText value={row.callClosesOn} />
            </p>
          )}
          <SessionWays row={row} />
        </Row>
      ))}
    </RowList>
  );
}

/** Past sessions, the newest year first, each year under its own heading. */
export function PastSessions({ rows }: { rows: readonly SessionRow[] }) {
  const { locale } = useLanguage();
  const years = new Map<string, SessionRow[]>();
  for (const row of rows) {
    const year = dateFormat(locale, { year: 'numeric', timeZone: row.zone });
    const name = year.format(new Date(row.startsAt));
    years.set(name, [...(years.get(name) ?? []), row]);
  }
  return [...years].map(([year, those]) => (
    <section key={year} aria-label={year} className="mt-6">
      <h3 className="num mb-1">{year}</h3>
      <SessionLines rows={those} label={year} level={4} />
    </section>
  ));
}
