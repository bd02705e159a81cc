import { unwrap } from '../../lib/failure.server.ts';
import type { Db } from '../../lib/supabase.server.ts';
import type { MappingReport } from './mapping-report.ts';

/** How the initiatives of the study answered; no single answer. */
export async function getMappingReport(db: Db, language: string): Promise<MappingReport> {
  return unwrap(await db.rpc('get_mapping_report', { language })) as unknown as MappingReport;
}
