import { z } from 'zod';
import { notFound } from '../../lib/failure.server.ts';
import { invalid, readPosted } from '../../lib/form.server.ts';
import { translateByMachine } from '../../lib/machine-translation.server.ts';
import type { Page } from '../../lib/page.server.ts';
import { redirectWithToast } from '../../lib/page.server.ts';
import { plainOf } from '../documents/document.ts';
import { documentFromMarkdown, markdownOf } from '../documents/text-rules.ts';
import { writtenLanguages } from '../nominations/written-languages.ts';
import { postOf } from './post-action.server.ts';
import { topicAddress } from './topic.ts';
import { translateAddress } from './translation.ts';
import {
  getTranslation,
  keepMachineTranslation,
  removeTranslation,
  translatePost,
} from './translations.server.ts';
import { readWrittenForm, refusedText } from './written-form.server.ts';

const schema = z.object({
  base: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
});

/** The post that an address names, and the language to put it into. @throws Response 404 */
export function placeOf(page: Page): { id: number; number: number; to: string } {
  const to = page.url.searchParams.get('to') ?? page.language;
  if (!writtenLanguages.some(({ code }) => code === to)) throw notFound();
  return { ...postOf(page), to };
}

/** Saves, removes or, where the city has a machine for it, begins a translation. */
export async function changeTranslation(page: Page) {
  const place = placeOf(page);
  const group = page.params['slug'] ?? '';
  const back = topicAddress(page.language, group, place.id, place.number);
  const posted = await readPosted(page.request);
  if (posted.get('intent') === 'remove') {
    await removeTranslation(page.db, place);
    return redirectWithToast(page, back, 'topics:toastTranslationRemoved');
  }
  if (posted.get('intent') === 'machine') {
    const isMade = await makeByMachine(page, place);
    const here = translateAddress(
      page.language,
      { group, topic: place.id, number: place.number },
      place.to,
    );
    return redirectWithToast(page, here, isMade ? 'topics:toastMachine' : 'topics:toastNoMachine');
  }
  const form = await readWrittenForm(posted, schema);
  if (!form.ok) return invalid(form);
  try {
    const newer = await translatePost(page.db, place, form.values.base, form.text);
    if (!newer) return redirectWithToast(page, back, 'topics:toastTranslated');
    // What was read now is the base of the next saving.
    const typed = { ...form.typed, base: [String(newer.revision)] };
    return invalid({ errors: { form: { key: 'topics:errorTranslationNewer' } }, typed }, 409);
  } catch (failure) {
    return invalid(refusedText(failure, form.typed, page.language));
  }
}

/** Only what everybody may read leaves for another service. */
async function makeByMachine(page: Page, place: ReturnType<typeof placeOf>): Promise<boolean> {
  const { env } = page.context;
  const post = await getTranslation(page.db, place, page.language);
  if (!post.isPublic) return false;
  // What stands there already is not asked, and paid for, again.
  if (post.translation?.isMachine && !post.translation.isOutdated) return true;
  const made = await translateByMachine(env, markdownOf(post.document), post.language, place.to);
  if (!made) return false;
  const document = documentFromMarkdown(made);
  await keepMachineTranslation(page.db, place, { document, plain: plainOf(document) });
  return true;
}
