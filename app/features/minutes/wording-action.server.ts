import { RefusedInput, badRequest } from '../../lib/failure.server.ts';
import { invalid, readPosted } from '../../lib/form.server.ts';
import type { FieldErrors } from '../../lib/form.ts';
import type { Page } from '../../lib/page.server.ts';
import { redirectWithToast } from '../../lib/page.server.ts';
import { decisionsAddress, shortLanguages } from './outcome.ts';
import { slugOf } from './minutes.server.ts';
import { saveDecisionText } from './outcomes.server.ts';

/**
 * Saves the short texts of one decision, the city's language first: the translations follow it. What somebody
 * else changed meanwhile stays, and both are shown.
 */
export async function wordDecision(page: Page) {
  await page.requireViewer();
  const posted = await readPosted(page.request);
  const field = (name: string) =>
    String(posted.get(name) ?? '')
      .replaceAll('\r\n', '\n')
      .trim();
  const decision = /^[1-9]\d{0,14}$/.exec(field('decision'))?.[0];
  if (!decision) throw badRequest();
  const source = field('source');
  const order = shortLanguages.toSorted((a, b) => Number(b === source) - Number(a === source));
  const errors: FieldErrors = {};
  let isNewer = false;
  for (const language of order) {
    try {
      const [text, was] = [field(`text_${language}`), field(`was_${language}`)];
      // Beside a new source a text that was left alone is outdated, not right again.
      if (text === was && !posted.has(`right_${language}`)) continue;
      if (await saveDecisionText(page.db, Number(decision), language, text, was)) continue;
      errors[`text_${language}`] = { key: 'minutes:errorShortNewer' };
      isNewer = true;
    } catch (failure) {
      if (!(failure instanceof RefusedInput)) throw failure;
      Object.assign(errors, failure.errors);
    }
  }
  if (Object.keys(errors).length > 0) {
    const typed = Object.fromEntries([...posted.keys()].map((name) => [name, [field(name)]]));
    return invalid({ errors, typed }, isNewer ? 409 : 400);
  }
  const here = `${decisionsAddress(page.language, slugOf(page))}/texts#d${decision}`;
  return redirectWithToast(page, here, 'minutes:toastWorded');
}
