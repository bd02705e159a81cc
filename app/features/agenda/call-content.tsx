import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import type { CallPage } from './call.ts';
import { Backlog, OwnProposals, ProposalQueue } from './proposal-lines.tsx';

/** Whether one can propose now; if not, why and when. */
function CallState({ call: { session, opensOn, isAhead, isInGroup } }: { call: CallPage }) {
  const { t } = useTranslation('agenda');
  const { code } = useLanguage();
  const { isCallOpen, me, slug } = session;
  if (!isCallOpen) {
    return (
      <EmptyState title={t(isAhead ? 'callAhead' : 'callClosed')}>
        {isAhead && opensOn && (
          <p>
            {t('opensOn')} <DateText value={opensOn} />
          </p>
        )}
      </EmptyState>
    );
  }
  if (!me.isSignedIn)
    return (
      <EmptyState
        title={t('signInFirst')}
        action={
          <ButtonLink
            to={`/${code}/sign-in?to=${encodeURIComponent(`/${code}/sessions/${slug}/call`)}`}
          >
            {t('signIn')}
          </ButtonLink>
        }
      >
        <p>{t('signInText')}</p>
      </EmptyState>
    );
  if (isInGroup) return null;
  return (
    <EmptyState
      title={t('joinFirst')}
      action={<ButtonLink to={`/${code}/groups`}>{t('toGroups')}</ButtonLink>}
    >
      <p>{t('joinText')}</p>
    </EmptyState>
  );
}

/** The call: what it is about and until when, then what is one's own, what waits and what was put off. */
export function CallContent({ call }: { call: CallPage }) {
  const { t } = useTranslation('agenda');
  const { session, summary, opensOn, agendaOn, mine, queue, backlog } = call;
  const day = (value: string | null) => value && <DateText value={value} />;
  return (
    <>
      <p className="measure">{t('callText')}</p>
      {summary && (
        <LanguageText lang={summary.language} as="p" className="measure mt-2">
          {summary.text}
        </LanguageText>
      )}
      <div className="mt-4">
        <DefinitionList
          items={[
            { term: t('opensOn'), detail: day(opensOn) },
            { term: t('closesOn'), detail: day(session.callClosesOn) },
            { term: t('agendaPlanned'), detail: day(agendaOn) },
          ]}
        />
      </div>
      <CallState call={call} />
      {mine.length > 0 && (
        <section aria-labelledby="mine" className="mt-8">
          <h2 id="mine">{t('mine')}</h2>
          <OwnProposals call={call} />
        </section>
      )}
      {queue !== null && (
        <section aria-labelledby="queue" className="mt-8">
          <h2 id="queue">{t('queue')}</h2>
          {queue.length > 0 ? <ProposalQueue call={call} /> : <p>{t('queueEmpty')}</p>}
        </section>
      )}
      {backlog !== null && backlog.length > 0 && (
        <section aria-labelledby="backlog" className="mt-8">
          <h2 id="backlog">{t('backlog')}</h2>
          <p className="measure">{t('backlogText')}</p>
          <Backlog call={call} />
        </section>
      )}
    </>
  );
}
