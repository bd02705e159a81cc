import { redirect } from '@remix-run/node';
import { Conflict, badRequest } from '../../lib/failure.server.ts';
import { readPosted } from '../../lib/form.server.ts';
import type { Page } from '../../lib/page.server.ts';
import { redirectWithToast } from '../../lib/page.server.ts';
import type { FormFiles } from '../attachments/form-files.ts';
import { postSchema } from './topic-forms.ts';
import { reactionKinds, readNumber, topicAddress } from './topic.ts';
import { addPost, markRead, setReaction, topicIdOf } from './topics.server.ts';
import { readWrittenForm, refusedText } from './written-form.server.ts';

/** What is posted to the page of a topic: a reply, a reaction, or how far one has read. */
export async function actOnTopic(page: Page, files: FormFiles) {
  const id = topicIdOf(page.params['id']);
  const posted = await readPosted(page.request);
  switch (posted.get('intent')) {
    case 'reply':
      return reply(page, id, posted, files);
    case 'react':
      return react(page, id, posted);
    case 'read': {
      const last = await readMarks(page, id, posted);
      return redirect(topicAddress(page.language, page.params['slug'] ?? '', id, last));
    }
    default:
      throw badRequest();
  }
}

async function reply(page: Page, id: number, posted: FormData, files: FormFiles) {
  const form = await readWrittenForm(posted, postSchema, files);
  if (!form.ok) return files.refuse(posted, form);
  try {
    const { number, isHeld } = await addPost(page.db, id, form.values, form.text);
    const address = topicAddress(page.language, page.params['slug'] ?? '', id);
    const there = `${address}?post=${number}&sent=${number}#p${number}`;
    return redirectWithToast(page, there, isHeld ? 'topics:toastHeld' : 'topics:toastSent');
  } catch (failure) {
    const { typed } = form;
    if (failure instanceof Conflict)
      return files.refuse(posted, { errors: { form: { key: 'topics:errorClosed' } }, typed }, 409);
    if (failure instanceof Response && failure.status === 429)
      return files.refuse(posted, { errors: { form: { key: 'topics:errorSlow' } }, typed }, 429);
    return files.refuse(posted, refusedText(failure, typed, page.language));
  }
}

async function react(page: Page, id: number, posted: FormData) {
  const isGiven = posted.has('give');
  // As the button says it: "12:thanks".
  const [post, named] = String(posted.get(isGiven ? 'give' : 'takeBack')).split(':');
  const number = readNumber(post);
  const kind = reactionKinds.find((known) => known === named);
  if (!number || !kind) throw badRequest();
  await setReaction(page.db, { id, number }, kind, isGiven);
  // Where scripts run the page stays as it is and asks again for what it shows.
  if (posted.has('stay')) return null;
  return redirect(topicAddress(page.language, page.params['slug'] ?? '', id, number));
}

/**
 * Notes posts as read, by the fields `from` and `to`.
 * @returns the last one
 * @throws Response 400
 */
export async function readMarks(page: Page, id: number, posted: FormData): Promise<number> {
  const from = readNumber(String(posted.get('from')));
  const to = readNumber(String(posted.get('to')));
  if (!from || !to || to < from) throw badRequest();
  await markRead(page.db, id, from, to);
  return to;
}
