import { randomUUID } from 'node:crypto';
import { forbidden, unwrap } from '../../lib/failure.server.ts';
import type { Page } from '../../lib/page.server.ts';
import { markdownOf } from '../documents/text-rules.ts';
import type { Group } from '../groups/group.ts';
import type { TextStart } from './draft-text.ts';
import { draftDocument } from './draft-text.ts';
import type { Draft, Voice } from './topic.ts';

/** The seats in a group for whose organisations I may speak, with the ids that a text names them by. */
async function listVoices(page: Page, group: Group): Promise<Voice[]> {
  const slugs = (group.me?.seats ?? []).map((seat) => seat.organisation.slug);
  if (slugs.length === 0) return [];
  const answer = await page.db.from('organisations').select('id, slug, name').in('slug', slugs);
  return unwrap(answer).map((organisation) => ({ organisation }));
}

/**
 * What the form of a new topic or document begins with.
 * @param place where its draft is kept: `group` for topics
 * @throws Response 404, 403 for who may not write in the group
 */
export async function newTextStart(page: Page, place: 'group' | 'documents') {
  const slug = page.params['slug'] ?? '';
  const [groupAnswer, draftAnswer] = await Promise.all([
    page.db.rpc('get_group', { group_slug: slug, language: page.language }),
    page.db.rpc('get_post_draft', { place: `${place}:${slug}` }),
  ]);
  const group = unwrap(groupAnswer) as unknown as Group;
  if (!group.me?.role || group.state !== 'active') throw forbidden();
  const draft = draftAnswer.data as unknown as Draft | null;
  const document = draftDocument(draft);
  const start: TextStart = {
    once: randomUUID(),
    title: draft?.title ?? '',
    language: draft?.language ?? page.language,
    document,
    markdown: document ? markdownOf(document) : '',
  };
  const { name, reading } = group;
  return { group: { slug, name, reading }, seats: await listVoices(page, group), start };
}
