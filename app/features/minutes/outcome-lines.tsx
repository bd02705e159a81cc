import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { DateText } from '../../ui/date-text.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { NumberText } from '../../ui/number-text.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { Outcome } from './outcome.ts';
import { decisionsAddress } from './outcome.ts';

const tones = { adopted: 'ok', noted: 'calm', postponed: 'need', withdrawn: 'plain' } as const;

/** What kind of outcome it is, or what became of a decision. */
export function OutcomeTag({
  outcome: { kind, result },
}: {
  outcome: Pick<Outcome, 'kind' | 'result'>;
}) {
  const { t } = useTranslation('minutes');
  if (kind === 'decision' && result) return <Tag tone={tones[result]}>{t(`result_${result}`)}</Tag>;
  return <Tag>{t(`kind_${kind}`)}</Tag>;
}

/** Whose promise it is, until when, and the way to its page. */
export function PromiseText({ outcome: { commitment } }: { outcome: Outcome }) {
  const { t } = useTranslation('minutes');
  const { code } = useLanguage();
  if (!commitment) return null;
  return (
    <p className="meta">
      <bdi>{commitment.organisation.name}</bdi> · {t('dueOn')} <DateText value={commitment.dueOn} />
      {' · '}
      <Link to={`/${code}/commitments/${commitment.id}`} className="-my-2 inline-block py-2">
        {t('toPromise')}
      </Link>
    </p>
  );
}

interface OutcomeLinesProps {
  outcomes: readonly Outcome[];
  /** Address of the session's decisions; without it numbers are no links. */
  slug?: string;
  /** What who writes can do with one. */
  action?: (outcome: Outcome) => ReactNode;
}

/** What came of an item, by number. */
export function OutcomeLines({ outcomes, slug, action }: OutcomeLinesProps) {
  const { t } = useTranslation('minutes');
  const { code } = useLanguage();
  if (outcomes.length === 0) return null;
  return (
    <ul aria-label={t('outcomes')} className="my-4 border-t border-line">
      {outcomes.map((outcome) => (
        <li key={outcome.id} className="flex gap-4 border-b border-line py-2">
          <span className="num min-w-8 font-bold">
            {slug && outcome.kind !== 'information' ? (
              <Link
                to={decisionsAddress(code, slug, outcome.number)}
                className="-my-2 inline-block py-2"
              >
                <NumberText value={outcome.number} />
              </Link>
            ) : (
              <NumberText value={outcome.number} />
            )}
          </span>
          <div className="measure min-w-0 flex-1">
            <p>
              <OutcomeTag outcome={outcome} />{' '}
              <LanguageText lang={outcome.language} as="bdi" className="whitespace-pre-line">
                {outcome.text}
              </LanguageText>
            </p>
            <PromiseText outcome={outcome} />
            {outcome.reviewOn && (
              <p className="meta">
                {t('reviewOn')} <DateText value={outcome.reviewOn} />
              </p>
            )}
            {action?.(outcome)}
          </div>
        </li>
      ))}
    </ul>
  );
}
