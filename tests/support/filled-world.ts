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
 * topics of one group, posts of one of them.
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
  const [home] = await sql<{ slug: string }[]>`
    select g.slug from public.topics as t join public.working_groups as g on g.id = t.group_id where t.id = ${topic}`;
  const group = `/nl/groups/${home?.slug}`;
  return { receipts: { sent, draft }, nomination, group, topic: `${group}/topics/${topic}` };
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
