import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Json } from './nomination-world.ts';
import {
  accept,
  acceptEdits,
  act,
  db,
  draft,
  get,
  idOf,
  mailsTo,
  openWorld,
  outcome,
  prove,
  save,
  sent,
  start,
  steps,
  submit,
} from './nomination-world.ts';

beforeAll(openWorld);
afterAll(() => db.drop());
beforeEach(() => db.sql`delete from private.attempts`);

describe('a nomination from the first step to the page', () => {
  test('becomes an initiative at once; its contact stays hidden, its nominator hears twice', async () => {
    const { receipt, id } = await sent(
      {
        name: { name: 'مقهى الحوار', website: 'praatcafe-gent.be' },
        what: { what: 'نلتقي كل أسبوع لنتحدث معًا.', textLanguage: 'ar' },
        place: { place: 'غنت', address: 'Dok Noord 7' },
      },
      'nominator@example.org',
    );
    const [row] = await accept('moderator', id, { ...acceptEdits, website: 'praatcafe-gent.be' });
    const { slug } = row?.['value'] as { slug: string };
    expect(slug).toMatch(/^initiative-[0-9a-f]{8}$/);
    const seen = await act(
      'visitor',
      (sql) => sql`
      select n.name, n.language, t.body, i.website from public.initiatives as i
      join public.initiative_names as n on n.initiative_id = i.id and n.role = 'main'
      join public.initiative_texts as t on t.initiative_id = i.id and t.section = 'what' and t.state = 'source'
      where i.slug = ${slug}`,
    );
    expect(seen).toMatchObject([
      { name: 'مقهى الحوار', language: 'ar', website: 'https://praatcafe-gent.be' },
    ]);
    expect(await act('visitor', (sql) => sql`select from public.initiative_contacts`)).toHaveLength(
      0,
    );
    const mails = await mailsTo('nominator@example.org');
    expect(mails.map((mail) => mail['kind'])).toEqual([
      'nomination_received',
      'nomination_accepted',
    ]);
    expect(mails[1]?.payload).toEqual({
      name: 'مقهى الحوار',
      receiptUrl: `/nl/nominations/${receipt}`,
      initiativeUrl: `/nl/initiatives/${slug}`,
    });
    const state = await get(receipt);
    expect(state).toMatchObject({ state: 'accepted', initiative: { slug } });
    expect(state.events.map((event) => event.action)).toEqual(['started', 'submitted', 'accepted']);
    const trail =
      await db.sql`select new_values::text as text from public.audit_entries where row_id = ${id}`;
    expect(trail.length).toBeGreaterThan(0);
    expect(trail.map((entry) => entry['text'] as string).join()).not.toContain('نلتقي');
  });

  test('a question goes to the receipt and back', async () => {
    const { receipt, id } = await sent({}, 'asked@example.org');
    await act('moderator', (sql) => sql`select public.take_nomination(${id})`);
    expect(
      await outcome(act('visitor', (sql) => sql`select public.answer_nomination(${receipt}, 'x')`)),
    ).toBe('PT409');
    expect(
      await outcome(act('moderator', (sql) => sql`select public.ask_nominator(${id}, ' ')`)),
    ).toBe('question:errorRequired');
    await act('moderator', (sql) => sql`select public.ask_nominator(${id}, 'Wanneer?')`);
    expect(await get(receipt)).toMatchObject({ state: 'question_asked', question: 'Wanneer?' });
    expect(
      await outcome(act('visitor', (sql) => sql`select public.answer_nomination(${receipt}, '')`)),
    ).toBe('answer:errorRequired');
    await act('visitor', (sql) => sql`select public.answer_nomination(${receipt}, 'Op dinsdag.')`);
    expect(await get(receipt)).toMatchObject({ state: 'in_review', answer: 'Op dinsdag.' });
    const mails = await mailsTo('asked@example.org');
    expect(mails.at(-1)).toMatchObject({
      kind: 'nomination_question',
      payload: { question: 'Wanneer?' },
    });
  });

  test('merging keeps the other name and tells both pages', async () => {
    const { receipt, id } = await sent({ name: { name: 'Binnenstebuiten' } }, 'merged@example.org');
    const [target] = await db.sql`select id from public.initiatives where slug = 'inside-out'`;
    await act(
      'moderator',
      (sql) => sql`select public.merge_nomination(${id}, ${target?.['id']}, true)`,
    );
    expect(await get(receipt)).toMatchObject({
      state: 'merged',
      initiative: { slug: 'inside-out' },
    });
    expect(
      await db.sql`select role from public.initiative_names where name = 'Binnenstebuiten'`,
    ).toMatchObject([{ role: 'other' }]);
    expect((await mailsTo('merged@example.org')).at(-1)).toMatchObject({
      kind: 'nomination_merged',
      payload: { initiativeUrl: '/nl/initiatives/inside-out' },
    });
    await db.sql`delete from public.initiative_names where name = 'Binnenstebuiten'`;
  });

  test('declining needs a reason, which the receipt shows', async () => {
    const { receipt, id } = await sent({}, 'declined@example.org');
    expect(
      await outcome(act('moderator', (sql) => sql`select public.decline_nomination(${id}, null)`)),
    ).toBe('reason:errorRequired');
    await act(
      'moderator',
      (sql) => sql`select public.decline_nomination(${id}, 'Buiten de stad.')`,
    );
    expect(await get(receipt)).toMatchObject({
      state: 'declined',
      declineReason: 'Buiten de stad.',
    });
    expect((await mailsTo('declined@example.org')).at(-1)).toMatchObject({
      kind: 'nomination_declined',
    });
  });

  test('withdrawing erases what was personal', async () => {
    const { receipt, id } = await sent({}, 'gone@example.org');
    await act('visitor', (sql) => sql`select public.withdraw_nomination(${receipt})`);
    expect(await get(receipt)).toMatchObject({ state: 'withdrawn', contact: null, hasMail: false });
    expect(await outcome(accept('moderator', id))).toBe('PT409');
  });

  test('equal names get addresses of their own', async () => {
    const slugs = [];
    for (const round of [1, 2]) {
      const { id } = await sent({ name: { name: 'Samen Tuinieren' } });
      const [row] = await accept('moderator', id);
      slugs.push((row?.['value'] as Json)['slug']);
      expect(round).toBe(slugs.length);
    }
    expect(slugs).toEqual(['samen-tuinieren', 'samen-tuinieren-2']);
  });

  test('a true point is stored where nobody reads it, and shown only where wanted', async () => {
    const points = [];
    for (const visibility of ['public', 'area', 'hidden']) {
      const { id } = await sent({ place: { place: 'Gent', address: 'Kerkstraat 1' } });
      const [row] = await accept('moderator', id, {
        ...acceptEdits,
        visibility,
        latitude: 51.0611,
        longitude: 3.7022,
      });
      points.push(
        ...(await db.sql`select p.public_latitude as latitude, p.is_area as area from public.initiative_places as p
          join public.initiatives as i on i.id = p.initiative_id where i.slug = ${(row?.['value'] as { slug: string }).slug}`),
      );
    }
    expect(points).toEqual([
      { latitude: 51.0611, area: false },
      { latitude: 51.05, area: true },
      { latitude: null, area: true },
    ]);
  });
});

describe('steps', () => {
  test.each<[string, Json, string]>([
    ['name', { name: '  ' }, 'name:errorRequired'],
    ['name', { name: 'x'.repeat(201) }, 'name:nominations:errorTooLong'],
    ['name', { name: 'Goed', website: 'javascript:x' }, 'website:errorUrl'],
    ['place', {}, 'place:nominations:errorPlaceNeeded'],
    ['place', { place: 'Gentt' }, 'place:nominations:errorPlaceUnknown'],
    ['place', { place: '%' }, 'place:nominations:errorPlaceUnknown'],
    ['what', { what: 'kort', textLanguage: 'nl' }, 'what:nominations:errorWhatShort'],
    [
      'what',
      { what: 'lang genoeg om te lezen', textLanguage: 'Dutch!' },
      'textLanguage:errorChoice',
    ],
    ['contact', { contact: 'a@b.be' }, 'channel:nominations:errorChannel'],
    ['contact', { channel: 'mail', contact: 'nobody' }, 'contact:errorMail'],
    ['contact', { channel: 'phone', contact: '12' }, 'contact:errorRequired'],
    ['contact', { channel: 'phone', contact: 'ring me up' }, 'contact:nominations:errorPhone'],
    ['payment', {}, 'PT404'],
  ])('%s %j is refused with %s', async (step, given, refusal) => {
    expect(await outcome(save(await start(), step, given))).toBe(refusal);
  });

  test('a place is found by its name in any language, or stays in words beside the area', async () => {
    const receipt = await start();
    for (const place of ['غنت', 'gand', 'GHENT', 'Gent ']) {
      await save(receipt, 'place', { place });
      expect(await get(receipt)).toMatchObject({ place: 'Gent', area: null });
    }
    await save(receipt, 'place', { place: 'Nergenshuizen', area: 'bij de dijk' });
    expect(await get(receipt)).toMatchObject({ place: null, area: 'Nergenshuizen, bij de dijk' });
    await save(receipt, 'place', { noFixedPlace: true });
    expect(await get(receipt)).toMatchObject({ place: null, area: null, noFixedPlace: true });
    const [{ names } = { names: [] }] = await act(
      'visitor',
      (sql) => sql`select public.suggest_places('Gentt', 'fr') as names`,
    );
    expect(names).toContain('Gand');
  });

  test('a neighbourhood names its town, and belongs to no other', async () => {
    const receipt = await start();
    const [district] = await db.sql`select id from public.districts`;
    await save(receipt, 'place', { districtId: district?.['id'] });
    expect(await get(receipt)).toMatchObject({ place: 'Gent', district: 'Brugse Poort' });
    expect(
      await outcome(save(receipt, 'place', { place: 'Denderleeuw', districtId: district?.['id'] })),
    ).toBe('district:nominations:errorDistrictElsewhere');
  });

  test('after sending, what was told stands; only the open questions may be added', async () => {
    const { receipt } = await sent();
    expect(await outcome(save(receipt, 'name', { name: 'Anders' }))).toBe('PT409');
    await save(receipt, 'basics', { meetsLocals: 'yes' });
    expect(await get(receipt)).toMatchObject({ name: 'Koffie op dinsdag', meetsLocals: 'yes' });
  });
});

describe('sending', () => {
  test.each(['name', 'place', 'what', 'contact'])('needs %s', async (missing) => {
    const receipt = await start();
    for (const [step, given] of Object.entries(steps))
      if (step !== missing) await save(receipt, step, given);
    expect(await outcome(submit(receipt, await prove(receipt)))).toBe(`${missing}:errorRequired`);
  });

  test('without work it must have taken a while, and a hidden field must stay empty', async () => {
    const receipt = await draft();
    for (const proof of [null, '0', 'x', '9'.repeat(40)]) {
      expect(await outcome(submit(receipt, proof))).toBe('form:nominations:errorTooFast');
    }
    const proof = await prove(receipt);
    expect(await outcome(submit(receipt, proof, { trap: 'http://spam' }))).toBe(
      'form:nominations:errorTrap',
    );
    expect(await outcome(submit(receipt, proof, { mail: 'nobody' }))).toBe('mail:errorMail');
    await db.sql`update public.nominations set started_at = now() - interval '5 seconds' where id = ${await idOf(receipt)}`;
    expect(await outcome(submit(receipt, null))).toBe('done');
    expect(await outcome(submit(receipt, null))).toBe('PT409');
  });

  test('ten starts an hour, five sent with work, three without', async () => {
    const client = randomUUID();
    const starts = [];
    for (let i = 0; i < 11; i++) starts.push(await outcome(start(client)));
    expect(starts.indexOf('PT429')).toBe(10);
    const tries = async (worked: boolean) => {
      const results = [];
      const who = randomUUID();
      for (let i = 0; i < 6; i++) {
        const receipt = await draft();
        await db.sql`update public.nominations set started_at = now() - interval '5 seconds' where id = ${await idOf(receipt)}`;
        results.push(
          await outcome(submit(receipt, worked ? await prove(receipt) : null, { client: who })),
        );
      }
      return results.indexOf('PT429');
    };
    expect(await tries(true)).toBe(5);
    expect(await tries(false)).toBe(3);
  });
});
