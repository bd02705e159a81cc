import { done } from '../../lib/command.server.ts';
import { notFound, unwrap } from '../../lib/failure.server.ts';
import type { Db } from '../../lib/supabase.server.ts';
import type { Duplicates, Nomination, NominationOptions, SavedStep } from './nomination.ts';
import { isReceipt } from './nomination.ts';

/** The nomination that a receipt opens. @throws Response 404 for any other text */
export async function getNomination(
  db: Db,
  receipt: string | undefined,
  language: string,
): Promise<Nomination> {
  if (!isReceipt(receipt)) throw notFound();
  return unwrap(await db.rpc('get_nomination', { receipt, language })) as unknown as Nomination;
}

/** Begins a nomination. @returns its receipt; it is stored nowhere else */
export async function startNomination(
  db: Db,
  start: { language: string; clientHash: string; relation: string | null },
): Promise<string> {
  const { language, clientHash: client, relation } = start;
  return unwrap(
    await db.rpc('start_nomination', { language, client, ...(relation ? { relation } : {}) }),
  );
}

/** What the steps let people choose from, in this language. */
export async function listNominationOptions(db: Db, language: string): Promise<NominationOptions> {
  const answer = await db.rpc('list_nomination_options', { language });
  return unwrap(answer) as unknown as NominationOptions;
}

/** Keeps one step. @throws RefusedInput, Conflict when it was sent already */
export async function saveNominationStep(
  db: Db,
  receipt: string,
  step: SavedStep,
  given: Record<string, unknown>,
): Promise<void> {
  const { district, terms, ...rest } = given;
  const step_values = {
    ...rest,
    ...(district ? { districtId: Number(district) } : {}),
    ...(terms ? { termIds: terms } : {}),
    // An unanswered choice is no answer, not an empty one.
    ...(rest['scope'] === '' ? { scope: null } : {}),
  } as Record<string, string>;
  done(await db.rpc('save_nomination_step', { receipt, step, step_values }));
}

/** Sends a nomination. @throws RefusedInput, Conflict, Response 429 */
export async function submitNomination(
  db: Db,
  receipt: string,
  sent: { clientHash: string; proof: string; trap: string; mail: string },
): Promise<void> {
  const { clientHash: client, ...rest } = sent;
  done(await db.rpc('submit_nomination', { receipt, client, ...rest }));
}

/** Answers the moderator's question. */
export async function answerNomination(db: Db, receipt: string, answer: string): Promise<void> {
  done(await db.rpc('answer_nomination', { receipt, answer }));
}

/** Mails the link of a draft to who left an address. @throws RefusedInput, Conflict, Response 429 */
export async function leaveNominatorMail(
  db: Db,
  receipt: string,
  left: { clientHash: string; mail: string },
): Promise<void> {
  const { clientHash: client, mail } = left;
  done(await db.rpc('leave_nominator_mail', { receipt, client, mail }));
}

/** Deletes a nomination that was not sent. @throws Conflict when it was sent already */
export async function deleteDraft(db: Db, receipt: string): Promise<void> {
  done(await db.rpc('delete_draft', { receipt }));
}

/** Takes a nomination back. */
export async function withdrawNomination(db: Db, receipt: string): Promise<void> {
  done(await db.rpc('withdraw_nomination', { receipt }));
}

/** Initiatives that may be the one that somebody is typing the name of. */
export async function listDuplicates(
  db: Db,
  typed: { name: string; place: string; website: string },
  language: string,
): Promise<Duplicates> {
  const answer = await db.rpc('nomination_duplicates', { ...typed, language });
  return unwrap(answer) as unknown as Duplicates;
}

/** Names of places that look like what was typed. */
export async function suggestPlaces(db: Db, typed: string, language: string): Promise<string[]> {
  return unwrap(await db.rpc('suggest_places', { typed, language }));
}
