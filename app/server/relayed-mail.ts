import type { JSONValue, Sql } from 'postgres';
import type { IncomingMail } from '../features/mail-replies/incoming-mail.server.ts';
import { isArabicScript, ownWords } from '../features/mail-replies/own-words.ts';
import type { RelayPlace } from '../features/mail-replies/relay-address.server.ts';
import { withoutPersonalWays } from '../features/mail-replies/reply-address.server.ts';
import type { MailOutcome } from './inbound-mail.ts';

/**
 * A mail to the address of a conversation: becomes a message of whom that address was made for, is
 * refused with an answer, or is dropped.
 * @param hash the same for every copy of the mail to this person
 * @param isTrusted whether the receiving server vouches for its sender
 */
export async function relayMail(
  sql: Sql,
  mail: IncomingMail,
  place: RelayPlace & { isExpired: boolean },
  hash: Buffer,
  isTrusted: boolean,
): Promise<MailOutcome> {
  const plain = withoutPersonalWays(ownWords(mail.text)).toWellFormed();
  const { messageId, hasFiles } = mail;
  const reply = { messageId, hasFiles, plain, isArabic: isArabicScript(plain) };
  const refusal = !isTrusted ? 'unverified' : place.isExpired ? 'expired' : null;
  const [made] = await sql<{ outcome: MailOutcome }[]>`
    select private.message_by_mail(${place.conversation}, ${place.personMark}, ${hash}, ${mail.sender},
      ${sql.json(reply as JSONValue)}, ${refusal}) as outcome`;
  return made?.outcome ?? { outcome: 'nobody' };
}
