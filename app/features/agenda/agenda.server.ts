import { done } from '../../lib/command.server.ts';
import { notFound, unwrap } from '../../lib/failure.server.ts';
import type { Db } from '../../lib/supabase.server.ts';
import type { ItemValues } from './agenda-forms.ts';
import { titlesOf } from './agenda-forms.ts';
import type { AgendaPage, ItemType } from './agenda.ts';
import type { AgendaItemPage, AgendaPreview, WorkingAgenda } from './preparing.ts';

/**
 * A published agenda.
 * @param letter of an older version; empty for the newest
 * @throws Response 404 for a letter that is not there
 */
export async function getAgenda(
  db: Db,
  slug: string,
  letter: string,
  language: string,
): Promise<AgendaPage> {
  if (!/^[A-Z]?$/.test(letter)) throw notFound();
  const answer = await db.rpc('get_agenda', { session_slug: slug, wanted: letter, language });
  return unwrap(answer) as unknown as AgendaPage;
}

/** The working agenda. @throws Response 403 for who does not prepare the session, 404 */
export async function getWorkingAgenda(
  db: Db,
  slug: string,
  language: string,
): Promise<WorkingAgenda> {
  const answer = await db.rpc('get_working_agenda', { session_slug: slug, language });
  return unwrap(answer) as unknown as WorkingAgenda;
}

/** One item of it, with all that can be chosen. @throws Response 403, 404 */
export async function getAgendaItem(
  db: Db,
  slug: string,
  id: number,
  language: string,
): Promise<AgendaItemPage> {
  const answer = await db.rpc('get_agenda_item', { session_slug: slug, item_id: id, language });
  return unwrap(answer) as unknown as AgendaItemPage;
}

/** What publishing would change. @throws Response 403 for who does not organise, 404 */
export async function getAgendaPreview(
  db: Db,
  slug: string,
  language: string,
): Promise<AgendaPreview> {
  const answer = await db.rpc('get_agenda_preview', { session_slug: slug, language });
  return unwrap(answer) as unknown as AgendaPreview;
}

/** Each of these is refused with Conflict when `base` is not the present list, and with RefusedInput by field. */
export interface OnList {
  slug: string;
  base: number;
}

/** A new part at the end, or other titles of one. */
export async function saveSection(
  db: Db,
  { slug, base }: OnList,
  titles: Record<string, string>,
  section: number | null,
): Promise<void> {
  const which = section === null ? {} : { section };
  done(await db.rpc('save_agenda_section', { session_slug: slug, base, titles, ...which }));
}

/** Puts a part at a place, from 1. */
export async function moveSection(
  db: Db,
  { slug, base }: OnList,
  section: number,
  place: number,
): Promise<void> {
  done(await db.rpc('move_agenda_section', { session_slug: slug, base, section, place }));
}

/** Takes an empty part away. */
export async function removeSection(
  db: Db,
  { slug, base }: OnList,
  section: number,
): Promise<void> {
  done(await db.rpc('remove_agenda_section', { session_slug: slug, base, section }));
}

/** Something of the city's own at the end of a part. @returns its id */
export async function addItem(
  db: Db,
  { slug, base }: OnList,
  item: { section: number; type: ItemType; title: string; minutes: number; language: string },
): Promise<number> {
  return Number(unwrap(await db.rpc('add_agenda_item', { session_slug: slug, base, ...item })));
}

/** Puts an item at a place of a part, from 1. */
export async function moveItem(
  db: Db,
  { slug, base }: OnList,
  move: { item: number; section: number; place: number },
): Promise<void> {
  const { item, ...to } = move;
  done(await db.rpc('move_agenda_item', { session_slug: slug, base, item_id: item, ...to }));
}

/** Takes off what nobody proposed. */
export async function removeItem(db: Db, { slug, base }: OnList, item: number): Promise<void> {
  done(await db.rpc('remove_agenda_item', { session_slug: slug, base, item_id: item }));
}

/** Changes all of an item. @throws RefusedInput, Conflict when somebody changed it meanwhile */
export async function changeItem(
  db: Db,
  slug: string,
  id: number,
  values: ItemValues,
): Promise<void> {
  const { title, why, wanted, minutes, type, language, presenter, links, note } = values;
  const answer = await db.rpc('change_agenda_item', {
    session_slug: slug,
    item_id: id,
    base: values.revision,
    title,
    why,
    wanted,
    minutes,
    type,
    language,
    presenter,
    links,
    note,
    titles: titlesOf(values),
    group_slug: values.group,
    organisation_slug: values.organisation,
    ...(values.fixedStart ? { fixed_start: values.fixedStart } : {}),
    ...(values.presenterId ? { presenter_id: values.presenterId } : {}),
  });
  done(answer);
}

/** Publishes the working agenda. @returns its letter @throws Conflict */
export async function publishAgenda(db: Db, { slug, base }: OnList, note: string): Promise<string> {
  return unwrap(await db.rpc('publish_agenda', { session_slug: slug, base, note }));
}
