import { createHash, randomUUID } from 'node:crypto';
import { clientOf, store } from './attachments-world.ts';
import type { Who } from './topics-world.ts';
import { act, call, db, openWorld, people, textOf } from './topics-world.ts';

// Who is who beside the groups: formerMember writes the minutes, formerHolder books, outsider is registered,
// moderator waits, otherChair proposed the item `theirs`; `ours` is an item of the group `square`.
export const items = { ours: 0, theirs: 0 };
let session = 0;

/** Opens the world of topics with a session `spring` that is published and has an empty agenda. */
export async function openPapersWorld(): Promise<void> {
  await openWorld();
  await addSession('spring', 30);
  const [row] = await db.sql`select id from public.sessions where slug = 'spring'`;
  session = Number(row?.['id']);
  await db.sql`insert into public.session_officers (session_id, person_id, duty)
    values (${session}, ${people.formerMember}, 'secretary'), (${session}, ${people.formerHolder}, 'booker')`;
  await db.sql`insert into public.registrations (session_id, person_id, way, state, language)
    values (${session}, ${people.outsider}, 'here', 'registered', 'nl'), (${session}, ${people.moderator}, 'here', 'waiting', 'nl')`;
  items.ours = await addItem('Samen wonen', 'square', null);
  items.theirs = await addItem('Samen fietsen', null, people.otherChair);
}

/** A published session so many days from now. */
export async function addSession(slug: string, days: number, state = 'published'): Promise<void> {
  await db.sql`insert into public.sessions (slug, kind, state, titles, starts_at, ends_at, place_name)
    values (${slug}, 'spring', ${state}, '{"nl":"Forumsessie"}', now() + make_interval(days => ${days}),
      now() + make_interval(days => ${days}, hours => 3), 'De Centrale')`;
}

async function addItem(title: string, group: string | null, proposer: string | null) {
  const [row] = await db.sql`
    insert into public.agenda_items (session_id, type, state, language, title, group_id, proposer_id)
    values (${session}, 'decision', 'accepted', 'nl', ${title},
      (select id from public.working_groups where slug = ${group}), ${proposer}) returning id::int`;
  return Number(row?.['id']);
}

/** Publishes an agenda with the papers that `papers_of_item` gives, as freezing does. @returns its letter */
export async function publish(slug = 'spring'): Promise<string> {
  const [row] = await db.sql`
    insert into public.agenda_versions (session_id, number, content)
    select s.id, 1 + (select count(*) from public.agenda_versions as v where v.session_id = s.id),
      jsonb_build_object('startsAt', s.starts_at, 'sections', jsonb_build_array(jsonb_build_object('id', 1, 'titles', '{"nl":"Avond"}'::jsonb, 'items', (
        select jsonb_agg(jsonb_build_object('id', i.id, 'type', i.type, 'language', i.language, 'title', i.title, 'titles', i.titles,
          'why', i.why, 'wanted', i.wanted, 'minutes', i.minutes, 'startsAt', s.starts_at, 'endsAt', s.starts_at + interval '20 minutes', 'isFixed', false, 'group', null,
          'organisation', null, 'presenter', i.presenter, 'commitmentId', null, 'themes', '[]'::jsonb,
          'papers', private.papers_of_item(i.id)) order by i.id)
        from public.agenda_items as i where i.session_id = s.id))))
    from public.sessions as s where s.slug = ${slug} returning letter`;
  return String(row?.['letter']);
}

/** A document of `square` that its chair submitted. @returns its id */
export async function submitted(words = 'Wij stellen voor', audience = 'public'): Promise<number> {
  const made = await call<{ id: number }>('chair', 'create_document', {
    group_slug: 'square',
    title: 'Advies over wonen',
    language: 'nl',
    audience,
    document: textOf(words),
    plain: words,
  });
  await setState('chair', made.id, 'shared', 1);
  await setState('chair', made.id, 'submitted', 1);
  return made.id;
}
export const setState = (who: Who, document_id: number, state: string, seen_version: number) =>
  call(who, 'set_document_state', { document_id, state, seen_version });

interface Given {
  item?: number;
  audience?: string;
  document?: number | null;
  attachment?: string | null;
  authoritative?: boolean;
  title?: string;
  once?: string | null;
}

/** Puts a paper on an item as somebody. @returns its id */
export function addPaper(who: Who, given: Given = {}): Promise<number> {
  return call(who, 'add_paper', {
    session_slug: 'spring',
    item_id: given.item ?? items.ours,
    role: 'advice',
    audience: given.audience ?? 'public',
    title: given.title ?? 'Een nota',
    language: 'nl',
    is_authoritative: given.authoritative ?? false,
    summary: 'Kort gezegd',
    document_id: given.document ?? null,
    attachment_id: given.attachment ?? null,
    once: given.once ?? randomUUID(),
  }).then(Number);
}

/** Brings a file for an item as the app does it. @returns its id */
export async function bringFile(who: Who, item = items.ours): Promise<string> {
  const bytes = new TextEncoder().encode(`nota ${randomUUID()}`);
  const { id } = await call<{ id: string }>(who, 'begin_paper_file', fileOf(item, bytes));
  const { error } = await store(who, `${id}/file`, bytes);
  if (error) throw error;
  await call(who, 'finish_attachment', { attachment_id: id });
  return id;
}
export const fileOf = (item: number, bytes: Uint8Array, slug = 'spring') => ({
  session_slug: slug,
  item_id: item,
  kind: 'document',
  name: 'nota.pdf',
  media_type: 'application/pdf',
  description: '',
  bytes: bytes.length,
  digest: createHash('sha256').update(bytes).digest('hex'),
  once: randomUUID(),
});

export const paperOf = (who: Who, id: number, version: number | null = null) =>
  call<PaperAnswer>(who, 'get_paper', { session_slug: 'spring', paper_id: id, version });
export interface PaperAnswer {
  paper: { version: number; readers: string; state: string; audience: string };
  version: { file: { id: string } | null; document: unknown } | null;
  hasNewerDraft: boolean;
  path: { decisions: unknown[]; commitments: unknown[]; item: { title: { text: string } } };
  versions: { number: number }[];
  me: { mayKeep: boolean };
}

/** Whether somebody gets at a paper by every way or by none: row, version, function and file. */
export async function readsPaper(who: Who, id: number): Promise<boolean> {
  const rows = await act(
    who,
    (sql) => sql`select v.attachment_id as file from public.papers as p
      left join public.paper_versions as v on v.paper_id = p.id where p.id = ${id} order by v.number`,
  );
  const page = await paperOf(who, id).catch(() => null);
  const [stored] = await db.sql`select attachment_id as id from public.paper_versions
    where paper_id = ${id} order by number limit 1`;
  const ways = [rows.length > 0, page !== null];
  if (stored?.['id']) {
    const file = await clientOf(who).storage.from('attachments').download(`${stored['id']}/file`);
    ways.push(file.data !== null);
  }
  if (new Set(ways).size > 1) throw new Error(`${who}: some ways are open: ${ways.join()}`);
  return ways[0] ?? false;
}
