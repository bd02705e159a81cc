import { unwrap } from '../../lib/failure.server.ts';
import type { Db } from '../../lib/supabase.server.ts';

/** For how many days the daily erasing lets stay what is kept for a time only. */
export interface StorageDays {
  /** An unsent nomination, after its last change. */
  draft: number;
  /** Addresses and contacts, after the decision. */
  decision: number;
  /** A question to an initiative that nobody answers. */
  question: number;
  /** A mail that cannot leave. */
  mail: number;
  /** The address of somebody invited to a working group. */
  invitation: number;
  /** Whether somebody said to come to a meeting, after it. */
  meetingAnswer: number;
  /** The address of a pick-up, after it. */
  pickUp: number;
  /** The area on the exchange that somebody had before, after they changed it. */
  area: number;
  /** What somebody needs at a session, after it. */
  sessionNeed: number;
  /** The address of who registered without an account, and the list of who comes, after the session. */
  registration: number;
  /** The device that took part in the room of a session, its votes and the name beside a question, after the session. */
  roomDevice: number;
  /** A notice. */
  notification: number;
  /** A report of a post, after the decision. */
  report: number;
  /** What was written in a conversation, after it was closed. */
  conversation: number;
  /** A listing of the exchange, after its end. */
  listing: number;
  /** The number of a mail that came in as an answer, and what somebody ended from a mail. */
  reply: number;
  /** The code of a sheet that hands over, and the link that it became. */
  handover: number;
  /** What is kept about somebody for whom a case worker posted, after their consent. */
  behalf: number;
  /** What became of a suggestion on the exchange. */
  suggestion: number;
  /** A saved search, after its person last looked at it. */
  search: number;
  /** Hours that were written down, after their day. */
  hours: number;
  /** Who was asked whether a record is still right. */
  confirmation: number;
  /** Why an initiative was put forward for an award, and how jurors scored it, after the result. */
  jury: number;
  /** What a moderator withheld from the history of a record. */
  withheld: number;
  /** What two records said before they were merged. */
  merge: number;
  /** What an imported file said, after its import. */
  import: number;
  /** A counted attempt. */
  attempt: number;
}

/** The days, from where the erasing itself takes them. */
export async function listStorageDays(db: Db): Promise<StorageDays> {
  return unwrap(await db.rpc('list_storage_days')) as unknown as StorageDays;
}
