import { done } from '../../lib/command.server.ts';
import { unwrap } from '../../lib/failure.server.ts';
import type { Db } from '../../lib/supabase.server.ts';
import type { MailSuspension } from './mail-reply.ts';

/** Why who asks gets no mail now; null when mail is sent. */
export async function getMailSuspension(db: Db): Promise<MailSuspension | null> {
  const answer = await db.rpc('get_mail_suspension');
  if (!answer.error && answer.data === null) return null;
  return unwrap(answer) as unknown as MailSuspension;
}

/** Sends mail to who asks again. @throws Response 429 when that was done too often today */
export async function resumeMail(db: Db): Promise<void> {
  done(await db.rpc('resume_mail'));
}
