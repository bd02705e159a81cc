import { Conflict, badRequest, notFound } from '../../lib/failure.server.ts';
import { checkForm, invalid, readPosted } from '../../lib/form.server.ts';
import type { Page } from '../../lib/page.server.ts';
import { redirectWithToast } from '../../lib/page.server.ts';
import type { FormFiles } from '../attachments/form-files.ts';
import { editSchema, newTopicSchema, reasonSchema } from './topic-forms.ts';
import { readNumber, topicAddress } from './topic.ts';
import { editPost, hidePost, openTopic, removePost, topicIdOf } from './topics.server.ts';
import { readWrittenForm, refusedText } from './written-form.server.ts';

/** The post that an address names. @throws Response 404 */
export function postOf(page: Page): { id: number; number: number } {
  const number = readNumber(page.params['number']);
  if (!number) throw notFound();
  return { id: topicIdOf(page.params['id']), number };
}

function wayBack(page: Page, post: { id: number; number: number }): string {
  return topicAddress(page.language, page.params['slug'] ?? '', post.id, post.number);
}

/** Begins a topic with its first post. */
export async function beginTopic(page: Page, files: FormFiles) {
  const group = page.params['slug'] ?? '';
  const posted = await readPosted(page.request);
  const form = await readWrittenForm(posted, newTopicSchema, files);
  if (!form.ok) return files.refuse(posted, form);
  try {
    const id = await openTopic(page.db, group, form.values, form.text);
    const there = topicAddress(page.language, group, id);
    return redirectWithToast(page, there, 'topics:toastOpened');
  } catch (failure) {
    return files.refuse(posted, refusedText(failure, form.typed, page.language));
  }
}

/** Changes or removes one's own post. A change of a text that is gone gives both texts back. */
export async function changePost(page: Page, files: FormFiles) {
  const post = postOf(page);
  const posted = await readPosted(page.request);
  if (posted.get('intent') === 'remove') {
    await removePost(page.db, post.id, post.number);
    return redirectWithToast(page, wayBack(page, post), 'topics:toastRemoved');
  }
  const form = await readWrittenForm(posted, editSchema, files);
  if (!form.ok) return files.refuse(posted, form);
  const { typed } = form;
  try {
    await files.change(post, posted);
    const newer = await editPost(page.db, post, form.values, form.text);
    if (!newer) return redirectWithToast(page, wayBack(page, post), 'topics:toastEdited');
    // What was read now is the base of the next saving.
    const overtaken = { ...typed, revision: [String(newer.revision)] };
    const errors = { form: { key: 'topics:errorNewer' } };
    return files.refuse(posted, { errors, typed: overtaken }, 409);
  } catch (failure) {
    if (failure instanceof Conflict)
      return files.refuse(posted, { errors: { form: { key: 'topics:errorClosed' } }, typed }, 409);
    return files.refuse(posted, refusedText(failure, typed, page.language));
  }
}

/** Hides a post with a reason, or shows it again. */
export async function hideOrShowPost(page: Page) {
  const post = postOf(page);
  const posted = await readPosted(page.request);
  const back = wayBack(page, post);
  try {
    if (posted.get('intent') === 'show') {
      await hidePost(page.db, post.id, post.number, null);
      return redirectWithToast(page, back, 'topics:toastShown');
    }
    if (posted.get('intent') !== 'hide') throw badRequest();
    const form = checkForm(posted, reasonSchema);
    if (!form.ok) return invalid(form);
    await hidePost(page.db, post.id, post.number, form.values.reason);
    return redirectWithToast(page, back, 'topics:toastHidden');
  } catch (failure) {
    // A colleague was first: the page shows what became of it.
    if (failure instanceof Conflict) return redirectWithToast(page, back, 'topics:toastChanged');
    throw failure;
  }
}
