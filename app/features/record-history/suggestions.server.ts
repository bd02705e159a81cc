import { randomBytes } from 'node:crypto';
import { done } from '../../lib/command.server.ts';
import type { Json } from '../../lib/database.types.ts';
import { notFound, unwrap } from '../../lib/failure.server.ts';
import type { Db } from '../../lib/supabase.server.ts';
import type { Section } from '../records/sections.ts';
import { sections } from '../records/sections.ts';
import type { RecordHead } from './record-version.ts';
import type {
  OpenedSuggestion,
  RecordSuggestions,
  SentSuggestion,
  WaitingSuggestion,
} from './suggestion.ts';
import { isReceipt } from './suggestion.ts';

/** The number of a form that is opened now: when, and chance. Its receipt comes of it. */
export const newFormNumber = (): string =>
  `${Math.floor(Date.now() / 1000)}-${randomBytes(12).toString('hex')}`;

/** The section that an address names. @throws Response 404 */
export function sectionOf(name: string | undefined): Section {
  const section = sections.find((one) => one === name);
  if (!section) throw notFound();
  return section;
}

/** Which record an address is about. @throws Response 404 */
export async function getRecordHead(db: Db, slug: string, language: string): Promise<RecordHead> {
  const answer = await db.rpc('get_record_head', { initiative_slug: slug, language });
  return unwrap(answer) as unknown as RecordHead;
}

/** Sends a suggestion. @returns its receipt @throws RefusedInput, Response 404, 429 */
export async function sendSuggestion(
  db: Db,
  about: { slug: string; section: Section; clientHash: string },
  form: Record<string, Json>,
): Promise<string> {
  const { slug, section, clientHash } = about;
  const answer = await db.rpc('send_record_suggestion', {
    initiative_slug: slug,
    section,
    client: clientHash,
    form,
  });
  return unwrap(answer);
}

/** The suggestion that a receipt opens. @throws Response 404 */
export async function getSentSuggestion(
  db: Db,
  receipt: string | undefined,
  language: string,
): Promise<SentSuggestion> {
  if (!isReceipt(receipt)) throw notFound();
  return unwrap(
    await db.rpc('get_sent_suggestion', { receipt, language }),
  ) as unknown as SentSuggestion;
}

/** Takes a suggestion back. @throws Conflict once it was decided, Response 404 */
export async function withdrawSuggestion(db: Db, receipt: string | undefined): Promise<void> {
  if (!isReceipt(receipt)) throw notFound();
  done(await db.rpc('withdraw_suggestion', { receipt }));
}

/** The suggestions for a record. @throws Response 401, 403, 404 */
export async function listSuggestions(
  db: Db,
  slug: string,
  language: string,
): Promise<RecordSuggestions> {
  const answer = await db.rpc('list_record_suggestions', { initiative_slug: slug, language });
  return unwrap(answer) as unknown as RecordSuggestions;
}

/** What waits for editors and moderators. @throws Response 401, 403 */
export async function listWaitingSuggestions(
  db: Db,
  language: string,
): Promise<WaitingSuggestion[]> {
  return unwrap(
    await db.rpc('list_waiting_suggestions', { language }),
  ) as unknown as WaitingSuggestion[];
}

/** One suggestion. @throws Response 401, 403, 404 */
export async function getSuggestion(
  db: Db,
  slug: string,
  id: string | undefined,
  language: string,
): Promise<OpenedSuggestion> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id ?? '')) throw notFound();
  const answer = await db.rpc('get_record_suggestion', {
    initiative_slug: slug,
    wanted: id!,
    language,
  });
  return unwrap(answer) as unknown as OpenedSuggestion;
}

/** Accepts or declines. @throws RefusedInput, Conflict, Response 403, 404 */
export async function decideSuggestion(
  db: Db,
  wanted: string,
  decision: { verdict: string; answer: string },
): Promise<void> {
  done(await db.rpc('decide_record_suggestion', { wanted, ...decision }));
}

/** Saves a part as who decides would have it after a suggestion, and accepts that. @throws as decideSuggestion */
export async function takeOverSuggestion(
  db: Db,
  wanted: string,
  taken: { content: unknown; base: number; why: string; answer: string },
): Promise<void> {
  done(await db.rpc('take_over_suggestion', { wanted, ...taken, content: taken.content as Json }));
}
