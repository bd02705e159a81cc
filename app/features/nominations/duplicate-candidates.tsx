import { Link } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { classNames } from '../../ui/class-names.ts';
import { Icon } from '../../ui/icon.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import type { Candidate, Duplicates } from './nomination.ts';

function CandidateRow({ candidate }: { candidate: Candidate }) {
  const { t } = useTranslation('nominations');
  const { code } = useLanguage();
  return (
    <li>
      <Link to={`/${code}/initiatives/${candidate.slug}`} className="inline-block py-2 font-bold">
        <LanguageText lang={candidate.language}>{candidate.name}</LanguageText>
      </Link>
      <span className="meta">
        {candidate.place && <> · {candidate.place}</>}
        {candidate.strength === 'likely' && <> · {t('candidateLikely')}</>}
      </span>
    </li>
  );
}

/** "Is it one of these?": initiatives that may be the nominated one; nothing when there are none. */
export function DuplicateCandidates({
  duplicates,
  className,
}: {
  duplicates: Duplicates | null | undefined;
  className?: string;
}) {
  const { t } = useTranslation('nominations');
  const candidates = duplicates?.candidates ?? [];
  if (!duplicates || (candidates.length === 0 && !duplicates.alreadyNominated)) return null;
  return (
    <section
      aria-labelledby="candidates"
      className={classNames('measure border-[1.5px] border-harbour p-4', className)}
    >
      <h2 id="candidates" className="flex gap-2 text-lg">
        <Icon name="search" className="mt-[0.2em]" />
        {t(candidates.length > 0 ? 'candidatesTitle' : 'alreadyNominatedTitle')}
      </h2>
      {candidates.length > 0 && (
        <>
          <p className="mt-1">{t('candidatesHint')}</p>
          <ul className="mt-1">
            {candidates.map((candidate) => (
              <CandidateRow key={candidate.slug} candidate={candidate} />
            ))}
          </ul>
        </>
      )}
      {duplicates.alreadyNominated && <p className="mt-1">{t('alreadyNominated')}</p>}
    </section>
  );
}
