import { useTranslation } from '../../i18n/use-translation.ts';
import { typedValue } from '../../lib/form.ts';
import { Select } from '../../ui/select.tsx';
import type { CommitmentChoices } from './commitment.ts';
import type { StepProps } from './step-form.tsx';
import { StepForm, errorFor } from './step-form.tsx';

/** Closes what its owner reported done; how the group sees that stands above the button. */
export function CloseForm({ commitment, refused }: StepProps) {
  const { t } = useTranslation('commitments');
  const report = commitment.reports.findLast(({ status }) => status === 'done');
  return (
    <StepForm
      step="close"
      {...{ commitment, refused }}
      variant="main"
      note={{ label: t('closeNote'), hint: t('closeHint') }}
    >
      <p className="measure">
        {report?.view
          ? `${t('groupSaid')} ${t(`view_${report.view.view}`)}`
          : t('closeWithoutView')}
      </p>
    </StepForm>
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
    <StepForm step="drop" {...{ commitment, refused }} variant="danger">
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
    </StepForm>
  );
}

/** Opens it again. */
export function ReopenForm({ commitment, refused }: StepProps) {
  return <StepForm step="reopen" {...{ commitment, refused }} />;
}
