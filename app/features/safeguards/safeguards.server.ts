import { done } from '../../lib/command.server.ts';
import { notFound, unwrap } from '../../lib/failure.server.ts';
import type { Db } from '../../lib/supabase.server.ts';
import type { SafetyContacts } from '../reports/report.ts';
import type {
  CaseDecision,
  MeetingAnswer,
  NewSafetyReport,
  NewScreening,
  Review,
} from './safeguards-forms.ts';
import type {
  MeetingQuestion,
  OwnSafety,
  ReadMessage,
  Reported,
  ReviewQueue,
  SafetyCase,
  SafetyCaseList,
  Safeguards,
  Screenings,
} from './safeguards.ts';

/** The id of a case or a question from an address. @throws Response 404 when it is none */
export function safetyIdOf(id: string | undefined): string {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id ?? '')) throw notFound();
  return id as string;
}

/** What the page of a listing needs of this part. @throws Response 401, 404 */
export async function getSafeguards(db: Db, listing: number): Promise<Safeguards> {
  return unwrap(await db.rpc('get_safeguards', { wanted: listing })) as unknown as Safeguards;
}

/** Listings that wait for who asks, 20 behind the one with the id `after`. @throws Response 401, 403 */
export async function listReviewQueue(
  db: Db,
  after: number | null,
  language: string,
): Promise<ReviewQueue> {
  const answer = await db.rpc('list_review_queue', { ...(after ? { after } : {}), language });
  return unwrap(answer) as unknown as ReviewQueue;
}

/** Shows, holds or refuses a listing. @throws RefusedInput, Conflict, Response 403, 404 */
export async function reviewListing(db: Db, review: Review, language: string): Promise<void> {
  const { listing: wanted, verdict, reason } = review;
  done(await db.rpc('review_listing', { wanted, verdict, reason, reason_language: language }));
}

/** What an organisation has seen of whom. @throws Response 401, 403, 404 */
export async function getScreenings(db: Db, slug: string, language: string): Promise<Screenings> {
  return unwrap(await db.rpc('get_screenings', { slug, language })) as unknown as Screenings;
}

/** Notes that an organisation has seen what it must see of somebody. @throws RefusedInput, Response 403, 429 */
export async function recordScreening(db: Db, slug: string, seen: NewScreening): Promise<void> {
  const { mail, listing, category, seenOn, endsOn } = seen;
  done(
    await db.rpc('record_screening', {
      slug,
      ...(listing === null ? { mail } : { listing }),
      category,
      seen_on: seenOn,
      ends_on: endsOn,
    }),
  );
}

/** Takes back what an organisation had noted. @throws Response 404 */
export async function withdrawScreening(db: Db, id: number): Promise<void> {
  done(await db.rpc('withdraw_screening', { wanted: id }));
}

/** The city trusts an organisation, or no longer. @throws RefusedInput, Response 403, 404 */
export async function checkOrganisation(
  db: Db,
  slug: string,
  trusts: boolean,
  note: string,
): Promise<void> {
  done(await db.rpc('check_organisation', { slug, trusts, note }));
}

/** Blocks who posted a listing, or the other side of a conversation. @throws RefusedInput, Response 404, 429 */
export async function blockPerson(db: Db, about: Reported): Promise<void> {
  const given =
    'listing' in about ? { listing: about.listing } : { conversation: about.conversation };
  done(await db.rpc('block_person', given));
}

export async function unblockPerson(db: Db, block: string): Promise<void> {
  done(await db.rpc('unblock_person', { wanted: safetyIdOf(block) }));
}

/** The own page about safety. @throws Response 401 */
export async function getOwnSafety(db: Db, language: string): Promise<OwnSafety> {
  return unwrap(await db.rpc('get_safety', { language })) as unknown as OwnSafety;
}

/** Reports a listing, a message or the other side of a conversation. @throws RefusedInput, Response 404, 429 */
export async function reportOnExchange(
  db: Db,
  about: Reported,
  report: NewSafetyReport,
  language: string,
): Promise<void> {
  const form = { ...report, consents: report.consents === 'yes', language };
  if ('listing' in about) {
    done(await db.rpc('report_listing', { wanted: about.listing, form }));
    return;
  }
  const { conversation, message } = about;
  const number = message === null ? {} : { number: message };
  done(await db.rpc('report_message', { conversation, ...number, form }));
}

/** Cases of the lane of who asks. @throws Response 401, 403 */
export async function listSafetyCases(
  db: Db,
  place: { shown: 'open' | 'decided'; after: string | null },
  language: string,
): Promise<SafetyCaseList> {
  const { shown, after } = place;
  const given = { shown, ...(after ? { after } : {}), language };
  return unwrap(await db.rpc('list_safety_cases', given)) as unknown as SafetyCaseList;
}

/** One case. @throws Response 401, 404 */
export async function getSafetyCase(db: Db, id: string, language: string): Promise<SafetyCase> {
  const answer = await db.rpc('get_safety_case', { wanted: id, language });
  return unwrap(answer) as unknown as SafetyCase;
}

/** Begins to read a case. @throws Conflict when somebody else did already */
export async function takeSafetyCase(db: Db, id: string): Promise<void> {
  done(await db.rpc('take_safety_case', { wanted: id }));
}

/** Reads the conversation of a case; the people in it see that, and why. @throws RefusedInput, Response 403 */
export async function readConversation(db: Db, id: string, reason: string): Promise<ReadMessage[]> {
  const answer = await db.rpc('read_conversation', { safety_case: id, reason });
  return unwrap(answer) as unknown as ReadMessage[];
}

/** Decides a case. @throws RefusedInput, Conflict, Response 404 */
export async function decideSafetyCase(db: Db, id: string, decision: CaseDecision): Promise<void> {
  const { verdict, reason, days } = decision;
  const until = verdict === 'paused' && days !== null ? { days } : {};
  done(await db.rpc('decide_safety_case', { wanted: id, verdict, reason, ...until }));
}

/** One's own question after a meeting. @throws Response 401, 404 */
export async function getMeetingQuestion(db: Db, id: string): Promise<MeetingQuestion> {
  const answer = await db.rpc('get_meeting_question', { wanted: id });
  return unwrap(answer) as unknown as MeetingQuestion;
}

/** Answers it, once. @throws RefusedInput, Conflict, Response 404 */
export async function answerMeetingQuestion(
  db: Db,
  id: string,
  form: MeetingAnswer,
  language: string,
): Promise<void> {
  done(await db.rpc('answer_meeting_question', { wanted: id, form, language }));
}

/** Whom people turn to outside the forum. */
export async function getSafetyContacts(db: Db): Promise<SafetyContacts> {
  return unwrap(await db.rpc('get_safety_contacts')) as unknown as SafetyContacts;
}

/** Whether who asks may open the screenings of an organisation. */
export async function seesScreenings(db: Db, slug: string): Promise<boolean> {
  return unwrap(await db.rpc('sees_screenings', { slug }));
}
