import { done } from '../../lib/command.server.ts';
import type { Json } from '../../lib/database.types.ts';
import { readPosted } from '../../lib/form.server.ts';
import type { Page } from '../../lib/page.server.ts';
import { readDocument } from '../documents/document.ts';

/**
 * Keeps what somebody is writing at this place; a text that is empty again is forgotten.
 * @param place `topic:<id>`, `post:<topic>:<number>` or `group:<slug>`
 * @returns 204, nothing to show
 * @throws Response 400 for a text that no editor makes
 */
export async function keepDraft(page: Page, place: string): Promise<Response> {
  const posted = await readPosted(page.request);
  const field = (name: string) => String(posted.get(name) ?? '');
  const read = readDocument(field('textDocument'));
  const markdown = field('text').trim();
  if (!read.ok && !markdown) {
    done(await page.db.rpc('delete_post_draft', { place }));
  } else {
    const draft = {
      place,
      title: field('title'),
      language: field('language'),
      document: (read.ok ? read.document : null) as unknown as Json,
      markdown: read.ok ? '' : markdown,
    };
    done(await page.db.rpc('save_post_draft', draft));
  }
  return new Response(null, { status: 204 });
}
