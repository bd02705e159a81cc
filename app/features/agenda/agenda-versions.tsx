import { Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { DateText } from '../../ui/date-text.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Tag } from '../../ui/tag.tsx';
import { AgendaChanges } from './agenda-changes.tsx';
import type { AgendaPage } from './agenda.ts';
import { agendaAddress } from './agenda.ts';

/** Which version this is, what changed since the one before, and the others; or when the first one comes. */
export function AgendaVersions({ agenda }: { agenda: AgendaPage }) {
  const { t } = useTranslation('agenda');
  const { code } = useLanguage();
  const { session, version, versions, earlier, changes, agendaOn } = agenda;
  if (!version)
    return (
      <EmptyState title={t('noAgenda')}>
        {agendaOn && (
          <p>
            {t('agendaPlanned')} <DateText value={agendaOn} />
          </p>
        )}
      </EmptyState>
    );
  const isOld = versions[0] !== undefined && versions[0].letter !== version.letter;
  const others = versions.filter(({ letter }) => letter !== version.letter);
  return (
    <>
      <p>
        <strong>{t('version', { letter: version.letter })}</strong>, {t('publishedOn')}{' '}
        <DateText value={version.publishedAt} timeZone={session.zone} />{' '}
        {isOld && (
          <>
            <Tag tone="late">{t('isOld')}</Tag>{' '}
            <Link to={agendaAddress(code, session.slug)}>{t('toNewest')}</Link>
          </>
        )}
      </p>
      {version.note && (
        <p className="measure mt-1">
          <bdi>{version.note}</bdi>
        </p>
      )}
      {earlier !== null && (
        <Disclosure
          summary={t('changesSince', { letter: earlier })}
          note={`(${t('changesCount', { count: changes.length })})`}
        >
          {changes.length > 0 ? (
            <AgendaChanges changes={changes} zone={session.zone} />
          ) : (
            <p>{t('changesNone')}</p>
          )}
        </Disclosure>
      )}
      {others.length > 0 && (
        <p className="meta">
          {t('otherVersions')}{' '}
          {others.map(({ letter }, index) => (
            <span key={letter}>
              {index > 0 && ' · '}
              <Link
                to={agendaAddress(code, session.slug, letter)}
                className="inline-flex min-h-target items-center"
              >
                {t('version', { letter })}
              </Link>
            </span>
          ))}
        </p>
      )}
    </>
  );
}
