import { notFound, unwrap } from '../../lib/failure.server.ts';
import type { Db } from '../../lib/supabase.server.ts';
import type {
  ComparedVersions,
  RecordHistory,
  RecordRestore,
  WithheldRestore,
} from './record-version.ts';

/** The address of a record. @throws Response 404 for what can be none */
export function slugOf(slug: string | undefined): string {
  if (!slug || slug.length > 120 || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) throw notFound();
  return slug;
}

/** The id of a version in an address; null when there is none. @throws Response 404 for what can be none */
export function versionIdOf(typed: string | null): number | null {
  if (typed === null || typed === '') return null;
  if (!/^[1-9]\d{0,14}$/.test(typed)) throw notFound();
  return Number(typed);
}

/** Changes of a record, thirty behind a version. @throws Response 404 */
export async function getRecordHistory(
  db: Db,
  slug: string,
  before: number | null,
  language: string,
): Promise<RecordHistory> {
  const answer = await db.rpc('get_record_history', {
    initiative_slug: slug,
    language,
    ...(before ? { before } : {}),
  });
  return unwrap(answer) as unknown as RecordHistory;
}

/** Two versions of a section, or what one changed. @throws Response 404 */
export async function compareVersions(
  db: Db,
  slug: string,
  between: { from: number | null; to: number },
  language: string,
): Promise<ComparedVersions> {
  const { from, to } = between;
  const answer = await db.rpc('compare_record_versions', {
    initiative_slug: slug,
    to_id: to,
    language,
    ...(from ? { from_id: from } : {}),
  });
  return unwrap(answer) as unknown as ComparedVersions;
}

/** A version that may be put back: after its change, or before it. */
export interface VersionSide {
  version: number;
  side: 'before' | 'after';
}

/** What putting a version back would change. @throws Response 401, 403, 404 */
export async function getRestore(
  db: Db,
  slug: string,
  { version, side }: VersionSide,
  language: string,
): Promise<RecordRestore | WithheldRestore> {
  const answer = await db.rpc('get_record_restore', {
    initiative_slug: slug,
    version_id: version,
    side,
    language,
  });
  return unwrap(answer) as unknown as RecordRestore | WithheldRestore;
}

/** Puts a version back. @throws RefusedInput, Conflict, Response 401, 403, 404 */
export async function restoreVersion(
  db: Db,
  slug: string,
  { version, side }: VersionSide,
  given: { base: number; why: string },
): Promise<void> {
  const { base, why } = given;
  const wanted = { initiative_slug: slug, version_id: version, side, base, why };
  unwrap(await db.rpc('restore_record_version', wanted));
}
