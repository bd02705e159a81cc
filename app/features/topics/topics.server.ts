import { done } from '../../lib/command.server.ts';
import type { Json } from '../../lib/database.types.ts';
import { notFound, unwrap } from '../../lib/failure.server.ts';
import type { Db } from '../../lib/supabase.server.ts';
import type { RichDocument } from '../documents/document.ts';
import type { NewPost, NewTopic } from './topic-forms.ts';
import { checkLimit } from './writing-limit.server.ts';
import type { NewerText, PostDetail, PostHistory } from './post-detail.ts';
import type { PostState, ReactionKind, TopicList, TopicPage } from './topic.ts';

/** What somebody wrote, as it is stored: the document and its words alone. */
export interface WrittenText {
  document: RichDocument;
  plain: string;
}

/** The id of a topic from an address. @throws Response 404 when it is none */
export function topicIdOf(id: string | undefined): number {
  if (!/^[1-9]\d{0,14}$/.test(id ?? '')) throw notFound();
  return Number(id);
}

/** A page of the topics of a group, 20 each. @throws Response 404 */
export async function listTopics(
  db: Db,
  { group, page, query }: { group: string; page: number; query: string },
  language: string,
): Promise<TopicList> {
  const answer = await db.rpc('list_topics', { group_slug: group, page, query, language });
  return unwrap(answer) as unknown as TopicList;
}

/**
 * One page of a topic, with what who asks may do.
 * @param first number of a post on that page; null for where the reader stopped
 * @throws Response 404
 */
export async function getTopic(
  db: Db,
  id: number,
  first: number | null,
  language: string,
): Promise<TopicPage> {
  const wish = first === null ? {} : { first };
  const answer = await db.rpc('get_topic', { topic_id: id, ...wish, language });
  return unwrap(answer) as unknown as TopicPage;
}

/** One post, to change, quote or hide it. @throws Response 404 */
export async function getPost(
  db: Db,
  id: number,
  number: number,
  language: string,
): Promise<PostDetail> {
  const answer = await db.rpc('get_post', { topic_id: id, number, language });
  return unwrap(answer) as unknown as PostDetail;
}

/** All texts that a post has had, the newest first. @throws Response 404 */
export async function listPostRevisions(
  db: Db,
  id: number,
  number: number,
  language: string,
): Promise<PostHistory> {
  const answer = await db.rpc('list_post_revisions', { topic_id: id, number, language });
  return unwrap(answer) as unknown as PostHistory;
}

/** Where a post stands now that stood here; null when it stands nowhere. */
export async function findPost(
  db: Db,
  id: number,
  number: number,
): Promise<{ topic: number; number: number } | null> {
  const answer = await db.rpc('find_post', { topic_id: id, number });
  if (answer.error?.code === 'PT404') return null;
  return unwrap(answer) as unknown as { topic: number; number: number };
}

/** Begins a topic with its first post. @returns its id @throws RefusedInput, WritingLimited, Response 403 */
export async function openTopic(
  db: Db,
  group: string,
  form: NewTopic,
  text: WrittenText,
): Promise<number> {
  const { organisation, ...rest } = form;
  const answer = await db.rpc('open_topic', {
    group_slug: group,
    ...rest,
    document: text.document as unknown as Json,
    plain: text.plain,
    ...(organisation ? { organisation } : {}),
  });
  checkLimit(answer.error);
  return (unwrap(answer) as unknown as { id: number }).id;
}

/**
 * Posts in a topic; the same `once` again is the same post.
 * @returns its number, and whether it waits for review
 * @throws RefusedInput, WritingLimited, Conflict when the topic is closed, Response 403, 429
 */
export async function addPost(
  db: Db,
  id: number,
  form: NewPost,
  text: WrittenText,
): Promise<{ number: number; isHeld: boolean }> {
  const { language, organisation, answers, once } = form;
  const answer = await db.rpc('add_post', {
    topic_id: id,
    document: text.document as unknown as Json,
    plain: text.plain,
    language,
    once,
    ...(answers ? { answers: Number(answers) } : {}),
    ...(organisation ? { organisation } : {}),
  });
  checkLimit(answer.error);
  const { number, state } = unwrap(answer) as unknown as { number: number; state: PostState };
  return { number, isHeld: state === 'held' };
}

/**
 * Changes one's own post.
 * @param base the revision that the change began with
 * @returns the text that is there now when that is another revision, else null
 * @throws RefusedInput, WritingLimited, Conflict, Response 403, 404
 */
export async function editPost(
  db: Db,
  post: { id: number; number: number },
  change: { revision: number; language: string; reason: string },
  text: WrittenText,
): Promise<NewerText | null> {
  const answer = await db.rpc('edit_post', {
    topic_id: post.id,
    number: post.number,
    base: change.revision,
    document: text.document as unknown as Json,
    plain: text.plain,
    language: change.language,
    reason: change.reason,
  });
  const { error } = answer;
  if (error?.code === 'PT409' && error.details) return JSON.parse(error.details) as NewerText;
  checkLimit(error);
  done(answer);
  return null;
}

/** Takes one's own post back; its number stays. */
export async function removePost(db: Db, id: number, number: number): Promise<void> {
  done(await db.rpc('remove_post', { topic_id: id, number }));
}

/** Hides a post with a reason, or shows it again without one. @throws Conflict, Response 403 */
export async function hidePost(
  db: Db,
  id: number,
  number: number,
  reason: string | null,
): Promise<void> {
  const post = { topic_id: id, number };
  done(
    reason === null
      ? await db.rpc('show_post', post)
      : await db.rpc('hide_post', { ...post, reason }),
  );
}

/** Gives or takes back a reaction. */
export async function setReaction(
  db: Db,
  post: { id: number; number: number },
  kind: ReactionKind,
  isGiven: boolean,
): Promise<void> {
  const reaction = { topic_id: post.id, number: post.number, kind };
  done(isGiven ? await db.rpc('react', reaction) : await db.rpc('unreact', reaction));
}

/** Notes that these posts were read, first and last included. */
export async function markRead(db: Db, id: number, first: number, last: number): Promise<void> {
  done(await db.rpc('mark_read', { topic_id: id, first_number: first, last_number: last }));
}
