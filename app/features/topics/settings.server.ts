import { done } from '../../lib/command.server.ts';
import { unwrap } from '../../lib/failure.server.ts';
import type { Db } from '../../lib/supabase.server.ts';
import type { Audience } from './topic.ts';

/** Puts a topic on top of its list, or back. */
export async function pinTopic(db: Db, id: number, pinned: boolean): Promise<void> {
  done(await db.rpc('pin_topic', { topic_id: id, pinned }));
}

/** Ends a discussion. @throws Conflict when it is not open */
export async function closeTopic(db: Db, id: number, reason: string): Promise<void> {
  done(await db.rpc('close_topic', { topic_id: id, reason }));
}

/** Lets people write again. @throws Conflict when it is not closed */
export async function reopenTopic(db: Db, id: number): Promise<void> {
  done(await db.rpc('reopen_topic', { topic_id: id }));
}

/** Who reads a topic. @throws RefusedInput when that is wider than its group */
export async function setTopicAudience(db: Db, id: number, audience: Audience): Promise<void> {
  done(await db.rpc('set_topic_audience', { topic_id: id, audience }));
}

/** Minutes that everybody waits between two posts. */
export async function setSlowMode(db: Db, id: number, minutes: number): Promise<void> {
  done(await db.rpc('set_slow_mode', { topic_id: id, minutes }));
}

/** Moves a topic to another group. @throws RefusedInput */
export async function moveTopic(db: Db, id: number, group: string): Promise<void> {
  done(await db.rpc('move_topic', { topic_id: id, to_group: group }));
}

/** Moves posts into a topic of their own. @returns its id @throws RefusedInput */
export async function splitTopic(
  db: Db,
  id: number,
  numbers: number[],
  title: string,
): Promise<number> {
  const answer = await db.rpc('split_topic', { topic_id: id, numbers, title });
  return (unwrap(answer) as unknown as { id: number }).id;
}

/** Moves all posts behind those of another topic. @returns where they begin @throws RefusedInput */
export async function mergeTopics(
  db: Db,
  id: number,
  into: number,
): Promise<{ id: number; number: number }> {
  const answer = await db.rpc('merge_topics', { topic_id: id, into_id: into });
  return unwrap(answer) as unknown as { id: number; number: number };
}

/** Active groups beside this one, by name in this language. */
export async function listOtherGroups(
  db: Db,
  slug: string,
  language: string,
): Promise<{ slug: string; name: string }[]> {
  const answer = await db.from('working_groups').select('slug, names').eq('state', 'active');
  return unwrap(answer)
    .filter((group) => group.slug !== slug)
    .map((group) => {
      const names = group.names as Record<string, string>;
      return { slug: group.slug, name: names[language] ?? Object.values(names)[0] ?? group.slug };
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, language));
}
