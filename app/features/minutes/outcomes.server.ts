import { done } from '../../lib/command.server.ts';
import type { Db } from '../../lib/supabase.server.ts';

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
