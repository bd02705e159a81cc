import { randomUUID } from 'node:crypto';
import { notFound } from '../../lib/failure.server.ts';
import type { Page } from '../../lib/page.server.ts';
import { markdownOf } from '../documents/text-rules.ts';
import type { RichDocument } from '../documents/document.ts';
import type { OutcomeChoices } from './outcome.ts';
import { itemOfKey } from './minutes.ts';
import { getMinutes, getOutcomeChoices } from './minutes.server.ts';

/** The minutes, and a name for the next form. @throws Response 404 */
export async function minutesStart(page: Page) {
  return { ...(await getMinutes(page)), once: randomUUID() };
}

/**
 * The objection `?objection=` that is answered, with the text that it is about.
 * @throws Response 404 where there is none, or it was answered
 */
export async function answerStart(page: Page) {
  const { session, minutes } = await getMinutes(page);
  const wanted = Number(page.url.searchParams.get('objection'));
  for (const entry of minutes?.mayAnswer ? minutes.entries : []) {
    const objection = entry.objections.find(({ id, state }) => id === wanted && state === 'raised');
    if (!minutes || !objection) continue;
    const document = entry.document as RichDocument;
    const item = minutes.items.find(({ id }) => id === entry.item) ?? null;
    const { language } = minutes;
    return { session, language, entry, objection, item, document, markdown: markdownOf(document) };
  }
  throw notFound();
}

/**
 * The form of one outcome: a promise that is made (`?item=&text=`), or an outcome that is changed (`?outcome=`).
 * @throws Response 404, 403
 */
export async function outcomeStart(page: Page): Promise<{
  choices: OutcomeChoices;
  once: string;
  /** Key of the item; of a changed outcome its number says enough. */
  item: string | null;
  text: string;
  outcome: number | null;
}> {
  const choices = await getOutcomeChoices(page);
  const { searchParams } = page.url;
  const wanted = searchParams.get('outcome');
  if (wanted !== null) {
    const outcome = choices.outcomes.find(({ id }) => String(id) === wanted);
    if (!outcome) throw notFound();
    return { choices, once: randomUUID(), item: null, text: outcome.text, outcome: outcome.id };
  }
  const item = searchParams.get('item') ?? 'all';
  const id = itemOfKey(item);
  if (id === undefined || (id !== null && !choices.items.some((one) => one.id === id)))
    throw notFound();
  const text = (searchParams.get('text') ?? '').slice(0, 1000);
  return { choices, once: randomUUID(), item, text, outcome: null };
}
