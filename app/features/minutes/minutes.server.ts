import { done } from '../../lib/command.server.ts';
import type { Json } from '../../lib/database.types.ts';
import { Conflict, notFound, unwrap } from '../../lib/failure.server.ts';
import type { Page } from '../../lib/page.server.ts';
import type { Db } from '../../lib/supabase.server.ts';
import type { RichDocument } from '../documents/document.ts';
import type { PersonText } from '../groups/group.ts';
import type {
  DecisionsPage,
  DeskWriter,
  MinuteDesk,
  MinutesPage,
  OutcomeChoices,
  ReleasePage,
  WordingPage,
} from './minutes.ts';

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

/** A text as it is stored: the document and its words alone. */
export interface WrittenText {
  document: RichDocument;
  plain: string;
}

/** Where a text was begun, and which of an open page's texts it is. */
export interface Saving extends WrittenText {
  item: number | null;
  revision: number;
  writer: string | null;
  step: number | null;
}

interface Saved {
  revision: number;
  writtenAt: string;
  writers: DeskWriter[];
}
/** What somebody else saved meanwhile. */
export interface Overtaking {
  revision: number;
  document: RichDocument;
  writtenAt: string;
  writtenBy: PersonText | null;
}

/**
 * Saves the text of one item.
 * @returns its revision, or the text that somebody else saved meanwhile
 * @throws RefusedInput; Conflict once the draft was sent
 */
export async function saveEntry(
  db: Db,
  slug: string,
  { item, revision, writer, step, document, plain }: Saving,
): Promise<{ saved: Saved } | { overtaking: Overtaking }> {
  const answer = await db.rpc('save_minute_entry', {
    session_slug: slug,
    // The database takes null for the session as a whole.
    item: item as number,
    base: revision,
    document: document as unknown as Json,
    plain,
    ...(writer && step !== null ? { writer, step } : {}),
  });
  const { error } = answer;
  if (error?.code === 'PT409' && error.details)
    return { overtaking: JSON.parse(error.details) as Overtaking };
  return { saved: unwrap(answer) as unknown as Saved };
}

/** An earlier text of an item. @throws Response 404 */
export async function getEntryRevision(
  db: Db,
  slug: string,
  item: number | null,
  revision: number,
): Promise<RichDocument> {
  const answer = await db.rpc('get_minute_revision', {
    session_slug: slug,
    item: item as number,
    revision,
  });
  return (unwrap(answer) as unknown as { document: RichDocument }).document;
}

/** What `record_outcome` takes beside item, kind and text; empty fields are left out. */
export interface OutcomeFields {
  result?: string;
  reviewOn?: string;
  organisation?: string;
  person?: string;
  watching?: string;
  dueSession?: string;
  dueOn?: string;
}

/** Records what came of an item; the same `once` again is the same one. @throws RefusedInput, Conflict */
export async function recordOutcome(
  db: Db,
  slug: string,
  outcome: { item: number | null; kind: string; text: string; once: string },
  fields: OutcomeFields,
): Promise<void> {
  const given = {
    result: fields.result,
    review_on: fields.reviewOn,
    organisation: fields.organisation,
    person: fields.person,
    watching: fields.watching,
    due_session: fields.dueSession,
    due_on: fields.dueOn,
  };
  const filled = Object.fromEntries(Object.entries(given).filter(([, value]) => value));
  const { item, ...rest } = outcome;
  done(
    await db.rpc('record_outcome', {
      session_slug: slug,
      item: item as number,
      ...rest,
      ...filled,
    }),
  );
}

/**
 * Changes an outcome.
 * @returns the present revision when somebody changed it meanwhile, else null
 * @throws RefusedInput, Conflict when it is no longer changed
 */
export async function changeOutcome(
  db: Db,
  {
    outcome,
    revision,
    text,
    result,
    reviewOn,
  }: {
    outcome: number;
    revision: number;
    text: string;
    result: string;
    reviewOn: string;
  },
): Promise<number | null> {
  const answer = await db.rpc('change_outcome', {
    outcome_id: outcome,
    base: revision,
    text,
    ...(result ? { result } : {}),
    ...(reviewOn ? { review_on: reviewOn } : {}),
  });
  const { error } = answer;
  if (error?.code === 'PT409' && error.details)
    return (JSON.parse(error.details) as { revision: number }).revision;
  done(answer);
  return null;
}

/**
 * Answers an objection: accepted with a new text, or rejected with a reason.
 * @returns the present text and revision when it was changed meanwhile, else null
 * @throws RefusedInput; Conflict when it was answered or withdrawn
 */
export async function answerObjection(
  db: Db,
  objection: number,
  answer: string,
  accepted: (WrittenText & { revision: number }) | null,
): Promise<Pick<Overtaking, 'revision' | 'document'> | null> {
  const given = await db.rpc('answer_objection', {
    objection_id: objection,
    accepts: accepted !== null,
    answer,
    ...(accepted && {
      base: accepted.revision,
      document: accepted.document as unknown as Json,
      plain: accepted.plain,
    }),
  });
  const { error } = given;
  if (error?.code === 'PT409' && error.details) return JSON.parse(error.details) as Overtaking;
  done(given);
  return null;
}

/**
 * Saves a short text.
 * @param was the text that one saw; empty for none
 * @returns whether somebody else changed it meanwhile
 * @throws RefusedInput, Conflict
 */
export async function saveDecisionText(
  db: Db,
  decision: number,
  language: string,
  text: string,
  was: string,
): Promise<boolean> {
  const answer = await db.rpc('save_decision_text', { decision_id: decision, language, text, was });
  if (answer.error?.code === 'PT409' && answer.error.details) return false;
  done(answer);
  return true;
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
