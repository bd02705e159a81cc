import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';

interface VerdictFieldsProps {
  /** What saying yes does. */
  accept: string;
  refused: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}

/** An answer to who suggested something, and yes or no. */
export function VerdictFields({ accept, refused, errors }: VerdictFieldsProps) {
  const { t } = useTranslation('recordHistory');
  return (
    <>
      <TextArea
        name="answer"
        label={t('answer')}
        hint={t('answerHint')}
        rows={3}
        maxLength={2000}
        defaultValue={typedValue(refused, 'answer')}
        error={errors['answer']}
      />
      <p className="flex flex-wrap gap-x-5 gap-y-2">
        <SubmitButton name="verdict" value="accepted">
          {accept}
        </SubmitButton>
        <SubmitButton variant="quiet" name="verdict" value="declined">
          {t('decline')}
        </SubmitButton>
      </p>
    </>
  );
}
