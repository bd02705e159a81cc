import { redirect } from '@remix-run/node';
import type { z } from 'zod';
import { refusedForm } from '../../lib/command.server.ts';
import { Conflict, RefusedInput } from '../../lib/failure.server.ts';
import { checkForm, invalid, readPosted } from '../../lib/form.server.ts';
import type { Page } from '../../lib/page.server.ts';
import { redirectWithToast } from '../../lib/page.server.ts';
import { mailSamples } from '../sessions/mail-sample.ts';
import {
  addSchema,
  itemSchema,
  moveSchema,
  moveSectionSchema,
  publishSchema,
  removeSchema,
  removeSectionSchema,
  sectionSchema,
  titlesOf,
} from './agenda-forms.ts';
import { agendaAddress } from './agenda.ts';
import { workingAddress } from './preparing.ts';
import {
  getAgendaPreview,
  addItem,
  changeItem,
  moveItem,
  moveSection,
  publishAgenda,
  removeItem,
  removeSection,
  saveSection,
} from './agenda.server.ts';
import { formAgain } from './call-actions.server.ts';
import { itemIdOf } from './call.server.ts';

const slugOf = (page: Page) => page.params['slug'] ?? '';
const stale = (key: string) => ({ form: { key } });

/** Changes the list and shows it again; `shown` is what the page then speaks of. */
async function changeList<S extends z.ZodType<{ base: number }>>(
  page: Page,
  posted: FormData,
  schema: S,
  change: (list: { slug: string; base: number }, values: z.infer<S>) => Promise<string>,
) {
  const form = checkForm(posted, schema);
  if (!form.ok) return invalid(form);
  const slug = slugOf(page);
  try {
    const shown = await change({ slug, base: form.values.base }, form.values);
    return redirect(`${workingAddress(page.language, slug)}${shown}`);
  } catch (failure) {
    if (failure instanceof Conflict)
      return invalid({ errors: stale('agenda:errorListStale'), typed: form.values as never }, 409);
    return invalid(refusedForm(failure, posted));
  }
}

/** Parts and items of the working agenda: added, moved, taken off. Old lists are refused (409). */
export async function changeAgenda(page: Page) {
  await page.requireViewer();
  const posted = await readPosted(page.request);
  const { db, language } = page;
  switch (posted.get('intent')) {
    case 'section':
      return changeList(page, posted, sectionSchema, async (list, values) => {
        await saveSection(db, list, titlesOf(values), values.section);
        return '';
      });
    case 'move-section':
      return changeList(page, posted, moveSectionSchema, async (list, { section, place }) => {
        await moveSection(db, list, section, place);
        return `?part=${section}`;
      });
    case 'remove-section':
      return changeList(page, posted, removeSectionSchema, async (list, { section }) => {
        await removeSection(db, list, section);
        return '';
      });
    case 'add':
      return changeList(page, posted, addSchema, async (list, values) => {
        const { section, type, title, minutes } = values;
        const id = await addItem(db, list, { section, type, title, minutes, language });
        return `?item=${id}#item-${id}`;
      });
    case 'move':
      return changeList(page, posted, moveSchema, async (list, { item, section, place }) => {
        await moveItem(db, list, { item, section, place });
        return `?item=${item}#item-${item}`;
      });
    case 'remove':
      return changeList(page, posted, removeSchema, async (list, { item }) => {
        await removeItem(db, list, item);
        return '';
      });
    default:
      return redirect(workingAddress(language, slugOf(page)));
  }
}

/** Changes all of an item, or looks for what it is about. */
export async function changeOneItem(page: Page) {
  await page.requireViewer();
  const id = itemIdOf(page.params['id']);
  const posted = await readPosted(page.request);
  if (posted.get('intent') === 'find') return formAgain(page, posted, {}, 200);
  const form = checkForm(posted, itemSchema, ['links']);
  if (!form.ok) return formAgain(page, posted, form.errors, 400);
  try {
    await changeItem(page.db, slugOf(page), id, form.values);
  } catch (failure) {
    if (failure instanceof Conflict)
      return formAgain(page, posted, stale('agenda:errorItemStale'), 409);
    if (!(failure instanceof RefusedInput)) throw failure;
    return formAgain(page, posted, failure.errors, 400);
  }
  const list = workingAddress(page.language, slugOf(page));
  return redirectWithToast(page, `${list}?item=${id}#item-${id}`, 'agenda:toastSaved');
}

/** Publishes the working agenda as the next version. */
export async function publishOne(page: Page) {
  await page.requireViewer();
  const posted = await readPosted(page.request);
  const form = checkForm(posted, publishSchema);
  if (!form.ok) return invalid(form);
  const { base, note } = form.values;
  const slug = slugOf(page);
  if (posted.get('intent') === 'preview') {
    const { mails } = await getAgendaPreview(page.db, slug, page.language);
    return { errors: {}, typed: { note: [note] }, mails: mailSamples(page, mails, { note }) };
  }
  try {
    await publishAgenda(page.db, { slug, base }, note);
  } catch (failure) {
    if (failure instanceof Conflict)
      return invalid({ errors: stale('agenda:errorPublishStale'), typed: { note: [note] } }, 409);
    return invalid(refusedForm(failure, posted));
  }
  return redirectWithToast(page, agendaAddress(page.language, slug), 'agenda:toastPublished');
}
