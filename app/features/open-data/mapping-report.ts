import type { createI18n } from '../../i18n/i18n.ts';
import type { FileOrigin } from './exported-initiative.ts';

/** How the initiatives of the study answered, as counted by the database. */
export interface MappingReport {
  questions: {
    question: 'scope' | 'budget' | 'funding' | 'age' | 'settled' | 'meetings';
    unit: string;
    n: number;
    values: { value: string; count: number; percent: number }[];
  }[];
  sources: {
    key: string;
    title: { text: string; language: string };
    publisher: string | null;
    year: number | null;
    url: string | null;
  }[];
}

type Translate = Awaited<ReturnType<typeof createI18n>>['t'];

/** The words in which the mapping asks: of the question, and before the code of an answer. */
const wordsOf = {
  scope: ['initiatives:facetScope', 'initiatives:scope_'],
  budget: ['questionnaire:budgetBand', 'questionnaire:budget_'],
  funding: ['questionnaire:mainFunding', 'questionnaire:funding_'],
  age: ['questionnaire:mainAgeBand', 'questionnaire:age_'],
  settled: ['questionnaire:mostlySettled', 'nominations:answer_'],
  meetings: ['questionnaire:meetingFrequency', 'questionnaire:frequency_'],
} as const;

/**
 * The mapping report as JSON: of each question its n, the unit that is counted, and each answer with count
 * and share. Codes stay the same in every language.
 */
export function mappingReportJson(
  { questions, sources }: MappingReport,
  { siteUrl, language, licence, date }: FileOrigin,
  t: Translate,
): string {
  const answerOf = (before: string, value: string) =>
    t((value === 'unstated' ? 'openData:noAnswer' : before + value) as 'openData:noAnswer');
  return JSON.stringify({
    id: `${siteUrl}/open-data/mapping-report.json`,
    title: t('openData:mappingTitle'),
    language,
    date,
    licence,
    sources: sources.map(({ title, ...source }) => ({
      ...source,
      title: title.text,
      titleLanguage: title.language,
    })),
    questions: questions.map(({ question, unit, n, values }) => ({
      code: question,
      question: t(wordsOf[question][0]),
      unit,
      n,
      answers: values.map(({ value, count, percent }) => ({
        code: value,
        answer: answerOf(wordsOf[question][1], value),
        count,
        percent,
      })),
    })),
  });
}
