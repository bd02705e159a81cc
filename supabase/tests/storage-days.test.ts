import { afterAll, beforeAll, expect, test } from 'vitest';
import ar from '../../app/i18n/ar/receipt.ts';
import en from '../../app/i18n/en/receipt.ts';
import fr from '../../app/i18n/fr/receipt.ts';
import nl from '../../app/i18n/nl/receipt.ts';
import type { TestDatabase } from '../../tests/support/database.ts';
import { createTestDatabase } from '../../tests/support/database.ts';

// For how many days what is kept for a time only stays: one list, which the privacy page reads too.
let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());

test('the days that visitors are told are those that are kept to', async () => {
  const [{ days } = { days: {} }] = await db.sql.begin(async (sql) => {
    await sql`set local role anon`;
    return sql<{ days: Record<string, number> }[]>`select public.list_storage_days() as days`;
  });
  expect(days).toEqual({
    draft: 60,
    decision: 90,
    question: 90,
    mail: 15,
    invitation: 30,
    meetingAnswer: 30,
    pickUp: 14,
    area: 90,
    sessionNeed: 30,
    registration: 30,
    roomDevice: 7,
    notification: 90,
    attempt: 3,
    reply: 30,
    report: 365,
    conversation: 90,
    listing: 365,
    handover: 30,
    behalf: 30,
    suggestion: 730,
    search: 365,
    hours: 730,
    confirmation: 400,
    import: 90,
    merge: 90,
    jury: 365,
    withheld: 30,
  });
  const told = (text: string) => text.match(/\d+/g)?.map(Number);
  for (const words of [nl, en, fr, ar]) {
    expect(told(words.happens_draft)).toEqual([days['draft']]);
    expect(told(words.draftMailHint)).toEqual([8, 30]);
  }
});
