import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { DocumentField } from '../documents/document-field.tsx';
import type { RichDocument } from '../documents/document.ts';
import type { PersonText } from '../groups/group.ts';
import { writtenLanguages } from '../nominations/written-languages.ts';

/** What the form begins with. */
export interface MeetingStart {
  title: string;
  day: string;
  starts: string;
  ends: string;
  place: string;
  link: string;
  audience: string;
  language: string;
  noteTaker: string;
  document: RichDocument | null;
  markdown: string;
}

interface MeetingFormProps {
  group: { slug: string; reading: string };
  people: readonly PersonText[];
  start: MeetingStart;
  /** What names this form beside its fields: the sending of a new one, the sequence of a change. */
  mark: { name: 'once' | 'sequence'; value: string };
  submit: string;
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}

type Fields = Exclude<keyof MeetingStart, 'document' | 'markdown'>;

/** Day and hours, place and link, what it is about, who reads it and who writes the notes. */
export function MeetingForm(props: MeetingFormProps) {
  const { group, people, start, mark, submit, invalid, errors } = props;
  const { t } = useTranslation('meetings');
  const { t: common } = useTranslation('groups');
  const field = (name: Fields) => ({
    name,
    label: t(`field_${name}`),
    defaultValue: typedValue(invalid, name, start[name]),
    ...(errors[name] ? { error: errors[name] } : {}),
  });
  const named = people.map(({ id, name }) => ({
    value: id,
    label: name ?? common('personUnnamed'),
  }));
  return (
    <Form method="post" encType="multipart/form-data" noValidate className="grid gap-5">
      <input type="hidden" name={mark.name} value={typedValue(invalid, mark.name, mark.value)} />
      <TextInput {...field('title')} hint={t('titleHint')} required maxLength={200} />
      <div className="measure grid gap-4 sm:grid-cols-3">
        <TextInput {...field('day')} type="date" required />
        <TextInput {...field('starts')} type="time" required />
        <TextInput {...field('ends')} type="time" required />
      </div>
      <TextInput {...field('place')} hint={t('placeHint')} optional maxLength={300} />
      <TextInput {...field('link')} type="url" hint={t('linkHint')} optional maxLength={500} />
      <DocumentField
        name="text"
        label={t('agenda')}
        hint={t('agendaHint')}
        optional
        group={group.slug}
        withoutPictures
        defaultMarkdown={typedValue(invalid, 'text', start.markdown)}
        {...(errors['text'] ? { error: errors['text'] } : {})}
        {...(invalid ? {} : { defaultDocument: start.document })}
      />
      <div className="measure grid gap-4 sm:grid-cols-2">
        <LanguageSelect
          chosen={typedValue(invalid, 'language', start.language)}
          error={errors['language']}
        />
        <Select
          {...field('noteTaker')}
          hint={t('noteTakerHint')}
          empty={t('noteTakerNobody')}
          options={named}
        />
      </div>
      {group.reading === 'public' ? (
        <RadioGroup
          {...field('audience')}
          required
          options={[
            { value: 'public', label: t('audiencePublic') },
            { value: 'members', label: t('audienceMembers') },
          ]}
        />
      ) : (
        <input type="hidden" name="audience" value="members" />
      )}
      <p>
        <SubmitButton>{submit}</SubmitButton>
      </p>
    </Form>
  );
}

/** In which language one writes. */
export function LanguageSelect({ chosen, error }: { chosen: string; error: string | undefined }) {
  const { t } = useTranslation('meetings');
  return (
    <Select
      name="language"
      label={t('field_language')}
      empty={false}
      options={writtenLanguages.map(({ code, ownName }) => ({ value: code, label: ownName }))}
      defaultValue={chosen}
      {...(error ? { error } : {})}
    />
  );
}
