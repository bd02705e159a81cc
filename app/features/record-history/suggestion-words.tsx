import { useTranslation } from '../../i18n/use-translation.ts';
import { DateText } from '../../ui/date-text.tsx';
import { PersonText } from '../../ui/person-text.tsx';
import type { Tone } from '../../ui/tag.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { Suggestion, SuggestionState } from './suggestion.ts';

const tones: Record<SuggestionState, Tone> = {
  open: 'need',
  accepted: 'ok',
  declined: 'plain',
  withdrawn: 'plain',
};

/** Where a suggestion stands. */
export function StateTag({ state }: { state: SuggestionState }) {
  const { t } = useTranslation('recordHistory');
  return <Tag tone={tones[state]}>{t(`state_${state}`)}</Tag>;
}

/** What somebody wrote: the change, how they know, and what was answered. */
export function SuggestionWords({ suggestion }: { suggestion: Suggestion }) {
  const { t } = useTranslation('recordHistory');
  const { message, knownFrom, answer, decidedAt, state, isWithheld } = suggestion;
  return (
    <div className="measure my-6 grid gap-4">
      {message && (
        <blockquote dir="auto" className="border-s-[3px] border-line ps-4 break-words">
          <PersonText text={message} />
        </blockquote>
      )}
      {knownFrom && (
        <div>
          <p className="text-soft">{t('knownFrom')}</p>
          <div dir="auto" className="break-words">
            <PersonText text={knownFrom} />
          </div>
        </div>
      )}
      {isWithheld && <p>{t('formWithheld')}</p>}
      {decidedAt && state !== 'open' && (
        <p>
          {t(`happened_${state}`)} <DateText value={decidedAt} />
        </p>
      )}
      {answer && (
        <blockquote dir="auto" className="border-s-[3px] border-brick ps-4 break-words">
          <PersonText text={answer} />
        </blockquote>
      )}
    </div>
  );
}
