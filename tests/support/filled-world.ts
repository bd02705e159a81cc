import type { Sql } from 'postgres';
import { loadWorld } from '../../supabase/seed/load.ts';
import { loadPeople } from '../../supabase/seed/people.ts';
import { loadSynthetic, loadTopic } from '../../supabase/seed/synthetic.ts';

export interface FilledWorld {
  /** Of a nomination that was sent, and of one that is still being written. */
  receipts: { sent: string; draft: string };
  /** The sent nomination, as moderators know it. */
  nomination: string;
  /** Path of a group with so many topics, and of one of them with so many posts. */
  group: string;
  topic: string;
}

/**
 * Fills an empty database with so many rows of each kind that a page lists: initiatives, organisations
 * (all of them partners of `synthetic-1`; `partner-1` in all initiatives), sent nominations, events,
 * topics of one group, posts of one of them, sessions that were held with their deadlines, commitments of
 * one of them; and so many items of its agenda, at most 30, each with what came of it.
 */
export async function fillWorld(sql: Sql, count: number): Promise<FilledWorld> {
  await loadWorld(sql, 'empty');
  await sql.begin(loadPeople);
  await sql`
    insert into public.organisations (slug, name, type)
    select 'partner-' || n, 'Partner ' || n, 'ngo' from generate_series(1, ${count}::int) as n`;
  await loadSynthetic(sql, count, () => undefined);
  await sql`
    insert into public.initiative_organisations (initiative_id, organisation_id, role)
    select i.id, o.id, 'partner' from public.initiatives as i, public.organisations as o
    where i.slug = 'synthetic-1' or o.slug = 'partner-1'`;
  const receipts: string[] = [];
  for (let n = 1; n <= count + 1; n += 1) receipts.push(await writeNomination(sql, n));
  const [draft = '', sent = '', ...others] = receipts;
  for (const receipt of [sent, ...others]) {
    await sql`select private.submit_nomination(${receipt}, ${receipt}, null, null, null)`;
  }
  const [row] = await sql<{ id: string }[]>`
    select id from public.nominations where receipt_hash = sha256(convert_to(${sent}, 'UTF8'))`;
  const nomination = row?.id ?? '';
  await sql`
    insert into public.nomination_events (nomination_id, action, state)
    select ${nomination}, 'answered', 'in_review' from generate_series(2, ${count}::int)`;
  await sql`
    insert into public.working_groups (slug, names, purposes, reading)
    values ('measured', '{"nl":"Gemeten"}', '{"nl":"Meten"}', 'public')`;
  const topic = await loadTopic(sql, count);
  for (let n = 1; n < count; n += 1) await loadTopic(sql, 1);
  await sql`
    insert into public.sessions (slug, kind, state, titles, starts_at, ends_at, published_at)
    select 'measured-' || n, 'spring', 'closed', '{"nl":"Gemeten"}', now() - make_interval(days => n),
      now() - make_interval(days => n) + interval '2 hours', now() - interval '1 year'
    from generate_series(1, ${count}::int) as n`;
  await sql`select private.take_over_deadlines(s, null) from public.sessions as s`;
  await writeCommitments(sql, count);
  await writeAgenda(sql, Math.min(count, 30));
  const [home] = await sql<{ slug: string }[]>`
    select g.slug from public.topics as t join public.working_groups as g on g.id = t.group_id where t.id = ${topic}`;
  const group = `/nl/groups/${home?.slug}`;
  return { receipts: { sent, draft }, nomination, group, topic: `${group}/topics/${topic}` };
}

/** Released commitments of the partners, each shifted once and reported on. */
async function writeCommitments(sql: Sql, count: number): Promise<void> {
  await sql`
    with recorded as (
      insert into public.decisions (session_id, number, kind, result, language, text, for_participants_at, for_everybody_at)
      select s.id, n, 'commitment', 'adopted', 'nl', 'Beloofd ' || n, now(), now()
      from public.sessions as s, generate_series(1, ${count}::int) as n where s.slug = 'measured-1' returning *
    ), made as (
      insert into public.commitments (decision_id, session_id, organisation_id, group_id, language, deliverable, due_on,
        first_organisation_name, first_deliverable, first_due_on)
      select d.id, d.session_id, o.id, g.id, 'nl', d.text, current_date + 60, o.name, d.text, current_date + 30
      from recorded as d join public.organisations as o on o.slug = 'partner-' || d.number, public.working_groups as g
      where g.slug = 'measured' returning *
    ), shifted as (
      insert into public.commitment_changes (commitment_id, kind, old_due_on, new_due_on, reason, language)
      select c.id, 'due', c.first_due_on, c.due_on, 'Meer tijd', 'nl' from made as c
    )
    insert into public.status_reports (commitment_id, session_id, status, text, language, given_at, revision)
    select c.id, c.session_id, 'on_track', 'Loopt', 'nl', now(), 1 from made as c`;
}

/** An agenda whose items are minuted, tied to a topic, asked about and decided; `moderator` writes. */
async function writeAgenda(sql: Sql, count: number): Promise<void> {
  await sql`
    insert into public.agenda_sections (session_id, titles, position)
    select s.id, '{"nl":"Avond"}', 1 from public.sessions as s where s.slug = 'measured-1'`;
  await sql`
    insert into public.agenda_items (session_id, section_id, position, type, state, language, title, group_id)
    select s.id, c.id, n, 'decision', 'accepted', 'nl', 'Punt ' || n, g.id
    from public.sessions as s join public.agenda_sections as c on c.session_id = s.id, public.working_groups as g,
      generate_series(1, ${count}::int) as n where s.slug = 'measured-1' and g.slug = 'measured'`;
  await sql`
    insert into public.item_links (item_id, topic_id, initiative_id, theme_id)
    select i.id, t.id, null::uuid, null::smallint from public.agenda_items as i, (select min(id) as id from public.topics) as t
    union all
    select i.id, null, x.id, null from public.agenda_items as i, public.initiatives as x where x.slug = 'synthetic-1'
    union all
    select i.id, null, null, (select min(e.id) from public.terms as e where e.vocabulary = 'theme') from public.agenda_items as i
    where exists (select from public.terms as e where e.vocabulary = 'theme')`;
  await sql`select private.freeze_agenda(s, null) from public.sessions as s where s.slug = 'measured-1'`;
  await sql`
    insert into public.decisions (session_id, item_id, number, kind, result, language, text, for_participants_at, for_everybody_at)
    select i.session_id, i.id, 1000 + i.position, 'decision', 'adopted', 'nl', 'Beslist', now(), now() from public.agenda_items as i`;
  await sql`
    insert into public.room_questions (session_id, item_id, language, text, state)
    select i.session_id, i.id, 'nl', 'Waarom?', 'answered' from public.agenda_items as i`;
  await sql`
    insert into public.session_officers (session_id, person_id, duty)
    select s.id, u.id, 'secretary' from public.sessions as s, auth.users as u
    where s.slug = 'measured-1' and u.email = 'moderator@demo.example'`;
  await sql`
    insert into public.minutes (session_id, language, state, sent_at, window_ends_at, approved_at, frozen, for_participants_at, for_everybody_at)
    select s.id, 'nl', 'approved', now(), now(), now(), private.frame_of_minutes(s), now(), now() from public.sessions as s where s.slug = 'measured-1'`;
}

/** A nomination with all that must be told. @returns its receipt */
async function writeNomination(sql: Sql, n: number): Promise<string> {
  const [started] = await sql<{ receipt: string }[]>`
    select private.start_nomination('nl', ${`client ${n}`}, null) as receipt`;
  const receipt = started?.receipt ?? '';
  const steps = {
    name: { name: `Koffie op straat ${n}` },
    place: { noFixedPlace: true },
    what: { what: 'We drinken elke dinsdag koffie met de buren.', textLanguage: 'nl' },
    contact: { channel: 'mail', contact: `koffie${n}@example.org` },
  };
  for (const [step, given] of Object.entries(steps)) {
    await sql`select private.save_nomination_step(${receipt}, ${step}, ${sql.json(given)})`;
  }
  // Nobody fills in a form within a second; sending would refuse that.
  await sql`
    update public.nominations set started_at = now() - interval '3 minutes'
    where receipt_hash = sha256(convert_to(${receipt}, 'UTF8'))`;
  return receipt;
}
