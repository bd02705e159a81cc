import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Steps } from '../../ui/steps.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import type { FormState } from './form-state.ts';
import { useFormState } from './form-state.ts';
import type { Nomination, NominationOptions, SavedStep, StepName } from './nomination.ts';
import { neededSteps } from './nomination.ts';
import { ContactStep } from './step-contact.tsx';
import { MeansStep, ParticipantsStep, StoryStep, VolunteersStep } from './step-mapping.tsx';
import { BasicsStep, RhythmStep } from './step-more.tsx';
import { NameStep } from './step-name.tsx';
import { PlaceStep } from './step-place.tsx';
import { WhatStep } from './step-what.tsx';

/** What the fields of each step are given. */
export interface StepProps {
  nomination: Nomination;
  options: NominationOptions;
  form: FormState;
  /** Places that look like the one that was typed and is not known. */
  suggestions: readonly string[];
}

const fieldsOf = {
  name: NameStep,
  place: PlaceStep,
  what: WhatStep,
  contact: ContactStep,
  basics: BasicsStep,
  rhythm: RhythmStep,
  participants: ParticipantsStep,
  means: MeansStep,
  volunteers: VolunteersStep,
  story: StoryStep,
};

/** Where one is among the needed steps, with the way back; nothing for the steps that may be left out. */
export function StepLine({ receipt, step }: { receipt: string; step: StepName }) {
  const { t } = useTranslation('nominations');
  const { code } = useLanguage();
  const line = [...neededSteps, 'review'] as const;
  const index = line.findIndex((name) => name === step);
  if (index < 0) return null;
  return (
    <Steps
      label={t('stepsLabel')}
      current={index + 1}
      steps={line.map((name) => ({
        label: t(`step_${name}`),
        to: `/${code}/nominations/${receipt}/${name}`,
      }))}
    />
  );
}

export interface NominationStepProps extends Omit<StepProps, 'form'> {
  receipt: string;
  step: SavedStep;
  invalid: InvalidForm | undefined;
}

/** One short page of the questionnaire: a question, its fields, one button on, and one that keeps what is typed for later. */
export function NominationStep({ receipt, step, invalid, ...given }: NominationStepProps) {
  const { t } = useTranslation('nominations');
  const form = useFormState(invalid);
  const Fields = fieldsOf[step];
  return (
    <>
      <StepLine receipt={receipt} step={step} />
      <PageHeader title={t(`question_${step}`)} lede={t(`lede_${step}`)} />
      <ErrorSummary errors={form.errors} general={form.general} />
      <Form method="post" noValidate className="grid gap-6 pb-10" key={step}>
        <Fields {...given} form={form} />
        <p className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <SubmitButton>{t('saveAndGoOn')}</SubmitButton>
          <SubmitButton variant="link" name="later" value="yes">
            {t('laterOn')}
          </SubmitButton>
        </p>
      </Form>
    </>
  );
}
