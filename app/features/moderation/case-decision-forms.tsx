import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { dayChoices, sanctions } from './case-forms.ts';
import type { Case } from './cases.ts';

interface CaseFormProps {
  shown: Case;
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}

/** The error of a field as an attribute that is absent without one. */
const errorOf = (errors: CaseFormProps['errors'], name: string) =>
  errors[name] ? { error: errors[name] } : {};
const chosen = (invalid: InvalidForm | undefined, name: string) => {
  const value = typedValue(invalid, name);
  return value ? { defaultValue: value } : {};
};

function DecisionForm({ shown, invalid, errors }: CaseFormProps) {
  const { t } = useTranslation('moderation');
  const error = (name: string) => errorOf(errors, name);
  return (
    <section aria-labelledby="decide" className="my-8">
      <h2 id="decide" className="mb-2">
        {t('decideTitle')}
      </h2>
      <p className="measure mb-4">{t('decideText')}</p>
      <Form method="post" noValidate className="grid gap-6">
        <RadioGroup
          name="verdict"
          label={t('verdict')}
          required
          options={[
            { value: 'hide', label: t('verdictHide'), hint: t('verdictHideHint') },
            { value: 'leave', label: t('verdictLeave'), hint: t('verdictLeaveHint') },
          ]}
          {...chosen(invalid, 'verdict')}
          {...error('verdict')}
        />
        {shown.author && (
          <>
            <RadioGroup
              name="sanction"
              label={t('sanctionAsk')}
              options={[
                { value: '', label: t('sanctionNone') },
                ...sanctions.map((value) => ({
                  value,
                  label: t(`sanction_${value}`),
                  hint: t(`sanctionHint_${value}`),
                })),
              ]}
              defaultValue={typedValue(invalid, 'sanction')}
              {...error('sanction')}
            />
            <Select
              name="days"
              label={t('days')}
              hint={t('daysHint')}
              empty={false}
              options={dayChoices.map((count) => ({
                value: String(count),
                label: t('dayCount', { count }),
              }))}
              defaultValue={typedValue(invalid, 'days', '7')}
              {...error('days')}
            />
          </>
        )}
        <TextArea
          name="reason"
          label={t('caseReason')}
          hint={t('caseReasonHint')}
          required
          maxLength={2000}
          defaultValue={typedValue(invalid, 'reason')}
          {...error('reason')}
        />
        <p>
          <SubmitButton name="intent" value="decide">
            {t('decide')}
          </SubmitButton>
        </p>
      </Form>
    </section>
  );
}

function AppealDecisionForm({ invalid, errors }: Omit<CaseFormProps, 'shown'>) {
  const { t } = useTranslation('moderation');
  return (
    <section aria-labelledby="judge" className="my-8">
      <h2 id="judge" className="mb-2">
        {t('judgeTitle')}
      </h2>
      <p className="measure mb-4">{t('judgeText')}</p>
      <Form method="post" noValidate className="grid gap-6">
        <RadioGroup
          name="stands"
          label={t('judgeAsk')}
          required
          options={[
            { value: 'yes', label: t('judgeStands') },
            { value: 'no', label: t('judgeTurns') },
          ]}
          {...chosen(invalid, 'stands')}
          {...errorOf(errors, 'stands')}
        />
        <TextArea
          name="finalReason"
          label={t('caseReason')}
          hint={t('caseReasonHint')}
          required
          maxLength={2000}
          defaultValue={typedValue(invalid, 'finalReason')}
          {...errorOf(errors, 'finalReason')}
        />
        <p>
          <SubmitButton name="intent" value="judge">
            {t('decide')}
          </SubmitButton>
        </p>
      </Form>
    </section>
  );
}

function HideMoreForm({ invalid, errors }: Omit<CaseFormProps, 'shown'>) {
  const { t } = useTranslation('moderation');
  const isWrong = Boolean(errors['numbers'] ?? errors['hideReason']);
  return (
    <Disclosure summary={t('hideMoreTitle')} open={isWrong} className="my-6">
      <p className="measure mb-3">{t('hideMoreText')}</p>
      <Form method="post" noValidate className="grid gap-4">
        <TextInput
          name="numbers"
          label={t('numbers')}
          hint={t('numbersHint')}
          required
          dir="ltr"
          width="half"
          defaultValue={typedValue(invalid, 'numbers')}
          {...errorOf(errors, 'numbers')}
        />
        <TextArea
          name="hideReason"
          label={t('caseReason')}
          required
          rows={3}
          maxLength={2000}
          defaultValue={typedValue(invalid, 'hideReason')}
          {...errorOf(errors, 'hideReason')}
        />
        <p>
          <SubmitButton name="intent" value="hideMore" variant="danger">
            {t('hideMore')}
          </SubmitButton>
        </p>
      </Form>
    </Disclosure>
  );
}

/** What who asks may do with the case now, each in a form of its own. */
export function CaseForms(props: CaseFormProps) {
  const { t } = useTranslation('moderation');
  const { shown } = props;
  return (
    <>
      {shown.mayDecide && <DecisionForm {...props} />}
      {shown.mayDecideAppeal && <AppealDecisionForm {...props} />}
      {shown.isOwnDecision && <p className="measure my-6 font-bold">{t('judgeOther')}</p>}
      {shown.mayHideMore && <HideMoreForm {...props} />}
    </>
  );
}
