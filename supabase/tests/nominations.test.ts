import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import type { TransactionSql } from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findProof } from '../../app/features/nominations/proof-of-work.ts';
import type { TestDatabase } from '../../tests/support/database.ts';
import { createTestDatabase } from '../../tests/support/database.ts';

let db: TestDatabase;
const people = {
  person: randomUUID(),
  case_worker: randomUUID(),
  coordinator: randomUUID(),
  moderator: randomUUID(),
  second: randomUUID(),
  editor: randomUUID(),
  administrator: randomUUID(),
};
type Who = keyof typeof people | 'visitor';
const acceptEdits = { kind: 'citizen', summary: 'Samen koffie drinken.' };

beforeAll(async () => {
  db = await createTestDatabase();
  const { sql } = db;
  await sql`delete from public.site_settings`;
  await sql`insert into public.site_settings (forum_names, city_names, home_place)
    values ('{"nl":"Forum"}', '{"nl":"Gent"}', 'ghent')`;
  await sql`insert into public.places (slug, country, names, latitude, longitude, population) values
    ('ghent', 'BE', '{"nl":"Gent","fr":"Gand","en":"Ghent","ar":"غنت"}', 51.05, 3.72, 265086),
    ('denderleeuw', 'BE', '{"nl":"Denderleeuw"}', 50.9, 4.07, 20000),
    ('vienna', 'AT', '{"nl":"Wenen","en":"Vienna"}', 48.2, 16.4, 1691468)`;
  await sql`insert into public.districts (place_id, slug, names, latitude, longitude)
    select id, 'brugse-poort', '{"nl":"Brugse Poort"}', 51.06, 3.7 from public.places where slug = 'ghent'`;
  for (const [role, id] of Object.entries(people)) {
    await sql`insert into auth.users (id, email) values (${id}, ${`${role}@example.org`})`;
    if (role !== 'person') {
      await sql`insert into public.person_roles (person_id, role)
        values (${id}, ${role === 'second' ? 'moderator' : role})`;
    }
  }
  await addInitiative('buddy', 'denderleeuw', 'Buddybegeleiding Refugee Forum Denderleeuw');
  await addInitiative('inside-out', 'ghent', 'Inside Out', 'https://www.insideout.be/over-ons');
  await addInitiative('core', 'vienna', 'CoRE Vienna');
  await addInitiative('solidarity', 'ghent', 'Social and solidarity economy for newcomers');
  await addInitiative('borders', 'ghent', 'Gent Zonder Grenzen', null, 'Ghent Without Borders');
  await addInitiative('syrimont', 'ghent', 'Syrimont', 'https://www.facebook.com/groups/syrimont');
});
afterAll(() => db.drop());
beforeEach(() => db.sql`delete from private.attempts`);

async function addInitiative(
  slug: string,
  place: string,
  name: string,
  website: string | null = null,
  english?: string,
) {
  const [row] =
    await db.sql`insert into public.initiatives (slug, kind, is_published, published_at, website)
    values (${slug}, 'citizen', true, now(), ${website}) returning id`;
  await db.sql`insert into public.initiative_names (initiative_id, language, name, role) values (${row?.['id']}, 'nl', ${name}, 'main')`;
  if (english) {
    await db.sql`insert into public.initiative_names (initiative_id, language, name, role)
      values (${row?.['id']}, 'en', ${english}, 'translation')`;
  }
  await db.sql`insert into public.initiative_places (initiative_id, place_id)
    select ${row?.['id']}, id from public.places where slug = ${place}`;
}

/** Runs one statement as somebody and keeps what it did. */
function act<T>(who: Who, run: (sql: TransactionSql) => Promise<T>): Promise<T> {
  const role = who === 'visitor' ? 'anon' : 'authenticated';
  const claims = { role, ...(who === 'visitor' ? {} : { sub: people[who] }) };
  return db.sql.begin(async (sql) => {
    await sql`select set_config('request.jwt.claims', ${JSON.stringify(claims)}, true),
      set_config('request.jwt.claim.sub', ${claims.sub ?? ''}, true), set_config('role', ${role}, true)`;
    return run(sql);
  }) as Promise<T>;
}

/** The code of the refusal, with its message where it names a field; 'done' when there was none. */
async function outcome(attempt: Promise<unknown>): Promise<string> {
  return attempt.then(
    () => 'done',
    (error: { code: string; message: string }) =>
      error.code === 'PT400' ? error.message : error.code,
  );
}

type Json = Record<string, unknown>;
const steps: Record<string, Json> = {
  name: { name: 'Koffie op dinsdag' },
  place: { place: 'Gand' },
  what: { what: 'We drinken elke dinsdag koffie met de buren.', textLanguage: 'nl' },
  contact: { channel: 'mail', contact: 'koffie@example.org' },
};

async function start(client = randomUUID()): Promise<string> {
  const [row] = await act(
    'visitor',
    (sql) => sql`select public.start_nomination('nl', ${client}) as receipt`,
  );
  return row?.['receipt'] as string;
}
const save = (receipt: string, step: string, given: Json) =>
  act(
    'visitor',
    (sql) =>
      sql`select public.save_nomination_step(${receipt}, ${step}, ${sql.json(given as never)})`,
  );
const get = async (receipt: string) => {
  const [row] = await act(
    'visitor',
    (sql) => sql`select public.get_nomination(${receipt}, 'nl') as value`,
  );
  return row?.['value'] as Json & {
    events: { action: string }[];
    duplicates: { candidates: Json[] };
  };
};
const idOf = async (receipt: string) => {
  const [row] =
    await db.sql`select id from public.nominations where receipt_hash = sha256(convert_to(${receipt}, 'UTF8'))`;
  return row?.['id'] as string;
};
async function prove(receipt: string): Promise<string> {
  const { challenge } = await get(receipt);
  return String(await findProof(challenge as string, new AbortController().signal));
}
async function draft(over: Record<string, Json> = {}): Promise<string> {
  const receipt = await start();
  for (const [step, given] of Object.entries({ ...steps, ...over }))
    await save(receipt, step, given);
  return receipt;
}
const submit = (
  receipt: string,
  proof: string | null,
  more: { client?: string; trap?: string; mail?: string } = {},
) =>
  act(
    'visitor',
    (sql) => sql`select public.submit_nomination(${receipt}, ${more.client ?? randomUUID()},
    ${proof}, ${more.trap ?? null}, ${more.mail ?? null})`,
  );
async function sent(over: Record<string, Json> = {}, mail?: string) {
  const receipt = await draft(over);
  await submit(receipt, await prove(receipt), mail ? { mail } : {});
  return { receipt, id: await idOf(receipt) };
}
const accept = (who: Who, id: string, edits: Json = acceptEdits) =>
  act(
    who,
    (sql) => sql`select public.accept_nomination(${id}, ${sql.json(edits as never)}) as value`,
  );
const stateOf = async (id: string) =>
  (await db.sql`select state from public.nominations where id = ${id}`)[0]?.['state'] as string;
const mailsTo = async (mail: string) =>
  (
    await db.sql`select kind, payload from private.outbox where recipient = ${mail} order by id`
  ).map((row) => row as Json & { payload: Json });

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

describe('possible duplicates', () => {
  const found = async (name: string, place: string | null, website: string | null = null) => {
    const [row] = await act(
      'visitor',
      (sql) =>
        sql`select public.nomination_duplicates(${name}, ${place}, ${website}, 'nl') as value`,
    );
    return row?.['value'] as {
      candidates: { slug: string; strength: string; signals: string[] }[];
      alreadyNominated: boolean;
    };
  };

  test.each<[string, string | null, string | null, string, string]>([
    ['Buddybegeleiding Denderleeuw', 'Denderleeuw', null, 'buddy', 'likely'],
    ['Buddybegeleiding Denderleeuw', 'Gent', null, 'buddy', 'possible'],
    ['InsideOut vzw', 'Gent', null, 'inside-out', 'likely'],
    ['CoRE', 'Wenen', null, 'core', 'possible'],
    ['Het grote CoRE Vienna project voor iedereen', 'Wenen', null, 'core', 'possible'],
    ['Ghent without borders', 'Gent', null, 'borders', 'likely'],
    ['Heel iets anders', 'Wenen', 'insideout.be/contact', 'inside-out', 'likely'],
    ['Heel iets anders', null, 'm.facebook.com/groups/syrimont/?ref=1', 'syrimont', 'likely'],
  ])('%s in %s with %s is %s (%s)', async (name, place, website, slug, strength) => {
    expect((await found(name, place, website)).candidates).toContainEqual(
      expect.objectContaining({ slug, strength }),
    );
  });

  test.each<[string, string, string | null]>([
    ['SOCK', 'Gent', null],
    ['CoRE', 'Gent', null],
    ['Jobteam', 'Gent', 'https://facebook.com/groups/jobteam'],
    ['%', 'Gent', '%'],
  ])('%s in %s is like none', async (name, place, website) => {
    expect((await found(name, place, website)).candidates).toEqual([]);
  });

  test('of what is not public only this much shows: somebody told us already', async () => {
    await sent({ name: { name: 'Zwemclub Golfslag' } });
    expect(await found('Zwemclub Golfslagg', 'Gent')).toEqual({
      candidates: [],
      alreadyNominated: true,
    });
    expect(await found('Zwemclub Golfslag', 'Denderleeuw')).toEqual({
      candidates: [],
      alreadyNominated: false,
    });
  });

  test('"not a duplicate" is remembered until name, site or place changes', async () => {
    const { id } = await sent({ name: { name: 'Inside Out vzw' } });
    const [target] = await db.sql`select id from public.initiatives where slug = 'inside-out'`;
    const candidates = async () => {
      const [row] = await act(
        'moderator',
        (sql) => sql`select public.get_nomination_for_review(${id}, 'nl') as value`,
      );
      return (row?.['value'] as { candidates: { slug: string }[] }).candidates.map(
        (candidate) => candidate.slug,
      );
    };
    expect(await candidates()).toEqual(['inside-out']);
    await act('moderator', (sql) => sql`select public.not_a_duplicate(${id}, ${target?.['id']})`);
    expect(await candidates()).toEqual([]);
    await db.sql`update public.nominations set website = 'https://insideout.be' where id = ${id}`;
    expect(await candidates()).toEqual(['inside-out']);
  });

  test('moderators are told of the same contact too, visitors are not', async () => {
    await db.sql`insert into public.initiative_contacts (initiative_id, channel, contact)
      select id, 'phone', '+32 9 123 45 67' from public.initiatives where slug = 'borders'`;
    const { receipt, id } = await sent({
      name: { name: 'Compleet andere naam' },
      contact: { channel: 'phone', contact: '09/123.45.67' },
    });
    const [row] = await act(
      'moderator',
      (sql) => sql`select public.get_nomination_for_review(${id}, 'nl') as value`,
    );
    expect((row?.['value'] as Json)['candidates']).toMatchObject([
      { slug: 'borders', signals: ['contact', 'place'] },
    ]);
    expect((await get(receipt)).duplicates).toBeNull();
  });
});

describe('who may what', () => {
  const others: Who[] = ['visitor', 'person', 'case_worker', 'coordinator', 'editor'];
  const acts: [string, (who: Who, id: string) => Promise<unknown>][] = [
    ['take', (who, id) => act(who, (sql) => sql`select public.take_nomination(${id})`)],
    ['ask', (who, id) => act(who, (sql) => sql`select public.ask_nominator(${id}, 'Wat?')`)],
    ['accept', (who, id) => accept(who, id)],
    [
      'decline',
      (who, id) => act(who, (sql) => sql`select public.decline_nomination(${id}, 'Nee.')`),
    ],
    [
      'merge',
      (who, id) =>
        act(
          who,
          (sql) =>
            sql`select public.merge_nomination(${id}, (select id from public.initiatives where slug = 'core'))`,
        ),
    ],
    [
      'distinct',
      (who, id) =>
        act(
          who,
          (sql) =>
            sql`select public.not_a_duplicate(${id}, (select id from public.initiatives where slug = 'core'))`,
        ),
    ],
    ['note', (who, id) => act(who, (sql) => sql`select public.note_nomination(${id}, 'x')`)],
  ];
  test.each(acts)('only moderators and administrators %s', async (_name, run) => {
    const refused = await sent();
    for (const who of others) expect(await outcome(run(who, refused.id)), who).toBe('42501');
    expect(await stateOf(refused.id)).toBe('submitted');
    for (const who of ['moderator', 'administrator'] as const) {
      expect(await outcome(run(who, (await sent()).id)), who).toBe('done');
    }
  });

  test('moderators, coordinators and administrators see the queue; contacts only who decides', async () => {
    const { id } = await sent();
    const review = (who: Who) =>
      act(who, (sql) => sql`select public.get_nomination_for_review(${id}, 'nl') as value`);
    for (const who of ['moderator', 'administrator', 'coordinator'] as const) {
      expect(
        await outcome(act(who, (sql) => sql`select public.list_nominations('open', 1, 'nl')`)),
        who,
      ).toBe('done');
      const [row] = await review(who);
      expect((row?.['value'] as Json)['contact'] === null, who).toBe(who === 'coordinator');
    }
    for (const who of others.filter((name) => name !== 'coordinator')) {
      expect(
        await outcome(act(who, (sql) => sql`select public.list_nominations('open', 1, 'nl')`)),
        who,
      ).toBe('42501');
      expect(await outcome(review(who)), who).toBe('42501');
    }
    expect(
      await act('coordinator', (sql) => sql`select from public.nomination_contacts`),
    ).toHaveLength(0);
    expect(
      await outcome(act('moderator', (sql) => sql`select receipt_hash from public.nominations`)),
    ).toBe('42501');
    expect(
      await outcome(
        act('administrator', (sql) => sql`update public.nominations set state = 'accepted'`),
      ),
    ).toBe('42501');
    expect(await outcome(act('visitor', (sql) => sql`select from public.nominations`))).toBe(
      '42501',
    );
    expect(await act('person', (sql) => sql`select id from public.nominations`)).toHaveLength(0);
  });

  test('a receipt cannot be guessed, nor built from what is stored', async () => {
    const { id } = await sent();
    const [row] =
      await db.sql`select encode(receipt_hash, 'hex') as hash, challenge from public.nominations where id = ${id}`;
    for (const wrong of ['', 'x', id, row?.['hash'], row?.['challenge'], '0'.repeat(32)]) {
      expect(await outcome(get(wrong as string))).toBe('PT404');
      expect(
        await outcome(
          act('visitor', (sql) => sql`select public.withdraw_nomination(${wrong as string})`),
        ),
      ).toBe('PT404');
    }
  });

  test('the API answers with the same codes', async () => {
    const client = db.clientFor();
    const missing = await client.rpc('get_nomination', { receipt: '0'.repeat(32), language: 'nl' });
    expect(missing).toMatchObject({ status: 404, error: { code: 'PT404' } });
    const refused = await client.rpc('list_nominations', {
      shown: 'open',
      page: 1,
      language: 'nl',
    });
    expect(refused).toMatchObject({ status: 401, error: { code: '42501' } });
  });
});

describe('two moderators', () => {
  test('at once: one decides, the other is told', async () => {
    for (let round = 0; round < 5; round++) {
      const { id } = await sent();
      const results = await Promise.all([
        outcome(accept('moderator', id)),
        outcome(act('second', (sql) => sql`select public.decline_nomination(${id}, 'Nee.')`)),
        outcome(accept('second', id)),
      ]);
      expect(results.toSorted()).toEqual(['PT409', 'PT409', 'done']);
    }
  });

  test('four eyes: the first proposes, only another one accepts', async () => {
    await db.sql`update public.site_settings set four_eyes = true`;
    const { receipt, id } = await sent();
    await accept('moderator', id);
    expect(await get(receipt)).toMatchObject({ state: 'in_review', initiative: null });
    expect(await outcome(accept('moderator', id))).toBe('PT409');
    await accept('second', id);
    expect(await stateOf(id)).toBe('accepted');
    await db.sql`update public.site_settings set four_eyes = false`;
  });
});

test('addresses are erased after the decision, and drafts that nobody finished', async () => {
  const { receipt, id } = await sent({}, 'forget@example.org');
  const unfinished = await start();
  await act('moderator', (sql) => sql`select public.decline_nomination(${id}, 'Nee.')`);
  const forget = (days: number) =>
    db.sql`select private.forget_nominations(current_date + ${days}::integer)`;
  await forget(30);
  expect(await get(receipt)).toMatchObject({ hasMail: true });
  await forget(100);
  expect(await get(receipt)).toMatchObject({ hasMail: false, contact: null });
  expect(await outcome(get(unfinished))).toBe('PT404');
});

test('no sequence of acts, by anybody, leads outside the states that exist', async () => {
  // What may happen, told once more and independently of the SQL.
  const open = ['submitted', 'in_review', 'question_asked'];
  const model: Record<string, { from: string[]; to: string; by: Who[] | 'receipt' }> = {
    submit: { from: ['draft'], to: 'submitted', by: 'receipt' },
    answer: { from: ['question_asked'], to: 'in_review', by: 'receipt' },
    withdraw: { from: ['draft', ...open], to: 'withdrawn', by: 'receipt' },
    take: { from: ['submitted'], to: 'in_review', by: ['moderator', 'second', 'administrator'] },
    ask: {
      from: ['submitted', 'in_review'],
      to: 'question_asked',
      by: ['moderator', 'second', 'administrator'],
    },
    accept: { from: open, to: 'accepted', by: ['moderator', 'second', 'administrator'] },
    decline: { from: open, to: 'declined', by: ['moderator', 'second', 'administrator'] },
    merge: { from: open, to: 'merged', by: ['moderator', 'second', 'administrator'] },
  };
  const acts: Record<
    string,
    (who: Who, receipt: string, id: string, proof: string) => Promise<unknown>
  > = {
    submit: (_who, receipt, _id, proof) => submit(receipt, proof),
    answer: (_who, receipt) =>
      act('visitor', (sql) => sql`select public.answer_nomination(${receipt}, 'Ja.')`),
    withdraw: (_who, receipt) =>
      act('visitor', (sql) => sql`select public.withdraw_nomination(${receipt})`),
    take: (who, _receipt, id) => act(who, (sql) => sql`select public.take_nomination(${id})`),
    ask: (who, _receipt, id) => act(who, (sql) => sql`select public.ask_nominator(${id}, 'Wat?')`),
    accept: (who, _receipt, id) => accept(who, id),
    decline: (who, _receipt, id) =>
      act(who, (sql) => sql`select public.decline_nomination(${id}, 'Nee.')`),
    merge: (who, _receipt, id) =>
      act(
        who,
        (sql) =>
          sql`select public.merge_nomination(${id}, (select id from public.initiatives where slug = 'core'))`,
      ),
  };
  const step = fc.record({
    name: fc.constantFrom(...Object.keys(model)),
    who: fc.constantFrom<Who>('visitor', ...(Object.keys(people) as Who[])),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 3, maxLength: 9 }),
      fc.boolean(),
      async (sequence, alreadySent) => {
        const receipt = await draft();
        const id = await idOf(receipt);
        const proof = await prove(receipt);
        let state = 'draft';
        for (const { name, who } of [
          ...(alreadySent ? [{ name: 'submit', who: 'visitor' as Who }] : []),
          ...sequence,
        ]) {
          const rule = model[name]!;
          const allowed =
            (rule.by === 'receipt' || rule.by.includes(who)) && rule.from.includes(state);
          const result = await outcome(acts[name]!(who, receipt, id, proof));
          expect(result === 'done', `${name} by ${who} in ${state}: ${result}`).toBe(allowed);
          if (allowed) state = rule.to;
          expect(await stateOf(id)).toBe(state);
        }
      },
    ),
    { numRuns: 40 },
  );
}, 60_000);
