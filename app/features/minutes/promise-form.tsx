import { Form } from '@remix-run/react';
import { dateFormat } from '../../i18n/formats.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { Select } from '../../ui/select.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { OutcomeChoices } from './outcome.ts';

interface PromiseFormProps {
  choices: OutcomeChoices;
  item: string;
  text: string;
  once: string;
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}

/** A promise: what is delivered, by which house, in whose hands, until when, and who watches it. */
export function PromiseForm({ choices, item, text, once, invalid, errors }: PromiseFormProps) {
  const { t } = useTranslation('minutes');
  const { locale } = useLanguage();
  const day = dateFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' });
  const field = (name: string) => ({
    name,
    defaultValue: typedValue(invalid, name),
    ...(errors[name] ? { error: errors[name] } : {}),
  });
  return (
    <Form method="post" noValidate className="grid gap-5">
      <input type="hidden" name="item" value={item} />
      <input type="hidden" name="once" value={typedValue(invalid, 'once', once)} />
      <TextArea
        {...field('text')}
        label={t('field_deliverable')}
        hint={t('deliverableHint')}
        required
        rows={4}
        maxLength={1000}
        defaultValue={typedValue(invalid, 'text', text)}
      />
      <Select
        {...field('organisation')}
        label={t('field_organisation')}
        required
        options={choices.organisations.map(({ slug, name }) => ({ value: slug, label: name }))}
      />
      <Select
        {...field('person')}
        label={t('field_person')}
        hint={t('personHint')}
        optional
        empty={t('nobodyYet')}
        options={choices.people.map(({ id, name, organisation }) => ({
          value: id,
          label: `${name ?? ''} (${organisation})`,
        }))}
      />
      {choices.sessions.length > 0 && (
        <Select
          {...field('dueSession')}
          label={t('field_dueSession')}
          optional
          empty={t('noSession')}
          options={choices.sessions.map(({ slug, title, startsAt }) => ({
            value: slug,
            label: `${title.text} (${day.format(new Date(startsAt))})`,
          }))}
        />
      )}
      <TextInput {...field('dueOn')} type="date" label={t('field_dueOn')} hint={t('dueOnHint')} />
      <Select
        {...field('watching')}
        label={t('field_watching')}
        optional
        empty={t('noGroup')}
        options={choices.groups.map(({ slug, name }) => ({ value: slug, label: name }))}
      />
      <TextInput {...field('reviewOn')} type="date" label={t('field_reviewOn')} optional />
      <p>
        <SubmitButton name="intent" value="promise">
          {t('recordPromise')}
        </SubmitButton>
      </p>
    </Form>
  );
}
