import { useTranslation } from '../../i18n/use-translation.ts';
import { CheckboxGroup } from '../../ui/radio-group.tsx';
import type { Option } from '../../ui/select.tsx';

interface SpokenLanguagesFieldProps {
  options: readonly Option[];
  chosen: readonly string[];
  error: string | undefined;
}

/** The languages in which a person can have a conversation. */
export function SpokenLanguagesField({ options, chosen, error }: SpokenLanguagesFieldProps) {
  const { t } = useTranslation('account');
  return (
    <CheckboxGroup
      name="spokenLanguages"
      label={t('spokenLanguages')}
      hint={t('spokenLanguagesHint')}
      options={options}
      defaultValues={chosen}
      inline
      {...(error ? { error } : {})}
    />
  );
}
