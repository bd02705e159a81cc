import { unwrap } from '../../lib/failure.server.ts';
import type { Db } from '../../lib/supabase.server.ts';
import type { Filters } from '../initiatives/filters.ts';
import { filtersToJson } from '../initiatives/filters.ts';
import type { ExportedInitiative, Licence } from './exported-initiative.ts';
import type { FilePage } from './file-page.ts';

/** Which initiatives a file holds. */
export interface InitiativeSet {
  /** How many pass the filters. */
  total: number;
  /** Changes with the data; null while they have just changed. */
  version: string | null;
  licence: Licence;
  /** Numbers of those of this page, in the order of their names. */
  ordinals: number[];
}

/** Which initiatives the filters let through. @throws Response 429 for who asks too often */
export async function chooseInitiatives(
  db: Db,
  filters: Filters,
  page: FilePage | null,
  clientHash: string,
): Promise<InitiativeSet> {
  const answer = await db.rpc('choose_initiatives', {
    query: filters.query,
    filters: filtersToJson(filters),
    first: page ? (page.number - 1) * page.size : 0,
    // Null means all; the generated types do not know that.
    size: (page?.size ?? null) as unknown as number,
    client_hash: clientHash,
  });
  return unwrap(answer) as unknown as InitiativeSet;
}

/** What open data tell of a few initiatives. */
export async function readInitiatives(
  db: Db,
  ordinals: readonly number[],
  language: string,
): Promise<ExportedInitiative[]> {
  const answer = await db.rpc('export_initiatives', { ordinals: [...ordinals], language });
  return unwrap(answer) as unknown as ExportedInitiative[];
}

const batchLength = 500;

/** The same for any number, as many at a time as memory should hold. */
export async function* readBatches(
  db: Db,
  ordinals: readonly number[],
  language: string,
): AsyncGenerator<ExportedInitiative[]> {
  for (let first = 0; first < ordinals.length; first += batchLength) {
    const batch = await readInitiatives(db, ordinals.slice(first, first + batchLength), language);
    if (batch.length > 0) yield batch;
  }
}

/** An initiative by its address or by the id of its service, or where it moved. @throws Response 404, 429 */
export async function findInitiative(
  db: Db,
  by: { kind: 'slug' | 'service'; key: string },
  clientHash: string,
): Promise<{ ordinals: [number]; licence: Licence } | { redirect: string }> {
  const answer = await db.rpc('choose_initiative', { ...by, client_hash: clientHash });
  return unwrap(answer) as never;
}
