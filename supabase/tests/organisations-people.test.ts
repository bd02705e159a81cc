import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Person, TestDatabase } from '../../tests/support/database.ts';
import { createTestDatabase } from '../../tests/support/database.ts';

let db: TestDatabase;
const names = [
  'citizen',
  'newcomer',
  'ngo',
  'coordinator',
  'moderator',
  'editor',
  'admin',
] as const;
type Name = (typeof names)[number];
const people = {} as Record<Name, Person>;
const slug = 'de-lantaarn-voorbeeld';
const other = 'welkomhuis-voorbeeld';

beforeAll(async () => {
  db = await createTestDatabase({ world: 'demo' });
  for (const name of names) {
    const [row] = await db.sql<Person[]>`
      select id::text, email from auth.users where email = ${`${name}@demo.example`}`;
    people[name] = row!;
  }
});
afterAll(() => db.drop());

const as = (who?: Name) => db.clientFor(who && people[who]);

const invite = (who: Name | undefined, mail: string, at = slug) =>
  as(who).rpc('invite_representative', {
    organisation_slug: at,
    mail,
    role: 'deputy',
    language: 'nl',
  });

/** The secret in the link of the last invitation to an address. */
async function tokenFor(mail: string): Promise<string> {
  const [row] = await db.sql<{ url: string }[]>`
    select payload ->> 'url' as url from private.outbox
    where kind = 'organisation_invitation' and recipient = ${mail} order by id desc limit 1`;
  return row!.url.split('/').at(-1)!;
}

const answer = (who: Name | undefined, token: string, accepts: boolean) =>
  as(who).rpc('answer_organisation_invitation', { token, accepts });

async function speakers(at = slug): Promise<string[]> {
  const rows = await db.sql<{ email: string }[]>`
    select u.email from public.organisation_representatives as r join auth.users as u on u.id = r.person_id
    join public.organisations as o on o.id = r.organisation_id where o.slug = ${at} order by 1`;
  return rows.map(({ email }) => email.split('@')[0]!);
}

describe('an invitation', () => {
  test('is sent by who represents the organisation and by staff, by nobody else', async () => {
    const code = async (who?: Name) =>
      (await invite(who, `${who ?? 'visitor'}-asks@example.org`)).error?.code ?? 'sent';
    expect(await code()).toBe('42501');
    expect(await code('citizen')).toBe('42501');
    expect(await code('editor')).toBe('42501');
    expect((await invite('ngo', 'x@example.org', other)).error?.code).toBe('42501');
    expect(await code('ngo')).toBe('sent');
    expect(await code('coordinator')).toBe('sent');
    expect(await code('moderator')).toBe('sent');
    expect(await code('admin')).toBe('sent');
  });

  test('answers bad input by the field', async () => {
    expect((await invite('ngo', 'geen adres')).error?.message).toBe('mail:errorMail');
    expect((await invite('ngo', 'ngo@demo.example')).error?.message).toBe(
      'mail:organisations:errorSpeaks',
    );
    await invite('ngo', 'twice@example.org');
    expect((await invite('ngo', 'Twice@example.org')).error?.message).toBe(
      'mail:organisations:errorInvited',
    );
    expect((await invite('ngo', 'a@example.org', 'no-such-one')).error?.code).toBe('PT404');
  });

  test('makes who accepts a deputy, once, and forgets the address', async () => {
    await invite('ngo', 'citizen@demo.example');
    const token = await tokenFor('citizen@demo.example');
    expect((await answer(undefined, token, true)).error?.code).toBe('42501');
    expect((await answer('citizen', 'f'.repeat(32), true)).error?.code).toBe('PT404');
    expect((await answer('citizen', token, true)).error).toBeNull();
    expect(await speakers()).toContain('citizen');
    expect((await answer('newcomer', token, true)).error?.code).toBe('PT409');
    expect(await speakers()).not.toContain('newcomer');
    const kept =
      await db.sql`select from private.organisation_invitations where mail = 'citizen@demo.example'`;
    expect(kept).toHaveLength(0);
  });

  test('is declined without an account, taken back, and over after 30 days', async () => {
    await invite('ngo', 'declines@example.org');
    expect(
      (await answer(undefined, await tokenFor('declines@example.org'), false)).error,
    ).toBeNull();
    await invite('ngo', 'withdrawn@example.org');
    const [row] = await db.sql<{ id: string }[]>`
      select id from private.organisation_invitations where mail = 'withdrawn@example.org'`;
    const withdraw = (who: Name) =>
      as(who).rpc('withdraw_organisation_invitation', { invitation_id: Number(row!.id) });
    expect((await withdraw('newcomer')).error?.code).toBe('42501');
    expect((await withdraw('ngo')).error).toBeNull();
    const token = await tokenFor('withdrawn@example.org');
    expect((await answer('newcomer', token, true)).error?.code).toBe('PT409');
    await invite('ngo', 'late@example.org');
    await db.sql`update private.organisation_invitations set invited_at = now() - interval '31 days' where mail = 'late@example.org'`;
    expect((await answer('newcomer', await tokenFor('late@example.org'), true)).error?.code).toBe(
      'PT404',
    );
    await db.sql`select private.forget_organisation_invitations(private.today())`;
    const left =
      await db.sql`select from private.organisation_invitations where mail = 'late@example.org'`;
    expect(left).toHaveLength(0);
  });
});

describe('a way in by an old or own invitation', () => {
  const removal = (who: Name, person: Name) =>
    as(who).rpc('remove_representative', { organisation_slug: slug, person: people[person].id });
  const makeRepresentative = (who: Name) => db.sql`
    insert into public.organisation_representatives (organisation_id, person_id, role)
    select id, ${people[who].id}, 'representative' from public.organisations where slug = ${slug}
    on conflict (organisation_id, person_id) do update set role = 'representative'`;

  test('staff do not make themselves speak for an organisation, under no address', async () => {
    expect((await invite('coordinator', 'Coordinator@demo.example')).error?.message).toBe(
      'mail:organisations:errorYourself',
    );
    await invite('coordinator', 'second-mailbox@example.org');
    const token = await tokenFor('second-mailbox@example.org');
    expect((await answer('coordinator', token, true)).error?.message).toBe(
      'form:organisations:errorYourself',
    );
    expect(await speakers()).not.toContain('coordinator');
    expect((await answer('coordinator', token, false)).error).toBeNull();
  });

  test('who was removed, or is deputy now, brings nobody in by an invitation of before', async () => {
    await makeRepresentative('editor');
    await invite('editor', 'editors-second-mailbox@example.org');
    expect((await removal('ngo', 'editor')).error).toBeNull();
    const token = await tokenFor('editors-second-mailbox@example.org');
    expect((await answer('newcomer', token, true)).error?.code).toBe('PT409');
    expect(await speakers()).not.toContain('newcomer');

    await makeRepresentative('editor');
    await invite('editor', 'third-mailbox@example.org');
    const { error } = await as('ngo').rpc('set_representative_role', {
      organisation_slug: slug,
      person: people.editor.id,
      role: 'deputy',
    });
    expect(error).toBeNull();
    const third = await tokenFor('third-mailbox@example.org');
    expect((await answer('newcomer', third, true)).error?.code).toBe('PT409');
    expect((await removal('ngo', 'editor')).error).toBeNull();
  });

  test('who hands over and leaves by themselves leaves the invitation standing', async () => {
    await makeRepresentative('editor');
    await invite('editor', 'successor@example.org');
    expect((await removal('editor', 'editor')).error).toBeNull();
    const token = await tokenFor('successor@example.org');
    expect((await answer('newcomer', token, true)).error).toBeNull();
    expect((await removal('ngo', 'newcomer')).error).toBeNull();
    await db.sql`delete from private.outbox where kind = 'representative_removed'`;
  });
});

describe('who speaks for an organisation', () => {
  const read = (who?: Name) =>
    as(who).rpc('get_organisation_people', { organisation_slug: slug, language: 'nl' });

  test('is read by them and by staff; deputies see no addresses of who was invited', async () => {
    expect((await read()).error?.code).toBe('42501');
    expect((await read('newcomer')).error?.code).toBe('42501');
    expect((await read('editor')).error?.code).toBe('42501');
    const deputy = (await read('citizen')).data as { role: string; invitations: unknown };
    expect(deputy).toMatchObject({ role: 'deputy', invitations: null });
    const own = (await read('ngo')).data as { people: { isMe: boolean }[]; invitations: unknown[] };
    expect(own.people.filter(({ isMe }) => isMe)).toHaveLength(1);
    expect(own.invitations.length).toBeGreaterThan(0);
    expect(JSON.stringify(own.people)).not.toContain('@');
  });

  test('changes by representatives, not by deputies; everybody may leave', async () => {
    const setRole = (who: Name, person: Name, role: 'representative' | 'deputy') =>
      as(who).rpc('set_representative_role', {
        organisation_slug: slug,
        person: people[person].id,
        role,
      });
    const remove = (who: Name, person: Name) =>
      as(who).rpc('remove_representative', { organisation_slug: slug, person: people[person].id });
    expect((await setRole('citizen', 'citizen', 'representative')).error?.code).toBe('42501');
    expect((await remove('citizen', 'ngo')).error?.code).toBe('42501');
    expect((await remove('newcomer', 'citizen')).error?.code).toBe('42501');
    expect((await setRole('ngo', 'newcomer', 'deputy')).error?.code).toBe('PT404');
    expect((await setRole('ngo', 'citizen', 'representative')).error).toBeNull();
    expect((await setRole('citizen', 'citizen', 'deputy')).error).toBeNull();
    expect((await remove('citizen', 'citizen')).error).toBeNull();
    expect(await speakers()).not.toContain('citizen');
    const told = await db.sql`select from private.outbox where kind = 'representative_removed'`;
    expect(told).toHaveLength(0);
    await invite('ngo', 'newcomer@demo.example');
    await answer('newcomer', await tokenFor('newcomer@demo.example'), true);
    expect((await remove('ngo', 'newcomer')).error).toBeNull();
    const [mail] =
      await db.sql`select recipient, language from private.outbox where kind = 'representative_removed'`;
    expect(mail).toEqual({ recipient: 'newcomer@demo.example', language: 'ar' });
  });
});

describe('what stands about an organisation', () => {
  const form = (who?: Name) => as(who).rpc('get_organisation_form', { organisation_slug: slug });
  async function save(who: Name | undefined, change: object = {}, seen?: string) {
    const stored = (await form('moderator')).data as { seen: string };
    const given = { ...stored, ...change } as never;
    return as(who).rpc('save_organisation', {
      organisation_slug: slug,
      given,
      seen: seen ?? stored.seen,
    });
  }

  test('is changed by who speaks for it, editors and staff', async () => {
    const code = async (who?: Name) =>
      (await save(who, { summaries: { nl: `Geschreven door ${who ?? 'niemand'}` } })).error?.code ??
      'saved';
    expect(await code()).toBe('42501');
    expect(await code('newcomer')).toBe('42501');
    for (const who of ['ngo', 'editor', 'coordinator', 'moderator', 'admin'] as const) {
      expect(await code(who), who).toBe('saved');
    }
    expect((await form('newcomer')).error?.code).toBe('42501');
    expect((await form()).error?.code).toBe('42501');
  });

  test('answers bad input by the field and writes nothing over', async () => {
    const message = async (change: object) => (await save('ngo', change)).error?.message;
    expect(await message({ name: ' ' })).toBe('name:errorRequired');
    expect(await message({ type: 'guild' })).toBe('type:errorChoice');
    expect(await message({ place: 'Nergenshuizen' })).toBe('place:organisations:errorPlace');
    expect(await message({ website: 'javascript:alert(1)' })).toMatch(/^website:/);
    expect(await message({ summaries: { nl: 'x'.repeat(601) } })).toBe(
      'summaries:records:errorTooLong',
    );
    const { seen } = (await form('ngo')).data as { seen: string };
    expect((await save('ngo', { website: 'https://cirq.example.org' })).error).toBeNull();
    expect((await save('ngo', { website: null }, seen)).error?.code).toBe('PT409');
  });
});

describe('its page', () => {
  interface OrganisationPage {
    keeps: { slug: string }[];
    seats: { slug: string }[];
    listings: { id: number }[];
    myRole: string | null;
  }
  const page = async (who?: Name, of = slug) =>
    (await as(who).rpc('get_organisation', { organisation_slug: of, language: 'nl' }))
      .data as unknown as OrganisationPage;

  test('shows seats and kept records to everybody', async () => {
    const visitor = await page();
    expect(visitor.keeps.map((line) => line.slug)).toContain('fietsschool-de-spaak-voorbeeld');
    const [seats] = await db.sql<{ n: number }[]>`
      select count(*)::int as n from public.group_seats as s join public.organisations as o on o.id = s.organisation_id
      where o.slug = ${slug} and s.state = 'active'`;
    expect(visitor.seats).toHaveLength(seats!.n);
    expect(visitor.myRole).toBeNull();
    expect((await page('ngo')).myRole).toBe('representative');
    expect((await page('coordinator')).myRole).toBe('staff');
  });

  test('shows offers and needs to who is signed in, not between people who block one another', async () => {
    const [posts] = await db.sql<{ id: string; slug: string; n: number }[]>`
      select o.id, o.slug, count(*)::int as n
      from public.listings as l join public.organisations as o on o.id = l.organisation_id
      where l.state in ('open', 'talking') and l.review = 'approved' and not l.is_paused
        and l.expires_at > now() and l.audience in ('everybody', 'people')
      group by 1, 2 order by 3 desc limit 1`;
    expect((await page(undefined, posts!.slug)).listings).toEqual([]);
    expect((await page('newcomer', posts!.slug)).listings).toHaveLength(Math.min(10, posts!.n));
    await db.sql`insert into public.organisation_representatives (organisation_id, person_id)
      values (${posts!.id}, ${people.citizen.id}) on conflict do nothing`;
    await db.sql`insert into public.blocks (blocker_id, blocked_id) values (${people.citizen.id}, ${people.newcomer.id})`;
    expect((await page('newcomer', posts!.slug)).listings).toEqual([]);
  });
});
