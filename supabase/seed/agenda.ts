import type { TransactionSql } from 'postgres';
import { readWorld, rows } from './reading.ts';

type Texts = Record<string, string>;

/** People are named by their demo address without what stands behind the @, the rest by slug or title. */
interface Item {
  key: string;
  type: string;
  language: string;
  title: string;
  titles: Texts;
  why?: string;
  wanted?: string;
  minutes: number;
  group?: string;
  organisation?: string;
  presenter?: string;
  proposer?: string;
  themes?: string[];
  /** By title. */
  topics?: string[];
  /** By slug. */
  initiatives?: string[];
  documents?: string[];
  /** For who prepares. */
  note?: string;
}

interface Proposal extends Item {
  state: string;
  reason?: string;
  /** Key of the item that it was merged into. */
  into?: string;
}

interface Agenda {
  session: string;
  sections: { titles: Texts; items: Item[] }[];
  proposals: Proposal[];
  /** When each version was published, the first letter first. */
  published: string[];
  /** What the last version says of itself. */
  note?: string;
  /** What was otherwise in the versions before the last. */
  earlier?: { minutes: Record<string, number>; without: string[] };
}

const read = () => readWorld<Agenda[]>('world/agenda.json');

/** Loads what stands on the agendas and what was proposed, without any published version. */
export async function loadAgenda(tx: TransactionSql): Promise<void> {
  for (const agenda of read()) {
    for (const [index, section] of agenda.sections.entries()) {
      const [row] = await tx<{ id: string }[]>`
        insert into public.agenda_sections (session_id, titles, position)
        select s.id, ${rows(tx, section.titles)}, ${index + 1} from public.sessions as s where s.slug = ${agenda.session}
        returning id`;
      if (!row) throw new Error(`no session ${agenda.session}`);
      for (const [place, item] of section.items.entries())
        await addItem(tx, agenda.session, item, row.id, place + 1);
    }
    for (const proposal of agenda.proposals) await addProposal(tx, agenda.session, proposal);
  }
}

/** The item that the world's data call so. @throws when there is none */
export async function itemIdOf(tx: TransactionSql, key: string): Promise<string> {
  for (const { session, sections, proposals } of read()) {
    const all = [...sections.flatMap(({ items }) => items), ...proposals];
    const title = all.find((item) => item.key === key)?.title;
    if (title === undefined) continue;
    const [row] = await tx<{ id: string }[]>`
      select i.id from public.agenda_items as i join public.sessions as s on s.id in (i.session_id, i.deferred_from_id)
      where s.slug = ${session} and i.title = ${title} order by i.id limit 1`;
    if (row) return row.id;
  }
  throw new Error(`no agenda item ${key}`);
}

async function addItem(
  tx: TransactionSql,
  session: string,
  item: Item,
  section: string | null,
  place: number,
): Promise<string> {
  const [row] = await tx<{ id: string }[]>`
    insert into public.agenda_items (session_id, section_id, position, type, state, language, title, titles, why, wanted, minutes,
      group_id, organisation_id, presenter, proposer_id, decided_by, decided_at, created_at)
    select s.id, ${section}::bigint, ${place}::smallint, i.type::public.item_type,
      case when s.state = 'closed' then 'handled' else 'accepted' end::public.item_state,
      i.language, i.title, i.titles, i.why, i.wanted, i.minutes, g.id, o.id, i.presenter, u.id, c.id,
      least(s.starts_at - interval '60 days', now()), least(s.starts_at - interval '80 days', now() - interval '9 days')
    from jsonb_to_record(${rows(tx, item)}) as i(type text, language text, title text, titles jsonb, why text, wanted text,
      minutes int, "group" text, organisation text, presenter text, proposer text)
    join public.sessions as s on s.slug = ${session}
    join auth.users as c on c.email = 'coordinator@demo.example'
    left join public.working_groups as g on g.slug = i."group"
    left join public.organisations as o on o.slug = i.organisation
    left join auth.users as u on u.email = i.proposer || '@demo.example'
    returning id`;
  if (!row) throw new Error(`item ${item.key} has no session`);
  const { themes = [], topics = [], initiatives = [], documents = [] } = item;
  await tx`
    insert into public.item_links (item_id, theme_id, topic_id, document_id, initiative_id)
    select ${row.id}::bigint, t.id, null::bigint, null::bigint, null::uuid from public.terms as t where t.vocabulary = 'theme' and t.slug = any (${themes}::text[])
    union all select ${row.id}::bigint, null, t.id, null, null from public.topics as t where t.title = any (${topics}::text[])
    union all select ${row.id}::bigint, null, null, d.id, null from public.documents as d where d.title = any (${documents}::text[])
    union all select ${row.id}::bigint, null, null, null, x.id from public.initiatives as x where x.slug = any (${initiatives}::text[])`;
  if (item.note) {
    await tx`
      insert into public.item_notes (item_id, text, written_by)
      select ${row.id}::bigint, ${item.note}::text, u.id from auth.users as u where u.email = 'coordinator@demo.example'`;
  }
  return row.id;
}

async function addProposal(tx: TransactionSql, session: string, proposal: Proposal): Promise<void> {
  const id = await addItem(tx, session, proposal, null, 0);
  const into = proposal.into ? await itemIdOf(tx, proposal.into) : null;
  const { state, reason = null } = proposal;
  const isDecided = !['draft', 'submitted'].includes(state);
  await tx`
    update public.agenda_items as i set state = ${state}::text::public.item_state, reason = ${reason}::text, merged_into_id = ${into}::bigint,
      session_id = case when ${state}::text = 'deferred' then null else i.session_id end,
      deferred_from_id = case when ${state}::text = 'deferred' then i.session_id end,
      decided_by = case when ${isDecided}::boolean then i.decided_by end, decided_at = case when ${isDecided}::boolean then now() - interval '3 days' end
    where i.id = ${id}`;
}

/** Publishes the agendas as they were then; after papers and commitments, which stand on them. */
export async function publishAgendas(tx: TransactionSql): Promise<void> {
  for (const { session, published, note, earlier, sections } of read()) {
    const keyed = new Map(sections.flatMap(({ items }) => items).map((item) => [item.key, item]));
    const { minutes = {}, without = [] } = earlier ?? {};
    for (const [index, moment] of published.entries()) {
      const isLast = index === published.length - 1;
      for (const [key, item] of keyed) {
        const then = isLast ? item.minutes : (minutes[key] ?? item.minutes);
        await setBack(tx, session, item.title, then, !isLast && without.includes(key));
      }
      await tx`
        insert into public.agenda_versions (session_id, number, content, note, published_by, published_at)
        select s.id, ${index + 1}, private.agenda_content(s), ${isLast && index > 0 ? (note ?? null) : null}::text, u.id, ${moment}::timestamptz
        from public.sessions as s, auth.users as u where s.slug = ${session} and u.email = 'coordinator@demo.example'`;
    }
  }
}

/** How an item was at some time: for so long, or not on the agenda yet. */
async function setBack(
  tx: TransactionSql,
  session: string,
  title: string,
  minutes: number,
  isAway: boolean,
): Promise<void> {
  await tx`
    update public.agenda_items as i set minutes = ${minutes},
      state = case when ${isAway}::boolean then 'submitted'::public.item_state when i.state = 'submitted' then 'handled' else i.state end
    from public.sessions as s where s.id = i.session_id and s.slug = ${session} and i.title = ${title}
      and i.section_id is not null`;
}
