import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { call, db, openHistoryWorld, personOf, slug, tried } from './record-history-world.ts';
import {
  about,
  age,
  decide,
  disown,
  forgetSuggestions,
  given,
  idOf,
  numberOf,
  own,
  sent,
  suggest,
} from './record-suggestions-world.ts';

beforeAll(openHistoryWorld);
afterAll(() => db.drop());
beforeEach(forgetSuggestions);

describe('suggesting', () => {
  test('is for everybody; its receipt opens it, and a form sent twice is one', async () => {
    for (const who of ['visitor', 'citizen', 'caseworker', 'editor', 'ngo'] as const) {
      const form = await given(who);
      const receipt = await call<string>(who, 'send_record_suggestion', about(form));
      expect(await call(who, 'send_record_suggestion', about(form))).toBe(receipt);
      expect(await sent(receipt)).toMatchObject({ state: 'open', message: form['message'] });
    }
    const [{ count } = { count: 0 }] =
      await db.sql`select count(*)::int from private.record_suggestions`;
    expect(count).toBe(5);
    const guess = { receipt: 'f'.repeat(32), language: 'nl' };
    expect(await tried('visitor', 'get_sent_suggestion', guess)).toBe('PT404');
    expect(await tried('moderator', 'get_sent_suggestion', { ...guess, receipt: '' })).toBe(
      'PT404',
    );
  });

  test('refuses nonsense by field, programs and floods', async () => {
    const refusal = async (more: object, section?: string) =>
      tried('visitor', 'send_record_suggestion', about(await given('visitor', more), section));
    expect(await refusal({ message: '  ' })).toBe('message:errorRequired');
    expect(await refusal({ message: 'x'.repeat(4001) })).toBe('message:recordHistory:errorLong');
    expect(await refusal({ knownFrom: 'x'.repeat(1001) })).toBe(
      'knownFrom:recordHistory:errorLong',
    );
    expect(await refusal({ mail: 'nobody' })).toBe('mail:errorMail');
    expect(await refusal({ trap: 'http://spam.example' })).toBe('form:recordHistory:errorForm');
    for (const number of ['', 'x', numberOf(3 * 86_400), numberOf(-3600)])
      expect(await refusal({ number })).toBe('form:recordHistory:errorForm');
    // Without work one has to take a few seconds.
    expect(await refusal({ number: numberOf(1), proof: '' })).toBe(
      'form:recordHistory:errorTooFast',
    );
    await db.sql`delete from private.attempts`;
    const plain = async () =>
      tried('visitor', 'send_record_suggestion', about({ ...(await given('citizen')), proof: '' }));
    expect([await plain(), await plain(), await plain(), await plain()]).toEqual([
      'done',
      'done',
      'done',
      'PT429',
    ]);
    await db.sql`delete from private.attempts`;
    const answers: string[] = [];
    for (let n = 0; n < 6; n += 1) answers.push(await refusal({}));
    expect(answers).toEqual([...Array.from({ length: 5 }, () => 'done'), 'PT429']);
  });

  test('is told to who speaks for the owner, with nothing of what it says', async () => {
    await suggest('visitor', { message: 'Fatima woont nu in de Kerkstraat' });
    const notices =
      await db.sql`select person_id, payload from public.notifications where kind = 'record_suggested'`;
    expect(notices.map(({ person_id }) => person_id)).toContain(personOf('ngo')!.id);
    expect(JSON.stringify(notices)).not.toMatch(/Fatima|Kerkstraat/);
  });

  test('is taken back by its receipt, and erased with its address', async () => {
    const receipt = await suggest('visitor', { mail: 'sara@example.com' });
    expect((await sent(receipt)).hasMail).toBe(true);
    await call('visitor', 'withdraw_suggestion', { receipt });
    expect(await sent(receipt)).toMatchObject({
      state: 'withdrawn',
      message: null,
      hasMail: false,
    });
    expect(await tried('visitor', 'withdraw_suggestion', { receipt })).toBe('PT409');
    const [kept] = await db.sql`select * from private.record_suggestions`;
    expect(kept).toMatchObject({ message: null, known_from: null });
    expect(await db.sql`select from private.record_suggestion_mails`).toHaveLength(0);
  });
});

describe('what is suggested', () => {
  test('is read by who keeps the record and by staff, by nobody else', async () => {
    const wanted = await idOf(await suggest('visitor'));
    const args = { initiative_slug: slug, language: 'nl' };
    for (const who of ['visitor', 'citizen', 'caseworker', 'coordinator'] as const) {
      expect(await tried(who, 'list_record_suggestions', args), who).toBe('42501');
      expect(await tried(who, 'get_record_suggestion', { ...args, wanted }), who).toBe('42501');
    }
    for (const who of ['ngo', 'editor', 'moderator', 'admin'] as const) {
      const { rows } = await call<{ rows: object[] }>(who, 'list_record_suggestions', args);
      expect(rows).toHaveLength(1);
      const { mayDecide } = await call<{ mayDecide: boolean }>(who, 'get_record_suggestion', {
        ...args,
        wanted,
      });
      expect(mayDecide, who).toBe(who !== 'editor');
    }
  });

  test('is decided by the owner or a moderator; by editors where nobody keeps it or the owner is silent', async () => {
    const fresh = async () => idOf(await suggest('visitor'));
    for (const who of ['citizen', 'caseworker', 'coordinator'] as const)
      expect(await decide(who, await fresh())).toBe('PT404');
    await db.sql`delete from private.attempts`;
    expect(await decide('visitor', await fresh())).toBe('42501');
    expect(await decide('ngo', await fresh())).toBe('done');
    await db.sql`delete from private.attempts`;
    expect(await decide('moderator', await fresh())).toBe('done');
    const waiting = await fresh();
    expect(await decide('editor', waiting)).toBe('42501');
    const queue = () => call<object[]>('editor', 'list_waiting_suggestions', { language: 'nl' });
    await db.sql`delete from private.record_suggestions where id <> ${waiting}`;
    expect(await queue()).toEqual([]);
    await age(15);
    expect(await queue()).toHaveLength(1);
    expect(await decide('editor', waiting)).toBe('done');
    const rows =
      await db.sql`select * from public.initiative_owners where initiative_id = (select id from public.initiatives where slug = ${slug})`;
    await disown();
    const orphan = await fresh();
    expect(await queue()).toHaveLength(1);
    expect(await decide('editor', orphan, { verdict: 'declined', answer: 'Nee' })).toBe('done');
    await own(rows);
    for (const who of ['visitor', 'citizen', 'coordinator', 'ngo'] as const)
      expect(await tried(who, 'list_waiting_suggestions', { language: 'nl' })).toBe('42501');
  });

  test('is decided by nobody who suggested it, and once', async () => {
    const own_one = await idOf(await suggest('editor'));
    await age(20);
    expect(await decide('editor', own_one)).toBe('42501');
    expect(await decide('ngo', own_one, { verdict: 'declined' })).toBe('answer:errorRequired');
    expect(await decide('ngo', own_one, { verdict: 'maybe' })).toBe('verdict:errorChoice');
    expect(await decide('ngo', own_one)).toBe('done');
    expect(await decide('moderator', own_one)).toBe('PT409');
  });

  test('is answered to who left an address, which is forgotten then', async () => {
    const receipt = await suggest('visitor', { mail: 'sara@example.com' });
    const answer = 'De les blijft om acht uur.';
    expect(await decide('ngo', await idOf(receipt), { verdict: 'declined', answer })).toBe('done');
    const mails =
      await db.sql`select recipient, language, payload from private.outbox where kind = 'record_suggestion_declined'`;
    expect(mails).toMatchObject([
      {
        recipient: 'sara@example.com',
        language: 'fr',
        payload: { answer, url: `/fr/suggested/${receipt}` },
      },
    ]);
    expect(await db.sql`select from private.record_suggestion_mails`).toHaveLength(0);
    expect(await sent(receipt)).toMatchObject({ state: 'declined', answer });
    const member = await suggest('citizen');
    await decide('ngo', await idOf(member));
    const [notice] =
      await db.sql`select person_id, is_own from public.notifications where kind = 'record_suggestion_accepted'`;
    expect(notice).toEqual({ person_id: personOf('citizen')!.id, is_own: true });
    await age(0);
    await db.sql`update private.record_suggestions set decided_at = now() - interval '367 days'`;
    await db.sql`select private.forget(private.today())`;
    expect(await db.sql`select from private.record_suggestions`).toHaveLength(0);
  });
});
