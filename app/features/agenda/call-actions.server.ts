import { data, redirect } from '@remix-run/node';
import { refusedForm } from '../../lib/command.server.ts';
import { Conflict, RefusedInput } from '../../lib/failure.server.ts';
import type { FieldErrors, InvalidForm } from '../../lib/form.ts';
import { checkForm, invalid, readPosted } from '../../lib/form.server.ts';
import type { Page } from '../../lib/page.server.ts';
import { redirectWithToast } from '../../lib/page.server.ts';
import { sessionAddress } from '../sessions/session.ts';
import {
  changeProposalSchema,
  decideSchema,
  proposeSchema,
  withdrawSchema,
} from './agenda-forms.ts';
import type { LinkSearch } from './call.ts';
import { proposalAddress } from './call.ts';
import {
  changeProposal,
  decideItem,
  itemIdOf,
  proposeItem,
  searchLinks,
  withdrawItem,
} from './call.server.ts';

const slugOf = (page: Page) => page.params['slug'] ?? '';
const callOf = (page: Page) => sessionAddress(page.language, slugOf(page), 'call');
/** Somebody was first, or the call closed: the page below shows how it stands now. */
const stale: FieldErrors = { form: { key: 'agenda:errorStale' } };

/** A form that comes back with all that was typed, and the names of what it is tied to. */
export interface LinkForm extends InvalidForm {
  search: LinkSearch;
}

/** The form again: after a search among links (200), or refused. */
export async function formAgain(
  page: Page,
  posted: FormData,
  errors: FieldErrors,
  status: number,
): Promise<ReturnType<typeof data<LinkForm>>> {
  const { typed } = refusedForm(new RefusedInput(errors), posted);
  const [looked = ''] = posted.get('intent') === 'find' ? (typed['find'] ?? []) : [];
  const chosen = typed['links'] ?? [];
  const search = await searchLinks(page.db, looked.slice(0, 60), chosen, page.language);
  return data({ errors, typed, search }, { status });
}

/** Searches among links, keeps a draft, or sends a new proposal. */
export async function proposeOne(page: Page) {
  await page.requireViewer();
  const posted = await readPosted(page.request);
  const intent = posted.get('intent');
  if (intent === 'find') return formAgain(page, posted, {}, 200);
  const form = checkForm(posted, proposeSchema, ['links']);
  if (!form.ok) return formAgain(page, posted, form.errors, 400);
  const submits = intent !== 'draft';
  try {
    const id = await proposeItem(page.db, slugOf(page), form.values, submits);
    return submits
      ? redirectWithToast(page, callOf(page), 'agenda:toastProposed')
      : redirectWithToast(
          page,
          proposalAddress(page.language, slugOf(page), id),
          'agenda:toastKept',
        );
  } catch (failure) {
    if (failure instanceof Conflict) return formAgain(page, posted, stale, 409);
    if (!(failure instanceof RefusedInput)) throw failure;
    return formAgain(page, posted, failure.errors, 400);
  }
}

async function withdraw(page: Page, id: number, posted: FormData) {
  const form = checkForm(posted, withdrawSchema);
  if (!form.ok) return invalid(form);
  await withdrawItem(page.db, slugOf(page), id, form.values.revision);
  return redirectWithToast(page, callOf(page), 'agenda:toastWithdrawn');
}

async function decide(page: Page, id: number, posted: FormData) {
  const form = checkForm(posted, decideSchema);
  if (!form.ok) return invalid(form);
  await decideItem(page.db, slugOf(page), id, form.values);
  return redirectWithToast(page, callOf(page), 'agenda:toastDecided');
}

async function change(page: Page, id: number, posted: FormData) {
  const form = checkForm(posted, changeProposalSchema, ['links']);
  if (!form.ok) return formAgain(page, posted, form.errors, 400);
  const submits = posted.get('intent') !== 'draft';
  try {
    await changeProposal(page.db, slugOf(page), id, form.values, submits);
  } catch (failure) {
    if (!(failure instanceof RefusedInput)) throw failure;
    return formAgain(page, posted, failure.errors, 400);
  }
  return redirectWithToast(
    page,
    callOf(page),
    submits ? 'agenda:toastProposed' : 'agenda:toastKept',
  );
}

/** All that is done with one proposal: by who made it, and by the coordinator who decides. */
export async function actOnProposal(page: Page) {
  await page.requireViewer();
  const id = itemIdOf(page.params['id']);
  const posted = await readPosted(page.request);
  try {
    switch (posted.get('intent')) {
      case 'find':
        return await formAgain(page, posted, {}, 200);
      case 'draft':
      case 'submit':
        return await change(page, id, posted);
      case 'withdraw':
        return await withdraw(page, id, posted);
      case 'decide':
        return await decide(page, id, posted);
      default:
        return redirect(proposalAddress(page.language, slugOf(page), id));
    }
  } catch (failure) {
    if (failure instanceof Conflict) return formAgain(page, posted, stale, 409);
    return invalid(refusedForm(failure, posted));
  }
}
