import { randomUUID } from 'node:crypto';
import { forbidden, unwrap } from '../../lib/failure.server.ts';
import type { Page } from '../../lib/page.server.ts';
import { documentFromMarkdown, markdownOf } from '../documents/text-rules.ts';
import type { RichDocument } from '../documents/document.ts';
import type { Group } from '../groups/group.ts';
import type { Draft, Voice } from '../topics/topic.ts';
import { getDocumentDraft } from './document-changes.server.ts';
import { documentIdOf, getDocument } from './group-documents.server.ts';

/** What the form of a text begins with. */
export interface DocumentStart {
  once: string;
  title: string;
  language: string;
  document: RichDocument | null;
  markdown: string;
}

/** The text of a draft, however it was kept; null when nothing was. */
function draftDocument(draft: Draft | null): RichDocument | null {
  if (draft?.document) return draft.document;
  return draft?.markdown ? documentFromMarkdown(draft.markdown) : null;
}

/** The seats in a group for whose organisations I may speak, with their ids. */
async function listVoices(page: Page, group: Group): Promise<Voice[]> {
  const slugs = (group.me?.seats ?? []).map((seat) => seat.organisation.slug);
  if (slugs.length === 0) return [];
  const answer = await page.db.from('organisations').select('id, slug, name').in('slug', slugs);
  return unwrap(answer).map((organisation) => ({ organisation }));
}

/**
 * What the form of a new document begins with.
 * @throws Response 404, 403 for who may not write in the group
 */
export async function newDocumentStart(page: Page) {
  const slug = page.params['slug'] ?? '';
  const [groupAnswer, draftAnswer] = await Promise.all([
    page.db.rpc('get_group', { group_slug: slug, language: page.language }),
    page.db.rpc('get_post_draft', { place: `documents:${slug}` }),
  ]);
  const group = unwrap(groupAnswer) as unknown as Group;
  if (!group.me?.role || group.state !== 'active') throw forbidden();
  const draft = draftAnswer.data as unknown as Draft | null;
  const document = draftDocument(draft);
  const start: DocumentStart = {
    once: randomUUID(),
    title: draft?.title ?? '',
    language: draft?.language ?? page.language,
    document,
    markdown: document ? markdownOf(document) : '',
  };
  const { name, reading } = group;
  return { group: { slug, name, reading }, seats: await listVoices(page, group), start };
}

/**
 * What the form of a further version begins with: what was being written, else the newest text.
 * @throws Response 404, 403 for who may not write in the document
 */
export async function versionStart(page: Page) {
  const id = documentIdOf(page.params['id']);
  const [shown, draft] = await Promise.all([
    getDocument(page.db, id, null, page.language),
    getDocumentDraft(page.db, id),
  ]);
  if (!shown.me.mayWrite) throw forbidden();
  const kept = draftDocument(draft);
  const text = kept ?? shown.shown.document;
  return {
    document: shown.document,
    seats: shown.me.seats,
    start: {
      once: randomUUID(),
      base: kept && draft ? draft.base : shown.document.version,
      isDraft: kept !== null,
      document: text,
      markdown: markdownOf(text),
    },
  };
}
