import { Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { DateText } from '../../ui/date-text.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { GroupSign } from '../groups/group-sign.tsx';
import type { Commitment } from './commitment.ts';
import { decisionAddress } from './commitment.ts';
import { DueText } from './commitment-rows.tsx';
import { StopLink } from './story-words.tsx';

/** Who answers for it, by when, who watches it, and from which decision it came. */
export function CommitmentFacts({ commitment }: { commitment: Commitment }) {
  const { t } = useTranslation('commitments');
  const { code } = useLanguage();
  const { organisation, ownerName, group, decision, person, firstDueOn, dueOn } = commitment;
  return (
    <DefinitionList
      items={[
        {
          term: t('owner'),
          detail: organisation ? (
            <Link to={`/${code}/organisations/${organisation.slug}`}>
              <bdi>{organisation.name}</bdi>
            </Link>
          ) : (
            <>
              <bdi>{ownerName}</bdi> ({t('ownerGone')})
            </>
          ),
        },
        { term: t('person'), detail: person && <bdi>{person.name ?? t('nameless')}</bdi> },
        { term: t('dueTerm'), detail: <DueText line={commitment} /> },
        {
          term: t('firstDue'),
          detail: firstDueOn !== dueOn && <DateText value={firstDueOn} />,
        },
        {
          term: t('shiftsTerm'),
          detail:
            commitment.moves + commitment.sessionMoves > 0 &&
            [
              commitment.moves > 0 && t('movedTimes', { count: commitment.moves }),
              commitment.sessionMoves > 0 && t('sessionMoved', { count: commitment.sessionMoves }),
            ]
              .filter(Boolean)
              .join(', '),
        },
        {
          term: t('doneTerm'),
          detail: commitment.doneOn && <DateText value={commitment.doneOn} />,
        },
        {
          term: t('watchedBy'),
          detail: group && (
            <Link to={`/${code}/groups/${group.slug}`}>
              <span className="inline-flex items-center gap-2">
                <GroupSign hue={group.hue} />
                <bdi>{group.name}</bdi>
              </span>
            </Link>
          ),
        },
        { term: t('promisedAt'), detail: <StopLink stop={commitment.madeIn} /> },
        {
          term: t('decision'),
          detail: decision && (
            <>
              <LanguageText lang={decision.language}>{decision.text}</LanguageText>{' '}
              <Link to={decisionAddress(code, commitment)}>
                {t('decisionNumber', { number: decision.number })}
              </Link>
            </>
          ),
        },
      ]}
    />
  );
}
