import { redirect } from '@remix-run/node';
import { refusedForm } from '../../lib/command.server.ts';
import { Conflict, badRequest } from '../../lib/failure.server.ts';
import { checkForm, invalid, readPosted } from '../../lib/form.server.ts';
import type { Page } from '../../lib/page.server.ts';
import { redirectWithToast } from '../../lib/page.server.ts';
import { appealDecisionSchema, decisionSchema, hideMoreSchema } from './case-forms.ts';
import {
  decideAppeal,
  decideCase,
  getCase,
  hidePosts,
  revealReporters,
  takeCase,
} from './cases.server.ts';
import { uuidOf } from './moderation.server.ts';

/** What is posted to the page of a case: taking it, asking who reported, deciding. */
export async function actOnCase(page: Page) {
  const id = uuidOf(page.params['id']);
  const here = `/${page.language}/moderation/reports/${id}`;
  const posted = await readPosted(page.request);
  try {
    return await decide(page, id, here, posted);
  } catch (failure) {
    // A colleague was first: the page shows what became of it.
    if (failure instanceof Conflict)
      return redirectWithToast(page, here, 'moderation:toastConflict');
    return invalid(refusedForm(failure, posted));
  }
}

async function decide(page: Page, id: string, here: string, posted: FormData) {
  const { db } = page;
  switch (posted.get('intent')) {
    case 'take':
      await takeCase(db, id);
      return redirect(here);
    case 'reveal':
      await revealReporters(db, id);
      return redirect(`${here}#reports`);
    case 'decide': {
      const form = checkForm(posted, decisionSchema);
      if (!form.ok) return invalid(form);
      await decideCase(db, id, form.values);
      return redirectWithToast(page, here, 'moderation:toastDecided');
    }
    case 'judge': {
      const form = checkForm(posted, appealDecisionSchema);
      if (!form.ok) return invalid(form);
      await decideAppeal(db, id, form.values.stands, form.values.finalReason);
      return redirectWithToast(page, here, 'moderation:toastDecided');
    }
    case 'hideMore': {
      const form = checkForm(posted, hideMoreSchema);
      if (!form.ok) return invalid(form);
      const { topic } = await getCase(db, id, page.language);
      await hidePosts(db, topic.id, form.values.numbers, form.values.hideReason);
      return redirectWithToast(page, here, 'moderation:toastHidden');
    }
    default:
      throw badRequest();
  }
}
