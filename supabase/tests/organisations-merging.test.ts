import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Who } from './groups-world.ts';
import {
  call,
  db,
  idOf,
  openGroupsWorld,
  organisation,
  people,
  resetGroups,
  tried,
} from './groups-world.ts';

// Two entries of one organisation become one.
const twin = '00000000-0000-4000-9000-000000000009';

beforeAll(openGroupsWorld);
beforeEach(async () => {
  await resetGroups();
  await db.sql`delete from public.organisations where id in (${organisation}, ${twin})`;
  await db.sql`insert into public.organisations (id, slug, name, type, website, names) values
    (${organisation}, 'kring', 'De Kring', 'ngo', null, '{}'), (${twin}, 'kring-vzw', 'De Kring vzw', 'ngo', 'https://kring.example', '{"fr":"Le Cercle"}')`;
  await db.sql`insert into public.organisation_representatives (organisation_id, person_id) values
    (${organisation}, ${idOf('speaker')}), (${organisation}, ${idOf('successor')}),
    (${twin}, ${idOf('speaker')}), (${twin}, ${idOf('outsider')})`;
});
afterAll(() => db.drop());

const merge = (who: Who, from = 'kring-vzw', into = 'De Kring') =>
  tried(who, 'merge_organisations', from, into);

/** Gives an organisation a seat; @returns its id */
async function seat(
  owner: string,
  group: string,
  state: 'active' | 'requested',
  holders: [Who, string][] = [],
) {
  const [row] =
    await db.sql`insert into public.group_seats (group_id, organisation_id, state, since_on, term_ends_on)
    select id, ${owner}, ${state}, ${state === 'active' ? '2026-02-01' : null}, ${state === 'active' ? '2028-01-01' : null}
    from public.working_groups where slug = ${group} returning id::int`;
  const id = Number(row!['id']);
  for (const [who, role] of holders) {
    await db.sql`insert into public.seat_holders (seat_id, person_id, role) values (${id}, ${idOf(who)}, ${role})`;
  }
  return id;
}

const seats = async () =>
  (
    await db.sql`select g.slug, s.id::int as id, s.state, s.organisation_id = ${organisation} as moved from public.group_seats as s
      join public.working_groups as g on g.id = s.group_id order by s.id`
  ).map(({ slug, id, state, moved }) => `${slug} ${id} ${state}${moved ? '' : ' elsewhere'}`);

test.each<Who>(['visitor', ...people])('%s merges organisations', async (who) => {
  expect(await merge(who)).toBe(who === 'moderator' ? 'done' : '42501');
});

test('what cannot be merged is told', async () => {
  expect(await merge('moderator', 'nergens')).toBe('PT404');
  for (const into of ['nergens', '', 'kring-vzw', 'De Kring vzw']) {
    expect(await merge('moderator', 'kring-vzw', into)).toBe('into:organisations:errorInto');
  }
});

test('one seat per group stays, with who sat at both', async () => {
  const mine = await seat(organisation, 'open', 'active', [['speaker', 'representative']]);
  const theirs = await seat(twin, 'open', 'active', [
    ['outsider', 'representative'],
    ['successor', 'deputy'],
  ]);
  const asked = await seat(organisation, 'asking', 'requested');
  const had = await seat(twin, 'asking', 'active', [['outsider', 'representative']]);
  const alone = await seat(twin, 'inside', 'requested');
  const [meeting] =
    await db.sql`insert into public.group_meetings (group_id, title, starts_at, ends_at, audience, language)
    select id, 'Geweest', now() - interval '3 hours', now() - interval '1 hour', 'public', 'nl' from public.working_groups where slug = 'open' returning id`;
  await db.sql`insert into public.meeting_attendances (meeting_id, seat_id, way) values
    (${meeting!['id'] as string}, ${mine}, 'here'), (${meeting!['id'] as string}, ${theirs}, 'remote')`;
  expect(await merge('moderator')).toBe('done');
  expect(await seats()).toEqual([
    `open ${mine} active`,
    `open ${theirs} ended`,
    `asking ${asked} withdrawn`,
    `asking ${had} active`,
    `inside ${alone} requested`,
  ]);
  const holders =
    await db.sql`select seat_id::int as seat, p.display_name as who, role from public.seat_holders as h
    join public.people as p on p.id = h.person_id where until_on is null order by 1, 3`;
  expect(holders.map(({ seat: id, who, role }) => `${id} ${who} ${role}`)).toEqual([
    `${mine} speaker representative`,
    `${mine} successor deputy`,
    `${had} outsider representative`,
  ]);
  // At the meeting the organisation counts once.
  expect(await db.sql`select seat_id::int as seat, way from public.meeting_attendances`).toEqual([
    { seat: mine, way: 'here' },
  ]);
});

test('in an open vote by name the organisation keeps one voice, a closed one stays as it was', async () => {
  const mine = await seat(organisation, 'open', 'active', [['speaker', 'representative']]);
  const theirs = await seat(twin, 'open', 'active', [['outsider', 'representative']]);
  const [topic] = await db.sql`insert into public.topics (group_id, title, language, audience)
    select id, 'Gesprek', 'nl', 'public' from public.working_groups where slug = 'open' returning id`;
  const voted = async (state: 'open' | 'closed', seats: number[]) => {
    const isClosed = state === 'closed';
    const [vote] =
      await db.sql`insert into public.votes (topic_id, kind, question, language, electorate, secrecy, state,
        closes_at, opened_at, closed_at, turnout, eligible)
      values (${topic!['id'] as string}, 'consent', 'Akkoord?', 'nl', 'seat', 'named', ${state}, now() + interval '1 day', now(),
        ${isClosed ? new Date() : null}, ${isClosed ? seats.length : null}, ${isClosed ? 2 : null}) returning id::int`;
    for (const id of seats) {
      await db.sql`with given as (
        insert into private.vote_turnout (vote_id, seat_id, role) values (${Number(vote!['id'])}, ${id}, 'representative') returning id
      ) insert into private.vote_ballots (vote_id, turnout_id, stance) select ${Number(vote!['id'])}, id, 'agree' from given`;
    }
    return Number(vote!['id']);
  };
  const both = await voted('open', [mine, theirs]);
  const one = await voted('open', [theirs]);
  const over = await voted('closed', [mine, theirs]);
  expect(await merge('moderator')).toBe('done');
  const rows =
    await db.sql`select vote_id::int as vote, seat_id::int as seat from private.vote_turnout order by 1, 2`;
  expect(rows.map(({ vote, seat: id }) => [vote, id])).toEqual([
    [both, mine],
    [one, mine],
    [over, mine],
    [over, theirs],
  ]);
});

test('posts, initiatives, representatives and the address go along; the trail tells it', async () => {
  await db.sql`insert into public.topics (group_id, title, language, audience) select id, 'Gesprek', 'nl', 'public' from public.working_groups where slug = 'open'`;
  await db.sql`insert into public.posts (topic_id, number, author_id, organisation_id, language, document, plain)
    select id, 1, ${idOf('speaker')}, ${twin}, 'nl', '{"root":{}}', 'x' from public.topics`;
  const former =
    await db.sql`insert into public.initiatives (slug, kind) values ('tuin', 'citizen') returning id`.catch(
      () => [],
    );
  for (const { id } of former) {
    await db.sql`insert into public.initiative_organisations (initiative_id, organisation_id, role) values
      (${id as string}, ${twin}, 'lead'), (${id as string}, ${organisation}, 'lead'), (${id as string}, ${twin}, 'partner')`;
  }
  expect(await merge('moderator')).toBe('done');
  expect(await db.sql`select organisation_id from public.posts`).toEqual([
    { organisation_id: organisation },
  ]);
  const links =
    await db.sql`select role from public.initiative_organisations where organisation_id = ${organisation} order by role`;
  expect(links.map(({ role }) => role as string)).toEqual(['lead', 'partner']);
  const [speakers] =
    await db.sql`select count(*)::int as n from public.organisation_representatives where organisation_id = ${organisation}`;
  expect(speakers).toEqual({ n: 3 });
  expect(await call('visitor', 'get_organisation', 'kring-vzw', 'nl')).toEqual({
    redirect: 'kring',
  });
  expect(await call('visitor', 'get_organisation', 'nergens', 'nl')).toBeNull();
  expect(await call('visitor', 'get_organisation', 'kring', 'fr')).toMatchObject({
    name: 'De Kring',
    translation: 'Le Cercle',
    website: 'https://kring.example',
  });
  const trail =
    await db.sql`select table_name from public.audit_entries where actor_id = ${idOf('moderator')} and row_id in (${twin}, 'kring-vzw')`;
  expect(trail.map(({ table_name: name }) => name as string)).toEqual(
    expect.arrayContaining(['organisations', 'organisation_redirects']),
  );
  // Merged again, both former addresses lead to the last.
  await db.sql`insert into public.organisations (slug, name, type) values ('koepel', 'De Koepel', 'network')`;
  expect(await merge('moderator', 'kring', 'koepel')).toBe('done');
  for (const slug of ['kring', 'kring-vzw']) {
    expect(await call('visitor', 'get_organisation', slug, 'nl')).toEqual({ redirect: 'koepel' });
  }
});

test('two that are merged into each other at once become one', async () => {
  const said = await Promise.all([merge('moderator'), merge('moderator', 'kring', 'kring-vzw')]);
  expect(said.filter((one) => one === 'done').length).toBe(1);
  const left =
    await db.sql`select slug from public.organisations where id in (${organisation}, ${twin})`;
  expect(left.length).toBe(1);
});

test('what both keep is kept once', async () => {
  const [made] = await db.sql<{ id: string }[]>`
    insert into public.initiatives (slug, kind, is_published, published_at)
    values ('kringtuin', 'citizen', true, now()) returning id`;
  const kept = made!.id;
  await db.sql`insert into public.initiative_owners (initiative_id, organisation_id)
    values (${kept}, ${organisation}), (${kept}, ${twin})`;
  try {
    expect(await merge('moderator')).toBe('done');
    expect(
      await db.sql`select organisation_id from public.initiative_owners where initiative_id = ${kept}`,
    ).toEqual([{ organisation_id: organisation }]);
  } finally {
    await db.sql`delete from public.initiatives where id = ${kept}`;
  }
});
