import type { TransactionSql } from 'postgres';
import { plainOf } from '../../app/features/documents/document.ts';
import { documentFromMarkdown } from '../../app/features/documents/document.server.ts';
import { readWorld, rows } from './reading.ts';

/** People are named by their demo address, without what stands behind the @. */
interface Remark {
  by: string;
  version: number;
  block: number;
  quotation: string;
  before: string;
  after: string;
  body: string;
  days_ago: number;
  resolved_by?: string;
  answers?: { by: string; body: string; days_ago: number }[];
}
interface WorkingDocument {
  group: string;
  title: string;
  language: string;
  audience: string;
  state: string;
  days_ago: number;
  editors?: string[];
  versions: {
    by: string;
    organisation?: string;
    summary?: string;
    /** After the first version. */
    days_later: number;
    /** In Markdown. */
    text: string;
  }[];
  comments?: Remark[];
}

/** Loads what the groups write together, with all versions and what people remarked. */
export async function loadGroupDocuments(tx: TransactionSql): Promise<void> {
  for (const document of readWorld<WorkingDocument[]>('world/group-documents.json')) {
    const id = await addDocument(tx, document);
    await addVersions(tx, id, document);
    for (const remark of document.comments ?? []) await addRemark(tx, id, remark);
  }
}

async function addDocument(tx: TransactionSql, document: WorkingDocument): Promise<string> {
  const [row] = await tx<{ id: string }[]>`
    insert into public.documents (group_id, title, language, audience, state, author_id, version, pinned_version, created_at, changed_at)
    select g.id, d.title, d.language, d.audience::public.audience, d.state::public.document_state, u.id,
      jsonb_array_length(d.versions),
      case when d.state in ('submitted', 'adopted') then jsonb_array_length(d.versions) end,
      now() - make_interval(days => d.days_ago),
      now() - make_interval(days => d.days_ago - (d.versions -> -1 ->> 'days_later')::int)
    from jsonb_to_record(${rows(tx, document)}) as d("group" text, title text, language text, audience text,
      state text, days_ago int, versions jsonb)
    join public.working_groups as g on g.slug = d."group"
    join auth.users as u on u.email = d.versions -> 0 ->> 'by' || '@demo.example'
    returning id`;
  if (!row) throw new Error(`no group ${document.group}, or nobody who began ${document.title}`);
  return row.id;
}

async function addVersions(tx: TransactionSql, id: string, given: WorkingDocument): Promise<void> {
  const versions = given.versions.map((version, i) => {
    const document = documentFromMarkdown(version.text);
    return { ...version, number: i + 1, document, plain: plainOf(document) };
  });
  await tx`
    insert into public.document_versions (document_id, number, base, document, plain, summary, written_by, organisation_id, written_at)
    select d.id, v.number, nullif(v.number - 1, 0), v.document, v.plain, v.summary, u.id, o.id,
      d.created_at + make_interval(days => v.days_later)
    from public.documents as d
    cross join jsonb_to_recordset(${rows(tx, versions)}) as v(number int, by text, organisation text, document jsonb,
      plain text, summary text, days_later int)
    join auth.users as u on u.email = v.by || '@demo.example'
    left join public.organisations as o on o.slug = v.organisation
    where d.id = ${id}`;
  await tx`
    insert into public.document_editors (document_id, person_id)
    select ${id}, u.id from auth.users as u
    where u.email = any (${(given.editors ?? []).map((name) => `${name}@demo.example`)})`;
}

async function addRemark(tx: TransactionSql, id: string, remark: Remark): Promise<void> {
  const [made] = await tx<{ id: string }[]>`
    insert into public.document_comments (document_id, version, block, quotation, before, after, body, author_id, resolved_at, resolved_by, written_at)
    select ${id}, c.version, c.block, c.quotation, c.before, c.after, c.body, u.id,
      case when r.id is not null then now() - make_interval(days => c.days_ago - 1) end, r.id,
      now() - make_interval(days => c.days_ago)
    from jsonb_to_record(${rows(tx, remark)}) as c(by text, version int, block int, quotation text, before text,
      after text, body text, days_ago int, resolved_by text)
    join auth.users as u on u.email = c.by || '@demo.example'
    left join auth.users as r on r.email = c.resolved_by || '@demo.example'
    returning id`;
  await tx`
    insert into public.document_comments (document_id, answers, body, author_id, written_at)
    select ${id}, ${made?.id ?? null}::bigint, a.body, u.id, now() - make_interval(days => a.days_ago)
    from jsonb_to_recordset(${rows(tx, remark.answers ?? [])}) as a(by text, body text, days_ago int)
    join auth.users as u on u.email = a.by || '@demo.example'`;
}
