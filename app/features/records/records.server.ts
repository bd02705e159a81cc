import { done } from '../../lib/command.server.ts';
import type { Json } from '../../lib/database.types.ts';
import { unwrap } from '../../lib/failure.server.ts';
import type { Db } from '../../lib/supabase.server.ts';
import type { Initiative } from '../initiatives/initiative.ts';
import type { Values } from './field-specs.ts';
import type { Found } from './field-values.ts';
import { namedIn } from './read-content.ts';
import type { RecordOverview, RecordSection, ShownPlace } from './record.ts';
import type { FormSection } from './section-specs.ts';

/** The sections of a record and as what one changes it. @throws Response 404 */
export async function getRecordOverview(db: Db, slug: string, language: string) {
  const answer = await db.rpc('get_record_overview', { initiative_slug: slug, language });
  return unwrap(answer) as unknown as RecordOverview;
}

/** One section, for who may change it. @param base the version that was typed on @throws Response 403, 404 */
export async function getRecordSection(
  db: Db,
  slug: string,
  section: FormSection,
  language: string,
  base = 0,
) {
  const asked = { initiative_slug: slug, section, language, base };
  return unwrap(await db.rpc('get_record_section', asked)) as unknown as RecordSection;
}

/** Saves a section. @param base the version that was typed on @throws RefusedInput, Conflict, Response 403, 404 */
export async function saveRecordSection(
  db: Db,
  slug: string,
  section: FormSection,
  content: unknown,
  base: number,
  why: string,
): Promise<void> {
  const saved = { initiative_slug: slug, section, content: content as Json, base, why };
  done(await db.rpc('save_record_section', saved));
}

/** The page as anybody would read it with this section. */
export type Preview = Initiative & { shown: ShownPlace[] | null };

/** Shows a section before it is saved. @throws RefusedInput, Response 403, 404 */
export async function previewRecordSection(
  db: Db,
  slug: string,
  section: FormSection,
  content: unknown,
  language: string,
): Promise<Preview> {
  const shown = { initiative_slug: slug, section, content: content as Json, language };
  return unwrap(await db.rpc('preview_record_section', shown)) as unknown as Preview;
}

/** Keeps what is typed in a section. @throws RefusedInput, Response 403, 404 */
export async function keepRecordDraft(
  db: Db,
  slug: string,
  section: FormSection,
  draft: { base: number; language: string; typed: Values },
): Promise<void> {
  done(await db.rpc('save_record_draft', { initiative_slug: slug, section, ...draft }));
}

/** Throws one's own draft of a section away. */
export async function deleteRecordDraft(db: Db, slug: string, section: FormSection): Promise<void> {
  done(await db.rpc('delete_record_draft', { initiative_slug: slug, section }));
}

/** Slugs of the places, organisations and initiatives that a form names. */
export async function findNamed(db: Db, section: FormSection, typed: Values): Promise<Found> {
  const found = namedIn(section, typed).map(async ({ kind, words }) => {
    if (words.length === 0) return [kind, {}] as const;
    const slugs = unwrap(await db.rpc('find_record_names', { kind, typed: words }));
    return [kind, slugs as Record<string, string>] as const;
  });
  return Object.fromEntries(await Promise.all(found));
}
