import { useTranslation } from '../../i18n/use-translation.ts';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import { writtenLanguages } from '../nominations/written-languages.ts';
import type { Voice } from '../topics/topic.ts';

interface ChoiceProps {
  chosen: string;
  error: string | undefined;
}

/** The language that a document is written in. */
export function LanguageField({ chosen, error }: ChoiceProps) {
  const { t } = useTranslation('groupDocuments');
  return (
    <Select
      name="language"
      label={t('language')}
      empty={false}
      options={writtenLanguages.map(({ code, ownName }) => ({ value: code, label: ownName }))}
      defaultValue={chosen}
      {...(error ? { error } : {})}
    />
  );
}

/** For whom one writes; nothing where one sits for nobody. */
export function VoiceField({ chosen, error, seats }: ChoiceProps & { seats: readonly Voice[] }) {
  const { t } = useTranslation('groupDocuments');
  if (seats.length === 0) return null;
  return (
    <Select
      name="organisation"
      label={t('writeFor')}
      empty={t('writeForMyself')}
      options={seats.map(({ organisation }) => ({
        value: organisation.id,
        label: organisation.name,
      }))}
      defaultValue={chosen}
      {...(error ? { error } : {})}
    />
  );
}

/** Who reads a document once it is shared; in a group for its members there is no choice. */
export function AudienceField({ chosen, error, reading }: ChoiceProps & { reading: string }) {
  const { t } = useTranslation('groupDocuments');
  if (reading !== 'public') return <input type="hidden" name="audience" value="members" />;
  return (
    <RadioGroup
      name="audience"
      label={t('audience')}
      hint={t('audienceHint')}
      defaultValue={chosen}
      options={[
        { value: 'public', label: t('audience_public') },
        { value: 'members', label: t('audience_members') },
      ]}
      {...(error ? { error } : {})}
    />
  );
}
