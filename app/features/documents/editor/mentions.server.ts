import { unwrap } from '../../../lib/failure.server.ts';
import type { Db } from '../../../lib/supabase.server.ts';
import type { MentionSuggestion } from './mention.ts';

/**
 * People, groups and initiatives whose name has a word that begins so.
 * @param group slug of the group that one writes in; its people come first
 */
export async function suggestMentions(
  db: Db,
  query: string,
  group: string,
  language: string,
): Promise<MentionSuggestion[]> {
  const answer = await db.rpc('suggest_mentions', { query, group_slug: group, language });
  return unwrap(answer) as unknown as MentionSuggestion[];
}
