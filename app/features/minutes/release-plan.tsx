import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { Button } from '../../ui/button.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { ReleaseStep } from './release.ts';

/** Tells on which day a step is done by itself, if any, and plans, changes or takes back that day. */
export function ReleasePlan({
  step,
  invalid,
  error,
}: {
  step: ReleaseStep;
  /** What was refused, of this step. */
  invalid: InvalidForm | undefined;
  error: string | undefined;
}) {
  const { t } = useTranslation('minutes');
  const { part, audience, plannedOn } = step;
  return (
    <>
      {plannedOn && (
        <p className="mt-2 border-s-[5px] border-harbour ps-4">
          {t('plannedFor')}{' '}
          <b>
            <DateText value={plannedOn} />
          </b>
          . {t('plannedText')}
        </p>
      )}
      <Disclosure
        summary={t(plannedOn ? 'planAgain' : 'plan')}
        open={invalid !== undefined}
        className="mt-2"
      >
        <Form method="post" noValidate className="grid gap-4">
          <input type="hidden" name="part" value={part} />
          <input type="hidden" name="audience" value={audience} />
          <TextInput
            type="date"
            name="plannedOn"
            id={`planned-${part}-${audience}`}
            label={t('field_plannedOn')}
            hint={t('plannedOnHint')}
            width="half"
            defaultValue={typedValue(invalid, 'plannedOn', plannedOn ?? '')}
            {...(error ? { error } : {})}
          />
          <p className="flex flex-wrap gap-3">
            <SubmitButton variant="quiet" name="intent" value="plan">
              {t('planSubmit')}
            </SubmitButton>
            {plannedOn && (
              <Button variant="quiet" type="submit" name="intent" value="withdraw">
                {t('planWithdraw')}
              </Button>
            )}
          </p>
        </Form>
      </Disclosure>
    </>
  );
}
