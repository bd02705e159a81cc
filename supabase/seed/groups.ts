import type { TransactionSql } from 'postgres';
import { readWorld, rows } from './reading.ts';
import type { Group } from './world.ts';

/** Seats the demo people and organisations at the groups' tables; some wait, some seats are vacant. */
export async function loadGroupPeople(tx: TransactionSql): Promise<void> {
  const groups = rows(tx, readWorld<Group[]>('world/groups.json'));
  await tx`
    insert into public.group_members (group_id, person_id, role, state, since_on, created_at)
    select g.id, u.id, m.role::public.group_role, 'active', current_date - m.days_ago, now() - make_interval(days => m.days_ago)
    from jsonb_to_recordset(${groups}) as w(slug text, members jsonb)
    join public.working_groups as g using (slug)
    cross join lateral jsonb_to_recordset(w.members) as m(person text, role text, days_ago int)
    join auth.users as u on u.email = m.person || '@demo.example'`;
  await tx`
    insert into public.group_seats (group_id, organisation_id, state, since_on, term_ends_on, created_at)
    select g.id, o.id, 'active', current_date - s.days_ago, current_date - s.days_ago + s.term_days,
      now() - make_interval(days => s.days_ago)
    from jsonb_to_recordset(${groups}) as w(slug text, seats jsonb)
    join public.working_groups as g using (slug)
    cross join lateral jsonb_to_recordset(w.seats) as s(organisation text, days_ago int, term_days int)
    join public.organisations as o on o.slug = s.organisation`;
  await tx`
    insert into public.seat_holders (seat_id, person_id, role, since_on)
    select seat.id, u.id, h.role::public.representative_role, seat.since_on
    from jsonb_to_recordset(${groups}) as w(slug text, seats jsonb)
    join public.working_groups as g using (slug)
    cross join lateral jsonb_to_recordset(w.seats) as s(organisation text, holders jsonb)
    cross join lateral jsonb_to_recordset(s.holders) as h(person text, role text)
    join public.organisations as o on o.slug = s.organisation
    join public.group_seats as seat on seat.group_id = g.id and seat.organisation_id = o.id
    join auth.users as u on u.email = h.person || '@demo.example'`;
  await loadRequests(tx, groups);
}

async function loadRequests(tx: TransactionSql, groups: ReturnType<typeof rows>): Promise<void> {
  await tx`
    insert into public.group_members (group_id, person_id, state, reason, created_at)
    select g.id, u.id, 'requested', r.reason, now() - make_interval(days => r.days_ago)
    from jsonb_to_recordset(${groups}) as w(slug text, requests jsonb)
    join public.working_groups as g using (slug)
    cross join lateral jsonb_to_recordset(w.requests) as r(person text, organisation text, reason text, days_ago int)
    join auth.users as u on u.email = r.person || '@demo.example'
    where r.organisation is null`;
  await tx`
    insert into public.group_seats (group_id, organisation_id, state, reason, asked_by, created_at)
    select g.id, o.id, 'requested', r.reason, u.id, now() - make_interval(days => r.days_ago)
    from jsonb_to_recordset(${groups}) as w(slug text, requests jsonb)
    join public.working_groups as g using (slug)
    cross join lateral jsonb_to_recordset(w.requests) as r(person text, organisation text, reason text, days_ago int)
    join public.organisations as o on o.slug = r.organisation
    join auth.users as u on u.email = r.person || '@demo.example'`;
  // Nobody has the link: the invitation is there to be seen and taken back.
  await tx`
    insert into private.group_invitations (token_hash, group_id, mail, role, invited_by, invited_at)
    select extensions.gen_random_bytes(32), g.id, i.mail, i.role::public.group_role, u.id, now() - make_interval(days => i.days_ago)
    from jsonb_to_recordset(${groups}) as w(slug text, invitations jsonb)
    join public.working_groups as g using (slug)
    cross join lateral jsonb_to_recordset(w.invitations) as i(mail text, role text, invited_by text, days_ago int)
    join auth.users as u on u.email = i.invited_by || '@demo.example'`;
}
