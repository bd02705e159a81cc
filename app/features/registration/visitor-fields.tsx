import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { TextInput } from '../../ui/text-input.tsx';
import { TrapField } from '../../ui/trap-field.tsx';
import { ProofField } from '../nominations/proof-field.tsx';

interface VisitorFieldsProps {
  /** What names this sending; a browser works on it to show that somebody takes the trouble. */
  once: string;
  invalid: InvalidForm | undefined;
  error: string | undefined;
}

/** What only somebody without an account is asked: where to write to, and that it is somebody. */
export function VisitorFields({ once, invalid, error }: VisitorFieldsProps) {
  const { t } = useTranslation('registration');
  return (
    <>
      <TextInput
        name="mail"
        type="email"
        label={t('field_mail')}
        hint={t('mailHint')}
        optional
        autoComplete="email"
        defaultValue={typedValue(invalid, 'mail')}
        {...(error ? { error } : {})}
      />
      <TrapField label={t('trap')} />
      <div data-wakes-scripts>
        <ProofField challenge={once} />
        <p className="measure">{t('privacyNote')}</p>
      </div>
    </>
  );
}
