import { done } from '../../lib/command.server.ts';
import { notFound, unwrap } from '../../lib/failure.server.ts';
import type { Db } from '../../lib/supabase.server.ts';
import type { Group, GroupLine, GroupMembers, Invitation } from './group.ts';

const secret = /^[0-9a-f]{32}$/;

/** A slug from an address. @throws Response 404 when it is none */
export function slugOf(slug: string | undefined): string {
  if (!slug || !/^[a-z0-9-]{1,120}$/.test(slug)) throw notFound();
  return slug;
}

/** All groups, those that work first. */
export async function listGroups(db: Db, language: string): Promise<GroupLine[]> {
  return unwrap(await db.rpc('list_groups', { language })) as unknown as GroupLine[];
}

/** One group. @throws Response 404 */
export async function getGroup(db: Db, slug: string | undefined, language: string): Promise<Group> {
  const answer = await db.rpc('get_group', { group_slug: slugOf(slug), language });
  return unwrap(answer) as unknown as Group;
}

/** A group with who sits in it. @throws Response 401, 403 where that is for members, 404 */
export async function listGroupMembers(
  db: Db,
  slug: string | undefined,
  language: string,
): Promise<GroupMembers> {
  const answer = await db.rpc('list_group_members', { group_slug: slugOf(slug), language });
  return unwrap(answer) as unknown as GroupMembers;
}

/** What a link invites to. @throws Response 404 when it is wrong or expired */
export async function getInvitation(
  db: Db,
  token: string | undefined,
  language: string,
): Promise<Invitation> {
  if (!token || !secret.test(token)) throw notFound();
  return unwrap(await db.rpc('get_invitation', { token, language })) as unknown as Invitation;
}

/** Accepts or declines. @throws Response 401 for visitors who accept, 404, Conflict when it was answered */
export async function answerInvitation(
  db: Db,
  token: string | undefined,
  accepts: boolean,
): Promise<void> {
  if (!token || !secret.test(token)) throw notFound();
  done(await db.rpc('answer_invitation', { token, accepts }));
}
