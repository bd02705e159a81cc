import type { TransactionSql } from 'postgres';
import { readWorld, rows } from './reading.ts';

/** A session by its slug, or a day. */
type Due = { session: string } | { day: string };

interface Report {
  session: string;
  requested: string;
  given?: string;
  missing?: string;
  status?: string;
  text?: string;
  evidence?: string[];
  /** What was said before, with what the group answered to it. */
  earlier?: { given: string; status: string; text: string; view: string; reason: string };
  view?: { by: string; given: string; view: string; reason?: string };
}

/** People are named by their demo address without what stands behind the @; decisions by session and number. */
interface Commitment {
  key: string;
  session: string;
  number: number;
  organisation: string;
  person?: string;
  group: string;
  deliverable: string;
  due: Due;
  moves?: { at: string; to: Due; reason: string }[];
  reports?: Report[];
  closed?: { at: string; note: string };
  followers?: string[];
}

/** Loads what was promised in the sessions, and what became of it. */
export async function loadCommitments(tx: TransactionSql): Promise<void> {
  for (const commitment of readWorld<Commitment[]>('world/commitments.json')) {
    const id = await addCommitment(tx, commitment);
    for (const move of commitment.moves ?? []) await addMove(tx, id, move);
    for (const report of commitment.reports ?? []) await addReport(tx, id, report);
    if (commitment.closed) await addClosing(tx, id, commitment.closed);
    await tx`
      insert into public.commitment_follows (person_id, commitment_id)
      select u.id, ${id} from auth.users as u
      where u.email in (select value || '@demo.example' from jsonb_array_elements_text(${rows(tx, commitment.followers ?? [])}))`;
  }
  // What is open stands on the agenda to come, as after the closing of a session.
  await tx`select private.carry_commitments(private.next_agenda())`;
}

async function addCommitment(tx: TransactionSql, commitment: Commitment): Promise<string> {
  const [row] = await tx<{ id: string }[]>`
    insert into public.commitments (decision_id, session_id, organisation_id, person_id, group_id, language, deliverable,
      due_session_id, due_on, first_organisation_name, first_deliverable, first_due_on, created_at)
    select d.id, s.id, o.id, u.id, g.id, 'nl', c.deliverable, due.id, due.day, o.name, c.deliverable, due.day, s.starts_at
    from jsonb_to_record(${rows(tx, commitment)}) as c(session text, number int, organisation text, person text, "group" text, deliverable text, due jsonb)
    join public.sessions as s on s.slug = c.session
    join public.decisions as d on d.session_id = s.id and d.number = c.number
    join public.organisations as o on o.slug = c.organisation
    join public.working_groups as g on g.slug = c."group"
    left join auth.users as u on u.email = c.person || '@demo.example'
    cross join lateral (
      select named.id, coalesce(private.day_in_session(named, named.starts_at), (c.due ->> 'day')::date)
      from (select 1) as one left join public.sessions as named on named.slug = c.due ->> 'session'
    ) as due (id, day)
    returning id`;
  if (!row) throw new Error(`no decision, owner or group for ${commitment.key}`);
  return row.id;
}

async function addMove(
  tx: TransactionSql,
  id: string,
  move: { at: string; to: Due; reason: string },
): Promise<void> {
  await tx`
    with shift as (
      insert into public.commitment_changes (commitment_id, kind, old_due_on, new_due_on, old_due_session_id, new_due_session_id,
        reason, language, changed_by, changed_at)
      select c.id, 'due', c.due_on, coalesce(private.day_in_session(named, named.starts_at), (m.to ->> 'day')::date),
        c.due_session_id, named.id, m.reason, 'nl', u.id, m.at + interval '10 hours'
      from jsonb_to_record(${rows(tx, move)}) as m(at timestamptz, "to" jsonb, reason text)
      join public.commitments as c on c.id = ${id}
      join auth.users as u on u.email = 'coordinator@demo.example'
      left join public.sessions as named on named.slug = m.to ->> 'session'
      returning *
    )
    update public.commitments as c set due_on = shift.new_due_on, due_session_id = shift.new_due_session_id
    from shift where c.id = shift.commitment_id`;
}

async function addReport(tx: TransactionSql, id: string, report: Report): Promise<void> {
  const [row] = await tx<{ id: string }[]>`
    insert into public.status_reports (commitment_id, session_id, requested_at, asked_days, missing_at, status, text, language,
      evidence, organisation_id, given_at, revision)
    select c.id, s.id, r.requested + interval '9 hours', 30, r.missing + interval '18 hours', r.status::public.report_status, r.text,
      case when r.text is not null then 'nl' end, array(select jsonb_array_elements_text(coalesce(r.evidence, '[]'))),
      case when r.given is not null then c.organisation_id end, r.given + interval '11 hours', case when r.given is null then 0 else 1 end
    from jsonb_to_record(${rows(tx, report)}) as r(session text, requested timestamptz, given timestamptz, missing timestamptz,
      status text, text text, evidence jsonb)
    join public.commitments as c on c.id = ${id}
    join public.sessions as s on s.slug = r.session
    returning id`;
  if (!row) throw new Error(`no session ${report.session}`);
  if (report.earlier) {
    await tx`
      insert into public.earlier_reports (report_id, status, text, language, evidence, given_at, view, view_reason, view_language)
      select ${row.id}, e.status::public.report_status, e.text, 'nl', '{}', e.given + interval '11 hours',
        e.view::public.group_view, e.reason, 'nl'
      from jsonb_to_record(${rows(tx, report.earlier)}) as e(status text, text text, given timestamptz, view text, reason text)`;
    await tx`update public.status_reports set revision = 2 where id = ${row.id}`;
  }
  if (report.view) {
    await tx`
      insert into public.group_views (report_id, view, reason, language, group_id, given_by, given_at)
      select ${row.id}, v.view::public.group_view, v.reason, 'nl', c.group_id, u.id, v.given + interval '15 hours'
      from jsonb_to_record(${rows(tx, report.view)}) as v(by text, view text, reason text, given timestamptz)
      join public.commitments as c on c.id = ${id}
      join auth.users as u on u.email = v.by || '@demo.example'`;
  }
}

async function addClosing(
  tx: TransactionSql,
  id: string,
  closed: { at: string; note: string },
): Promise<void> {
  await tx`
    with ending as (
      insert into public.commitment_changes (commitment_id, kind, reason, language, changed_by, changed_at)
      select ${id}, 'closed', e.note, 'nl', u.id, e.at + interval '14 hours'
      from jsonb_to_record(${rows(tx, closed)}) as e(at timestamptz, note text)
      join auth.users as u on u.email = 'coordinator@demo.example'
      returning commitment_id, changed_at
    )
    update public.commitments as c set state = 'closed', closed_at = ending.changed_at, done_on = (
      select max(r.given_at)::date from public.status_reports as r where r.commitment_id = c.id and r.status = 'done')
    from ending where c.id = ending.commitment_id`;
}
