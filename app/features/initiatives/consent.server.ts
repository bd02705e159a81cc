import { done } from '../../lib/command.server.ts';
import { notFound, unwrap } from '../../lib/failure.server.ts';
import type { Db } from '../../lib/supabase.server.ts';

/** What an initiative is asked about its contact. */
export interface ContactConsent {
  name: string;
  nameLanguage: string;
  slug: string;
  /** What would be shown; null once it was answered. */
  contact: string | null;
  state: 'asked' | 'agreed' | 'refused';
}

const secret = /^[0-9a-f]{32}$/;

/** The question that the link of a mail opens. @throws Response 404 when it is wrong or expired */
export async function getContactConsent(
  db: Db,
  token: string | undefined,
  language: string,
): Promise<ContactConsent> {
  if (!token || !secret.test(token)) throw notFound();
  const answer = await db.rpc('get_contact_consent', { token, language });
  return unwrap(answer) as unknown as ContactConsent;
}

/** Shows the contact, or erases it. @throws Response 404, Conflict when it was answered already */
export async function answerContactConsent(
  db: Db,
  token: string | undefined,
  agrees: boolean,
): Promise<void> {
  if (!token || !secret.test(token)) throw notFound();
  done(await db.rpc('answer_contact_consent', { token, agrees }));
}
