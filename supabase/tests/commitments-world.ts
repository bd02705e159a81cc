import type { Json, Who } from './groups-world.ts';
import {
  call,
  db,
  idOf,
  mailOf,
  mailsTo,
  openGroupsWorld,
  organisation,
  outcome,
  resetGroups,
} from './groups-world.ts';

/** A session of this world: its slug tells when it is. */
export type Slug = 'long-past' | 'past' | 'next' | 'later';

const sessions: readonly [Slug, number, string][] = [
  ['long-past', -200, 'closed'],
  ['past', -20, 'closed'],
  ['next', 40, 'published'],
  ['later', 220, 'published'],
];

export const openCommitmentsWorld = openGroupsWorld;

/** Groups and sessions as in the beginning, no commitment and no mail. */
export async function resetCommitments(): Promise<void> {
  await db.sql`truncate public.agenda_items, public.decisions, public.commitments, public.sessions restart identity cascade`;
  await resetGroups();
  await db.sql`delete from public.organisation_representatives`;
  await db.sql`insert into public.organisation_representatives (organisation_id, person_id) values (${organisation}, ${idOf('speaker')})`;
  for (const [slug, days, state] of sessions) {
    await db.sql`insert into public.sessions (slug, kind, state, titles, starts_at, ends_at)
      values (${slug}, 'spring', ${state}::public.session_state, ${db.sql.json({ nl: slug })},
        now() + make_interval(days => ${days}), now() + make_interval(days => ${days}, hours => 2))`;
  }
}

export interface Promised {
  session?: Slug;
  due?: Slug;
  /** Days from today, where no session is named. */
  dueDays?: number;
  isReleased?: boolean;
  deliverable?: string;
}

/** Records a decision and what was promised with it, watched by the group `asking`; @returns its id */
export async function promise(given: Promised = {}): Promise<number> {
  const {
    session = 'long-past',
    due,
    dueDays = 30,
    isReleased = true,
    deliverable = 'Een loket',
  } = given;
  const [row] = await db.sql<{ id: number }[]>`
    with recorded as (
      insert into public.decisions (session_id, number, kind, result, language, text, final_at, for_participants_at, for_everybody_at)
      select s.id, (select coalesce(max(d.number), 0) + 1 from public.decisions as d where d.session_id = s.id), 'commitment', 'adopted', 'nl',
        'Er komt een loket.', now(), case when ${isReleased} then now() end, case when ${isReleased} then now() end
      from public.sessions as s where s.slug = ${session} returning *
    )
    select (private.make_commitment(recorded, ${organisation}, null, (select g.id from public.working_groups as g where g.slug = 'asking'),
      ${deliverable}, (select s.id from public.sessions as s where s.slug = ${due ?? ''}), private.today() + ${dueDays}::int)).id::int as id
    from recorded`;
  await db.sql`delete from public.notifications`;
  return row!.id;
}

/** A decision that everybody reads, by which something may be dropped; @returns its id */
export async function decide(session: Slug, isReleased = true): Promise<number> {
  const [row] = await db.sql<{ id: number }[]>`
    insert into public.decisions (session_id, number, kind, result, language, text, for_participants_at, for_everybody_at)
    select s.id, 90, 'decision', 'adopted', 'nl', 'Dat doen we niet meer.', case when ${isReleased} then now() end, case when ${isReleased} then now() end
    from public.sessions as s where s.slug = ${session} returning id::int`;
  return row!.id;
}

export const commitment = (who: Who, id: number) =>
  call(who, 'get_commitment', id, 'nl') as Promise<Json>;

/** How many shifts a form would have shown. */
const shifts = async (id: number): Promise<number> => {
  const [row] =
    await db.sql`select count(*)::int as n from public.commitment_changes where commitment_id = ${id}`;
  return Number(row!['n']);
};

/** Each step as its form sends it; @returns what came of it */
export const steps = {
  due: async (
    who: Who,
    id: number,
    due: { session?: Slug; day?: string },
    reason = 'Meer tijd nodig',
  ) =>
    outcome(
      call(
        who,
        'change_commitment_due',
        id,
        await shifts(id),
        reason,
        'nl',
        due.session ?? null,
        due.day ?? null,
      ),
    ),
  scope: async (who: Who, id: number, deliverable: string, reason = 'Kleiner') =>
    outcome(call(who, 'change_commitment_scope', id, await shifts(id), deliverable, reason, 'nl')),
  owner: async (
    who: Who,
    id: number,
    slug: string,
    person: Who | null = null,
    reason = 'Overgenomen',
  ) =>
    outcome(
      call(
        who,
        'change_commitment_owner',
        id,
        await shifts(id),
        slug,
        reason,
        'nl',
        person && idOf(person),
      ),
    ),
  close: async (who: Who, id: number) =>
    outcome(call(who, 'close_commitment', id, await shifts(id), 'nl', null)),
  drop: async (who: Who, id: number, decision: number, reason = 'Niet meer nodig') =>
    outcome(call(who, 'drop_commitment', id, await shifts(id), decision, reason, 'nl')),
  reopen: async (who: Who, id: number, reason = 'Toch niet klaar') =>
    outcome(call(who, 'reopen_commitment', id, await shifts(id), reason, 'nl')),
  report: async (
    who: Who,
    id: number,
    status = 'on_track',
    words = 'Het loopt.',
    evidence: string[] = [],
  ) => {
    const [row] =
      await db.sql`select revision from public.status_reports as r where r.commitment_id = ${id}
      and r.session_id is not distinct from (select (private.reporting_session(c)).id from public.commitments as c where c.id = ${id})`;
    const base = Number(row?.['revision'] ?? 0);
    return outcome(
      call(
        who,
        'report_status',
        id,
        base,
        status,
        words,
        'nl',
        `{${evidence.map((place) => JSON.stringify(place)).join(',')}}`,
      ),
    );
  },
  view: async (
    who: Who,
    id: number,
    view = 'disagrees',
    reason: string | null = 'Nog niets gemerkt',
  ) => {
    const [row] =
      await db.sql`select id::int, revision from public.status_reports where commitment_id = ${id} and given_at is not null order by given_at desc limit 1`;
    return outcome(
      call(
        who,
        'set_group_view',
        Number(row?.['id'] ?? 0),
        Number(row?.['revision'] ?? 0),
        view,
        'nl',
        reason,
      ),
    );
  },
};

/** Sets a session's state as the chapter of sessions does, with what belongs to it here. */
export async function setState(
  slug: Slug,
  state: 'published' | 'open' | 'closed' | 'cancelled',
): Promise<void> {
  await db.sql.begin(async (sql) => {
    const [before] =
      await sql`select state from public.sessions where slug = ${slug} for no key update`;
    await sql`update public.sessions set state = ${state}::public.session_state,
      cancelled_reason = ${state === 'cancelled' ? 'De zaal is dicht' : null} where slug = ${slug}`;
    if (state === 'closed') await sql`select private.carry_commitments(private.next_agenda())`;
    if (state === 'open' && before!['state'] === 'closed')
      await sql`select private.take_back_commitments(s) from public.sessions as s where s.slug = ${slug}`;
  });
}

/** What stands on the agenda of a session as follow-up, as readers of it would see it. */
export async function followUps(slug: Slug): Promise<Json[]> {
  return db.sql<
    Json[]
  >`select i.id::int, i.commitment_id::int, i.title, i.minutes, i.position from public.agenda_items as i
    join public.sessions as s on s.id = i.session_id where s.slug = ${slug} and i.state = 'accepted' and i.type = 'follow_up' order by i.position, i.id`;
}

/** Kinds of notice that somebody got, oldest first. */
export async function notices(who: Who): Promise<string[]> {
  const rows =
    await db.sql`select kind from public.notifications where person_id = ${idOf(who)} order by id`;
  return rows.map((row) => row['kind'] as string);
}

/** Mails to somebody that left until noon of some later day. */
export async function mails(who: Who): Promise<{ kind: string; payload: Json }[]> {
  await db.sql`select private.send_notifications('2060-01-15T12:00+01:00')`;
  return mailsTo(mailOf(who));
}
