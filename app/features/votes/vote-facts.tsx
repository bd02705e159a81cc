import { useTranslation } from '../../i18n/use-translation.ts';
import { DateText } from '../../ui/date-text.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import type { Tone } from '../../ui/tag.tsx';
import { Tag } from '../../ui/tag.tsx';
import { PersonName } from '../groups/person-name.tsx';
import type { Vote, VoteState } from './vote.ts';

const tones: Record<VoteState, Tone> = {
  draft: 'plain',
  open: 'calm',
  closed: 'plain',
  decided: 'ok',
  cancelled: 'plain',
};

/** Kind and state of a vote, beside its question. */
export function VoteMarks({ vote }: { vote: Pick<Vote, 'kind' | 'state'> }) {
  const { t } = useTranslation('votes');
  return (
    <span className="flex flex-wrap gap-1.5">
      <Tag tone={tones[vote.state]}>{t(`state_${vote.state}`)}</Tag>
      <Tag tone="plain">{t(`kind_${vote.kind}`)}</Tag>
    </span>
  );
}

/** How it works, and until when one votes. */
export function VoteLede({ vote }: { vote: Vote }) {
  const { t } = useTranslation('votes');
  return (
    <>
      <p>{t(`how_${vote.kind}`)}</p>
      {vote.state === 'open' && (
        <p className="mt-1 font-bold">
          {t('openUntil')}{' '}
          {vote.closesAt ? <DateText value={vote.closesAt} form="moment" /> : t('openEnded')}
        </p>
      )}
    </>
  );
}

/** Until when, who votes, who will see what: said before anybody votes. */
export function VoteFacts({ vote }: { vote: Vote }) {
  const { t } = useTranslation('votes');
  const isSeat = vote.electorate === 'seat';
  return (
    <DefinitionList
      items={[
        {
          term: t('openUntil'),
          detail: vote.state === 'draft' && vote.closesAt && (
            <DateText value={vote.closesAt} form="moment" />
          ),
        },
        {
          term: t('closedAt'),
          detail: vote.closedAt && <DateText value={vote.closedAt} form="moment" />,
        },
        {
          term: t('electorate'),
          detail: (
            <>
              {t(`electorate_${vote.electorate}`)}
              {isSeat && <span className="meta block">{t(`deputy_${vote.secrecy}`)}</span>}
            </>
          ),
        },
        {
          term: t('ballots'),
          detail: (
            <>
              {t(`secrecy_${vote.secrecy}`)}
              <span className="meta block">
                {t(
                  isSeat && vote.secrecy === 'named'
                    ? 'secrecyHint_seats'
                    : `secrecyHint_${vote.secrecy}`,
                )}
              </span>
            </>
          ),
        },
        { term: t('quorum'), detail: vote.quorum && t('quorumOf', { count: vote.quorum }) },
        {
          term: t('turnout'),
          detail:
            vote.state !== 'draft' &&
            vote.state !== 'cancelled' &&
            t('turnoutOf', { voted: vote.turnout, count: vote.eligible }),
        },
        { term: t('madeBy'), detail: vote.author && <PersonName person={vote.author} /> },
      ]}
    />
  );
}
