import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { LanguageText } from '../../ui/language-text.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import type { CallPage, OwnProposalLine } from './call.ts';
import { proposalAddress } from './call.ts';
import { ItemFacts, StateTag } from './item-text.tsx';

/** What became of a proposal: what was asked, why it was decided so, and where it goes on. */
export function ProposalFate({ item }: { item: OwnProposalLine }) {
  const { t } = useTranslation('agenda');
  const { reason, mergedInto, state } = item;
  if (!mergedInto && (!reason || state === 'submitted')) return null;
  return (
    <>
      {reason && (
        <p>
          <strong>{t(state === 'question' ? 'asked' : 'because')}</strong> <bdi>{reason}</bdi>
        </p>
      )}
      {mergedInto && (
        <p>
          {t('goesOnIn')}{' '}
          <LanguageText lang={mergedInto.language} as="bdi">
            {mergedInto.title}
          </LanguageText>{' '}
          <StateTag state={mergedInto.state} />
          {mergedInto.reason && (
            <>
              {' '}
              <bdi>{mergedInto.reason}</bdi>
            </>
          )}
        </p>
      )}
    </>
  );
}

/** One's own proposals, each with its state and what was said to it. */
export function OwnProposals({ call: { session, mine } }: { call: CallPage }) {
  const { t } = useTranslation('agenda');
  const { code } = useLanguage();
  return (
    <RowList label={t('mine')}>
      {mine.map((item) => (
        <Row
          key={item.id}
          level={3}
          title={item.title}
          lang={item.language}
          to={proposalAddress(code, session.slug, item.id)}
          aside={<StateTag state={item.state} />}
          meta={
            <>
              <ItemFacts item={item} />
              <ProposalFate item={item} />
            </>
          }
        />
      ))}
    </RowList>
  );
}

/** All that was proposed for a session, what waits first. */
export function ProposalQueue({ call: { session, queue } }: { call: CallPage }) {
  const { t } = useTranslation('agenda');
  const { code } = useLanguage();
  return (
    <RowList label={t('queue')}>
      {(queue ?? []).map((item) => (
        <Row
          key={item.id}
          level={3}
          title={item.title}
          lang={item.language}
          to={proposalAddress(code, session.slug, item.id)}
          aside={<StateTag state={item.state} />}
          meta={
            <>
              <ItemFacts item={item} />
              {item.isOfExchange && <> · {t('ofExchange')}</>}
              {item.proposer && (
                <>
                  {' · '}
                  <bdi>{item.proposer.name ?? t('nameless')}</bdi>
                </>
              )}
              {item.deferredFrom && item.deferredFrom.slug !== session.slug && (
                <>
                  {' · '}
                  {t('deferredFrom', { session: item.deferredFrom.title.text })}
                </>
              )}
            </>
          }
        />
      ))}
    </RowList>
  );
}

/** What waits for the next call, for everybody in a group. */
export function Backlog({ call: { backlog } }: { call: CallPage }) {
  const { t } = useTranslation('agenda');
  return (
    <RowList label={t('backlog')}>
      {(backlog ?? []).map((item) => (
        <Row
          key={item.id}
          level={3}
          title={item.title}
          lang={item.language}
          meta={
            <>
              <ItemFacts item={item} />
              {item.deferredFrom && (
                <>
                  {' · '}
                  {t('deferredFrom', { session: item.deferredFrom.title.text })}
                </>
              )}
            </>
          }
        >
          {item.why}
        </Row>
      ))}
    </RowList>
  );
}
