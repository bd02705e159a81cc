import type { TransactionSql } from 'postgres';
import { readWorld, rows } from './reading.ts';

/** People with an account are named by their demo address without what stands behind the @, others by name. */
interface Registration {
  who?: string;
  name?: string;
  /** Who registered them under a code name. */
  by?: string;
  organisation?: string;
  way: 'here' | 'remote';
  language?: string;
  listed?: 'participants' | 'everybody';
  organisationOnly?: boolean;
  needs?: object[];
  /** Minutes after the beginning at which they came; those who said to come and did not have none. */
  came?: number;
}
interface SessionPeople {
  session: string;
  registrations: Registration[];
  /** Who came without having registered. */
  unannounced?: { name: string; organisation?: string; way: 'here' | 'remote'; came: number }[];
}

/** Loads who registered for the sessions, what they need, and who was there. */
export async function loadRegistrations(tx: TransactionSql): Promise<void> {
  for (const people of readWorld<SessionPeople[]>('world/registrations.json')) {
    for (const [index, registration] of people.registrations.entries())
      await addRegistration(tx, people.session, registration, index);
    await addUnannounced(tx, people);
  }
}

async function addRegistration(
  tx: TransactionSql,
  session: string,
  registration: Registration,
  index: number,
): Promise<void> {
  const [row] = await tx<{ id: string }[]>`
    insert into public.registrations (session_id, person_id, organisation_id, name, is_code_name, registered_by, way, state, language,
      listed_for, lists_organisation_only, registered_at)
    select s.id, u.id, o.id, r.name, c.id is not null, c.id, r.way::public.coming_way, 'registered',
      coalesce(r.language, p.language, 'nl'), coalesce(r.listed, 'nobody')::public.listing_audience,
      coalesce(r."organisationOnly", false),
      -- A few a day, from the day on which registration opened.
      (private.deadline_on(s.id, 'registration_opens') + time '09:00') at time zone s.zone + ${index} * interval '5 hours 20 minutes'
    from jsonb_to_record(${rows(tx, registration)}) as r(who text, name text, by text, organisation text, way text,
      language text, listed text, "organisationOnly" boolean)
    join public.sessions as s on s.slug = ${session}
    left join auth.users as u on u.email = r.who || '@demo.example'
    left join public.people as p on p.id = u.id
    left join auth.users as c on c.email = r.by || '@demo.example'
    left join public.organisations as o on o.slug = r.organisation
    returning id`;
  if (!row) throw new Error(`no session ${session}`);
  await tx`select private.make_registration_key(${row.id}, case when person_id is null then gen_random_uuid()::text end)
    from public.registrations where id = ${row.id}`;
  await tx`
    insert into public.session_needs (registration_id, kind, language, level, number, ages, choices, text, state)
    select ${row.id}, n.kind::public.need_kind, n.language, n.level::public.need_level, n.number, coalesce(n.ages, '{}'),
      coalesce(n.choices, '{}'), n.text, coalesce(n.state, 'stated')::public.need_state
    from jsonb_to_recordset(${rows(tx, registration.needs ?? [])}) as n(kind text, language text, level text, number smallint,
      ages smallint[], choices text[], text text, state text)`;
  if (registration.came === undefined) return;
  await tx`
    insert into public.session_presences (session_id, registration_id, person_id, organisation_id, way, came_at, left_at)
    select s.id, r.id, r.person_id, r.organisation_id, r.way,
      s.starts_at + ${registration.came} * interval '1 minute', s.ends_at
    from public.registrations as r join public.sessions as s on s.id = r.session_id where r.id = ${row.id}`;
}

async function addUnannounced(
  tx: TransactionSql,
  { session, unannounced = [] }: SessionPeople,
): Promise<void> {
  await tx`
    insert into public.session_presences (session_id, organisation_id, name, way, came_at, left_at)
    select s.id, o.id, u.name, u.way::public.coming_way, s.starts_at + u.came * interval '1 minute', s.ends_at
    from jsonb_to_recordset(${rows(tx, unannounced)}) as u(name text, organisation text, way text, came int)
    join public.sessions as s on s.slug = ${session}
    left join public.organisations as o on o.slug = u.organisation`;
}
