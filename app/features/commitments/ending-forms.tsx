import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { typedValue } from '../../lib/form.ts';
import { Select } from '../../ui/select.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import type { Commitment, CommitmentChoices } from './commitment.ts';
import type { Refused } from './step-fields.tsx';
import { StepFields, errorFor } from './step-fields.tsx';

interface StepProps {
  commitment: Commitment;
  refused: Refused;
}

/** Closes what its owner reported done; how the group sees that stands above the button. */
export function CloseForm({ commitment, refused }: StepProps) {
  const { t } = useTranslation('commitments');
  const report = commitment.reports.findLast(({ status }) => status === 'done');
  return (
    <Form method="post" noValidate className="grid gap-4">
      <p className="measure">
        {report?.view
          ? `${t('groupSaid')} ${t(`view_${report.view.view}`)}`
          : t('closeWithoutView')}
      </p>
      <StepFields
        shifts={commitment.shifts}
        refused={refused}
        label={t('closeNote')}
        hint={t('closeHint')}
        isOptional
      />
      <p>
        <SubmitButton name="intent" value="close">
          {t('closeSubmit')}
        </SubmitButton>
      </p>
    </Form>
  );
}

/** Drops it by a decision that everybody can read. */
export function DropForm({
  commitment,
  refused,
  decisions,
}: StepProps & { decisions: CommitmentChoices['decisions'] }) {
  const { t } = useTranslation('commitments');
  if (decisions.length === 0) return <p className="measure">{t('dropNoDecision')}</p>;
  return (
    <Form method="post" noValidate className="grid gap-4">
      <Select
        name="decision"
        label={t('dropDecision')}
        hint={t('dropDecisionHint')}
        required
        defaultValue={typedValue(refused.invalid, 'decision')}
        options={decisions.map(({ id, number, text, session }) => ({
          value: String(id),
          label: `${session?.title.text ?? ''} ${number}: ${text}`.trim(),
        }))}
        {...errorFor(refused, 'decision')}
      />
      <StepFields shifts={commitment.shifts} refused={refused} />
      <p>
        <SubmitButton variant="danger" name="intent" value="drop">
          {t('dropSubmit')}
        </SubmitButton>
      </p>
    </Form>
  );
}

/** Opens it again. */
export function ReopenForm({ commitment, refused }: StepProps) {
  const { t } = useTranslation('commitments');
  return (
    <Form method="post" noValidate className="grid gap-4">
      <StepFields shifts={commitment.shifts} refused={refused} />
      <p>
        <SubmitButton variant="quiet" name="intent" value="reopen">
          {t('reopenSubmit')}
        </SubmitButton>
      </p>
    </Form>
  );
}
