import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { typedValue } from '../../lib/form.ts';
import { dateFormat } from '../../i18n/formats.ts';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { CommitmentChoices } from './commitment.ts';
import type { StepProps } from './step-form.tsx';
import { StepForm, errorFor } from './step-form.tsx';

/** Another session or day. */
export function DueForm({
  commitment,
  refused,
  sessions,
}: StepProps & { sessions: CommitmentChoices['sessions'] }) {
  const { t } = useTranslation('commitments');
  const { locale } = useLanguage();
  const day = dateFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return (
    <StepForm step="due" {...{ commitment, refused }} variant="main">
      <Select
        name="dueSession"
        label={t('dueSession')}
        hint={t('dueSessionHint')}
        empty={t('noSession')}
        defaultValue={typedValue(refused.invalid, 'dueSession', commitment.dueSession?.slug)}
        options={sessions.map(({ slug, title, on }) => ({
          value: slug,
          label: `${title.text}, ${day.format(new Date(on))}`,
        }))}
        {...errorFor(refused, 'dueSession')}
      />
      <TextInput
        name="dueOn"
        type="date"
        label={t('dueOn')}
        hint={t('dueOnHint')}
        width="half"
        defaultValue={typedValue(
          refused.invalid,
          'dueOn',
          commitment.dueSession ? '' : commitment.dueOn,
        )}
        {...errorFor(refused, 'dueOn')}
      />
    </StepForm>
  );
}

/** Another deliverable; the first one stays beside it. */
export function ScopeForm({ commitment, refused }: StepProps) {
  const { t } = useTranslation('commitments');
  return (
    <StepForm step="scope" {...{ commitment, refused }}>
      <TextArea
        name="deliverable"
        label={t('deliverable')}
        hint={t('deliverableHint')}
        required
        rows={4}
        maxLength={1000}
        defaultValue={typedValue(refused.invalid, 'deliverable', commitment.deliverable)}
        {...errorFor(refused, 'deliverable')}
      />
    </StepForm>
  );
}

/** Another organisation, or another person in charge at the one that has it. */
export function OwnerForm({
  commitment,
  refused,
  choices,
}: StepProps & { choices: CommitmentChoices }) {
  const { t } = useTranslation('commitments');
  return (
    <StepForm step="owner" {...{ commitment, refused }}>
      <Select
        name="organisation"
        label={t('owner')}
        required
        defaultValue={typedValue(refused.invalid, 'organisation', commitment.organisation?.slug)}
        options={choices.organisations.map(({ slug, name }) => ({ value: slug, label: name }))}
        {...errorFor(refused, 'organisation')}
      />
      <Select
        name="person"
        label={t('person')}
        hint={t('personHint')}
        empty={t('noPerson')}
        defaultValue={typedValue(refused.invalid, 'person', commitment.person?.id)}
        options={choices.people.map(({ id, name }) => ({
          value: id,
          label: name ?? t('nameless'),
        }))}
        {...errorFor(refused, 'person')}
      />
    </StepForm>
  );
}
