import { redirect } from '@remix-run/node';
import { refusedForm } from '../../lib/command.server.ts';
import { badRequest } from '../../lib/failure.server.ts';
import { checkForm, invalid, readPosted } from '../../lib/form.server.ts';
import type { Page } from '../../lib/page.server.ts';
import { redirectWithToast } from '../../lib/page.server.ts';
import { readListingFilters } from '../exchange/listing-filters.ts';
import { readFilters } from '../initiatives/filters.ts';
import { changeSchema, searchIdSchema } from './search-forms.ts';
import { searchesAddress } from './search.ts';
import {
  changeSearch,
  deleteSearch,
  openSearch,
  saveDirectorySearch,
  saveSearch,
} from './searches.server.ts';

/** Saves the filters that a list was at: they stand in one field, as in its address. */
async function save({ url, db }: Page, posted: FormData): Promise<boolean> {
  const asked = new URL(url.origin);
  if (posted.has('directory')) {
    asked.search = String(posted.get('directory'));
    const read = readFilters(asked);
    if (!read.ok) throw badRequest();
    return saveDirectorySearch(db, read.filters);
  }
  asked.search = String(posted.get('filters') ?? '');
  const filters = readListingFilters(asked);
  if (!filters) throw badRequest();
  return saveSearch(db, filters);
}

async function saveAndShow(page: Page, posted: FormData) {
  const isNew = await save(page, posted);
  const word = isNew ? 'searches:toastSaved' : 'searches:toastKnown';
  return redirectWithToast(page, searchesAddress(page.language), word);
}

/** What is posted to the page of saved searches: from the list, or about one of them. */
export async function answerSearches(page: Page) {
  await page.requireViewer();
  const posted = await readPosted(page.request);
  const there = searchesAddress(page.language);
  const intent = posted.get('intent');
  try {
    if (intent === 'save') return await saveAndShow(page, posted);
    if (intent === 'change') {
      const form = checkForm(posted, changeSchema);
      if (!form.ok) return invalid(form);
      const { id, name, pace } = form.values;
      await changeSearch(page.db, id, { name, pace });
      return redirectWithToast(page, there, 'searches:toastChanged');
    }
    const id = searchIdSchema.safeParse(posted.get('id')).data;
    if (!id) throw badRequest();
    switch (intent) {
      case 'open':
        return redirect(await openSearch(page.db, id, page.language));
      case 'pause':
      case 'resume':
        await changeSearch(page.db, id, { isPaused: intent === 'pause' });
        return redirectWithToast(
          page,
          there,
          intent === 'pause' ? 'searches:toastPaused' : 'searches:toastResumed',
        );
      case 'delete':
        await deleteSearch(page.db, id);
        return redirectWithToast(page, there, 'searches:toastDeleted');
      default:
        throw badRequest();
    }
  } catch (failure) {
    return invalid(refusedForm(failure, posted));
  }
}
