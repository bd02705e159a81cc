import { done } from '../../lib/command.server.ts';
import { notFound, unwrap } from '../../lib/failure.server.ts';
import type { Db } from '../../lib/supabase.server.ts';
import type { DigestForm } from './following-forms.ts';
import type { FollowLevel, Following, Notice, NoticeList } from './following.ts';

export interface FollowChoice {
  scope: 'person' | 'group' | 'topic';
  /** Slug of the group or id of the topic; null for everything. */
  id: string | null;
  /** Empty falls back on what is above. */
  level: FollowLevel | '';
}

/** What I follow, and when I get a digest. @throws Response 401 for visitors */
export async function getFollowing(db: Db, language: string): Promise<Following> {
  return unwrap(await db.rpc('get_following', { language })) as unknown as Following;
}

/** Sets levels, all or none. @throws RefusedInput, Response 401, 404 */
export async function setFollows(db: Db, choices: readonly FollowChoice[]): Promise<void> {
  const rows = choices.map(({ scope, id, level }) => ({ scope, id, level }));
  done(await db.rpc('set_follows', { choices: rows }));
}

/** Sets when I get a digest. @throws RefusedInput */
export async function saveDigest(db: Db, form: DigestForm): Promise<void> {
  const { rhythm, weekday, hour, keepsQuiet } = form;
  done(await db.rpc('save_digest', { rhythm, weekday, hour, keeps_quiet: keepsQuiet }));
}

const noticesOfPage = 30;

/** A page of what I was told, unread first. @throws Response 401 for visitors */
export async function listNotices(db: Db, page: number, language: string): Promise<NoticeList> {
  const answer = await db.rpc('list_notifications', { page, language });
  const list = unwrap(answer) as unknown as Omit<NoticeList, 'hasMore'> & { rows: Notice[] };
  const rows = list.rows.slice(0, noticesOfPage);
  return { ...list, rows, hasMore: list.rows.length > rows.length };
}

/**
 * Marks a notice as read.
 * @param id from an address
 * @returns the path that it leads to, without language
 * @throws Response 404 when it is not mine
 */
export async function openNotice(db: Db, id: string | undefined): Promise<string> {
  if (!/^[1-9]\d{0,14}$/.test(id ?? '')) throw notFound();
  return unwrap(await db.rpc('open_notification', { id: Number(id) }));
}

/** Marks everything up to this notice as read. */
export async function markNoticesRead(db: Db, newest: number): Promise<void> {
  done(await db.rpc('mark_notifications_read', { newest }));
}
