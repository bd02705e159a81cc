import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { SafetyCase } from './safeguards.ts';
import { safetyVerdicts } from './safeguards.ts';

/** Takes a case, so that colleagues see that somebody reads it. */
export function TakeForm() {
  const { t } = useTranslation('safeguards');
  return (
    <Form method="post">
      <Button name="intent" value="take">
        {t('caseTake')}
      </Button>
    </Form>
  );
}

/** Asks why, before a private conversation is shown; without the tick of who reported it is not. */
export function ReadingForm({
  mayRead,
  invalid,
  error,
}: {
  mayRead: boolean;
  invalid: InvalidForm | undefined;
  error: string | undefined;
}) {
  const { t } = useTranslation('safeguards');
  return (
    <section aria-labelledby="reading">
      <h2 id="reading" className="mb-2">
        {t('readingTitle')}
      </h2>
      <p className="measure mb-3">{t(mayRead ? 'readingText' : 'readingRefused')}</p>
      {mayRead && (
        <Form method="post" noValidate className="grid gap-4">
          <TextInput
            name="readingReason"
            label={t('readingReason')}
            required
            maxLength={500}
            defaultValue={typedValue(invalid, 'readingReason')}
            {...(error ? { error } : {})}
          />
          <p>
            <Button name="intent" value="read">
              {t('readingShow')}
            </Button>
          </p>
        </Form>
      )}
    </section>
  );
}

/** What follows, with the words that both sides read. */
export function CaseDecisionForm({
  one,
  invalid,
  errors,
}: {
  one: SafetyCase;
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}) {
  const { t } = useTranslation('safeguards');
  const error = (name: string) => (errors[name] ? { error: errors[name] } : {});
  const chosen = typedValue(invalid, 'verdict');
  const possible = safetyVerdicts.filter(
    (verdict) =>
      (verdict !== 'helped' || one.lane === 'safeguarding') &&
      (verdict !== 'closed' || one.listing !== null) &&
      (verdict !== 'paused' || one.person !== null),
  );
  return (
    <section aria-labelledby="decide">
      <h2 id="decide" className="mb-4">
        {t('caseDecide')}
      </h2>
      <Form method="post" noValidate className="grid gap-6">
        <RadioGroup
          name="verdict"
          label={t('caseVerdict')}
          required
          options={possible.map((value) => ({ value, label: t(`verdict_${value}`) }))}
          {...(chosen ? { defaultValue: chosen } : {})}
          {...error('verdict')}
        />
        {possible.includes('paused') && (
          <TextInput
            name="days"
            label={t('caseDays')}
            inputMode="numeric"
            width="short"
            defaultValue={typedValue(invalid, 'days')}
            {...error('days')}
          />
        )}
        <TextArea
          name="reason"
          label={t('caseWords')}
          hint={t('caseWordsHint')}
          required
          rows={4}
          maxLength={2000}
          defaultValue={typedValue(invalid, 'reason')}
          {...error('reason')}
        />
        <p>
          <Button name="intent" value="decide" variant="main">
            {t('caseSend')}
          </Button>
        </p>
      </Form>
    </section>
  );
}
