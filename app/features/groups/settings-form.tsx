import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { languages } from '../../i18n/locales.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { GroupSettings } from './group.ts';
import { accessChoices, hueChoices, readingChoices } from './keeping-forms.ts';

export type GroupStart = Pick<
  GroupSettings,
  'names' | 'purposes' | 'access' | 'reading' | 'hue' | 'mayName' | 'publicTopics'
> & { updatedAt?: string };

interface SettingsFormProps {
  start: GroupStart;
  submit: string;
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}

/** Name and purpose in each language, who comes in, who reads, and its sign. */
export function GroupSettingsForm({ start, submit, invalid, errors }: SettingsFormProps) {
  const { t } = useTranslation('groups');
  const error = (name: string) => (errors[name] ? { error: errors[name] } : {});
  const value = (name: string, stored = '') => typedValue(invalid, name, stored);
  const narrows = start.reading === 'public' && start.publicTopics > 0;
  return (
    <Form method="post" noValidate className="grid gap-8">
      {start.updatedAt && (
        <input type="hidden" name="base" value={value('base', start.updatedAt)} />
      )}
      {Object.values(languages).map(({ code, ownName, dir }) => (
        <section key={code} aria-labelledby={`in-${code}`} className="grid gap-4">
          <h2 id={`in-${code}`}>
            <bdi lang={code}>{ownName}</bdi>
          </h2>
          {start.mayName && (
            <TextInput
              name={`name_${code}`}
              label={t('groupName')}
              lang={code}
              dir={dir}
              maxLength={100}
              defaultValue={value(`name_${code}`, start.names[code])}
              {...error(`name_${code}`)}
            />
          )}
          <TextArea
            name={`purpose_${code}`}
            label={t('purpose')}
            lang={code}
            dir={dir}
            rows={4}
            maxLength={2000}
            defaultValue={value(`purpose_${code}`, start.purposes[code])}
            {...error(`purpose_${code}`)}
          />
        </section>
      ))}
      <RadioGroup
        name="access"
        label={t('access')}
        required
        defaultValue={value('access', start.access)}
        options={accessChoices.map((choice) => ({ value: choice, label: t(`access_${choice}`) }))}
        {...error('access')}
      />
      <RadioGroup
        name="reading"
        label={t('reading')}
        hint={narrows ? t('narrowHint', { count: start.publicTopics }) : t('readingHint')}
        required
        defaultValue={value('reading', start.reading)}
        options={readingChoices.map((choice) => ({ value: choice, label: t(`reading_${choice}`) }))}
        {...error('reading')}
      />
      <RadioGroup
        name="hue"
        label={t('hue')}
        required
        inline
        defaultValue={value('hue', start.hue)}
        options={hueChoices.map((choice) => ({ value: choice, label: t(`hue_${choice}`) }))}
        {...error('hue')}
      />
      <p>
        <SubmitButton name="intent" value="save">
          {submit}
        </SubmitButton>
      </p>
    </Form>
  );
}
