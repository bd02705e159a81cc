import type { TransactionSql } from 'postgres';
import { rows } from './reading.ts';

const answers = 37;
/** Where its margins were published. */
const source = 'S3';

/**
 * The margins that the mapping "I Get You" (Belgium, 2016-2017) published of its 37 answers, as whole numbers
 * of initiatives: of so many the first value, of so many the next, the rest said nothing or something else.
 * `m` spreads them: answer i has position (i × m) mod 37, and since 37 is prime every margin stays exact.
 */
const questions = [
  {
    field: 'scope',
    m: 1,
    parts: [
      ['local', 23],
      ['regional', 12],
      ['national', 2],
    ],
  },
  { field: 'budget_band', m: 2, parts: [['under_25000', 30]] },
  {
    field: 'main_funding',
    m: 3,
    parts: [
      ['private', 22],
      ['grassroots', 10],
    ],
  },
  {
    field: 'main_age_band',
    m: 5,
    parts: [
      ['from_26_to_65', 26],
      ['from_18_to_25', 3],
      ['under_18', 8],
    ],
  },
  { field: 'mostly_settled', m: 7, parts: [['yes', 35]] },
  { field: 'meeting_frequency', m: 11, parts: [['weekly', 26]] },
] as const satisfies readonly {
  field: string;
  m: number;
  parts: readonly (readonly [string, number])[];
}[];

function valueAt(position: number, parts: readonly (readonly [string, number])[]): string | null {
  let below = 0;
  for (const [value, count] of parts) {
    below += count;
    if (position < below) return value;
  }
  return null;
}

/**
 * Loads the 37 answers. Only the margins are known: which answer goes with which is made up, so they belong
 * to no initiative and are called "answer 01" to "answer 37".
 */
export async function loadStudyAnswers(tx: TransactionSql): Promise<void> {
  const all = Array.from({ length: answers }, (_, i) => ({
    study_label: `answer ${String(i + 1).padStart(2, '0')}`,
    ...Object.fromEntries(
      questions.map(({ field, m, parts }) => [field, valueAt((i * m) % answers, parts)]),
    ),
  }));
  await tx`
    insert into public.questionnaire_answers
      (study_label, scope, budget_band, main_funding, main_age_band, mostly_settled, meeting_frequency, source_id)
    select study_label, scope, budget_band, main_funding, main_age_band, mostly_settled, meeting_frequency,
      (select id from public.sources where key = ${source})
    from jsonb_populate_recordset(null::public.questionnaire_answers, ${rows(tx, all)})`;
}
