import { useTranslation } from '../../i18n/use-translation.ts';
import { DateText } from '../../ui/date-text.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { PersonText } from '../../ui/person-text.tsx';
import { PersonName } from '../groups/person-name.tsx';
import type { Vote } from './vote.ts';

/** What became of a vote: its outcome and when the group looks again, or why it was cancelled. */
export function VoteEnd({ vote }: { vote: Vote }) {
  const { t } = useTranslation('votes');
  if (vote.state === 'cancelled')
    return (
      <div className="measure mb-8 border-s-[5px] border-harbour bg-surface px-4 py-3">
        <p className="font-bold">{t('cancelledText')}</p>
        <PersonText text={vote.cancelReason ?? ''} />
      </div>
    );
  if (vote.state === 'closed') return <p className="measure mb-8">{t('awaitsOutcome')}</p>;
  if (vote.outcome === null) return null;
  return (
    <section
      aria-labelledby="outcome"
      className="measure mb-8 border-s-[5px] border-harbour bg-surface px-4 py-3"
    >
      <h2 id="outcome" className="mb-1 text-lg">
        {t('outcome')}
      </h2>
      <LanguageText lang={vote.outcomeLanguage} as="div">
        <PersonText text={vote.outcome} />
      </LanguageText>
      <p className="meta mt-2">
        <PersonName person={vote.decidedBy} />
        {vote.decidedAt && (
          <>
            {' · '}
            <DateText value={vote.decidedAt} />
          </>
        )}
        {vote.reviewOn && (
          <>
            {' · '}
            {t('reviewedOn')} <DateText value={vote.reviewOn} />
          </>
        )}
      </p>
    </section>
  );
}
