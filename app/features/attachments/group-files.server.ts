import { z } from 'zod';
import { done, refusedForm } from '../../lib/command.server.ts';
import { notFound, unwrap } from '../../lib/failure.server.ts';
import { checkForm, invalid, readPosted } from '../../lib/form.server.ts';
import type { Page } from '../../lib/page.server.ts';
import { redirectWithToast } from '../../lib/page.server.ts';
import type { Attachment } from './attachment.ts';

/** A file with the post that it belongs to. */
export interface GroupFile extends Attachment {
  createdAt: string;
  /** Id of the topic, number of the post in it. */
  topic: number;
  number: number;
  title: string;
  language: string;
}

export interface GroupFiles {
  group: { slug: string; name: string };
  files: GroupFile[];
  /** For who leads the group; bytes and megabytes. */
  room: { used: number; megabytes: number; mayChange: boolean } | null;
}

function slugOf(page: Page): string {
  const slug = page.params['slug'] ?? '';
  if (!/^[a-z0-9-]{1,120}$/.test(slug)) throw notFound();
  return slug;
}

/** The files below posts of a group that who asks may read, the newest first. @throws Response 404 */
export async function listGroupFiles(page: Page): Promise<GroupFiles> {
  const { language } = page;
  const answer = await page.db.rpc('list_group_files', { group_slug: slugOf(page), language });
  return unwrap(answer) as unknown as GroupFiles;
}

const roomSchema = z.object({
  megabytes: z
    .string()
    .trim()
    .regex(/^\d{1,6}$/, 'errorNumber')
    .transform(Number)
    .pipe(z.number().max(100_000, 'errorNumber')),
});

/** Sets how much room a group has. @throws Response 403, 404 */
export async function setGroupRoom(page: Page) {
  const group = slugOf(page);
  const posted = await readPosted(page.request);
  const form = checkForm(posted, roomSchema);
  if (!form.ok) return invalid(form);
  try {
    done(await page.db.rpc('set_group_room', { group_slug: group, ...form.values }));
  } catch (failure) {
    return invalid(refusedForm(failure, posted));
  }
  const there = `/${page.language}/groups/${group}/files`;
  return redirectWithToast(page, there, 'attachments:toastRoom');
}
