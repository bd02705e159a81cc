import { Conflict, RefusedInput, badRequest } from '../../lib/failure.server.ts';
import { readPosted } from '../../lib/form.server.ts';
import type { Page } from '../../lib/page.server.ts';
import { pageOf } from './desk-action.server.ts';
import type { AutosaveAnswer } from './entry-conflict.ts';
import { readEntryText } from './entry-saving.server.ts';
import { itemOfKey } from './minutes.ts';
import { saveEntry } from './entries.server.ts';
import { slugOf } from './minutes.server.ts';

const answerWith = (answer: AutosaveAnswer, status: number) => Response.json(answer, { status });

/**
 * Saves one text while somebody goes on writing. Nothing is put together here: the words under somebody's
 * hands do not change by themselves.
 * @returns JSON: saved (200), overtaken by somebody else or over (409), refused (400)
 */
export async function autosave(page: Page): Promise<Response> {
  const slug = slugOf(page);
  const posted = await readPosted(page.request);
  const item = itemOfKey(String(posted.get('item')));
  const revision = /^\d{1,9}$/.exec(String(posted.get('revision')))?.[0];
  if (item === undefined || revision === undefined) throw badRequest();
  const read = readEntryText(posted, 'text');
  if (!read.ok) return answerWith({ state: 'refused', error: read.error }, 400);
  const { document, plain } = read.text;
  try {
    const answer = await saveEntry(page.db, slug, {
      item,
      revision: Number(revision),
      ...pageOf(posted),
      document,
      plain,
    });
    if ('saved' in answer) return answerWith({ state: 'saved', ...answer.saved }, 200);
    const { document: theirs, writtenBy, writtenAt } = answer.overtaking;
    return answerWith({ state: 'overtaken', theirs, writtenBy, writtenAt }, 409);
  } catch (failure) {
    if (failure instanceof Conflict) return answerWith({ state: 'over' }, 409);
    if (!(failure instanceof RefusedInput)) throw failure;
    const [error] = Object.values(failure.errors);
    return answerWith({ state: 'refused', error: error ?? { key: 'errorChoice' } }, 400);
  }
}
