import type { ReactNode } from 'react';
import type { useTranslation } from '../../i18n/use-translation.ts';
import type { QuestionnaireAnswers } from './nomination.ts';
import { volunteerQuestions } from './nomination.ts';

type Translate<N extends 'questionnaire' | 'nominations'> = ReturnType<
  typeof useTranslation<N>
>['t'];

/** The optional answers as lines of a list of facts; what was left open has no detail. */
export function mappingItems(
  t: Translate<'questionnaire'>,
  n: Translate<'nominations'>,
  answers: QuestionnaireAnswers,
): { term: string; detail: ReactNode }[] {
  const { meetingFrequency, mainAgeBand, mostlySettled, form, budgetBand, mainFunding } = answers;
  return [
    {
      term: t('meetingFrequency'),
      detail: meetingFrequency && t(`frequency_${meetingFrequency}`),
    },
    { term: t('participants'), detail: answers.participants },
    { term: t('mainAgeBand'), detail: mainAgeBand && t(`age_${mainAgeBand}`) },
    { term: t('mostlySettled'), detail: mostlySettled && n(`answer_${mostlySettled}`) },
    { term: t('form'), detail: form && t(`form_${form}`) },
    { term: t('budgetBand'), detail: budgetBand && t(`budget_${budgetBand}`) },
    { term: t('mainFunding'), detail: mainFunding && t(`funding_${mainFunding}`) },
    { term: t('volunteers'), detail: answers.volunteers },
    ...volunteerQuestions.map((name) => {
      const answer = answers[name];
      return { term: t(name), detail: answer && n(`answer_${answer}`) };
    }),
  ];
}
