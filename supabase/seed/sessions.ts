import type { TransactionSql } from 'postgres';
import { readWorld, rows } from './reading.ts';

type Texts = Record<string, string>;

/** People are named by their demo address without what stands behind the @. */
interface Session {
  slug: string;
  kind: string;
  state: string;
  titles: Texts;
  summary: Texts;
  starts_at: string;
  ends_at: string;
  place_name: string;
  address: string;
  practical: Texts;
  capacity_here: number;
  capacity_remote: number;
  officers: { person: string; duty: string }[];
  published_at: string;
  completed_at?: string;
  /** The session from which it was made. */
  follows: string | null;
  link?: string;
  /** Days set by hand, by kind of deadline. */
  fixed?: Record<string, string>;
  /** What else is due, with days from the session's day. */
  own: { title: string; offset: number; done?: boolean }[];
}

/** Who does what, by kind of deadline; the coordinator the rest. */
const owners = { interpreters: 'editor', minutes_draft: 'ngo', papers: 'ngo' };

/** Loads the sessions in order of time, with who prepares them and what is due. */
export async function loadSessions(tx: TransactionSql): Promise<void> {
  for (const session of readWorld<Session[]>('world/sessions.json')) {
    const id = await addSession(tx, session);
    await addOfficers(tx, id, session);
    await addDeadlines(tx, id, session);
  }
}

async function addSession(tx: TransactionSql, session: Session): Promise<number> {
  const [row] = await tx<{ id: number }[]>`
    insert into public.sessions (slug, kind, state, titles, summaries, starts_at, ends_at, place_name, address, practical,
      capacity_here, capacity_remote, follows_id, created_by, created_at, published_at, opened_at, closed_at, completed_at)
    select s.slug, s.kind::public.session_kind, s.state::public.session_state, s.titles, s.summary, s.starts_at, s.ends_at,
      s.place_name, s.address, s.practical, s.capacity_here, s.capacity_remote,
      (select earlier.id from public.sessions as earlier where earlier.slug = s.follows), u.id,
      s.published_at - interval '20 days', s.published_at, case when s.state = 'closed' then s.starts_at end,
      case when s.state = 'closed' then s.ends_at end, s.completed_at
    from jsonb_to_record(${rows(tx, session)}) as s(slug text, kind text, state text, titles jsonb, summary jsonb,
      starts_at timestamptz, ends_at timestamptz, place_name text, address text, practical jsonb, capacity_here int,
      capacity_remote int, follows text, published_at timestamptz, completed_at timestamptz)
    join auth.users as u on u.email = 'coordinator@demo.example'
    returning id`;
  if (!row) throw new Error(`session ${session.slug} has no coordinator`);
  if (session.link)
    await tx`insert into private.session_links (session_id, link) values (${row.id}, ${session.link})`;
  return row.id;
}

async function addOfficers(tx: TransactionSql, id: number, session: Session): Promise<void> {
  await tx`
    insert into public.session_officers (session_id, person_id, duty, added_by, added_at)
    select ${id}, u.id, o.duty::public.session_duty, c.id, s.created_at
    from jsonb_to_recordset(${rows(tx, session.officers)}) as o(person text, duty text)
    join public.sessions as s on s.id = ${id}
    join auth.users as u on u.email = o.person || '@demo.example'
    join auth.users as c on c.email = 'coordinator@demo.example'`;
}

async function addDeadlines(tx: TransactionSql, id: number, session: Session): Promise<void> {
  const { fixed = {}, own } = session;
  await tx`
    select private.take_over_deadlines(s, null) from public.sessions as s where s.id = ${id}`;
  await tx`
    insert into public.session_deadlines (session_id, kind, title, offset_days, due_on, done_at)
    select s.id, 'other', o.title, o."offset", s.starts_at::date + o."offset", case when o.done then s.published_at end
    from jsonb_to_recordset(${rows(tx, own)}) as o(title text, "offset" int, done boolean)
    join public.sessions as s on s.id = ${id}`;
  await tx`
    update public.session_deadlines as d set is_fixed = true, due_on = f.value::date
    from jsonb_each_text(${rows(tx, fixed)}) as f where d.session_id = ${id} and d.kind::text = f.key`;
  await tx`
    update public.session_deadlines as d set owner_id = u.id
    from auth.users as u
    where d.session_id = ${id} and u.email = coalesce(${rows(tx, owners)}::jsonb ->> d.kind::text, 'coordinator') || '@demo.example'`;
  // Of a session that was held, what is ticked off was ticked off in time.
  await tx`
    update public.session_deadlines as d set done_at = d.due_on, done_by = d.owner_id
    from public.sessions as s
    where s.id = ${id} and d.session_id = s.id and s.state = 'closed' and d.done_at is null and not private.shows_itself(d.kind)`;
}
