import { useState } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { useHydrated } from '../../ui/use-hydrated.ts';
import type { StepProps } from './nomination-steps.tsx';
import {
  ageBands,
  answers,
  budgetBands,
  fundings,
  organisationForms,
  volunteerQuestions,
} from './nomination.ts';

/** Who comes: the main age, how long they have been here, how many. Asked of the initiative, never of a person. */
export function ParticipantsStep({ nomination, form }: StepProps) {
  const { t } = useTranslation('questionnaire');
  const n = useTranslation('nominations').t;
  const { mainAgeBand, mostlySettled, participants } = nomination.answers;
  return (
    <>
      <TextInput
        name="participants"
        label={t('participants')}
        hint={t('participantsHint')}
        inputMode="numeric"
        error={form.errors['participants']}
        defaultValue={form.value('participants', numberText(participants))}
      />
      <RadioGroup
        name="mainAgeBand"
        label={t('mainAgeBand')}
        inline
        error={form.errors['mainAgeBand']}
        options={ageBands.map((value) => ({ value, label: t(`age_${value}`) }))}
        defaultValue={form.value('mainAgeBand', mainAgeBand)}
      />
      <RadioGroup
        name="mostlySettled"
        label={t('mostlySettled')}
        inline
        error={form.errors['mostlySettled']}
        options={answers.map((value) => ({ value, label: n(`answer_${value}`) }))}
        defaultValue={form.value('mostlySettled', mostlySettled)}
      />
    </>
  );
}

/** How it is organised and paid for. */
export function MeansStep({ nomination, form }: StepProps) {
  const { t } = useTranslation('questionnaire');
  const { form: organisationForm, budgetBand, mainFunding } = nomination.answers;
  return (
    <>
      <RadioGroup
        name="form"
        label={t('form')}
        error={form.errors['form']}
        options={organisationForms.map((value) => ({ value, label: t(`form_${value}`) }))}
        defaultValue={form.value('form', organisationForm)}
      />
      <RadioGroup
        name="budgetBand"
        label={t('budgetBand')}
        inline
        error={form.errors['budgetBand']}
        options={budgetBands.map((value) => ({ value, label: t(`budget_${value}`) }))}
        defaultValue={form.value('budgetBand', budgetBand)}
      />
      <RadioGroup
        name="mainFunding"
        label={t('mainFunding')}
        error={form.errors['mainFunding']}
        options={fundings.map((value) => ({
          value,
          label: t(`funding_${value}`),
          hint: t(`fundingHint_${value}`),
        }))}
        defaultValue={form.value('mainFunding', mainFunding)}
      />
    </>
  );
}

/** How many volunteers, and only where there are some, how they are chosen, trained and supported. */
export function VolunteersStep({ nomination, form }: StepProps) {
  const { t } = useTranslation('questionnaire');
  const n = useTranslation('nominations').t;
  const stored = form.value('volunteers', numberText(nomination.answers.volunteers));
  const [typed, setTyped] = useState(stored);
  // Without scripts all is asked; what belongs to no volunteers is not kept.
  const asksMore = !useHydrated() || Number(typed.replaceAll(/\D/g, '')) > 0;
  return (
    <>
      <TextInput
        name="volunteers"
        label={t('volunteers')}
        hint={t('volunteersHint')}
        inputMode="numeric"
        error={form.errors['volunteers']}
        defaultValue={stored}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {asksMore &&
        volunteerQuestions.map((name) => (
          <RadioGroup
            key={name}
            name={name}
            label={t(name)}
            inline
            error={form.errors[name]}
            options={answers.map((value) => ({ value, label: n(`answer_${value}`) }))}
            defaultValue={form.value(name, nomination.answers[name])}
          />
        ))}
    </>
  );
}

/** In one's own words. */
export function StoryStep({ nomination, form }: StepProps) {
  const { t } = useTranslation('questionnaire');
  return (
    <TextArea
      name="story"
      label={t('story')}
      hint={t('storyHint')}
      error={form.errors['story']}
      rows={8}
      maxLength={4000}
      defaultValue={form.value('story', nomination.answers.story)}
    />
  );
}

const numberText = (number: number | null | undefined) => String(number ?? '');
