import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { TrapField } from '../../ui/trap-field.tsx';
import { ProofField } from '../nominations/proof-field.tsx';
import { ReasonForm } from './reason-form.tsx';
import { reasonWord, reportReasons } from './report.ts';

interface ReportFormProps {
  /** What a visitor's browser works on; null for who is signed in. */
  challenge: string | null;
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}

/** What is wrong with the post. */
export function ReportForm({ challenge, ...refused }: ReportFormProps) {
  const { t } = useTranslation('reports');
  return (
    <ReasonForm
      reasons={reportReasons.map((value) => ({
        value,
        label: t(`reason_${reasonWord(value)}`),
        hint: t(`reasonHint_${reasonWord(value)}`),
      }))}
      words={{
        reasonAsk: t('reasonAsk'),
        note: t('note'),
        noteHint: t('noteHint'),
        next: t(challenge ? 'nextVisitor' : 'nextPerson'),
        send: t('send'),
      }}
      {...refused}
    >
      {challenge && (
        <>
          <TrapField label={t('trap')} />
          <ProofField challenge={challenge} />
        </>
      )}
    </ReasonForm>
  );
}
