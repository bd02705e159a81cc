import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { writtenLanguages } from '../nominations/written-languages.ts';
import { proposedTypes } from './agenda.ts';
import type { LinkSearch, ProposalChoices } from './call.ts';
import { LinkPicker } from './link-picker.tsx';

/** What the form begins with. */
export interface ProposalStart {
  title: string;
  why: string;
  wanted: string;
  minutes: string;
  type: string;
  language: string;
  speaker: string;
  answer: string;
}

interface ProposalFormProps {
  start: ProposalStart;
  choices: ProposalChoices;
  /** Names the sending of a new one, or the revision that a change began with. */
  mark: { name: 'once' | 'revision'; value: string };
  /** A question waits for an answer. */
  question: string | null;
  /** Whether it can still be kept as a draft. */
  isDraft: boolean;
  search: LinkSearch;
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}

/** What somebody proposes to the forum: what, why, what for, how long, and what it is about. */
export function ProposalForm(props: ProposalFormProps) {
  const { start, choices, mark, question, isDraft, search, invalid, errors } = props;
  const { t } = useTranslation('agenda');
  const field = (name: keyof ProposalStart) => ({
    name,
    label: t(`field_${name}`),
    defaultValue: typedValue(invalid, name, start[name]),
    ...(errors[name] ? { error: errors[name] } : {}),
  });
  const speakers = [
    { value: '', label: t('speakerSelf') },
    ...choices.groups.map(({ slug, name }) => ({ value: `group:${slug}`, label: name })),
    ...choices.organisations.map(({ slug, name }) => ({
      value: `organisation:${slug}`,
      label: name,
    })),
  ];
  // A speaker that one no longer is stays named while the form is open.
  if (!speakers.some(({ value }) => value === start.speaker))
    speakers.push({ value: start.speaker, label: t('speakerBefore') });
  return (
    <Form method="post" noValidate className="grid gap-5">
      <input
        type="hidden"
        name={mark.name}
        value={mark.name === 'once' ? typedValue(invalid, 'once', mark.value) : mark.value}
      />
      {question && (
        <TextArea {...field('answer')} hint={t('answerHint')} required maxLength={2000} rows={4} />
      )}
      <TextInput {...field('title')} hint={t('titleHint')} required maxLength={200} />
      <TextArea {...field('why')} hint={t('whyHint')} required maxLength={2000} />
      <TextArea {...field('wanted')} hint={t('wantedHint')} required maxLength={2000} rows={3} />
      <RadioGroup
        {...field('type')}
        required
        options={proposedTypes.map((type) => ({
          value: type,
          label: t(`type_${type}`),
          hint: t(`typeHint_${type}`),
        }))}
      />
      <div className="measure grid gap-4 sm:grid-cols-2">
        <TextInput
          {...field('minutes')}
          hint={t('minutesHint')}
          required
          inputMode="numeric"
          maxLength={3}
        />
        <Select
          {...field('language')}
          hint={t('languageHint')}
          empty={false}
          options={writtenLanguages.map(({ code, ownName }) => ({ value: code, label: ownName }))}
        />
      </div>
      {speakers.length > 1 && (
        <Select {...field('speaker')} hint={t('speakerHint')} empty={false} options={speakers} />
      )}
      <LinkPicker search={search} looked={invalid?.typed['find']?.[0]} error={errors['links']} />
      <p className="flex flex-wrap gap-3">
        <SubmitButton name="intent" value="submit">
          {t(question ? 'answerSubmit' : isDraft ? 'proposeSubmit' : 'changeSubmit')}
        </SubmitButton>
        {isDraft && (
          <SubmitButton variant="quiet" name="intent" value="draft">
            {t('keepDraft')}
          </SubmitButton>
        )}
      </p>
    </Form>
  );
}
