import { refusedForm } from '../../lib/command.server.ts';
import { Conflict, badRequest } from '../../lib/failure.server.ts';
import { checkForm, invalid, readPosted } from '../../lib/form.server.ts';
import type { Page } from '../../lib/page.server.ts';
import { redirectWithToast } from '../../lib/page.server.ts';
import {
  closeTopic,
  mergeTopics,
  moveTopic,
  pinTopic,
  reopenTopic,
  setSlowMode,
  setTopicAudience,
  splitTopic,
} from './settings.server.ts';
import {
  audienceSchema,
  mergeSchema,
  moveSchema,
  reasonSchema,
  slowSchema,
  splitSchema,
} from './topic-forms.ts';
import { topicAddress } from './topic.ts';
import { topicIdOf } from './topics.server.ts';

/** What chair, secretary and moderators post about a topic as a whole. */
export async function keepTopic(page: Page) {
  const id = topicIdOf(page.params['id']);
  const posted = await readPosted(page.request);
  try {
    return await decide(page, id, posted);
  } catch (failure) {
    // Somebody was first: the page shows what became of it.
    if (failure instanceof Conflict) {
      const there = topicAddress(page.language, page.params['slug'] ?? '', id);
      return redirectWithToast(page, there, 'topics:toastChanged');
    }
    return invalid(refusedForm(failure, posted));
  }
}

async function decide(page: Page, id: number, posted: FormData) {
  const { db } = page;
  const group = page.params['slug'] ?? '';
  const said = (word: string, topic = id, inGroup = group, post?: number) =>
    redirectWithToast(page, topicAddress(page.language, inGroup, topic, post), `topics:${word}`);
  const intent = posted.get('intent');
  switch (intent) {
    case 'pin':
    case 'unpin':
      await pinTopic(db, id, intent === 'pin');
      return said('toastSettings');
    case 'reopen':
      await reopenTopic(db, id);
      return said('toastSettings');
    case 'close': {
      const form = checkForm(posted, reasonSchema);
      if (!form.ok) return invalid(form);
      await closeTopic(db, id, form.values.reason);
      return said('toastSettings');
    }
    case 'audience': {
      const form = checkForm(posted, audienceSchema);
      if (!form.ok) return invalid(form);
      await setTopicAudience(db, id, form.values.audience);
      return said('toastSettings');
    }
    case 'slow': {
      const form = checkForm(posted, slowSchema);
      if (!form.ok) return invalid(form);
      await setSlowMode(db, id, form.values.minutes);
      return said('toastSettings');
    }
    case 'move': {
      const form = checkForm(posted, moveSchema);
      if (!form.ok) return invalid(form);
      await moveTopic(db, id, form.values.group);
      return said('toastMoved', id, form.values.group);
    }
    case 'split': {
      const form = checkForm(posted, splitSchema);
      if (!form.ok) return invalid(form);
      const { numbers, title } = form.values;
      return said('toastSplit', await splitTopic(db, id, numbers, title));
    }
    case 'merge': {
      const form = checkForm(posted, mergeSchema);
      if (!form.ok) return invalid(form);
      const target = await mergeTopics(db, id, form.values.into);
      return said('toastMerged', target.id, group, target.number);
    }
    default:
      throw badRequest();
  }
}
