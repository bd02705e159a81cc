import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MappingReport } from '../../app/features/open-data/mapping-report.ts';
import { mappingReportJson } from '../../app/features/open-data/mapping-report.ts';
import { createI18n } from '../../app/i18n/i18n.ts';
import type { Person, TestDatabase } from '../../tests/support/database.ts';
import { createTestDatabase } from '../../tests/support/database.ts';

let db: TestDatabase;
let moderator: Person;

beforeAll(async () => {
  db = await createTestDatabase({ world: 'demo' });
  const [row] = await db.sql<Person[]>`
    select id::text, email from auth.users where email = 'moderator@demo.example'`;
  moderator = row!;
});
afterAll(() => db.drop());

async function begin(): Promise<string> {
  const client = `test ${Math.random()}`;
  const { data } = await db.clientFor().rpc('start_nomination', { language: 'nl', client });
  return data!;
}
const save = (receipt: string, step: string, values: object) =>
  db.clientFor().rpc('save_nomination_step', { receipt, step, step_values: values as never });
async function answersOf(receipt: string): Promise<Record<string, unknown>> {
  const { data } = await db.clientFor().rpc('get_nomination', { receipt, language: 'nl' });
  return (data as { answers: Record<string, unknown> }).answers;
}

describe('the other questions of the mapping', () => {
  test('are kept step by step and read again by who holds the receipt', async () => {
    const receipt = await begin();
    expect(await answersOf(receipt)).toEqual({});
    await save(receipt, 'rhythm', { meetingFrequency: 'weekly' });
    await save(receipt, 'participants', {
      participants: '40',
      mainAgeBand: 'from_26_to_65',
      mostlySettled: 'yes',
    });
    await save(receipt, 'means', {
      form: 'association',
      budgetBand: 'under_25000',
      mainFunding: 'grassroots',
    });
    await save(receipt, 'volunteers', { volunteers: '12', volunteersTrained: 'no' });
    await save(receipt, 'story', { story: '  We koken samen.  ' });
    expect(await answersOf(receipt)).toEqual({
      meetingFrequency: 'weekly',
      mainAgeBand: 'from_26_to_65',
      mostlySettled: 'yes',
      participants: 40,
      form: 'association',
      budgetBand: 'under_25000',
      mainFunding: 'grassroots',
      volunteers: 12,
      volunteersSelected: null,
      volunteersTrained: 'no',
      volunteersSupervised: null,
      story: 'We koken samen.',
    });
    // Without volunteers there is nothing to say of them.
    await save(receipt, 'volunteers', { volunteers: '0', volunteersTrained: 'yes' });
    expect(await answersOf(receipt)).toMatchObject({ volunteers: 0, volunteersTrained: null });
    await save(receipt, 'participants', {});
    expect(await answersOf(receipt)).toMatchObject({ participants: null, mainAgeBand: null });
  });

  test('answer bad input by the field, and another receipt reads nothing', async () => {
    const receipt = await begin();
    for (const typed of ['-1', 'veel', '1e3', '99999999', '1000001']) {
      const { error } = await save(receipt, 'participants', { participants: typed });
      expect(error?.message, typed).toBe('participants:errorNumber');
    }
    const long = await save(receipt, 'story', { story: 'x'.repeat(4001) });
    expect(long.error?.message).toBe('story:nominations:errorTooLong');
    expect((await save('f'.repeat(32), 'story', { story: 'x' })).error?.code).toBe('PT404');
    const visitor = await db.clientFor().from('questionnaire_answers').select('story');
    expect(visitor.error?.code).toBe('42501');
  });

  test('go into the record when the nomination is accepted, who comes does not', async () => {
    const receipt = await begin();
    await save(receipt, 'name', { name: 'Kookploeg De Pan' });
    await save(receipt, 'place', { place: 'Gent' });
    await save(receipt, 'what', { what: 'Samen koken met de hele straat.', textLanguage: 'nl' });
    await save(receipt, 'contact', { channel: 'place', contact: 'Buurthuis, op vrijdag' });
    await save(receipt, 'rhythm', { meetingFrequency: 'monthly' });
    await save(receipt, 'participants', { participants: '35', mainAgeBand: 'under_18' });
    await save(receipt, 'means', { budgetBand: 'under_25000' });
    await save(receipt, 'volunteers', { volunteers: '6', volunteersSelected: 'yes' });
    await save(receipt, 'story', { story: 'Het begon met één pan.' });
    await db.sql`update public.nominations set started_at = now() - interval '1 minute'
      where receipt_hash = sha256(convert_to(${receipt}, 'UTF8'))`;
    const sent = await db.clientFor().rpc('submit_nomination', { receipt, client: receipt });
    expect(sent.error).toBeNull();
    const [row] = await db.sql<{ id: string }[]>`
      select id from public.nominations where receipt_hash = sha256(convert_to(${receipt}, 'UTF8'))`;
    const staff = db.clientFor(moderator);
    await staff.rpc('take_nomination', { id: row!.id });
    const { data, error } = await staff.rpc('accept_nomination', {
      id: row!.id,
      edits: { kind: 'citizen', summary: 'Samen koken.' },
    });
    expect(error).toBeNull();
    const { slug } = data as { slug: string };
    const page = (
      await db.clientFor().rpc('get_initiative', { initiative_slug: slug, language: 'nl' })
    ).data as Record<string, unknown>;
    expect(page).toMatchObject({
      budgetBand: 'under_25000',
      schedule: [{ kind: 'meeting', frequency: 'monthly' }],
      figures: [
        { key: 'participants', low: 35, qualifier: 'about', role: 'reported' },
        { key: 'volunteers', low: 6, role: 'input' },
      ],
      texts: { background: { body: 'Het begon met één pan.' } },
    });
    expect(JSON.stringify(page)).not.toContain('under_18');
  });
});

test('the 37 answers of the study give the published shares, each of all 37 initiatives', async () => {
  const { data } = await db.clientFor().rpc('get_questionnaire_shares');
  const shares = data as unknown as {
    question: string;
    unit: string;
    n: number;
    values: { value: string; count: number; percent: number }[];
  }[];
  expect(shares.map(({ n, unit }) => [n, unit])).toEqual(shares.map(() => [37, 'initiatives']));
  const share = (question: string, value: string) => {
    const found = shares
      .find((one) => one.question === question)!
      .values.find((one) => one.value === value)!;
    return [found.count, found.percent];
  };
  expect(share('scope', 'local')).toEqual([23, 62.2]);
  expect(share('scope', 'regional')).toEqual([12, 32.4]);
  expect(share('scope', 'national')).toEqual([2, 5.4]);
  expect(share('budget', 'under_25000')).toEqual([30, 81.1]);
  expect(share('funding', 'private')).toEqual([22, 59.5]);
  expect(share('funding', 'grassroots')).toEqual([10, 27]);
  expect(share('funding', 'unstated')).toEqual([5, 13.5]);
  expect(share('age', 'from_26_to_65')).toEqual([26, 70.3]);
  expect(share('age', 'from_18_to_25')).toEqual([3, 8.1]);
  expect(share('age', 'under_18')).toEqual([8, 21.6]);
  expect(share('settled', 'yes')).toEqual([35, 94.6]);
  expect(share('meetings', 'weekly')).toEqual([26, 70.3]);
});

test('the mapping report is for everybody: sources beside the shares, and no answer of its own', async () => {
  const { data } = await db.clientFor().rpc('get_mapping_report', { language: 'nl' });
  const { t } = await createI18n('nl', ['openData', 'questionnaire', 'initiatives', 'nominations']);
  const text = mappingReportJson(
    data as unknown as MappingReport,
    {
      siteUrl: 'https://forum.example.org',
      language: 'nl',
      date: '2026-11-22',
      licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    },
    t,
  );
  const report = JSON.parse(text);
  expect(report).toMatchObject({ date: '2026-11-22', licence: { name: 'CC BY 4.0' } });
  expect(report.sources).toMatchObject([{ key: 'S3', publisher: 'JRS Belgium', year: 2017 }]);
  expect(report.questions).toHaveLength(6);
  expect(report.questions[0]).toMatchObject({
    code: 'scope',
    question: 'Werkgebied',
    unit: 'initiatives',
    n: 37,
  });
  expect(report.questions[0].answers[0]).toEqual({
    code: 'local',
    answer: 'één stad of gemeente',
    count: 23,
    percent: 62.2,
  });
  // Each question counts all initiatives, each answer has words, and nobody's answers stand together.
  for (const { n, answers } of report.questions) {
    expect(answers.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(n);
    expect(answers.map(({ answer }: { answer: string }) => answer).join()).not.toMatch(/[_:]/);
  }
  expect(text).not.toContain('answer 01');
});

test('without a study the report has no question and no source', async () => {
  const empty = await createTestDatabase();
  const { data } = await empty.clientFor().rpc('get_mapping_report', { language: 'nl' });
  expect(data).toEqual({ questions: [], sources: [] });
  await empty.drop();
});
