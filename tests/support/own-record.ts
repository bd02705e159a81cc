import { beforeAll } from 'vitest';
import { loadRecordAgain } from '../../supabase/seed/records.ts';
import { askDatabase } from './inbound.ts';

/**
 * A whole record for the journeys of one file, kept by the demo person "ngo": files run side by side
 * on one site, and who changes the record of the demo world meets the others there.
 * @returns its slug
 */
export function useOwnRecord(name: string): string {
  const slug = name.toLowerCase().replaceAll(' ', '-');
  beforeAll(() => askDatabase((sql) => sql.begin((tx) => loadRecordAgain(tx, { slug, name }))));
  return slug;
}
