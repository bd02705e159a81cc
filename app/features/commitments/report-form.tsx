import { Form } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { typedValue } from '../../lib/form.ts';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { StatusReport } from './commitment.ts';
import { groupViews, reportStatuses } from './commitment.ts';
import { evidenceFields } from './commitment-forms.ts';
import type { Refused } from './step-form.tsx';
import { errorFor } from './step-form.tsx';

/** What the owner says. @param report the one that was given for the same session; null for the first */
export function ReportForm({ report, refused }: { report: StatusReport | null; refused: Refused }) {
  const { t } = useTranslation('commitments');
  const { code } = useLanguage();
  const given = report?.status ? report : null;
  const typed = (name: string, otherwise = '') => typedValue(refused.invalid, name, otherwise);
  return (
    <Form method="post" noValidate className="grid gap-5">
      <input type="hidden" name="base" value={report?.revision ?? 0} />
      <input type="hidden" name="language" value={code} />
      <RadioGroup
        name="status"
        label={t('status')}
        required
        defaultValue={typed('status', given?.status ?? '')}
        options={reportStatuses.map((value) => ({
          value,
          label: t(`status_${value}`),
          hint: t(`statusHint_${value}`),
        }))}
        {...errorFor(refused, 'status')}
      />
      <TextArea
        name="text"
        label={t('reportText')}
        hint={t('reportTextHint')}
        required
        rows={6}
        maxLength={2000}
        defaultValue={typed('text', given?.text ?? '')}
        {...errorFor(refused, 'text')}
      />
      {evidenceFields.map((name, index) => (
        <TextInput
          key={name}
          name={name}
          type="url"
          label={t('evidenceLabel', { number: index + 1 })}
          {...(index === 0 ? { hint: t('evidenceHint') } : {})}
          optional
          defaultValue={typed(name, given?.evidence[index] ?? '')}
          {...(index === 0 ? errorFor(refused, 'evidence') : {})}
        />
      ))}
      <p>
        <SubmitButton name="intent" value="report">
          {t(given ? 'reportChange' : 'reportSubmit')}
        </SubmitButton>
      </p>
    </Form>
  );
}

/** How the watching group sees a report. */
export function ViewForm({ report, refused }: { report: StatusReport; refused: Refused }) {
  const { t } = useTranslation('commitments');
  const { code } = useLanguage();
  const { view } = report;
  return (
    <Form method="post" noValidate className="grid gap-5">
      <input type="hidden" name="report" value={report.id} />
      <input type="hidden" name="base" value={report.revision} />
      <input type="hidden" name="language" value={code} />
      <RadioGroup
        name="view"
        label={t('viewQuestion')}
        required
        defaultValue={typedValue(refused.invalid, 'view', view?.view ?? '')}
        options={groupViews.map((value) => ({
          value,
          label: t(`view_${value}`),
          hint: t(`viewHint_${value}`),
        }))}
        {...errorFor(refused, 'view')}
      />
      <TextArea
        name="reason"
        label={t('viewReason')}
        hint={t('viewReasonHint')}
        rows={4}
        maxLength={2000}
        defaultValue={typedValue(refused.invalid, 'reason', view?.reason ?? '')}
        {...errorFor(refused, 'reason')}
      />
      <p>
        <SubmitButton name="intent" value="view">
          {t('viewSubmit')}
        </SubmitButton>
      </p>
    </Form>
  );
}
