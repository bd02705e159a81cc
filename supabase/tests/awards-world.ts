import type { Person, TestDatabase } from '../../tests/support/database.ts';
import { createTestDatabase } from '../../tests/support/database.ts';
import { makePeople } from '../../tests/support/made-people.ts';

/** A database with four initiatives, who keeps one, who is a partner of one, a jury and staff. */
export let db: TestDatabase;

const names = [
  'keeper',
  'partner',
  'fan',
  'juror',
  'second',
  'third',
  'moderator',
  'editor',
  'coordinator',
  'colleague',
  'administrator',
] as const;
export type Name = (typeof names)[number];
export const people = {} as Record<Name, Person>;
export const year = 2031;

export async function openAwardsWorld(): Promise<void> {
  db = await createTestDatabase();
  Object.assign(
    people,
    await makePeople(db, names, {
      moderator: 'moderator',
      editor: 'editor',
      coordinator: 'coordinator',
      colleague: 'coordinator',
      administrator: 'administrator',
    }),
  );
  await db.sql`
    insert into public.organisations (slug, name, type) values ('huis', 'Het Huis', 'association'), ('brug', 'De Brug', 'ngo')`;
  await db.sql`
    insert into public.organisation_representatives (organisation_id, person_id)
    select o.id, r.person from public.organisations as o
    join (values ('huis', ${people.keeper.id}::uuid), ('brug', ${people.partner.id}::uuid)) as r (slug, person) on r.slug = o.slug`;
  await db.sql`
    insert into public.initiatives (slug, kind, is_published, published_at)
    select slug, 'citizen', slug <> 'verborgen', now() from unnest(array['tuin', 'koor', 'kast', 'boot', 'verborgen']) as slug`;
  await db.sql`
    insert into public.initiative_names (initiative_id, language, name, role)
    select id, 'nl', initcap(slug), 'main' from public.initiatives`;
  await db.sql`
    insert into public.initiative_owners (initiative_id, organisation_id)
    select i.id, o.id from public.initiatives as i, public.organisations as o where i.slug = 'tuin' and o.slug = 'huis'`;
  await db.sql`
    insert into public.initiative_organisations (initiative_id, organisation_id, role)
    select i.id, o.id, 'partner' from public.initiatives as i, public.organisations as o where i.slug = 'koor' and o.slug = 'brug'`;
}

/** What a call came to: its value, or the message or code of its refusal. */
export async function call(who: Name | null, name: string, args: object): Promise<unknown> {
  const client = db.clientFor(who ? people[who] : undefined);
  const { data, error } = await client.rpc(name as 'get_claim', args as never);
  if (!error) return data ?? 'done';
  return error.code === 'PT400' ? error.message : error.code;
}

/** How many days from today, in the city, as a date. */
export async function day(away: number): Promise<string> {
  const [row] = await db.sql<
    { on: string }[]
  >`select (private.today() + ${away}::integer)::text as on`;
  return row!.on;
}

export const days = async (from: number) => ({
  opensOn: await day(from),
  closesOn: await day(from + 10),
  scoresUntil: await day(from + 20),
  announcesOn: await day(from + 30),
});

let forms = 0;
/** Puts an initiative forward with a form that was opened a while ago. */
export async function enter(who: Name | null, slug: string, changed: object = {}) {
  forms += 1;
  const opened = Math.floor(Date.now() / 1000) - 60;
  return call(who, 'enter_campaign', {
    wanted_year: year,
    initiative_slug: slug,
    client: `client ${forms}`,
    form: {
      number: `${opened}-${String(forms).padStart(24, '0')}`,
      category: String(await idOf('category', 1)),
      reason: `Omdat ${slug} goed is.`,
      language: 'nl',
      ...changed,
    },
  });
}

export async function idOf(part: 'category' | 'criterion', position: number): Promise<number> {
  const table = part === 'category' ? 'campaign_categories' : 'campaign_criteria';
  const [row] = await db.sql<{ id: number }[]>`
    select id from public.${db.sql(table)} where year = ${year} and position = ${position}`;
  return row!.id;
}

export async function entryOf(slug: string): Promise<number> {
  const [row] = await db.sql<{ id: string }[]>`
    select e.id from private.campaign_entries as e join public.initiatives as i on i.id = e.initiative_id where i.slug = ${slug}`;
  return Number(row!.id);
}

/** Moves the days so that the awards are at this point. */
export async function moveTo(point: 'prepared' | 'open' | 'jury' | 'scored'): Promise<void> {
  const from = { prepared: 5, open: -5, jury: -15, scored: -25 }[point];
  const on = await days(from);
  await db.sql`
    update public.campaigns set opens_on = ${on.opensOn}, closes_on = ${on.closesOn}, scores_until = ${on.scoresUntil},
      announces_on = ${on.announcesOn} where year = ${year}`;
}

/** The year anew: two criteria that weigh 3 and 1, two categories, three jurors. */
export async function resetAwards(): Promise<void> {
  await db.sql`
    truncate public.campaigns, private.outbox, private.attempts, public.notifications cascade`;
  const on = await days(-5);
  await db.sql`
    insert into public.campaigns (year, opens_on, closes_on, scores_until, announces_on, published_at)
    values (${year}, ${on.opensOn}, ${on.closesOn}, ${on.scoresUntil}, ${on.announcesOn}, now())`;
  await db.sql`
    insert into public.campaign_categories (year, position, names) values (${year}, 1, '{"nl": "Warme buurt"}'), (${year}, 2, '{"nl": "Taal"}')`;
  await db.sql`
    insert into public.campaign_criteria (year, position, names, weight) values (${year}, 1, '{"nl": "Verandert"}', 3), (${year}, 2, '{"nl": "Samen"}', 1)`;
  await db.sql`
    insert into private.campaign_jurors (year, person_id, accepted_at)
    select ${year}, person, now() from unnest(${[people.juror.id, people.second.id, people.third.id]}::uuid[]) as person`;
}

/** Scores an entry by both criteria. */
export const score = async (who: Name | null, slug: string, first: unknown, second?: unknown) =>
  call(who, 'save_jury_sheet', {
    entry: await entryOf(slug),
    form: {
      note: '',
      scores: {
        [await idOf('criterion', 1)]: first,
        ...(second === undefined ? {} : { [await idOf('criterion', 2)]: second }),
      },
    },
  });
