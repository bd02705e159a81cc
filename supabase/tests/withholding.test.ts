import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Who } from './record-history-world.ts';
import {
  call,
  compare,
  db,
  history,
  kinds,
  latest,
  openHistoryWorld,
  personOf,
  read,
  save,
  slug,
  tried,
  versionsOf,
} from './record-history-world.ts';
import { forgetSuggestions, idOf, sent, suggest } from './record-suggestions-world.ts';

beforeAll(openHistoryWorld);
afterAll(() => db.drop());

const moderators: readonly Who[] = ['moderator', 'admin'];
const everybody: readonly Who[] = ['visitor', ...kinds];
const others = everybody.filter((who) => !moderators.includes(who));
const secret = /Fatima|Kerkstraat/;
const record = { initiative_slug: slug };
const asked = { ...record, language: 'nl' };

const withhold = (who: Who, version_id: number, parts: string[], why = 'Er staat een naam in') =>
  tried(who, 'withhold_version', { ...record, version_id, parts, why });
const release = (who: Who, version_id: number) =>
  tried(who, 'release_version', { ...record, version_id });
const looked = (who: Who, version_id: number) =>
  call<{
    parts: { part: string; state: string }[];
    through: number | null;
    withholding: { reason: string; until: string; mayUndo: boolean } | null;
  }>(who, 'get_version_withholding', { ...asked, version_id });

interface Ids {
  /** Wrote the name. */
  named: number;
  /** Took it away, and named it once more in its reason. */
  repaired: number;
  /** The number that stood while the name did. */
  base: number;
}
let ids: Ids;
let standing: Record<string, unknown>;

/** The keeper writes a name and takes it away again; the section holds nothing else withheld. */
beforeEach(async () => {
  await forgetSuggestions();
  await db.sql`delete from public.initiative_versions where section = 'means'`;
  await db.sql`delete from public.audit_entries where table_name = 'initiatives'`;
  standing = await read('means');
  const people = { nl: `Fatima woont in de Kerkstraat ${Date.now()}.` };
  const base = await save('ngo', 'means', { ...standing, people });
  await save('ngo', 'means', standing, 'Fatima hoort hier niet');
  const [repaired, named] = (await versionsOf('moderator', 'means')).map(({ id }) => id);
  ids = { named: named!, repaired: repaired!, base };
});

/** Everything that somebody can ask about these versions, as one text. */
async function everythingSeen(who: Who): Promise<string> {
  const { named, repaired, base } = ids;
  const seen: unknown[] = [await history(who)];
  const ask = async (name: string, args: object) => {
    if ((await tried(who, name, args)) === 'done') seen.push(await call(who, name, args));
  };
  for (const to_id of [named, repaired])
    for (const from_id of [undefined, named, repaired])
      await ask('compare_record_versions', { ...asked, to_id, ...(from_id ? { from_id } : {}) });
  for (const version_id of [named, repaired])
    for (const side of ['before', 'after'])
      await ask('get_record_restore', { ...asked, version_id, side });
  for (const number of [0, base - 1, base]) {
    await ask('get_suggestion_form', { ...asked, section: 'means', base: number });
    await ask('get_record_section', { ...asked, section: 'means', base: number });
  }
  for (const version_id of [named, repaired])
    await ask('get_version_withholding', { ...asked, version_id });
  const rows = await db.clientFor(personOf(who)).from('initiative_versions').select('*');
  return JSON.stringify([seen, rows.data]);
}

describe('withholding', () => {
  test('is for moderators, with a reason, of something that is there', async () => {
    for (const who of others) {
      expect(await withhold(who, ids.named, ['after'])).toBe('42501');
      expect(await release(who, ids.named)).toBe('42501');
      expect(await tried(who, 'get_version_withholding', { ...asked, version_id: ids.named })).toBe(
        '42501',
      );
    }
    expect(await withhold('moderator', ids.named, ['after'], ' ')).toBe('reason:errorRequired');
    expect(await withhold('moderator', ids.named, ['after'], 'x'.repeat(501))).toMatch(/^reason:/);
    for (const parts of [[], ['author'], ['reason']])
      expect(await withhold('moderator', ids.named, parts)).toBe('parts:recordHistory:errorParts');
    expect(await withhold('moderator', 999_999_999, ['after'])).toBe('PT404');
    expect(await release('moderator', ids.named)).toBe('PT409');
    for (const who of moderators) {
      expect(await withhold(who, ids.named, ['after'])).toBe('done');
      expect(await release(who, ids.named)).toBe('done');
    }
  });

  test('does not reach what stands on the page now: that is changed first', async () => {
    expect(await withhold('moderator', ids.repaired, ['after'])).toBe(
      'parts:recordHistory:errorStands',
    );
    expect((await looked('moderator', ids.repaired)).parts).toEqual([
      { part: 'before', state: 'shown' },
      { part: 'after', state: 'stands' },
      { part: 'reason', state: 'shown' },
    ]);
    // A reason is no part of the page.
    expect(await withhold('moderator', ids.repaired, ['reason'])).toBe('done');
    expect(await read('means')).toEqual(standing);
  });

  test('takes the text from everybody but moderators, wherever it stands; that it changed stays told', async () => {
    for (const who of everybody) expect(await everythingSeen(who)).toMatch(secret);
    expect(await withhold('moderator', ids.named, ['after'])).toBe('done');
    expect(await withhold('moderator', ids.repaired, ['reason'])).toBe('done');
    for (const who of others) {
      expect(await everythingSeen(who)).not.toMatch(secret);
      const [repaired, named] = await versionsOf(who, 'means');
      expect(repaired).toMatchObject({
        id: ids.repaired,
        role: 'owner',
        withheld: ['before', 'reason'],
      });
      expect(named).toMatchObject({ id: ids.named, role: 'owner', withheld: ['after'] });
      for (const id of [ids.named, ids.repaired])
        expect(await compare(who, id)).toMatchObject({ isWithheld: true });
    }
    for (const who of moderators) {
      expect(await everythingSeen(who)).toMatch(
        /Fatima woont.*Fatima hoort|Fatima hoort.*Fatima woont/s,
      );
      expect((await looked(who, ids.named)).withholding).toMatchObject({
        reason: 'Er staat een naam in',
        mayUndo: true,
      });
      expect((await looked(who, ids.repaired)).through).toBe(ids.named);
    }
    expect(await release('admin', ids.named)).toBe('done');
    expect(await release('moderator', ids.repaired)).toBe('done');
    for (const who of everybody) expect(await everythingSeen(who)).toMatch(secret);
  });

  test('reaches what stood before the first change too', async () => {
    const [first] = (await versionsOf('moderator', 'means')).toReversed();
    await db.sql`update public.initiative_versions set before = before || '{"people": {"nl": "Fatima"}}' where id = ${first!.id}`;
    expect(await withhold('moderator', first!.id, ['before', 'after'])).toBe('done');
    for (const who of others)
      expect(await compare(who, first!.id)).toMatchObject({ before: null, after: null });
  });

  test('keeps a version from being put back, taken over or saved again, by anybody', async () => {
    const content = (await compare('moderator', ids.named)).after;
    await withhold('moderator', ids.named, ['after']);
    const base = await latest('means');
    for (const who of ['ngo', ...moderators] as const) {
      for (const [version_id, side] of [
        [ids.named, 'after'],
        [ids.repaired, 'before'],
      ] as const) {
        const put = { ...record, version_id, side, base, why: 'Terug' };
        expect(await tried(who, 'restore_record_version', put)).toBe(
          'form:recordHistory:errorWithheld',
        );
        expect(await call(who, 'get_record_restore', { ...asked, version_id, side })).toMatchObject(
          { isWithheld: true },
        );
      }
      const again = { ...record, section: 'means', content, base, why: 'Terug' };
      expect(await tried(who, 'save_record_section', again)).toBe('form:records:errorWithheld');
    }
    const carried = { typed: { people: ['Twee'] }, in: 'nl', base: String(base) };
    const wanted = await idOf(await suggest('citizen', carried, 'means'));
    const take = { wanted, content, base, why: '', answer: '' };
    expect(await tried('ngo', 'take_over_suggestion', take)).toBe('form:records:errorWithheld');
    expect(await read('means')).toEqual(standing);
  });

  test('leaves the trail who did it, when and why, and no word of the text', async () => {
    await withhold('moderator', ids.named, ['after'], 'Een naam');
    const [entry] = await db.sql`
      select new_values, (select email from auth.users where id = actor_id) as by from public.audit_entries
      where table_name = 'initiative_versions' and row_id = ${String(ids.named)} order by id desc limit 1`;
    expect(entry).toMatchObject({ by: 'moderator@demo.example' });
    expect(entry!['new_values']).toMatchObject({
      withheld_parts: ['after'],
      withheld_reason: 'Een naam',
    });
    expect(JSON.stringify(entry)).not.toMatch(secret);
  });
});

describe('a suggestion made while the text stood', () => {
  let receipt: string;
  const shown = async (who: Who) =>
    JSON.stringify(
      await call(who, 'get_record_suggestion', { ...asked, wanted: await idOf(receipt) }),
    );

  beforeEach(async () => {
    const named = { ...standing, people: { nl: `Fatima, Kerkstraat ${Date.now()}` } };
    const number = await save('ngo', 'means', named);
    const typed = { people: ['Fatima en Ali'] };
    receipt = await suggest('visitor', { typed, in: 'nl', base: String(number) }, 'means');
    await save('ngo', 'means', standing);
    const version = (await versionsOf('moderator', 'means'))[1]!;
    ids = { ...ids, named: version.id };
  });

  test('loses its form for all but moderators, and is then one in words', async () => {
    expect(await shown('ngo')).toMatch(secret);
    await withhold('moderator', ids.named, ['after']);
    for (const who of ['ngo', 'editor'] as const) expect(await shown(who)).not.toMatch(secret);
    expect(JSON.stringify(await sent(receipt))).not.toMatch(secret);
    expect(await sent(receipt)).toMatchObject({ isWithheld: true, hasContent: false });
    expect(await shown('moderator')).toMatch(secret);
    const wanted = await idOf(receipt);
    const take = { wanted, content: standing, base: await latest('means'), why: '', answer: '' };
    expect(await tried('ngo', 'take_over_suggestion', take)).toBe('PT404');
    await release('moderator', ids.named);
    expect(await shown('ngo')).toMatch(secret);
    await withhold('moderator', ids.named, ['after']);
    const accept = { wanted, verdict: 'accepted', answer: '' };
    expect(await tried('ngo', 'decide_record_suggestion', accept)).toBe('done');
  });

  test('is erased with it', async () => {
    await withhold('moderator', ids.named, ['after']);
    await db.sql`update private.record_suggestions set withheld_at = now() - interval '31 days'`;
    await db.sql`select private.forget(private.today())`;
    expect(await db.sql`select from private.record_suggestions where typed is not null`).toEqual(
      [],
    );
    expect(await sent(receipt)).toMatchObject({ state: 'open', hasContent: false });
  });
});

describe('after thirty days', () => {
  const age = (days: number) =>
    db.sql`update public.initiative_versions set withheld_at = now() - make_interval(days => ${days}) where withheld_at is not null`;

  test('what is withheld is erased, also from the trail; what stands and the fact stay', async () => {
    await withhold('moderator', ids.named, ['after']);
    await withhold('moderator', ids.repaired, ['reason']);
    const kept = async () =>
      db.sql`
        select 1 as found from public.initiative_versions as v where section = 'means' and to_jsonb(v)::text ~ 'Fatima|Kerkstraat'
        union all select 2 from public.audit_entries as a where to_jsonb(a)::text ~ 'Fatima woont'`;
    await age(29);
    expect(await looked('moderator', ids.named)).toMatchObject({ withholding: { mayUndo: true } });
    await db.sql`select private.forget(private.today())`;
    expect((await kept()).map((row) => row['found'])).toContain(1);
    expect((await kept()).map((row) => row['found'])).toContain(2);
    await age(30);
    expect(await release('moderator', ids.named)).toBe('PT409');
    await db.sql`select private.forget(private.today())`;
    expect(await kept()).toEqual([]);
    for (const who of everybody) {
      expect(await everythingSeen(who)).not.toMatch(secret);
      const [repaired, named] = await versionsOf(who, 'means');
      expect(repaired).toMatchObject({ id: ids.repaired, withheld: ['before', 'reason'] });
      expect(named).toMatchObject({ id: ids.named, withheld: ['after'] });
      expect(await compare(who, ids.named)).toMatchObject({ isWithheld: true, after: null });
    }
    expect(await read('means')).toEqual(standing);
    // The trail still says that, when and by whom.
    const [trail] = await db.sql<{ number: number }[]>`
      select count(*)::int as number from public.audit_entries as a join public.initiatives as i on i.id::text = a.row_id
      where i.slug = ${slug} and a.actor_id is not null`;
    expect(trail!.number).toBeGreaterThan(0);
    const put = {
      ...record,
      version_id: ids.named,
      side: 'after',
      base: await latest('means'),
      why: 'x',
    };
    expect(await tried('ngo', 'restore_record_version', put)).toBe(
      'form:recordHistory:errorWithheld',
    );
  });
});
