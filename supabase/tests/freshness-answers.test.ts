import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Name } from './freshness-world.ts';
import {
  addRecord,
  ask,
  db,
  mails,
  openFreshnessWorld,
  organisation,
  people,
  recordOf,
  resetFreshness,
  tokenOf,
  tried,
} from './freshness-world.ts';

// What the link of a mail can do, and what one's own list can.
beforeAll(openFreshnessWorld);
beforeEach(resetFreshness);
afterAll(() => db.drop());

/** Asked today; @returns the secret of the first mail's link */
async function asked(): Promise<string> {
  await ask();
  return tokenOf((await mails())[0]);
}
const open = (token: string) => tried(null, 'get_confirmation', { token, language: 'nl' });
const answer = (token: string, seen: object, word = 'right') =>
  tried(null, 'answer_confirmation', { token, answer: word, seen });
const change = (slug: string) =>
  db.sql`select private.save_section(i.id, 'basics', private.read_section(i.id, 'basics') || '{"scope": "regional"}'::jsonb,
    private.latest_version(i.id, 'basics'), '', 'edit') from public.initiatives as i where slug = ${slug}`;

describe('the link of a mail', () => {
  test('changes nothing when it is opened, however often', async () => {
    const id = await addRecord('fiets');
    const token = await asked();
    for (let times = 0; times < 3; times += 1) {
      expect(await open(token)).toMatchObject({
        hasAccount: true,
        records: [{ slug: 'fiets', answer: null, version: 0, isChanged: false }],
      });
    }
    expect(await recordOf(id)).toEqual({ status: 'running', age: 182 });
    const [kept] = await db.sql`
      select token_hash = sha256(convert_to(${token}, 'UTF8')) as hashed, token_hash::text like ${`%${token}%`} as plain
      from private.confirmation_mails`;
    expect(kept).toEqual({ hashed: true, plain: false });
  });

  test('confirms all at once, and used twice changes nothing more', async () => {
    const ids = [await addRecord('een'), await addRecord('twee')];
    const token = await asked();
    expect(await answer(token, { een: '0', twee: '0' })).toEqual({ answered: 2, changed: 0 });
    for (const id of ids) expect(await recordOf(id)).toEqual({ status: 'running', age: 0 });
    expect(await answer(token, { een: '0', twee: '0' }, 'ended')).toEqual({
      answered: 0,
      changed: 0,
    });
    for (const id of ids) expect(await recordOf(id)).toMatchObject({ status: 'running' });
    expect(await ask(60)).toBe(0);
  });

  test('pressed in two windows at once it is answered once', async () => {
    await addRecord('een');
    const token = await asked();
    const answers = await Promise.all([
      answer(token, { een: '0' }),
      answer(token, { een: '0' }, 'ended'),
      answer(token, { een: '0' }),
    ]);
    expect(answers.filter((one) => (one as { answered: number }).answered === 1)).toHaveLength(1);
  });

  test('a record that was changed meanwhile asks again, with what stands there now', async () => {
    const id = await addRecord('fiets');
    const token = await asked();
    await change('fiets');
    expect(await open(token)).toMatchObject({ records: [{ version: 1, isChanged: true }] });
    expect(await answer(token, { fiets: '0' })).toEqual({ answered: 0, changed: 1 });
    expect(await recordOf(id)).toMatchObject({ age: 182 });
    expect(await answer(token, { fiets: '1' })).toEqual({ answered: 1, changed: 0 });
    expect(await recordOf(id)).toMatchObject({ age: 0 });
  });

  test('says that a record has ended, as a version; it keeps its page and is not asked about again', async () => {
    const id = await addRecord('fiets');
    const token = await asked();
    expect(await answer(token, { fiets: '0' }, 'ended')).toEqual({ answered: 1, changed: 0 });
    expect(await recordOf(id)).toMatchObject({ status: 'ended' });
    const [row] = await db.sql`
      select ended_precision, is_published, (select count(*)::integer from public.initiative_versions) as versions
      from public.initiatives where id = ${id}`;
    expect(row).toEqual({ ended_precision: 'month', is_published: true, versions: 1 });
    for (const day of [21, 42, 200]) expect(await ask(day)).toBe(0);
  });

  test('wakes what only the clock had made dormant', async () => {
    const id = await addRecord('oud', { confirmed: 700 });
    for (const day of [0, 21, 42, 63, 91]) await ask(day);
    expect(await recordOf(id)).toMatchObject({ status: 'dormant' });
    // The link of a mail works as long as the city's calendar says.
    await db.sql`update private.confirmation_mails set written_on = private.today() where written_on = private.today() + 91`;
    const last = (await mails()).at(-1);
    expect(last!.payload.occasion).toBe('dormant');
    expect(await answer(tokenOf(last), { oud: '1' })).toEqual({ answered: 1, changed: 0 });
    expect(await recordOf(id)).toEqual({ status: 'running', age: 0 });
  });

  test('is worth nothing when it is wrong, old, or of somebody who left', async () => {
    const id = await addRecord('fiets');
    const token = await asked();
    for (const wrong of ['', 'x', '0'.repeat(32), `${token}0`]) {
      expect(await open(wrong)).toBe('PT404');
      expect(await answer(wrong, { fiets: '0' })).toBe('PT404');
    }
    await db.sql`update private.confirmation_mails set written_on = private.today() - 30`;
    expect(await answer(token, { fiets: '0' })).toBe('PT404');
    await db.sql`update private.confirmation_mails set written_on = private.today() - 29`;
    await db.sql`delete from public.organisation_representatives`;
    expect(await open(token)).toBe('PT404');
    expect(await answer(token, { fiets: '0' })).toBe('PT404');
    expect(await recordOf(id)).toMatchObject({ age: 182 });
  });

  test('of an address without account is worth nothing once there is an owner, or another address', async () => {
    const id = await addRecord('fiets', { owned: false, contact: 'info@fiets.example' });
    const token = await asked();
    const page = await open(token);
    expect(page).toMatchObject({ hasAccount: false });
    // The page shows no address, not even the own one: mails are passed on.
    expect(JSON.stringify(page)).not.toContain('@');
    await db.sql`insert into public.initiative_owners (initiative_id, organisation_id) values (${id}, ${organisation})`;
    expect(await answer(token, { fiets: '0' })).toBe('PT404');
    await db.sql`delete from public.initiative_owners`;
    await db.sql`update public.initiative_contacts set contact = 'ander@fiets.example'`;
    expect(await answer(token, { fiets: '0' })).toBe('PT404');
    expect(await recordOf(id)).toMatchObject({ age: 182 });
  });

  test('can stop the mails to an address without account, and then the address is gone', async () => {
    await addRecord('fiets', { owned: false, contact: 'info@fiets.example' });
    const token = await asked();
    expect(await tried(null, 'stop_confirmations', { token })).toBeNull();
    expect(await db.sql`select from public.initiative_contacts`).toHaveLength(0);
    expect(await ask(21)).toBe(0);
    await resetFreshness();
    await addRecord('fiets');
    expect(await tried(null, 'stop_confirmations', { token: await asked() })).toBe('PT404');
  });

  test('reaches only the records that its mail was about, and nonsense is refused', async () => {
    await addRecord('een');
    const other = await addRecord('ander', { owned: false, confirmed: 300 });
    const token = await asked();
    expect(await answer(token, { ander: '0' })).toEqual({ answered: 0, changed: 0 });
    expect(await recordOf(other)).toMatchObject({ age: 300 });
    for (const seen of [[], 'een', 1])
      expect(await answer(token, seen as never)).toBe('form:freshness:errorAnswer');
    expect(await answer(token, { een: '0' }, 'gone')).toBe('form:freshness:errorAnswer');
    for (const version of ['x', '', '99999999999999', "0'"])
      expect(await answer(token, { een: version })).toEqual({ answered: 0, changed: 1 });
  });
});

describe("one's own list", () => {
  const mine = async (who: Name) =>
    (await db.clientFor(people[who]).rpc('get_my_records', { language: 'nl' })).data as {
      records: { slug: string; isDue: boolean; organisations: string[] }[];
    };

  test('shows what one speaks for, what is due first, and confirms it', async () => {
    await addRecord('vers', { confirmed: 10 });
    const id = await addRecord('oud', { confirmed: 190 });
    await addRecord('vreemd', { owned: false });
    const { records } = await mine('speaker');
    expect(records.map(({ slug, isDue }) => [slug, isDue])).toEqual([
      ['oud', true],
      ['vers', false],
    ]);
    expect(records[0]!.organisations).toEqual(['De Spaak']);
    expect(await mine('stranger')).toEqual({ records: [] });
    expect(await tried('speaker', 'confirm_my_records', { seen: { oud: '0' } })).toEqual({
      answered: 1,
      changed: 0,
    });
    expect(await recordOf(id)).toMatchObject({ age: 0 });
  });

  test('is refused to everybody else', async () => {
    await addRecord('oud');
    for (const who of ['stranger', 'moderator', 'coordinator', 'editor'] as const)
      expect(await tried(who, 'confirm_my_records', { seen: { oud: '0' } })).toBe('PT404');
    expect(await tried(null, 'confirm_my_records', { seen: { oud: '0' } })).toBe('42501');
    const { error } = await db.clientFor().rpc('get_my_records', { language: 'nl' });
    expect(error?.code).toBe('42501');
  });
});
