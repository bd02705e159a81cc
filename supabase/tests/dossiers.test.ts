import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { clientOf } from './attachments-world.ts';
import { addPaper, items, openPapersWorld, publish } from './papers-world.ts';
import type { Who } from './topics-world.ts';
import { act, call, db, everybody, outcome } from './topics-world.ts';

// Dossiers: one per published agenda, language and audience; who asks for them, reads them, and what they hold.
beforeAll(openPapersWorld);
afterAll(() => db.drop());
beforeEach(async () => {
  await db.sql`truncate public.agenda_versions, public.papers cascade`;
  await db.sql`delete from private.stale_files`;
});

interface Row {
  id: number;
  revision: number;
  state: string;
  language: string;
  audience: string;
  file: string;
}
const rows = () => db.sql<Row[]>`select id::int, revision, state, language, audience
  from public.dossiers order by id`;
const take = async (later = '0 s'): Promise<Row | null> => {
  const [row] = await db.sql<
    Row[]
  >`select d.id::int, d.revision, d.state, d.language, d.audience, d.next_file_id as file
    from private.take_dossier(now() + ${later}::interval) as d`;
  return row?.id ? row : null;
};
/** Hands a dossier over as the job does. */
async function finish({ id, revision, file }: Row): Promise<{ isTaken: boolean; file: string }> {
  const [row] = await db.sql`
    select private.finish_dossier(${id}, ${revision}, ${file}, 1000, '[]', now()) as taken`;
  return { isTaken: row?.['taken'] === true, file };
}
const stale = async () =>
  (await db.sql`select attachment_id as id from private.stale_files where bucket = 'dossiers'`).map(
    (row) => row['id'] as string,
  );
const wanted = { session_slug: 'spring', language: 'nl' };
const facts = async (audience: string) => {
  const [row] = await db.sql`select private.dossier_facts(id) as facts from public.dossiers
    where language = 'nl' and audience = ${audience} and state <> 'superseded' order by id desc limit 1`;
  return row?.['facts'] as { papers: { state: string; title: string }[]; commitments: object[] };
};

describe('asking', () => {
  test('publishing asks for each language and audience, once', async () => {
    await publish();
    expect((await rows()).map(({ language, audience }) => `${language} ${audience}`)).toEqual(
      ['nl', 'en', 'fr', 'ar'].flatMap((code) => [`${code} public`, `${code} participants`]),
    );
    await call('coordinator', 'make_dossiers', { session_slug: 'spring' });
    await call('coordinator', 'make_dossiers', { session_slug: 'spring' });
    expect((await rows()).map(({ revision }) => revision)).toEqual(Array(8).fill(1));
  });

  test.each(everybody)('by hand: %s', async (who) => {
    await publish();
    const made = outcome(call(who, 'make_dossiers', { session_slug: 'spring' }));
    expect(await made).toBe(who === 'coordinator' ? 'done' : '42501');
  });

  test('without a published agenda there is nothing to make, nor of a session that is over', async () => {
    const made = outcome(call('coordinator', 'make_dossiers', { session_slug: 'spring' }));
    expect(await made).toBe('PT409');
    await db.sql`update public.sessions set state = 'closed' where slug = 'spring'`;
    await publish();
    expect(await rows()).toEqual([]);
    await db.sql`update public.sessions set state = 'published' where slug = 'spring'`;
  });
});

describe('telling', () => {
  const rung = async (who: Who) =>
    (
      await db.sql<{ kind: string }[]>`select n.kind from public.notifications as n
        join auth.users as u on u.id = n.person_id
        where u.email like ${`${who}@%`} and n.kind like 'dossier%' order by n.id`
    ).map(({ kind }) => kind);
  const all = async () => {
    const taken: Row[] = [];
    for (let row = await take(); row; row = await take()) taken.push(row);
    return taken;
  };

  test('who asked hears once that all of them are made, also when two end at once', async () => {
    await publish();
    await call('coordinator', 'make_dossiers', { session_slug: 'spring' });
    const [last, ...others] = await all();
    await Promise.all(others.map(finish));
    expect(await rung('coordinator')).toEqual([]);
    await finish(last!);
    await finish(last!);
    expect(await rung('coordinator')).toEqual(['dossier_ready']);
    expect(await rung('member')).toEqual([]);
    // Asked anew, the notice comes anew, in the place of the one before.
    await call('coordinator', 'make_dossiers', { session_slug: 'spring' });
    await Promise.all((await all()).map(finish));
    expect(await rung('coordinator')).toEqual(['dossier_ready']);
  });

  test('one that failed is told as well', async () => {
    await publish();
    const [broken, ...others] = await all();
    await Promise.all(others.map(finish));
    for (const minutes of [0, 1, 2]) {
      const row = minutes === 0 ? broken : await take(`${minutes} minutes`);
      await db.sql`select private.fail_dossier(${row!.id}, ${row!.revision}, 'time')`;
    }
    expect(await rung('coordinator')).toEqual(['dossier_failed']);
  });
});

describe('making', () => {
  test('eight workers at once take each one, and no more', async () => {
    await publish();
    const taken = await Promise.all(Array.from({ length: 12 }, () => take()));
    const ids = taken.flatMap((row) => row?.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    while (await take());
    expect((await rows()).every(({ state }) => state === 'building')).toBe(true);
  });

  test('a worker that stops is followed by another; what it brings late is not taken', async () => {
    await publish();
    const first = await take();
    await db.sql`update public.dossiers set state = 'superseded' where id <> ${first!.id}`;
    expect(await take('2 minutes')).toBeNull();
    const second = await take('4 minutes');
    expect(second?.id).toBe(first?.id);
    // What the first had stored already is found and cleaned.
    expect(await stale()).toEqual([first?.file]);
    expect(await finish(first!)).toMatchObject({ isTaken: false });
    const { isTaken, file } = await finish(second!);
    expect(isTaken).toBe(true);
    expect(await stale()).not.toContain(file);
    expect(await finish(second!)).toMatchObject({ isTaken: false });
  });

  test('after three times it has failed and says why; the file before stays', async () => {
    await publish();
    await db.sql`delete from public.dossiers where language <> 'nl' or audience <> 'public'`;
    const first = await take();
    const { file } = await finish(first!);
    await call('coordinator', 'make_dossiers', { session_slug: 'spring' });
    await db.sql`delete from public.dossiers where language <> 'nl' or audience <> 'public'`;
    for (const minutes of [0, 1, 2]) {
      const row = await take(`${minutes} minutes`);
      await db.sql`select private.fail_dossier(${row!.id}, ${row!.revision}, 'time')`;
    }
    expect(await take('1 hour')).toBeNull();
    const page = await call<{ dossiers: object[] }>('visitor', 'list_dossiers', wanted);
    expect(page.dossiers[0]).toMatchObject({
      newest: { state: 'failed', fault: 'time' },
      file: { id: file },
    });
  });

  test('the old file stays until the new is whole, then it is cleaned', async () => {
    const read = () =>
      call<{ id: string; letter: string }>('visitor', 'get_dossier', {
        ...wanted,
        audience: 'public',
      });
    await publish();
    expect(await outcome(read())).toBe('PT404');
    const old = await finish((await take())!);
    await publish();
    expect(await read()).toMatchObject({ id: old.file });
    const next = await take();
    expect(await read()).toMatchObject({ id: old.file });
    const fresh = await finish(next!);
    expect((await read()).id).toBe(fresh.file);
    expect(await stale()).toContain(old.file);
    expect(await stale()).not.toContain(fresh.file);
    expect((await rows()).filter(({ state }) => state === 'superseded')).toHaveLength(8);
  });

  test('an agenda that is published meanwhile, or asking anew, voids what is being made', async () => {
    await publish();
    const first = await take();
    await publish();
    expect(await finish(first!)).toMatchObject({ isTaken: false });
    const second = await take();
    await call('coordinator', 'make_dossiers', { session_slug: 'spring' });
    const { isTaken, file } = await finish(second!);
    expect(isTaken).toBe(false);
    expect(await stale()).toContain(file);
  });
});

describe('reading', () => {
  test.each(everybody)('%s', async (who) => {
    const coming: Who[] = ['outsider', 'formerMember', 'formerHolder', 'coordinator'];
    await publish();
    for (let row = await take(); row; row = await take()) await finish(row);
    const read = (audience: string) => outcome(call(who, 'get_dossier', { ...wanted, audience }));
    expect(await read('public')).toBe('done');
    expect(await read('participants')).toBe(coming.includes(who) ? 'done' : '42501');
    expect(await read('organisers')).toBe('PT404');
    const { data } = await clientOf(who)
      .from('dossiers')
      .select('id, audience')
      .eq('language', 'nl');
    expect(data).toHaveLength(coming.includes(who) ? 2 : 1);
    const lists = await call<{ dossiers: object[] }>(who, 'list_dossiers', wanted);
    expect(lists.dossiers).toHaveLength(coming.includes(who) ? 8 : 4);
    await db.sql`update public.sessions set state = 'draft' where slug = 'spring'`;
    const seen = await outcome(call(who, 'list_dossiers', wanted));
    const prepares = ['formerMember', 'formerHolder', 'coordinator'].includes(who);
    expect(seen).toBe(prepares ? 'done' : 'PT404');
    await db.sql`update public.sessions set state = 'published' where slug = 'spring'`;
  });

  test('nobody but the site takes, ends or reads the work', async () => {
    await publish();
    for (const statement of [
      'select private.take_dossier(now())',
      'select private.dossier_facts(1)',
      `select private.finish_dossier(1, 1, '${randomUUID()}', 1, '[]', now())`,
      `update public.dossiers set state = 'built'`,
      'select parts from public.dossiers',
    ])
      for (const who of ['coordinator', 'visitor'] as const)
        expect(await outcome(act(who, (sql) => sql.unsafe(statement))), statement).toBe('42501');
    const storage = clientOf('coordinator').storage.from('dossiers');
    const put = await storage.upload(`${randomUUID()}/dossier.pdf`, new Uint8Array(3));
    expect(put.error).not.toBeNull();
  });
});

describe('what it holds', () => {
  test('papers by audience, one that follows, one that was withdrawn since', async () => {
    const wide = await addPaper('coordinator', { title: 'Voor iedereen' });
    await addPaper('coordinator', { title: 'Voor wie komt', audience: 'participants' });
    await addPaper('coordinator', { title: 'SENTINEL', audience: 'organisers' });
    await publish();
    const states = async (audience: string) =>
      Object.fromEntries((await facts(audience)).papers.map(({ title, state }) => [title, state]));
    expect(await states('public')).toEqual({ 'Voor iedereen': 'late', 'Voor wie komt': 'closed' });
    expect(await states('participants')).toEqual({
      'Voor iedereen': 'late',
      'Voor wie komt': 'late',
    });
    const before = await rows();
    await db.sql`update public.dossiers set state = 'built'`;
    await call('coordinator', 'withdraw_paper', { session_slug: 'spring', paper_id: wide });
    expect(await states('public')).toMatchObject({ 'Voor iedereen': 'gone' });
    expect((await rows()).map(({ revision }) => revision)).toEqual(before.map(() => 2));
  });

  test('nothing that is not published, for no audience', async () => {
    await addPaper('coordinator', { title: 'Voor iedereen' });
    await publish();
    await db.sql`update public.agenda_items set why = 'SENTINEL', reason = 'SENTINEL', title = 'SENTINEL' where id = ${items.ours}`;
    await db.sql`update public.registrations set name = 'SENTINEL'`;
    await db.sql`insert into private.session_links select id, 'https://meet.example/SENTINEL' from public.sessions where slug = 'spring'`;
    await addPaper('coordinator', { title: 'SENTINEL' });
    for (const audience of ['public', 'participants'])
      expect(JSON.stringify(await facts(audience))).not.toContain('SENTINEL');
  });

  test('earlier promises that everybody knows', async () => {
    await db.sql`insert into public.sessions (slug, kind, state, titles, starts_at, ends_at)
      values ('before', 'autumn', 'closed', '{"nl":"Vorige"}', now() - interval '100 days', now() - interval '100 days' + interval '2 hours')`;
    for (const [number, words, released] of [
      [1, 'Een open belofte', true],
      [2, 'SENTINEL', false],
    ] as const) {
      await db.sql`with made as (
          insert into public.decisions (session_id, number, kind, result, language, text, for_participants_at, for_everybody_at)
          select id, ${number}, 'commitment', 'adopted', 'nl', 'Zo', now(), case when ${released} then now() end
          from public.sessions where slug = 'before' returning *)
        insert into public.commitments (decision_id, session_id, language, deliverable, due_on, first_organisation_name, first_deliverable, first_due_on)
        select id, session_id, 'nl', ${words}, current_date, 'De stad', ${words}, current_date from made`;
    }
    await publish();
    expect((await facts('participants')).commitments).toMatchObject([{ text: 'Een open belofte' }]);
  });
});
