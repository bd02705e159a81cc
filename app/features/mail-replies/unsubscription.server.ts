import { done } from '../../lib/command.server.ts';
import { notFound, unwrap } from '../../lib/failure.server.ts';
import type { Db } from '../../lib/supabase.server.ts';
import type { Unsubscription } from './mail-reply.ts';

const link = /^[0-9a-f]{82}$/;

/** What the link of a mail ends. @throws Response 404 when we did not sign it */
export async function getUnsubscription(
  db: Db,
  token: string | undefined,
  language: string,
): Promise<Unsubscription> {
  if (!token || !link.test(token)) throw notFound();
  const answer = await db.rpc('get_unsubscription', { token, language });
  return unwrap(answer) as unknown as Unsubscription;
}

/** Ends such mail, or brings it back; again does nothing. @throws Response 404 */
export async function setUnsubscribed(
  db: Db,
  token: string | undefined,
  isEnded: boolean,
): Promise<void> {
  if (!token || !link.test(token)) throw notFound();
  done(
    isEnded
      ? await db.rpc('unsubscribe', { token })
      : await db.rpc('undo_unsubscribing', { token }),
  );
}
