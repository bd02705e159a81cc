import { refusedForm } from '../../lib/command.server.ts';
import { Conflict, badRequest } from '../../lib/failure.server.ts';
import { invalid, readPosted } from '../../lib/form.server.ts';
import type { Page } from '../../lib/page.server.ts';
import { pageAction, redirectWithToast } from '../../lib/page.server.ts';
import { changeGroup } from './group-changes.server.ts';
import { slugOf } from './groups.server.ts';

/** After these one is at the group's first page, whatever form they came from. */
const leadsHome = new Set(['join', 'ask', 'askSeat', 'leave']);

/** The action of every page of a group: one of its forms, then back with a sentence. */
export const groupAction = pageAction(async (page: Page) => {
  const slug = slugOf(page.params['slug']);
  // Who is not signed in may lose what was typed: the forms are shown to people with an account only.
  await page.requireViewer();
  const posted = await readPosted(page.request);
  const home = `/${page.language}/groups/${slug}`;
  const there = leadsHome.has(String(posted.get('intent'))) ? home : page.url.pathname;
  try {
    const outcome = await changeGroup({ db: page.db, slug, language: page.language }, posted);
    if (!outcome) throw badRequest();
    if (!('said' in outcome)) return invalid(outcome);
    return redirectWithToast(page, there, `groups:${outcome.said}`);
  } catch (failure) {
    if (failure instanceof Conflict) return redirectWithToast(page, there, 'groups:toastConflict');
    return invalid(refusedForm(failure, posted));
  }
});
