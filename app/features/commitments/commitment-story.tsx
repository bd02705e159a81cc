import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { DateText } from '../../ui/date-text.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import type { Commitment, CommitmentChange, SessionStop } from './commitment.ts';
import { decisionAddress } from './commitment.ts';
import { ReportPart } from './report-part.tsx';
import { StopLink, Words } from './story-words.tsx';

function Due({ on, stop }: { on: string | null; stop: SessionStop | null }) {
  if (!on) return null;
  return (
    <>
      {stop && (
        <>
          <StopLink stop={stop} />
          {' ('}
        </>
      )}
      <DateText value={on} />
      {stop && ')'}
    </>
  );
}

function ChangePart({ change }: { change: CommitmentChange }) {
  const { t } = useTranslation('commitments');
  const { code } = useLanguage();
  const { kind, reason, language, decision } = change;
  return (
    <>
      <p className="font-bold">
        {t(change.isSessionMoved ? 'step_sessionMoved' : `step_${kind}`)}
        {change.by?.name && (
          <span className="font-normal text-soft">
            {' '}
            (<bdi>{change.by.name}</bdi>)
          </span>
        )}
      </p>
      {kind === 'due' && (
        <p>
          {t('from')} <Due on={change.oldDueOn} stop={change.oldSession} /> {t('to')}{' '}
          <Due on={change.newDueOn} stop={change.newSession} />
        </p>
      )}
      {kind === 'scope' && (
        <dl className="mt-1">
          <dt className="text-soft">{t('before')}</dt>
          <dd>
            <bdi>{change.oldDeliverable}</bdi>
          </dd>
          <dt className="text-soft">{t('after')}</dt>
          <dd>
            <LanguageText lang={language}>{change.newDeliverable}</LanguageText>
          </dd>
        </dl>
      )}
      {kind === 'owner' && (
        <p>
          {t('from')} <bdi>{change.oldOwner}</bdi> {t('to')} <bdi>{change.newOwner}</bdi>
        </p>
      )}
      {decision && (
        <p>
          <Link to={decisionAddress(code, { madeIn: decision.session, number: decision.number })}>
            {t('byDecision', { number: decision.number })}
          </Link>{' '}
          (
          <LanguageText lang={decision.session.title.language}>
            {decision.session.title.text}
          </LanguageText>
          )
        </p>
      )}
      {reason && <Words text={reason} lang={language} />}
    </>
  );
}

function PromisePart({ commitment }: { commitment: Commitment }) {
  const { t } = useTranslation('commitments');
  const { code } = useLanguage();
  const { promise, madeIn, decision } = commitment;
  return (
    <>
      <p className="font-bold">{t('step_made')}</p>
      <p>
        <bdi>{promise.ownerName}</bdi> · {t('due')} <DateText value={promise.dueOn} />
      </p>
      <Words text={promise.deliverable} lang={promise.language} />
      <p className="mt-1">
        <StopLink stop={madeIn} />
        {decision && (
          <>
            {' · '}
            <Link to={decisionAddress(code, commitment)}>
              {t('decisionNumber', { number: decision.number })}
            </Link>
          </>
        )}
      </p>
    </>
  );
}

/** All that became of a commitment, in order of time: the same as the picture of its thread. */
export function CommitmentStory({ commitment }: { commitment: Commitment }) {
  const { promise, changes, reports } = commitment;
  const events: { key: string; at: string; part: ReactNode }[] = [
    { key: 'made', at: promise.madeOn, part: <PromisePart commitment={commitment} /> },
    ...changes.map((change) => ({
      key: `change-${change.id}`,
      at: change.changedAt,
      part: <ChangePart change={change} />,
    })),
    ...reports.map((report) => ({
      key: `report-${report.id}`,
      at: report.givenAt ?? report.missingAt ?? report.requestedAt ?? '',
      part: <ReportPart report={report} group={commitment.group} />,
    })),
  ].toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
  return (
    <ol className="table-line">
      {events.map(({ key, at, part }) => (
        <li key={key} className="grid gap-x-6 border-b border-line py-4 sm:grid-cols-[9.5rem_1fr]">
          <p className="text-soft">
            <DateText value={at.slice(0, 10)} />
          </p>
          <div className="min-w-0">{part}</div>
        </li>
      ))}
    </ol>
  );
}
