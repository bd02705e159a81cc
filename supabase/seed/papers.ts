import type { TransactionSql } from 'postgres';
import { plainOf } from '../../app/features/documents/document.ts';
import { documentFromMarkdown } from '../../app/features/documents/document.server.ts';
import { itemIdOf } from './agenda.ts';
import { readWorld, rows } from './reading.ts';

interface Paper {
  /** Key of the agenda item. */
  item: string;
  role: string;
  authoritative: boolean;
  audience: string;
  state: string;
  /** The demo address of who brought it, without what stands behind the @. */
  by: string;
  /** When; today where nothing is said. */
  added?: string;
  summary: string;
  /** One of the group that is there already, or with its text in Markdown, adopted then. */
  document?: { group: string; title: string; language?: string; text?: string };
  /** Of one that follows. */
  title?: string;
  language?: string;
}

/** Loads the papers on the agendas; before these are published, which publishes them. */
export async function loadPapers(tx: TransactionSql): Promise<void> {
  for (const paper of readWorld<Paper[]>('world/papers.json')) {
    const item = await itemIdOf(tx, paper.item);
    const document = paper.document ? await documentOf(tx, paper) : null;
    const [row] = await tx<{ id: string }[]>`
      insert into public.papers (item_id, session_id, group_id, document_id, title, language, role, is_authoritative,
        summary, audience, state, added_by, created_at)
      select i.id, i.session_id, coalesce(d.group_id, i.group_id), d.id, coalesce(d.title, p.title), coalesce(d.language, p.language),
        p.role::public.paper_role, p.authoritative, p.summary, p.audience::public.paper_audience, p.state::public.paper_state,
        u.id, coalesce(p.added, now())
      from jsonb_to_record(${rows(tx, paper)}) as p(role text, authoritative bool, summary text, audience text, state text,
        title text, language text, by text, added timestamptz)
      join public.agenda_items as i on i.id = ${item}
      join auth.users as u on u.email = p.by || '@demo.example'
      left join public.documents as d on d.id = ${document}::bigint
      returning id`;
    await tx`
      insert into public.paper_versions (paper_id, number, document_id, document_version, added_by, added_at)
      select p.id, 1, d.id, d.version, p.added_by, p.created_at
      from public.papers as p join public.documents as d on d.id = p.document_id where p.id = ${row?.id ?? null}`;
  }
}

/** Asks for the dossiers of the last session: the site makes them while it runs. */
export async function queueDossiers(tx: TransactionSql): Promise<void> {
  await tx`
    select private.queue_dossiers(private.current_agenda(s.id), null) from public.sessions as s where s.slug = 'autumn-2026'`;
}

/** The document of a paper; one with a text is made as its group had it then. @returns its id */
async function documentOf(tx: TransactionSql, paper: Paper): Promise<string> {
  const { document, by, added = null } = paper;
  const { group = '', title = '', language = 'nl', text } = document ?? {};
  if (text !== undefined) {
    const body = documentFromMarkdown(text);
    await tx`
      with written as (
        insert into public.documents (group_id, title, language, audience, state, author_id, version, pinned_version, created_at, changed_at)
        select g.id, ${title}, ${language}, 'public', 'adopted', u.id, 1, 1, ${added}::timestamptz - interval '9 days', ${added}::timestamptz + interval '60 days'
        from public.working_groups as g, auth.users as u where g.slug = ${group} and u.email = ${`${by}@demo.example`}
        returning *
      )
      insert into public.document_versions (document_id, number, document, plain, written_by, written_at)
      select id, 1, ${rows(tx, body)}, ${plainOf(body)}, author_id, created_at from written`;
  }
  const [row] = await tx<{ id: string }[]>`
    select d.id from public.documents as d join public.working_groups as g on g.id = d.group_id
    where g.slug = ${group} and d.title = ${title}`;
  if (!row) throw new Error(`no document ${title}`);
  return row.id;
}
