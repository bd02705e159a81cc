import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  add,
  changeWith,
  noticesOf,
  openBehalfWorld,
  opened,
  post,
  resetBehalf,
  row,
  seen,
  sheet,
  standing,
} from './behalf-world.ts';
import type { Json, Who } from './groups-world.ts';
import { act, call, db, outcome, people, tried } from './groups-world.ts';

// Handing over: what a sheet opens, for whom, how often; correcting and withdrawing.
beforeAll(openBehalfWorld);
beforeEach(resetBehalf);
afterAll(() => db.drop());

const everybody: Who[] = ['visitor', ...people];
const wrong = [
  '',
  'x',
  '0'.repeat(32),
  'f'.repeat(32),
  'ABCDEFGHJKMN',
  "' or true --",
  'ABCD'.repeat(500),
];
const correct = (who: Who, receipt: string, listing: number, form: Json) =>
  outcome(
    act(
      who,
      (sql) =>
        sql`select public.correct_listing(${receipt}, ${listing}, ${sql.json(form as never)})`,
    ),
  );
const revisionOf = async (listing: number) => {
  const [found] = await db.sql`select revision from public.listings where id = ${listing}`;
  return Number(found?.['revision']);
};
const words = async (listing: number, title = 'سرير طفل') => ({
  title,
  body: 'لطفلة عمرها أربع سنوات',
  language: 'ar',
  revision: await revisionOf(listing),
});

describe('the sheet', () => {
  test('says a code that nobody keeps, and opens once', async () => {
    const id = await add('speaker');
    const code = await sheet('speaker', id);
    expect(code).toMatch(/^[2-9A-HJKMNP-Z]{12}$/);
    const [kept] = await db.sql`select to_jsonb(h)::text as said from private.handovers as h`;
    expect(kept!['said']).not.toContain(code);
    expect(await seen(code)).toEqual({ step: 'closed' });
    const receipt = (await opened(code)) ?? '';
    expect(receipt).toMatch(/^[0-9a-f]{32}$/);
    expect(await opened(code)).toBe(null);
    expect(await seen(code)).toEqual({ step: 'used' });
    expect(await seen(receipt)).toMatchObject({ step: 'open' });
    expect(JSON.stringify(await db.sql`select * from private.handovers`)).not.toContain(receipt);
  });

  test('sent twice by the same form it makes the same receipt; two at once make one', async () => {
    const id = await add('speaker');
    const code = await sheet('speaker', id);
    const once = randomUUID();
    const first = await opened(code, { once });
    expect(await opened(code, { once })).toBe(first);
    const again = await sheet('speaker', id);
    const both = await Promise.all([opened(again), opened(again)]);
    expect(both.filter((receipt) => receipt !== null)).toHaveLength(1);
  });

  test('lasts thirty days, then its receipt thirty more', async () => {
    const id = await add('speaker');
    const code = await sheet('speaker', id);
    const age = (days: number) =>
      db.sql`update private.handovers set made_at = now() - make_interval(days => ${days}, hours => -1), opened_at = opened_at - make_interval(days => ${days})`;
    await age(30);
    expect(await seen(code)).toEqual({ step: 'closed' });
    await age(31);
    expect(await seen(code)).toEqual({ step: 'used' });
    expect(await opened(code)).toBe(null);
    const receipt = (await opened(await sheet('speaker', id))) ?? '';
    await db.sql`update private.handovers set opened_at = now() - interval '29 days 23 hours' where ended_at is null`;
    expect(await seen(receipt)).toMatchObject({ step: 'open' });
    await db.sql`update private.handovers set opened_at = now() - interval '30 days' where ended_at is null`;
    expect(await seen(receipt)).toBe(null);
    expect(await tried('visitor', 'withdraw_by_receipt', receipt)).toBe('PT404');
    await db.sql`select private.forget_beneficiaries(current_date + 1)`;
    expect(await db.sql`select from private.handovers`).toHaveLength(0);
  });

  test('a newer sheet, revoking and withdrawing end it', async () => {
    const id = await add('speaker');
    const old = await sheet('speaker', id);
    const code = await sheet('speaker', id);
    expect(await opened(old)).toBe(null);
    const receipt = (await opened(code)) ?? '';
    expect(await tried('speaker', 'revoke_handover', id)).toBe('done');
    expect(await seen(receipt)).toBe(null);
    const last = await sheet('speaker', id);
    await call('speaker', 'withdraw_consent', id);
    expect(await opened(last)).toBe(null);
    expect(await tried('speaker', 'make_handover', id, 'ti')).toBe('PT409');
  });

  test('guessing codes hits the limit, and a right one beyond it opens nothing', async () => {
    const code = await sheet('speaker', await add('speaker'));
    const guess = () => outcome(seen(`ABCDEFGHJK${Math.random().toString().slice(2, 4)}`));
    for (let count = 0; count < 30; count += 1) expect(await guess()).toBe('done');
    expect(await guess()).toBe('PT429');
    expect(await outcome(seen(code))).toBe('PT429');
    expect(await outcome(opened(code))).toBe('PT429');
    expect(await opened(code, { client: 'home' })).toMatch(/^[0-9a-f]{32}$/);
  });

  test.each(wrong)('%s opens nothing', async (secret) => {
    await sheet('speaker', await add('speaker'));
    expect(await seen(secret)).toBe(null);
    expect(await opened(secret)).toBe(null);
    for (const [name, ...more] of [['withdraw_by_receipt'], ['take_over']] as const) {
      expect(await tried('member', name, secret, ...more)).toBe('PT404');
    }
    expect(await correct('visitor', secret, 1, {})).toBe('PT404');
  });

  test.each(everybody)('%s opens what they hold', async (who) => {
    const id = await add('speaker');
    const code = await sheet('speaker', id);
    // Who wrote it does not act in the place of whom it is about.
    const may = who !== 'speaker' && who !== 'successor';
    expect(await outcome(opened(code, { who }))).toBe(may ? 'done' : '42501');
    if (!may) {
      const receipt = (await opened(code)) ?? '';
      expect(await tried(who, 'take_over', receipt)).toBe('42501');
      expect((await row(id))['taken_over_by']).toBe(null);
    }
  });
});

describe('by receipt', () => {
  const begin = async () => {
    const id = await add('speaker', { consentLanguage: 'ti' });
    const listing = await post('speaker', id, { aboutMinor: true });
    const receipt = (await opened(await sheet('speaker', id))) ?? '';
    return { id, listing, receipt };
  };

  test('everything that was written about somebody is there, without an account', async () => {
    const { listing, receipt } = await begin();
    const page = (await seen(receipt)) as Json;
    expect(page).toMatchObject({
      caseWorker: 'speaker',
      about: {
        codeName: 'Maan',
        organisation: { slug: 'kring' },
        consent: { language: 'ti', state: 'given' },
        area: { district: 'noord' },
      },
      rows: [
        {
          id: listing,
          title: 'Kinderbed gezocht',
          body: 'Voor een meisje van vier.',
          aboutMinor: true,
          halfDays: [0, 5],
          mayCorrect: true,
        },
      ],
    });
    // The number of the row is for nobody without a code: no page of it opens by it.
    expect(
      await tried('visitor', 'get_beneficiary', String((page['about'] as Json)['id']), 'nl'),
    ).toBe('42501');
  });

  test('texts are corrected in the own language, by revision, and of nobody else', async () => {
    const { id, listing, receipt } = await begin();
    const stale = await words(listing);
    expect(await correct('visitor', receipt, listing, { ...stale, title: '' })).toBe(
      'title:errorRequired',
    );
    expect(await correct('visitor', receipt, listing, { ...stale, title: '<b>x' })).toBe(
      'title:exchange:errorMarkup',
    );
    expect(await correct('visitor', receipt, listing, { ...stale, body: 'x'.repeat(2001) })).toBe(
      'body:exchange:errorBodyLong',
    );
    expect(await correct('visitor', receipt, listing, { ...stale, language: 'x' })).toBe(
      'language:errorChoice',
    );
    expect(await correct('visitor', receipt, listing, stale)).toBe('done');
    expect(await correct('visitor', receipt, listing, stale)).toBe('PT409');
    expect((await call('speaker', 'get_listing', listing, 'nl')) as Json).toMatchObject({
      title: 'سرير طفل',
      language: 'ar',
    });
    expect(await noticesOf('speaker')).toEqual(['behalf_corrected']);
    const other = await post('outsider', await add('outsider'));
    expect(await correct('visitor', receipt, other, await words(other))).toBe('PT404');
    await call('speaker', 'close_listing', listing, 'not_needed');
    expect(await correct('visitor', receipt, listing, await words(listing))).toBe('PT409');
    expect(await changeWith('speaker', id, {})).toBe('done');
  });

  test('withdrawn by the person: closed at once, the case worker hears it, nobody takes it over', async () => {
    const { listing, receipt } = await begin();
    expect(await tried('visitor', 'withdraw_by_receipt', receipt)).toBe('done');
    expect(await tried('visitor', 'withdraw_by_receipt', receipt)).toBe('done');
    expect(await standing(listing)).toBe('closed consent_ended');
    expect(await noticesOf('speaker')).toEqual(['behalf_withdrawn']);
    expect(await seen(receipt)).toMatchObject({
      about: { consent: { state: 'withdrawn' } },
      mayTakeOver: false,
    });
    expect(await correct('visitor', receipt, listing, await words(listing))).toBe('PT409');
    expect(await tried('member', 'take_over', receipt)).toBe('PT409');
  });
});
