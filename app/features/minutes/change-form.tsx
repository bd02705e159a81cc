import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { ConfirmForm } from '../../ui/confirm-form.tsx';
import { Select } from '../../ui/select.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { Outcome } from './outcome.ts';
import { decisionResults } from './outcome.ts';
import { OutcomeLines } from './outcome-lines.tsx';

interface ChangeFormProps {
  outcome: Outcome;
  isChangeable: boolean;
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}

/** An outcome that was recorded: its words, its result, its day of review; or away with it. */
export function ChangeForm({ outcome, isChangeable, invalid, errors }: ChangeFormProps) {
  const { t } = useTranslation('minutes');
  const { id, kind, result, revision, reviewOn, language, number } = outcome;
  const isShown = !isChangeable || invalid !== undefined;
  return (
    <>
      {isShown && <OutcomeLines outcomes={[outcome]} />}
      {!isChangeable && <p className="measure">{t('outcomeStays')}</p>}
      {isChangeable && (
        <>
          <Form method="post" noValidate className="grid gap-5">
            <input type="hidden" name="outcome" value={id} />
            <input
              type="hidden"
              name="revision"
              value={typedValue(invalid, 'revision', String(revision))}
            />
            <TextArea
              name="text"
              label={t(`field_text_${kind}`)}
              required
              rows={5}
              lang={language}
              defaultValue={typedValue(invalid, 'text', outcome.text)}
              {...(errors['text'] ? { error: errors['text'] } : {})}
            />
            {kind === 'decision' && (
              <Select
                name="result"
                label={t('result')}
                empty={false}
                defaultValue={typedValue(invalid, 'result', result ?? 'adopted')}
                options={decisionResults.map((one) => ({ value: one, label: t(`result_${one}`) }))}
                {...(errors['result'] ? { error: errors['result'] } : {})}
              />
            )}
            {kind !== 'information' && (
              <TextInput
                type="date"
                name="reviewOn"
                label={t('field_reviewOn')}
                optional
                defaultValue={typedValue(invalid, 'reviewOn', reviewOn ?? '')}
                {...(errors['reviewOn'] ? { error: errors['reviewOn'] } : {})}
              />
            )}
            <p>
              <SubmitButton name="intent" value="change">
                {t('saveOutcome')}
              </SubmitButton>
            </p>
          </Form>
          {kind !== 'commitment' && result !== 'postponed' && (
            <ConfirmForm
              summary={t('removeOutcome')}
              text={t('removeText', { number })}
              action={t('remove')}
              intent="remove"
              className="mt-6"
            >
              <input type="hidden" name="outcome" value={id} />
            </ConfirmForm>
          )}
        </>
      )}
    </>
  );
}
