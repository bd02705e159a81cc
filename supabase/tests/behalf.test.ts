import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  add,
  areas,
  changeWith,
  dayIn,
  leave,
  noticesOf,
  openBehalfWorld,
  other,
  post,
  renewWith,
  resetBehalf,
  row,
  standing,
  talk,
} from './behalf-world.ts';
import type { Json, Who } from './groups-world.ts';
import { act, call, db, idOf, organisation, outcome, people, tried } from './groups-world.ts';

// Posting for somebody: who may, what is kept, and how consent ends.
beforeAll(openBehalfWorld);
beforeEach(resetBehalf);
afterAll(() => db.drop());

const everybody: Who[] = ['visitor', ...people];
const title = async (who: Who, listing: number) =>
  ((await call(who, 'get_listing', listing, 'nl')) as Json)['title'];

describe('who may', () => {
  test.each(everybody)('%s notes somebody', async (who) => {
    const may = who === 'speaker' || who === 'outsider';
    expect(await outcome(add(who))).toBe(may ? 'done' : '42501');
  });

  test('only through a checked organisation of one’s own', async () => {
    expect(await outcome(add('speaker', { organisation: other }))).toBe('organisation:errorChoice');
    expect(await outcome(add('speaker', { organisation: null }))).toBe('organisation:errorChoice');
    await db.sql`delete from public.organisation_checks where organisation_id = ${organisation}`;
    expect(await outcome(add('speaker'))).toBe('organisation:errorChoice');
    await db.sql`insert into public.organisation_checks (organisation_id) values (${organisation})`;
  });

  test.each(everybody)('%s reads, changes and ends what is kept about somebody', async (who) => {
    const id = await add('speaker');
    const listing = await post('speaker', id);
    const may = who === 'speaker' ? 'done' : who === 'visitor' ? '42501' : 'PT404';
    expect(await tried(who, 'get_beneficiary', id, 'nl')).toBe(may);
    expect(await changeWith(who, id, { codeName: 'Zon' })).toBe(may);
    expect(await renewWith(who, id, {})).toBe(may);
    expect(await tried(who, 'make_handover', id, 'ar')).toBe(may);
    expect(await tried(who, 'revoke_handover', id)).toBe(may);
    if (who !== 'visitor') {
      const rows = await act(who, (sql) => sql`select code_name from public.beneficiaries`);
      expect(rows).toHaveLength(may === 'done' ? 1 : 0);
      const mine = (await call(who, 'get_my_beneficiaries', 'nl')) as Json;
      expect(mine['rows']).toHaveLength(may === 'done' ? 1 : 0);
      expect(mine['mayAdd']).toBe(who === 'speaker' || who === 'outsider');
    }
    // Neither the area nor who acts is readable by column, for anybody.
    for (const column of ['area_id', 'case_worker_id', 'taken_over_by']) {
      expect(
        await outcome(act(who, (sql) => sql`select ${sql(column)} from public.beneficiaries`)),
      ).toBe('42501');
    }
    expect(await outcome(post(who, id))).toBe(
      who === 'speaker' ? 'done' : who === 'visitor' ? '42501' : 'owner:errorChoice',
    );
    expect(await tried(who, 'withdraw_consent', id)).toBe(may);
    expect(await standing(listing)).toBe(may === 'done' ? 'closed consent_ended' : 'open');
  });

  test.each(everybody)('%s writes no row without a function', async (who) => {
    const id = await add('speaker');
    expect(
      await outcome(
        act(who, (sql) => sql`update public.beneficiaries set code_name = 'x' where id = ${id}`),
      ),
    ).toBe('42501');
    expect(
      await outcome(act(who, (sql) => sql`delete from public.beneficiaries where id = ${id}`)),
    ).toBe('42501');
    expect(await outcome(act(who, (sql) => sql`select * from private.handovers`))).toBe('42501');
  });
});

describe('what is kept', () => {
  test.each([
    ['', 'errorRequired'],
    ['X', 'behalf:errorCodeNameLength'],
    ['x'.repeat(41), 'behalf:errorCodeNameLength'],
    ['<script>', 'behalf:errorCodeNameMarks'],
    ['maan@example.org', 'behalf:errorCodeNameMarks'],
    ['Maan 0477', 'behalf:errorCodeNameDigits'],
    ['Maan 1-2 3', 'behalf:errorCodeNameDigits'],
    ['قمر ٠٤٧', 'behalf:errorCodeNameDigits'],
  ])('%s is no code name', async (codeName, key) => {
    expect(await outcome(add('speaker', { codeName }))).toBe(`codeName:${key}`);
    const id = await add('speaker');
    expect(await changeWith('speaker', id, { codeName })).toBe(`codeName:${key}`);
  });

  test('a code name stands once for each case worker', async () => {
    const id = await add('speaker', { codeName: ' Maan  7 ' });
    expect((await row(id))['code_name']).toBe('Maan 7');
    expect(await outcome(add('speaker', { codeName: 'maan 7' }))).toBe(
      'codeName:behalf:errorCodeNameTaken',
    );
    expect(await outcome(add('outsider', { codeName: 'maan 7' }))).toBe('done');
    expect(await changeWith('speaker', id, { codeName: 'MAAN 7' })).toBe('done');
    const twice = await Promise.all(
      ['a', 'b'].map(() => outcome(add('speaker', { codeName: 'Zon' }))),
    );
    expect(twice.toSorted()).toEqual(['codeName:behalf:errorCodeNameTaken', 'done']);
  });

  test.each([
    [{ consentOn: '' }, 'consentOn:errorRequired'],
    [{ consentOn: 'infinity' }, 'consentOn:errorDate'],
    [{ consentOn: '2026-02-30' }, 'consentOn:errorDate'],
    [{ consentOn: dayIn(2) }, 'consentOn:behalf:errorConsentAhead'],
    [{ consentLanguage: 'Tigrinya' }, 'consentLanguage:errorChoice'],
    [{ consentUntil: dayIn(0) }, 'consentUntil:behalf:errorConsentPast'],
    [{ consentUntil: dayIn(400) }, 'consentUntil:behalf:errorConsentLong'],
    [{ consentGiven: false }, 'consentGiven:behalf:errorConsentGiven'],
  ])('consent %o', async (fields, message) => {
    expect(await outcome(add('speaker', fields))).toBe(message);
    const id = await add('speaker');
    expect(await renewWith('speaker', id, fields)).toBe(message);
  });

  test('the area is chosen under the same rules as everybody’s, and moves the listings', async () => {
    expect(await outcome(add('speaker', { area: areas.elsewhere }))).toBe(
      'area:exchange:errorAreaElsewhere',
    );
    const id = await add('speaker', { codeName: 'Zon' });
    const listing = await post('speaker', id);
    const areaOf = async () => {
      const [found] =
        await db.sql`select area_id::int as id from public.listings where id = ${listing}`;
      return found?.['id'] as number;
    };
    expect(await areaOf()).toBe(areas.north);
    for (const area of [areas.south, areas.cells[0]]) {
      expect(await changeWith('speaker', id, { codeName: 'Zon', area })).toBe('done');
      expect(await areaOf()).toBe(area);
    }
    expect(await changeWith('speaker', id, { codeName: 'Zon', area: areas.north })).toBe(
      'area:areas:errorAreaOften',
    );
  });

  test('thirty people a day', async () => {
    await db.sql`insert into private.attempts (bucket, subject, window_start, count)
      values ('beneficiary', ${idOf('speaker')}, date_bin('1 day', now(), 'epoch'), 30)`;
    expect(await outcome(add('speaker'))).toBe('PT429');
  });

  test('others see the code name when signed in, and the organisation only where it is wished', async () => {
    const id = await add('speaker');
    const listing = await post('speaker', id);
    await db.sql`update public.listings set audience = 'everybody'`;
    const page = (who: Who) => call(who, 'get_listing', listing, 'nl') as Promise<Json>;
    expect(await page('visitor')).toMatchObject({
      codeName: null,
      author: null,
      organisation: null,
      through: null,
    });
    expect(await page('member')).toMatchObject({
      codeName: 'Maan',
      author: null,
      organisation: null,
      through: null,
    });
    expect(await page('speaker')).toMatchObject({ isMine: true, through: { slug: 'kring' } });
    expect(JSON.stringify(await page('member'))).not.toContain(idOf('speaker'));
    await changeWith('speaker', id, { showsOrganisation: true });
    expect(await page('member')).toMatchObject({ through: { slug: 'kring' } });
    expect(await page('visitor')).toMatchObject({ codeName: null, through: { slug: 'kring' } });
  });

  test('the trail of what was done names nobody', async () => {
    await add('speaker', { codeName: 'Geheime Maan' });
    const [trail] =
      await db.sql`select string_agg(new_values::text, ' ') as said from public.audit_entries where table_name = 'beneficiaries'`;
    expect(trail!['said']).not.toMatch(/Geheime|ti"/);
    expect(trail!['said']).not.toContain(idOf('speaker'));
  });
});

describe('consent', () => {
  const lapse = (id: string, days = 1) =>
    db.sql`update public.beneficiaries set consent_on = current_date - 200, consent_until = private.today() - ${days}::integer where id = ${id}`;

  test('withdrawn closes everything at once, and nothing opens again', async () => {
    const id = await add('speaker');
    const open = await post('speaker', id);
    const paused = await post('speaker', id);
    await call('speaker', 'pause_listing', paused, true);
    const draft = await post('speaker', id, { isDraft: true });
    expect(await tried('speaker', 'withdraw_consent', id)).toBe('done');
    expect(await Promise.all([open, paused, draft].map(standing))).toEqual([
      'closed consent_ended',
      'closed consent_ended paused',
      'gone',
    ]);
    expect(await tried('speaker', 'withdraw_consent', id)).toBe('done');
    expect(await tried('speaker', 'reopen_listing', open)).toBe('owner:exchange:errorConsent');
    expect(await outcome(post('speaker', id))).toBe('owner:exchange:errorConsent');
    expect(await renewWith('speaker', id, {})).toBe('PT409');
    expect(await changeWith('speaker', id, {})).toBe('PT409');
    expect(await tried('speaker', 'make_handover', id, 'ar')).toBe('PT409');
  });

  test('lapses by the clock: on its day it holds, at midnight it is over', async () => {
    const id = await add('speaker', { consentUntil: dayIn(20) });
    const listing = await post('speaker', id);
    const keep = (day: string, hour: string) =>
      db.sql`select private.keep_consents(${`${day} ${hour}`}::timestamp at time zone 'Europe/Brussels')`;
    await keep(dayIn(5), '12:00');
    expect(await noticesOf('speaker')).toEqual([]);
    for (const hour of ['00:05', '12:00', '23:59']) await keep(dayIn(6), hour);
    await keep(dayIn(20), '23:59');
    expect(await noticesOf('speaker')).toEqual(['behalf_consent_ending']);
    expect(await standing(listing)).toBe('open');
    for (const hour of ['00:00', '00:10']) await keep(dayIn(21), hour);
    expect(await standing(listing)).toBe('closed consent_ended');
    expect(await noticesOf('speaker')).toEqual(['behalf_consent_ending', 'behalf_consent_ended']);
    expect(
      (await db.sql`select payload from public.notifications where kind like 'behalf%'`).map(
        (one) => JSON.stringify(one),
      ),
    ).not.toEqual(expect.arrayContaining([expect.stringContaining('Maan')]));
  });

  test('renewed: what lapsed is opened by hand again', async () => {
    const id = await add('speaker');
    const listing = await post('speaker', id);
    await lapse(id);
    expect(await outcome(post('speaker', id))).toBe('owner:exchange:errorConsent');
    await db.sql`select private.keep_consents()`;
    expect(await tried('speaker', 'reopen_listing', listing)).toBe('owner:exchange:errorConsent');
    expect(await renewWith('speaker', id, {})).toBe('done');
    expect(await noticesOf('speaker')).toEqual([]);
    expect(await tried('speaker', 'reopen_listing', listing)).toBe('done');
    await db.sql`select private.keep_consents()`;
    expect(await standing(listing)).toBe('open');
    await db.sql`delete from public.organisation_checks where organisation_id = ${organisation}`;
    expect(await renewWith('speaker', id, {})).toBe('42501');
    await db.sql`insert into public.organisation_checks (organisation_id) values (${organisation})`;
  });

  test('is erased some time after it ended; what two agreed stays without a word', async () => {
    const gone = await add('speaker');
    await post('speaker', gone);
    const kept = await add('speaker', { codeName: 'Zon' });
    const agreed = await post('speaker', kept);
    await talk(agreed, 'guest', 'agreed');
    await db.sql`update public.beneficiaries set withdrawn_at = now() - interval '29 days'`;
    await db.sql`select private.forget_beneficiaries(private.today())`;
    expect(await title('speaker', agreed)).toBe('Kinderbed gezocht');
    await db.sql`update public.beneficiaries set withdrawn_at = now() - interval '31 days'`;
    await db.sql`select private.forget_beneficiaries(private.today())`;
    expect(await row(gone)).toEqual({});
    expect((await row(kept))['code_name']).toBe('··');
    expect(await title('speaker', agreed)).toBe('·');
    const [counted] = await db.sql`select sum(listings)::int as n from private.listing_counts`;
    expect(counted!['n']).toBe(1);
    await lapse(await add('speaker', { codeName: 'Ster' }), 31);
    await db.sql`select private.forget_beneficiaries(private.today())`;
    expect(await db.sql`select from public.beneficiaries`).toHaveLength(1);
  });
});

test('whoever deletes the account leaves nobody to a stranger', async () => {
  const id = await add('speaker');
  const listing = await post('speaker', id);
  await leave('speaker');
  expect((await row(id))['case_worker_id']).toBe(null);
  expect(await standing(listing)).toBe('open paused');
});
