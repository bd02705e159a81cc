import { Link } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { DateText } from '../../ui/date-text.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { Tag } from '../../ui/tag.tsx';
import { topicAddress } from '../topics/topic.ts';
import type { TopicVote, VoteLine } from './vote.ts';
import { voteAddress } from './vote.ts';

const list = 'border-t border-line [&_li]:border-b [&_li]:border-line [&_li]:py-2';

interface VoteLinesProps {
  topic: { id: number; state: string; group: { slug: string } };
  votes: readonly TopicVote[];
  me: { mayWrite: boolean; mayLead: boolean };
}

/** The votes of a topic, above its posts, and the way to a new one. */
export function VoteLines({ topic, votes, me }: VoteLinesProps) {
  const { t } = useTranslation('votes');
  const { code } = useLanguage();
  const mayMake = topic.state === 'open' && (me.mayWrite || me.mayLead);
  if (votes.length === 0 && !mayMake) return null;
  return (
    <section aria-label={t('title')} className="mb-6">
      {votes.length > 0 && (
        <ul className={list}>
          {votes.map((vote) => (
            <li key={vote.id} className="flex flex-wrap items-baseline justify-between gap-x-4">
              <Link
                to={voteAddress(code, topic.group.slug, vote.id)}
                className="-my-2 inline-block py-2 font-bold"
              >
                <LanguageText lang={vote.language} as="bdi">
                  {vote.question}
                </LanguageText>
              </Link>
              <span className="flex flex-wrap items-baseline gap-x-3 text-sm">
                {vote.awaitsMe && <Tag tone="need">{t('awaitsYou')}</Tag>}
                <span className="meta">
                  {t(`kind_${vote.kind}`)} · <LineState vote={vote} />
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {mayMake && (
        <Link
          to={`${topicAddress(code, topic.group.slug, topic.id)}/votes/new`}
          className="inline-flex min-h-target items-center"
        >
          {t(me.mayLead ? 'newVote' : 'newPoll')}
        </Link>
      )}
    </section>
  );
}

function LineState({ vote }: { vote: VoteLine }) {
  const { t } = useTranslation('votes');
  if (vote.state !== 'open' || !vote.closesAt) return <>{t(`state_${vote.state}`)}</>;
  return (
    <>
      {t('openUntil')} <DateText value={vote.closesAt} form="moment" />
    </>
  );
}

/** Open votes in which one has not voted, among what waits in a group. */
export function DueVotes({ group, votes }: { group: string; votes: readonly VoteLine[] }) {
  const { t } = useTranslation('votes');
  const { code } = useLanguage();
  if (votes.length === 0) return null;
  return (
    <ul className={`${list} [&+ul]:border-t-0`}>
      {votes.map((vote) => (
        <li key={vote.id}>
          {t('dueVote')}{' '}
          <Link to={voteAddress(code, group, vote.id)}>
            <LanguageText lang={vote.language} as="bdi">
              {vote.question}
            </LanguageText>
          </Link>
          {vote.closesAt && (
            <span className="meta">
              {' · '}
              {t('openUntil')} <DateText value={vote.closesAt} form="moment" />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
