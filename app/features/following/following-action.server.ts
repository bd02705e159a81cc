import { refusedForm } from '../../lib/command.server.ts';
import { badRequest } from '../../lib/failure.server.ts';
import { checkForm, invalid, readPosted } from '../../lib/form.server.ts';
import type { Page } from '../../lib/page.server.ts';
import { redirectWithToast } from '../../lib/page.server.ts';
import {
  digestSchema,
  followField,
  followFieldLevel,
  followSchema,
  generalSchema,
} from './following-forms.ts';
import { followingAddress, noticesAddress } from './following.ts';
import type { FollowChoice } from './following.server.ts';
import { markNoticesRead, saveDigest, setFollows } from './following.server.ts';

/** Takes the form beside a group or topic, and goes back there. */
export async function followHere(page: Page) {
  await page.requireViewer();
  const form = checkForm(await readPosted(page.request), followSchema);
  // The form is made of choices: what does not fit was not sent by it.
  if (!form.ok) throw badRequest();
  const { scope, id, level } = form.values;
  await setFollows(page.db, [{ scope, id, level }]);
  const group = form.values.scope === 'topic' ? form.values.group : id;
  const there = `/${page.language}/groups/${group}${scope === 'topic' ? `/topics/${id}` : ''}`;
  return redirectWithToast(page, there, 'following:toastFollowed');
}

/** What is posted to the page of what one follows. */
export async function changeFollowing(page: Page) {
  await page.requireViewer();
  const posted = await readPosted(page.request);
  const there = followingAddress(page.language);
  try {
    switch (posted.get('intent')) {
      case 'general': {
        const form = checkForm(posted, generalSchema);
        if (!form.ok) return invalid(form);
        await setFollows(page.db, [{ scope: 'person', id: null, level: form.values.level }]);
        return redirectWithToast(page, there, 'following:toastSaved');
      }
      case 'digest': {
        const form = checkForm(posted, digestSchema);
        if (!form.ok) return invalid(form);
        await saveDigest(page.db, form.values);
        return redirectWithToast(page, there, 'following:toastSaved');
      }
      case 'follows':
        await setFollows(page.db, readChoices(posted));
        return redirectWithToast(page, there, 'following:toastSaved');
      default:
        throw badRequest();
    }
  } catch (failure) {
    return invalid(refusedForm(failure, posted));
  }
}

/** @throws Response 400 for a field that the form does not have */
function readChoices(posted: FormData): FollowChoice[] {
  const choices: FollowChoice[] = [];
  for (const [name, value] of posted) {
    const field = followField.exec(name);
    if (!field) continue;
    const level = followFieldLevel.safeParse(value);
    const [, scope, id = ''] = field;
    if (!level.success || (scope !== 'group' && scope !== 'topic')) throw badRequest();
    choices.push({ scope, id, level: level.data });
  }
  return choices;
}

/** Marks all notices that the page showed or could have shown as read. */
export async function readNotices(page: Page) {
  await page.requireViewer();
  const newest = String((await readPosted(page.request)).get('newest'));
  if (!/^\d{1,15}$/.test(newest)) throw badRequest();
  await markNoticesRead(page.db, Number(newest));
  return redirectWithToast(page, noticesAddress(page.language), 'following:toastRead');
}
