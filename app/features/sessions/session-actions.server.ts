import { refusedForm } from '../../lib/command.server.ts';
import { Conflict, badRequest } from '../../lib/failure.server.ts';
import { checkForm, invalid, readPosted, typedIn } from '../../lib/form.server.ts';
import type { InvalidForm } from '../../lib/form.ts';
import type { Page } from '../../lib/page.server.ts';
import { redirectWithToast } from '../../lib/page.server.ts';
import {
  byFirstLanguage,
  cancelSchema,
  dutySchema,
  newSchema,
  officerSchema,
  readSections,
  readTexts,
  settingsSchema,
  templateSchema,
} from './session-forms.ts';
import type { SessionTemplate } from './session-pages.ts';
import { sessionAddress } from './session.ts';
import {
  cancelSession,
  changeSession,
  dropOfficer,
  makeSession,
  nameOfficer,
  saveSessionTemplate,
  sessionSlugOf,
} from './sessions.server.ts';

const general = (key: string): InvalidForm['errors'] => ({ form: { key } });

/** Makes the next session; the page of preparation says what is late already. */
export async function makeOne(page: Page) {
  await page.requireViewer();
  const posted = await readPosted(page.request);
  const form = checkForm(posted, newSchema);
  if (!form.ok) return invalid(form);
  try {
    const { slug } = await makeSession(page.db, form.values);
    const there = sessionAddress(page.language, slug, 'prepare');
    return redirectWithToast(page, there, 'sessions:toastMade');
  } catch (failure) {
    return invalid(refusedForm(failure, posted));
  }
}

const named = ['title', 'summary', 'practical'];

async function change(page: Page, slug: string, posted: FormData) {
  const form = checkForm(posted, settingsSchema);
  if (!form.ok) return invalid({ ...form, typed: typedIn(posted) });
  try {
    const outcome = await changeSession(page.db, slug, {
      ...form.values,
      titles: readTexts(posted, 'title'),
      summaries: readTexts(posted, 'summary'),
      practical: readTexts(posted, 'practical'),
    });
    if (outcome.newer !== null) {
      // What is read now is the base of the next saving; nothing typed is lost.
      const typed = { ...typedIn(posted), sequence: [String(outcome.newer)] };
      return invalid({ errors: general('sessions:errorNewer'), typed }, 409);
    }
    const isLate = outcome.past.length > 0;
    const there = sessionAddress(page.language, slug, isLate ? 'prepare' : undefined);
    return redirectWithToast(page, there, `sessions:toast${isLate ? 'MovedPast' : 'Saved'}`);
  } catch (failure) {
    return invalid(byFirstLanguage(refusedForm(failure, posted), named));
  }
}

async function cancel(page: Page, slug: string, posted: FormData) {
  const form = checkForm(posted, cancelSchema);
  if (!form.ok) return invalid(form);
  await cancelSession(page.db, slug, form.values.reason);
  return redirectWithToast(page, sessionAddress(page.language, slug), 'sessions:toastCancelled');
}

async function changeOfficers(page: Page, slug: string, posted: FormData) {
  const isNaming = posted.get('intent') === 'nameOfficer';
  const form = checkForm(posted, isNaming ? officerSchema : dutySchema);
  if (!form.ok) return invalid(form);
  const { values } = form;
  if ('mail' in values) await nameOfficer(page.db, slug, values);
  else await dropOfficer(page.db, slug, values);
  const there = `${page.url.pathname}#officers`;
  return redirectWithToast(page, there, `sessions:toast${isNaming ? 'Named' : 'Dropped'}`);
}

/** The forms of the settings of a session: its values, its officers, cancelling. */
export async function changeOne(page: Page) {
  const slug = sessionSlugOf(page.params['slug']);
  await page.requireViewer();
  const posted = await readPosted(page.request);
  const intent = posted.get('intent');
  try {
    if (intent === 'save') return await change(page, slug, posted);
    if (intent === 'cancel') return await cancel(page, slug, posted);
    if (intent === 'nameOfficer' || intent === 'dropOfficer')
      return await changeOfficers(page, slug, posted);
  } catch (failure) {
    if (failure instanceof Conflict)
      return redirectWithToast(page, page.url.pathname, 'sessions:toastConflict');
    return invalid(refusedForm(failure, posted));
  }
  throw badRequest();
}

/** Saves the template. A change of what is no longer so comes back with all that was typed. */
export async function saveTemplate(page: Page) {
  await page.requireViewer();
  const posted = await readPosted(page.request);
  const form = checkForm(posted, templateSchema);
  if (!form.ok) return invalid({ ...form, typed: typedIn(posted) });
  const { starts, ends, place, address, capacityHere, capacityRemote, revision, ...offsets } =
    form.values;
  const template: SessionTemplate = {
    ...{ starts, ends, place, address, capacityHere, capacityRemote, revision },
    springTitles: readTexts(posted, 'springTitles'),
    autumnTitles: readTexts(posted, 'autumnTitles'),
    practical: readTexts(posted, 'practical'),
    sections: readSections(posted),
    offsets: offsets as SessionTemplate['offsets'],
  };
  try {
    const newer = await saveSessionTemplate(page.db, template);
    if (newer === null) return redirectWithToast(page, page.url.pathname, 'sessions:toastTemplate');
    const typed = { ...typedIn(posted), revision: [String(newer)] };
    return invalid({ errors: general('sessions:errorTemplateNewer'), typed }, 409);
  } catch (failure) {
    const names = ['springTitles', 'autumnTitles', 'practical'];
    return invalid(byFirstLanguage(refusedForm(failure, posted), names));
  }
}
