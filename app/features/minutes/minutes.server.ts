import { Conflict, notFound, unwrap } from '../../lib/failure.server.ts';
import type { Page } from '../../lib/page.server.ts';
import type { MinuteDesk, MinutesPage } from './minutes.ts';
import type { DecisionsPage, OutcomeChoices, WordingPage } from './outcome.ts';
import type { ReleasePage } from './release.ts';

/** The slug in the address. @throws Response 404 for what is none */
export function slugOf(page: Page): string {
  const slug = page.params['slug'] ?? '';
  if (!/^[a-z0-9-]{1,120}$/.test(slug)) throw notFound();
  return slug;
}

const asked = (page: Page) => ({ session_slug: slugOf(page), language: page.language });

/** The minutes, or null where I may not read them. @throws Response 404 */
export async function getMinutes(page: Page): Promise<MinutesPage> {
  return unwrap(await page.db.rpc('get_minutes', asked(page))) as unknown as MinutesPage;
}

/** Outcomes that I may read. @throws Response 404 */
export async function listSessionDecisions(page: Page): Promise<DecisionsPage> {
  const answer = await page.db.rpc('list_session_decisions', asked(page));
  return unwrap(answer) as unknown as DecisionsPage;
}

/** All that who writes needs. @throws Response 404, 403 */
export async function getMinuteDesk(page: Page): Promise<MinuteDesk> {
  return unwrap(await page.db.rpc('get_minute_desk', asked(page))) as unknown as MinuteDesk;
}

/** From what who records an outcome chooses. @throws Response 404, 403 */
export async function getOutcomeChoices(page: Page): Promise<OutcomeChoices> {
  return unwrap(await page.db.rpc('get_outcome_choices', asked(page))) as unknown as OutcomeChoices;
}

/** Decisions with their short texts. @throws Response 404, 403 */
export async function listDecisionTexts(page: Page): Promise<WordingPage> {
  return unwrap(await page.db.rpc('list_decision_texts', asked(page))) as unknown as WordingPage;
}

/** The steps of releasing. @throws Response 404, 403 */
export async function getRelease(page: Page): Promise<ReleasePage> {
  return unwrap(await page.db.rpc('get_release', asked(page))) as unknown as ReleasePage;
}

/** Whether a command was done, or came too late for what it was about. */
export async function isInTime(command: Promise<unknown>): Promise<boolean> {
  try {
    await command;
    return true;
  } catch (failure) {
    if (failure instanceof Conflict) return false;
    throw failure;
  }
}
