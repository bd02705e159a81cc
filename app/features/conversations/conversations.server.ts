import { done } from '../../lib/command.server.ts';
import { notFound, unwrap } from '../../lib/failure.server.ts';
import type { Db } from '../../lib/supabase.server.ts';
import type { MessageForm } from './conversation-forms.ts';
import type { Answering, Conversation, ConversationList, Refusal } from './conversation.ts';

/** The id of a conversation from an address. @throws Response 404 when it is none */
export function conversationIdOf(id: string | undefined): string {
  if (!/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(id ?? '')) throw notFound();
  return id ?? '';
}

/** Whether and with what one may answer a listing. @throws Response 404 */
export async function getAnswering(db: Db, listing: number, language: string): Promise<Answering> {
  const answer = await db.rpc('get_answer_panel', { wanted: listing, language });
  return unwrap(answer) as unknown as Answering;
}

/**
 * Begins a conversation about a listing.
 * @param answer with `mine`, a listing of one's own to answer with, null for none; `ofAge`, whether one said to be 18 or older
 * @returns its id
 * @throws RefusedInput, Conflict when it is closed or talked about already, Response 403, 404, 429
 */
export async function answerListing(
  db: Db,
  listing: number,
  { mine, ofAge, message, template, once }: MessageForm & { mine: number | null; ofAge: boolean },
  language: string,
): Promise<string> {
  const answer = await db.rpc('answer_listing', {
    wanted: listing,
    mine: mine as number,
    message,
    template,
    language,
    sending: once,
    of_age: ofAge,
  });
  return unwrap(answer);
}

/** Conversations of who asks. */
export async function listConversations(db: Db, language: string): Promise<ConversationList> {
  const answer = await db.rpc('get_my_conversations', { language });
  return unwrap(answer) as unknown as ConversationList;
}

/** One conversation, marked as read. @throws Response 404 for who is not in it */
export async function getConversation(db: Db, id: string, language: string): Promise<Conversation> {
  const answer = await db.rpc('get_conversation', { wanted: id, language });
  return unwrap(answer) as unknown as Conversation;
}

/** Writes a message. @throws RefusedInput, Conflict when it is closed, Response 429 */
export async function writeMessage(
  db: Db,
  id: string,
  { message, template, once }: MessageForm,
  language: string,
): Promise<void> {
  done(await db.rpc('write_message', { wanted: id, message, template, language, sending: once }));
}

/** Says yes. @throws Conflict when nothing is left or it is over */
export async function agreeMatch(db: Db, id: string): Promise<void> {
  done(await db.rpc('agree_match', { wanted: id }));
}

/** Says yes to a proposal: the two meet once both did. @throws Conflict when it is over */
export async function confirmMatch(db: Db, id: string): Promise<void> {
  done(await db.rpc('confirm_match', { wanted: id }));
}

/** Says no. @throws Conflict when it is over */
export async function declineMatch(db: Db, id: string, reason: Refusal): Promise<void> {
  done(await db.rpc('decline_match', { wanted: id, reason }));
}

/** Takes an answer back, or calls an agreement off. @throws Conflict when it is over */
export async function cancelMatch(db: Db, id: string): Promise<void> {
  done(await db.rpc('cancel_match', { wanted: id }));
}

/** Whether the other side may see one's address. @throws Conflict before the two talk */
export async function shareContact(db: Db, id: string, shares: boolean): Promise<void> {
  done(await db.rpc('share_contact', { wanted: id, shares }));
}

/** Passes it on to an organisation. @throws RefusedInput, Conflict, Response 429 */
export async function passOn(db: Db, id: string, organisation: string): Promise<void> {
  done(await db.rpc('pass_on', { wanted: id, organisation }));
}

/** Ends it because one tells somebody else of the listing. @throws Conflict when that is not to be passed on */
export async function passToPerson(db: Db, id: string): Promise<void> {
  done(await db.rpc('pass_to_person', { wanted: id }));
}

/** Whether one can be invited to help others understand each other. @throws RefusedInput */
export async function offerBridge(db: Db, offers: boolean): Promise<void> {
  done(await db.rpc('offer_bridge', { offers }));
}

/** Invites somebody who said so, by id or by the address of their account. @throws RefusedInput, Conflict */
export async function inviteBridge(
  db: Db,
  id: string,
  person: string | null,
  mail: string,
): Promise<void> {
  done(await db.rpc('invite_bridge', { wanted: id, person: person as string, mail }));
}

/** Says yes to a bridge, or joins as one. @throws Conflict when it is over */
export async function acceptBridge(db: Db, id: string, person: string): Promise<void> {
  done(await db.rpc('accept_bridge', { wanted: id, person }));
}

/** Ends a bridge, or leaves as one. */
export async function endBridge(db: Db, id: string, person: string): Promise<void> {
  done(await db.rpc('end_bridge', { wanted: id, person }));
}
