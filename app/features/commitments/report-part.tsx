import { useTranslation } from '../../i18n/use-translation.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { Tone } from '../../ui/tag.tsx';
import type { GroupView, ReportStatus, StatusReport, WatchingGroup } from './commitment.ts';
import { StopLink, Words } from './story-words.tsx';

const statusTones: Record<ReportStatus, Tone> = {
  not_started: 'need',
  on_track: 'calm',
  late: 'late',
  done: 'ok',
};
const viewTones: Record<GroupView, Tone> = { agrees: 'ok', partly: 'need', disagrees: 'late' };

/** What shows it: addresses that somebody gave, read from left to right. */
function Evidence({ places }: { places: readonly string[] }) {
  const { t } = useTranslation('commitments');
  if (places.length === 0) return null;
  return (
    <>
      <p className="mt-2 text-soft">{t('evidence')}</p>
      <ul>
        {places.map((place) => (
          <li key={place}>
            <ButtonLink to={place} variant="link" external>
              <bdi dir="ltr" className="break-all">
                {place.replace(/^https:\/\//, '')}
              </bdi>
            </ButtonLink>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What was said before; it stays beside what took its place. */
function EarlierReports({ reports }: { reports: StatusReport['earlier'] }) {
  const { t } = useTranslation('commitments');
  if (reports.length === 0) return null;
  return (
    <Disclosure summary={t('earlier')} note={`(${reports.length})`} className="mt-2">
      {reports.map((report) => (
        <div key={report.id} className="border-t border-line py-2">
          <p>
            <Tag tone={statusTones[report.status]}>{t(`status_${report.status}`)}</Tag>{' '}
            <span className="text-soft">
              <DateText value={report.givenAt} />
            </span>
          </p>
          <Words text={report.text} lang={report.language} />
          <Evidence places={report.evidence} />
          {report.view && (
            <p className="mt-1">
              {t('groupSaid')} {t(`view_${report.view}`)}
              {report.viewReason && (
                <>
                  {': '}
                  <LanguageText lang={report.viewLanguage}>{report.viewReason}</LanguageText>
                </>
              )}
            </p>
          )}
        </div>
      ))}
    </Disclosure>
  );
}

/** A report for a session: what the owner says, and beside it what the watching group says of it. */
export function ReportPart({
  report,
  group,
}: {
  report: StatusReport;
  group: WatchingGroup | null;
}) {
  const { t } = useTranslation('commitments');
  const { status, session, missingAt, view, by } = report;
  const watching = view?.group ?? group;
  return (
    <>
      <p className="font-bold">
        {session ? (
          <>
            {t('reportFor')} <StopLink stop={session} />
          </>
        ) : (
          t('reportBetween')
        )}
      </p>
      {!status ? (
        <p className="mt-1">
          {missingAt ? (
            <Tag tone="late" icon="flag">
              {t('noReport')}
            </Tag>
          ) : (
            t('reportAsked')
          )}
        </p>
      ) : (
        <div className="mt-1 grid gap-x-8 gap-y-3 md:grid-cols-2">
          <div className="min-w-0">
            <p className="text-sm text-soft">{t('ownerSays')}</p>
            <p className="mt-1 flex flex-wrap items-center gap-2">
              <Tag tone={statusTones[status]}>{t(`status_${status}`)}</Tag>
              {missingAt && <Tag tone="plain">{t('givenLate')}</Tag>}
              {by?.name && <bdi className="text-sm text-soft">{by.name}</bdi>}
            </p>
            {report.text && <Words text={report.text} lang={report.language} />}
            <Evidence places={report.evidence} />
          </div>
          <div className="min-w-0">
            <p className="text-sm text-soft">
              {watching ? t('groupSays', { name: watching.name }) : t('groupSaysNone')}
            </p>
            {view ? (
              <>
                <p className="mt-1 flex flex-wrap items-center gap-2">
                  <Tag tone={viewTones[view.view]}>{t(`view_${view.view}`)}</Tag>
                  {view.by?.name && <bdi className="text-sm text-soft">{view.by.name}</bdi>}
                </p>
                {view.reason && <Words text={view.reason} lang={view.language} />}
              </>
            ) : (
              <p className="mt-1">{t('noView')}</p>
            )}
          </div>
        </div>
      )}
      <EarlierReports reports={report.earlier} />
    </>
  );
}
