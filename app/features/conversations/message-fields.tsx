import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { errorText, typedValue } from '../../lib/form.ts';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { messageTemplates } from './conversation.ts';

/** Own words, or a sentence that stands ready in every language. */
export function MessageFields({
  invalid,
  once,
  label,
  hint,
}: {
  invalid: InvalidForm | undefined;
  once: string;
  label: string;
  hint: string;
}) {
  const { t } = useTranslation('conversations');
  const error = errorText(t, invalid?.errors['message']);
  const wrong = errorText(t, invalid?.errors['template']);
  return (
    <>
      <input type="hidden" name="once" value={typedValue(invalid, 'once', once)} />
      <TextArea
        name="message"
        label={label}
        hint={hint}
        rows={4}
        maxLength={4000}
        defaultValue={typedValue(invalid, 'message')}
        {...(error ? { error } : {})}
      />
      <Select
        name="template"
        label={t('template')}
        hint={t('templateHint')}
        optional
        empty={t('templateNone')}
        options={messageTemplates.map((value) => ({ value, label: t(`template_${value}`) }))}
        defaultValue={typedValue(invalid, 'template')}
        {...(wrong ? { error: wrong } : {})}
      />
    </>
  );
}
