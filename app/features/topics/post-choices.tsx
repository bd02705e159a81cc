import { useTranslation } from '../../i18n/use-translation.ts';
import { Select } from '../../ui/select.tsx';
import { writtenLanguages } from '../nominations/written-languages.ts';
import type { Voice } from './topic.ts';

interface PostChoicesProps {
  seats: readonly Voice[];
  language: string;
  /** Id of the organisation chosen; empty for the own name. */
  organisation: string;
  errors: Record<string, string | undefined>;
}

/** In which language one writes, and for whom. */
export function PostChoices({ seats, language, organisation, errors }: PostChoicesProps) {
  const { t } = useTranslation('topics');
  return (
    <div className="measure grid gap-4 sm:grid-cols-2">
      <LanguageChoice language={language} error={errors['language']} />
      {seats.length > 0 && (
        <Select
          name="organisation"
          label={t('speakFor')}
          empty={t('speakForMyself')}
          options={seats.map((seat) => ({
            value: seat.organisation.id,
            label: seat.organisation.name,
          }))}
          defaultValue={organisation}
          {...(errors['organisation'] ? { error: errors['organisation'] } : {})}
        />
      )}
    </div>
  );
}

export function LanguageChoice({
  language,
  error,
}: {
  language: string;
  error: string | undefined;
}) {
  const { t } = useTranslation('topics');
  return (
    <Select
      name="language"
      label={t('languageOfPost')}
      empty={false}
      options={writtenLanguages.map(({ code, ownName }) => ({ value: code, label: ownName }))}
      defaultValue={language}
      {...(error ? { error } : {})}
    />
  );
}
