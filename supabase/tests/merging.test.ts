import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Name } from './merging-world.ts';
import { call, clear, db, make, openMergingWorld, pairs, people } from './merging-world.ts';

beforeAll(openMergingWorld);
beforeEach(clear);
afterAll(() => db.drop());

type Content = Record<string, unknown>;
interface Side {
  kept: { slug: string };
  dropped: { slug: string };
  seen: string;
  sections: {
    section: string;
    kept: Content;
    dropped: Content;
    merged: Record<string, Record<string, unknown>[]>;
    parts: { part: string; unites: boolean; preselected: string }[];
  }[];
}

const look = async (one: string, other: string, choices: object = {}, who: Name = 'moderator') =>
  (await call(who, 'get_merge', { one, other, choices, language: 'nl' })) as Side;
const merging = async (
  one: string,
  other: string,
  choices: object = {},
  who: Name | null = 'moderator',
  seen?: string,
) =>
  call(who, 'merge_initiatives', {
    one,
    other,
    choices,
    seen: seen ?? (await look(one, other)).seen,
    why: 'Twee keer ingevoerd.',
  });
const merge = async (one: string, other: string, choices: object = {}) => {
  const answer = await merging(one, other, choices);
  expect(answer).toMatchObject({ merge: expect.any(Number) });
  return answer as { slug: string; merge: number };
};
const undo = (id: number, who: Name | null = 'moderator') => call(who, 'undo_merge', { merge: id });
const merged = async (id: number) =>
  (await call('moderator', 'get_merged', { merge: id, language: 'nl' })) as {
    mayUndo: boolean;
    changed: string[];
  };

/** Every row of all tables that a merge may touch, without the moment of the last touch. */
async function dump(): Promise<Record<string, unknown[]>> {
  const tables = await db.sql<{ at: string }[]>`
    select distinct at from private.merge_tables() where at <> 'private.merges'`;
  const rows: Record<string, unknown[]> = {};
  for (const { at } of tables) {
    const found = await db.sql.unsafe<{ row: string }[]>(
      `select (to_jsonb(t) - 'updated_at')::text as row from ${at} as t order by 1`,
    );
    rows[at] = found.map(({ row }) => row);
  }
  rows['points'] = (
    await db.sql<{ row: string }[]>`
      select (to_jsonb(m) - 'ordinal')::text as row from public.map_points as m order by 1`
  ).map(({ row }) => row);
  return rows;
}

const section = (side: Side, name: string) => side.sections.find((s) => s.section === name)!;
const idOf = async (slug: string) =>
  (await db.sql<{ id: string }[]>`select id from public.initiatives where slug = ${slug}`)[0]!.id;
const namesOf = async (slug: string) =>
  (
    await db.sql<{ line: string }[]>`
      select n.role || ': ' || n.name as line from public.initiative_names as n join public.initiatives as i on i.id = n.initiative_id
      where i.slug = ${slug} order by n.role, n.name`
  ).map(({ line }) => line);

/** Two records with something in each place that a merge moves. */
async function fullPair(): Promise<[kept: string, dropped: string]> {
  const kept = await make({ name: 'De Tuin', website: 'https://tuin.example', at: [50.88, 4.07] });
  const dropped = await make({ name: 'Tuin vzw', contact: 'tuin@example.org' });
  const third = await make({ name: 'Zonnebloem' });
  const [a, b, c] = [await idOf(kept), await idOf(dropped), await idOf(third)];
  const { owner, other, person, moderator } = people;
  await db.sql.begin(async (sql) => {
    await sql`insert into public.initiative_texts (initiative_id, section, language, body, state) values
      (${a}, 'what', 'nl', 'Samen tuinieren.', 'source'), (${b}, 'what', 'nl', 'Groenten voor de buurt.', 'source'),
      (${b}, 'what', 'ar', 'بستان', 'source'), (${b}, 'costs', 'nl', 'Gratis.', 'source')`;
    await sql`update public.initiatives set tags = '{buurt}' where id = ${a}`;
    await sql`update public.initiatives set tags = '{moestuin}', budget_amount = 500, budget_period = 'year', confirmed_on = '2026-01-01' where id = ${b}`;
    await sql`insert into public.initiative_stories (initiative_id, name, body, language, consented_on) values (${b}, 'Sam', 'Ik leerde er veel.', 'nl', '2026-01-01')`;
    await sql`insert into public.initiative_steps (initiative_id, titles) values (${b}, '{"nl": "Begin"}')`;
    await sql`insert into public.initiative_owners (initiative_id, organisation_id)
      select v.i::uuid, o.id from (values (${a}, 'huis'), (${b}, 'huis'), (${b}, 'brug')) as v (i, slug) join public.organisations as o on o.slug = v.slug`;
    await sql`insert into public.initiative_organisations (initiative_id, organisation_id, role)
      select ${b}, o.id, 'lead' from public.organisations as o where o.slug = 'brug'`;
    await sql`insert into public.initiative_relations (from_id, to_id, kind) values
      (${a}, ${b}, 'related'), (${b}, ${c}, 'became'), (${c}, ${b}, 'related'), (${c}, ${a}, 'related')`;
    await sql`insert into public.sources (id, key, titles) overriding system value values (900, 'krant', '{"nl": "Krant"}') on conflict do nothing`;
    await sql`insert into public.initiative_sources (initiative_id, source_id, field, value_found) values
      (${a}, 900, 'start', '2019'), (${b}, 900, 'start', '2020'), (${b}, 900, 'name', 'Tuin')`;
    await sql`insert into public.initiative_notes (initiative_id, body) values (${a}, 'eerste'), (${b}, 'tweede')`;
    await sql`insert into public.initiative_versions (initiative_id, number, section, origin, author_role) values (${b}, 1, 'basics', 'edit', 'staff')`;
    await sql`insert into public.record_drafts (initiative_id, section, person_id, base, language, typed) values (${b}, 'texts', ${owner.id}, 1, 'nl', '{}')`;
    await sql`insert into private.record_suggestions (initiative_id, section, receipt_hash, language, message, author_id, author_role)
      values (${b}, 'texts', '\\x01', 'nl', 'Het uur klopt niet.', ${person.id}, 'other')`;
    await sql`insert into public.claims (initiative_id, claimant_id, organisation_name, speaks_for_it, reason, proof, site_code)
      select v.i::uuid, ${person.id}, 'Wij', false, 'Van ons.', 'call', 'forum-0123456789abcdef' from (values (${a}), (${b})) as v (i)`;
    await sql`insert into public.claims (initiative_id, claimant_id, organisation_name, speaks_for_it, reason, proof, site_code)
      values (${b}, ${other.id}, 'Zij', false, 'Van hen.', 'call', 'forum-0123456789abcdee')`;
    await sql`insert into public.claim_events (claim_id, initiative_id, step) select id, initiative_id, 'made' from public.claims`;
    await sql`insert into public.slug_redirects (slug, initiative_id) values ('oude-tuin', ${b})`;
    await sql`insert into private.initiative_distinctions (lower_id, higher_id, fingerprint, decided_by)
      values (least(${b}::uuid, ${c}::uuid), greatest(${b}::uuid, ${c}::uuid), 'x', ${moderator.id})`;
    await sql`insert into private.contact_consents (token_hash, initiative_id, contact_hash) values ('\\x02', ${b}, '\\x03')`;
    await sql`insert into private.dormancies (initiative_id, former, began_on) values (${b}, 'running', '2026-01-01')`;
    await sql`with mail as (insert into private.confirmation_mails (recipient, token_hash, written_on) values ('\\x04', '\\x05', '2026-01-01') returning id)
      insert into private.confirmation_asks (mail_id, initiative_id, since_on, occasion, recipient, version)
      select mail.id, v.i::uuid, '2026-01-01', 'due', '\\x04', 0 from mail, (values (${a}), (${b})) as v (i)`;
    for (const [id, secret] of [
      [a, 'a'],
      [b, 'b'],
    ] as const) {
      await sql`with told as (
        insert into public.nominations (receipt_hash, challenge, state, language, text_language, name, what, no_fixed_place, submitted_at, decided_at, initiative_id)
        values (sha256(${`${secret}-receipt`}::bytea), 'x', 'accepted', 'nl', 'nl', 'Tuin', 'Een tuin voor allen.', true, now(), now(), ${id}) returning id)
        insert into private.nomination_mails (nomination_id, mail, receipt) select id, ${`${secret}@nominator.example`}, ${`${secret}-receipt`} from told`;
    }
  });
  return [kept, dropped];
}

test('every reference to an initiative is thought of', async () => {
  const references = await db.sql<{ line: string }[]>`
    select c.conrelid::regclass || '.' || a.attname as line
    from pg_constraint as c join pg_attribute as a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.confrelid = 'public.initiatives'::regclass`;
  const known = await db.sql<{ line: string }[]>`
    select at::regclass || '.' || field as line from private.initiative_references()`;
  const lines = (rows: readonly { line: string }[]) => rows.map(({ line }) => line).toSorted();
  expect(lines(known)).toEqual(lines(references));
  // What hangs on rows that a merge deletes and writes anew.
  const hanging = await db.sql<{ line: string }[]>`
    select c.conrelid::regclass::text as line from pg_constraint as c
    where c.contype = 'f' and c.confrelid in (
      select at::regclass from private.initiative_references() where fate = 'section'
      union all select 'public.initiative_relations'::regclass union all select 'public.initiative_sources'::regclass
      union all select 'public.initiative_owners'::regclass union all select 'private.confirmation_asks'::regclass)`;
  expect(lines(hanging)).toEqual([
    'map_points',
    'private.exact_points',
    'private.initiative_name_keys',
  ]);
});

describe('side by side', () => {
  test('loses nothing by itself: filled beats empty, lists are united, the older main name stays', async () => {
    const [kept, dropped] = await fullPair();
    // Whichever way round: the older one stands first.
    const side = await look(dropped, kept);
    expect([side.kept.slug, side.dropped.slug]).toEqual([kept, dropped]);
    expect(section(side, 'basics').merged['names']).toEqual([
      { language: 'nl', name: 'De Tuin', role: 'main' },
      { language: 'nl', name: 'Tuin vzw', role: 'other' },
    ]);
    expect(section(side, 'texts').merged['texts']).toEqual([
      { section: 'costs', language: 'nl', body: 'Gratis.', state: 'source' },
      {
        section: 'what',
        language: 'nl',
        body: 'Samen tuinieren.\n\nGroenten voor de buurt.',
        state: 'source',
      },
      { section: 'what', language: 'ar', body: 'بستان', state: 'source' },
    ]);
    expect(section(side, 'contact').merged).toMatchObject({
      website: 'https://tuin.example',
      contact: 'tuin@example.org',
      isPublic: false,
    });
    expect(section(side, 'means').merged).toMatchObject({
      budgetAmount: 500,
      budgetPeriod: 'year',
    });
    expect(section(side, 'terms').merged['tags']).toEqual(['buurt', 'moestuin']);
    // What is the same is not asked about; "Denderleeuw" beside an address there says nothing more.
    expect(section(side, 'basics').parts).toEqual([
      { part: 'names', unites: true, preselected: 'both' },
    ]);
    expect(section(side, 'places').merged['places']).toHaveLength(1);
    expect(section(side, 'places').merged['places']![0]).toMatchObject({
      address: 'Geheime straat 1',
    });
  });

  test('takes what was chosen, and refuses a choice that is none', async () => {
    const [kept, dropped] = await fullPair();
    const side = await look(kept, dropped, { 'basics.names': 'right', 'texts.what': 'left' });
    expect(section(side, 'basics').merged['names']).toEqual([
      { language: 'nl', name: 'Tuin vzw', role: 'main' },
    ]);
    expect(section(side, 'texts').merged['texts']!.map(({ body }) => body)).toEqual([
      'Gratis.',
      'Samen tuinieren.',
    ]);
    for (const choices of [{ 'basics.kind': 'both' }, { 'basics.names': 'neither' }])
      expect(await look(kept, dropped, choices)).toBe('form:merging:errorChoice');
  });

  test.each(['left', 'right', 'both'])(
    'a place that one record hides is not given away by the other: %s',
    async (choice) => {
      const kept = await make({ name: 'Opvang', visibility: 'hidden', at: [50.88, 4.07] });
      const dropped = await make({ name: 'Opvang vzw', at: [50.8801, 4.0701] });
      await make({ name: 'Opvang Oost' });
      const { slug } = await merge(kept, dropped, { 'places.places': choice });
      const shown = await db.sql`
      select p.visibility, p.public_latitude from public.initiative_places as p join public.initiatives as i on i.id = p.initiative_id where i.slug = ${slug}`;
      expect(
        shown.every(
          ({ visibility, public_latitude }) => visibility === 'hidden' && public_latitude === null,
        ),
      ).toBe(true);
      // The history, which everybody reads, says nothing of it either.
      const history = JSON.stringify(
        await call(null, 'get_record_history', { initiative_slug: slug, language: 'nl' }),
      );
      expect(history).not.toMatch(/places|Denderleeuw/);
      expect(
        JSON.stringify(
          await call(null, 'get_initiative', { initiative_slug: slug, language: 'nl' }),
        ),
      ).not.toMatch(/Denderleeuw|50\.88|Geheime/);
    },
  );
});

describe('a merge', () => {
  test('moves all that named the dropped record, and its addresses lead on at once', async () => {
    const [kept, dropped] = await fullPair();
    const { slug } = await merge(dropped, kept);
    expect(slug).toBe(kept);
    expect(await namesOf(kept)).toEqual(['main: De Tuin', 'other: Tuin vzw']);
    for (const former of [dropped, 'oude-tuin'])
      expect(
        await call(null, 'get_initiative', { initiative_slug: former, language: 'nl' }),
      ).toEqual({ redirect: kept });
    const id = await idOf(kept);
    const [counted] = await db.sql`select
      (select count(*)::int from public.initiative_owners where initiative_id = ${id}) as owners,
      (select count(*)::int from public.claims where initiative_id = ${id} and state = 'open') as claims,
      (select bool_and(objection_until = private.today() + 14) from public.claims where initiative_id = ${id} and state = 'open') as waits,
      (select string_agg(kind || ' ' || (to_id = ${id}), ',' order by kind) from public.initiative_relations) as relations,
      (select string_agg(value_found, ',' order by field) from public.initiative_sources where initiative_id = ${id}) as sources,
      (select count(*)::int from private.record_suggestions where initiative_id = ${id}) as suggestions,
      (select count(*)::int from private.confirmation_asks where initiative_id = ${id}) as asks,
      (select body from public.initiative_notes where initiative_id = ${id}) as notes,
      (select confirmed_on::text from public.initiatives where id = ${id}) as confirmed,
      (select count(*)::int from private.initiative_distinctions where ${id} in (lower_id, higher_id)) as pairs,
      (select count(distinct initiative_id)::int from public.map_points) as points,
      (select string_agg(distinct reason, '') from public.initiative_versions where initiative_id = ${id} and origin = 'merge') as said`;
    expect(counted).toEqual({
      owners: 2,
      claims: 2,
      waits: true,
      relations: 'became false,related true',
      sources: 'Tuin,2019 / 2020',
      suggestions: 1,
      asks: 1,
      notes: 'eerste\n\ntweede',
      confirmed: '2026-01-01',
      pairs: 1,
      points: 2,
      said: `Tuin vzw (${dropped})`,
    });
  });

  test('tells both nominators, and the receipt of the dropped one says that it was merged', async () => {
    const [kept, dropped] = await fullPair();
    await merge(kept, dropped);
    const mails =
      await db.sql`select recipient, payload from private.outbox where kind = 'nomination_joined' order by recipient`;
    expect(mails.map(({ recipient, payload }) => [recipient, payload.initiativeUrl])).toEqual([
      ['a@nominator.example', `/nl/initiatives/${kept}`],
      ['b@nominator.example', `/nl/initiatives/${kept}`],
    ]);
    for (const [receipt, state] of [
      ['a-receipt', 'accepted'],
      ['b-receipt', 'merged'],
    ])
      expect(await call(null, 'get_nomination', { receipt, language: 'nl' })).toMatchObject({
        state,
        initiative: { slug: kept },
      });
  });

  test('tells who keeps either of them, once each, where it all stands now', async () => {
    const [kept, dropped] = await fullPair();
    await db.sql`delete from public.notifications`;
    await merge(kept, dropped);
    const told = await db.sql`
      select person_id, payload ->> 'title' as title, payload ->> 'path' as path, mail_due_at is not null as mailed
      from public.notifications where kind = 'record_merged'`;
    const keepers = [people.owner.id, people.other.id].toSorted();
    expect(told.map(({ person_id: id }) => String(id)).toSorted()).toEqual(keepers);
    expect(told[0]).toMatchObject({
      title: 'De Tuin',
      path: `/initiatives/${kept}`,
      mailed: true,
    });
  });

  test('of A into B beside B into A is done once', async () => {
    const [kept, dropped] = await fullPair();
    const { seen } = await look(kept, dropped);
    const answers = await Promise.all([
      merging(kept, dropped, {}, 'moderator', seen),
      merging(dropped, kept, {}, 'second', seen),
    ]);
    expect(answers.filter((answer) => answer === 'PT409')).toHaveLength(1);
    expect(answers.filter((answer) => answer !== 'PT409')).toEqual([
      { slug: kept, merge: expect.any(Number) },
    ]);
    expect(await merging(kept, dropped, {}, 'moderator', seen)).toBe('PT409');
    expect(
      await db.sql`select from public.initiatives where slug in (${kept}, ${dropped})`,
    ).toHaveLength(1);
  });

  test('of A into B beside B into C leaves each in one', async () => {
    const [a, b, c] = [
      await make({ name: 'Een' }),
      await make({ name: 'Twee' }),
      await make({ name: 'Drie' }),
    ];
    const [first, second] = [await look(a, b), await look(b, c)];
    const answers = await Promise.all([
      merging(a, b, {}, 'moderator', first.seen),
      merging(b, c, {}, 'second', second.seen),
    ]);
    expect(answers.filter((answer) => answer === 'PT409')).toHaveLength(1);
  });

  test('in a row leaves no chain of addresses', async () => {
    const [a, b, c] = [
      await make({ name: 'Een' }),
      await make({ name: 'Twee' }),
      await make({ name: 'Drie' }),
    ];
    await merge(b, c);
    await merge(a, b);
    for (const former of [b, c])
      expect(
        await call(null, 'get_initiative', { initiative_slug: former, language: 'nl' }),
      ).toEqual({ redirect: a });
    expect(await namesOf(a)).toEqual(['main: Een', 'other: Drie', 'other: Twee']);
  });

  test('is refused when either record was changed since it was looked at', async () => {
    const [kept, dropped] = await fullPair();
    const { seen } = await look(kept, dropped);
    await db.sql`update public.initiative_texts set body = 'Anders.' where section = 'costs'`;
    expect(await merging(kept, dropped, {}, 'moderator', seen)).toBe('PT409');
    expect(await merging(kept, kept, {}, 'moderator', 'x')).toBe('other:merging:errorSame');
    expect(await merging(kept, 'nergens', {}, 'moderator', 'x')).toBe('PT404');
  });

  test.each([
    [null, false, '42501'],
    ['person', false, '42501'],
    ['owner', true, '42501'],
    ['coordinator', false, '42501'],
    ['editor', true, '42501'],
    ['editor', false, 'done'],
    ['moderator', true, 'done'],
    ['administrator', true, 'done'],
  ] as const)('by %s (kept by an organisation: %s) is %s', async (who, owned, answer) => {
    const [kept, dropped] = [await make({ name: 'De Tuin' }), await make({ name: 'Tuin' })];
    const { seen } = await look(kept, dropped);
    if (owned)
      await db.sql`insert into public.initiative_owners (initiative_id, organisation_id)
        select ${await idOf(dropped)}, o.id from public.organisations as o where o.slug = 'huis'`;
    const seenBy = await call(who, 'get_merge', {
      one: kept,
      other: dropped,
      choices: {},
      language: 'nl',
    });
    const done = await merging(kept, dropped, {}, who, seen);
    if (answer === 'done') {
      const { merge: id } = done as { merge: number };
      for (const outsider of [null, 'person', 'owner', 'coordinator'] as const) {
        expect(await undo(id, outsider)).toBe('42501');
        expect(await call(outsider, 'get_merged', { merge: id, language: 'nl' })).toBe('42501');
      }
      expect(await call('owner', 'list_merges', { initiative_slug: kept })).toEqual([]);
      expect(await undo(id, who)).toBe(dropped);
    } else expect([seenBy, done]).toEqual([answer, answer]);
  });
});

describe('undoing', () => {
  test('restores every row of both', async () => {
    const [kept, dropped] = await fullPair();
    const before = await dump();
    const { merge: id } = await merge(kept, dropped);
    expect(await dump()).not.toEqual(before);
    expect(await merged(id)).toMatchObject({ mayUndo: true, changed: [] });
    const mails = await db.sql`select from private.outbox`;
    expect(await undo(id)).toBe(dropped);
    expect(await dump()).toEqual(before);
    // Nobody is asked or told anything by it.
    expect(await db.sql`select from private.outbox`).toHaveLength(mails.length);
    expect(await undo(id)).toBe('PT409');
    expect(await pairs()).toHaveLength(1);
  });

  test('is refused once a section changed, and says which', async () => {
    const [kept, dropped] = await fullPair();
    const { merge: id } = await merge(kept, dropped);
    await db.sql`update public.initiative_texts set body = 'Anders.' where section = 'costs'`;
    expect(await merged(id)).toMatchObject({ changed: ['texts'] });
    expect(await undo(id)).toBe('PT409');
  });

  test('is refused once what hangs on it changed', async () => {
    const [kept, dropped] = await fullPair();
    const { merge: id } = await merge(kept, dropped);
    await db.sql`delete from public.nominations`;
    expect(await merged(id)).toMatchObject({ changed: ['around'] });
    expect(await undo(id)).toBe('PT409');
  });

  test('what it needs is erased when the record changed, or after ninety days', async () => {
    const [kept, dropped] = await fullPair();
    const { merge: id } = await merge(kept, dropped);
    const left = async () =>
      (await db.sql`select changes is not null as left from private.merges`)[0]!['left'];
    await db.sql`select private.forget(private.today() + 89)`;
    expect(await left()).toBe(true);
    await db.sql`select private.forget(private.today() + 91)`;
    expect(await left()).toBe(false);
    expect(await undo(id)).toBe('PT409');
    await db.sql`update private.merges set changes = '{}'`;
    await db.sql`update public.initiative_stories set body = 'Anders.'`;
    await db.sql`select private.forget(private.today())`;
    expect(await left()).toBe(false);
  });
});
