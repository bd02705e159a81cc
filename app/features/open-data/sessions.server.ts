import { unwrap } from '../../lib/failure.server.ts';
import type { Db } from '../../lib/supabase.server.ts';
import type { OpenSessions } from './open-sessions.ts';

/** What everybody may know of the sessions: published agendas, papers for everybody, released outcomes. */
export async function exportSessions(db: Db, language: string): Promise<OpenSessions> {
  return unwrap(await db.rpc('export_sessions', { language })) as unknown as OpenSessions;
}
