import { Link } from '@remix-run/react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Select } from '../../ui/select.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { deskFields } from './entry-conflict.ts';
import type { Outcome } from './outcome.ts';
import { minutesAddress } from './minutes.ts';
import { decisionResults, outcomeKinds } from './outcome.ts';
import { OutcomeLines } from './outcome-lines.tsx';

interface DeskOutcomesProps {
  itemKey: string;
  slug: string;
  language: string;
  outcomes: readonly Outcome[];
  /** Names the sending, so that a form sent twice records one. */
  once: string;
  /** What was typed and came back. */
  typed: (name: string) => string | undefined;
  errors: Record<string, string | undefined>;
}

/** Alt with 1, 2 or 3 in the field presses the button of that place. */
function pressByKey(event: KeyboardEvent<HTMLDivElement>) {
  const place = event.altKey ? /^Digit([123])$/.exec(event.code)?.[1] : undefined;
  if (!place) return;
  event.preventDefault();
  const buttons = event.currentTarget.querySelectorAll<HTMLButtonElement>('button[name=intent]');
  buttons[Number(place) - 1]?.click();
}

/** What came of an item, and one field with a button for each kind of outcome. */
export function DeskOutcomes(props: DeskOutcomesProps) {
  const { itemKey, slug, language, outcomes, once, typed, errors } = props;
  const { t } = useTranslation('minutes');
  const { code } = useLanguage();
  const names = deskFields(itemKey);
  const isOpen = Boolean(errors[names.result] || errors[names.reviewOn] || typed(names.reviewOn));
  return (
    <div onKeyDown={pressByKey}>
      <OutcomeLines
        outcomes={outcomes}
        action={(outcome) => (
          <Link
            to={`${minutesAddress(code, slug, '/outcome')}?outcome=${outcome.id}`}
            className="-my-2 inline-block py-2 text-sm"
          >
            {t('changeOutcome', { number: outcome.number })}
          </Link>
        )}
      />
      <input type="hidden" name={names.once} value={once} />
      <TextArea
        name={names.outcome}
        label={t('newOutcome')}
        hint={t('newOutcomeHint')}
        rows={2}
        lang={language}
        defaultValue={typed(names.outcome) ?? ''}
        {...(errors[names.outcome] ? { error: errors[names.outcome] } : {})}
      />
      <div className="mt-2 flex flex-wrap gap-2">
        {outcomeKinds.map((kind, place) => (
          <SubmitButton
            key={kind}
            variant="quiet"
            name="intent"
            value={`${kind}:${itemKey}`}
            aria-keyshortcuts={`Alt+${place + 1}`}
          >
            {t(`kind_${kind}`)}
          </SubmitButton>
        ))}
      </div>
      <Disclosure summary={t('moreOfDecision')} open={isOpen} className="mt-2">
        <div className="grid max-w-lg gap-4 sm:grid-cols-2">
          <Select
            name={names.result}
            label={t('result')}
            empty={false}
            defaultValue={typed(names.result) ?? 'adopted'}
            options={decisionResults.map((result) => ({
              value: result,
              label: t(`result_${result}`),
            }))}
            {...(errors[names.result] ? { error: errors[names.result] } : {})}
          />
          <TextInput
            type="date"
            name={names.reviewOn}
            label={t('field_reviewOn')}
            optional
            defaultValue={typed(names.reviewOn) ?? ''}
            {...(errors[names.reviewOn] ? { error: errors[names.reviewOn] } : {})}
          />
        </div>
      </Disclosure>
    </div>
  );
}
