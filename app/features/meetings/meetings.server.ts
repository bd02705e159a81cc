import { done } from '../../lib/command.server.ts';
import type { Json } from '../../lib/database.types.ts';
import { notFound, unwrap } from '../../lib/failure.server.ts';
import type { Db } from '../../lib/supabase.server.ts';
import type { RichDocument } from '../documents/document.ts';
import type { MeetingValues } from './meeting-forms.ts';
import type {
  Answer,
  Meeting,
  MeetingCalendar,
  MeetingList,
  MeetingOutlook,
  Notes,
} from './meeting.ts';
import { documentPathOf } from './meeting.ts';

/** A text as it is stored: the document and its words alone. */
export interface WrittenText {
  document: RichDocument;
  plain: string;
}

/** The id of a meeting from an address. @throws Response 404 when it is none */
export function meetingIdOf(id: string | undefined): number {
  if (!/^[1-9]\d{0,14}$/.test(id ?? '')) throw notFound();
  return Number(id);
}

/** The meetings of a group. @throws Response 404, also beyond the last page */
export async function listMeetings(
  db: Db,
  group: string,
  page: number,
  language: string,
): Promise<MeetingList> {
  const answer = await db.rpc('list_meetings', { group_slug: group, page, language });
  const list = unwrap(answer) as unknown as MeetingList;
  if (page > list.pages) throw notFound();
  return list;
}

/**
 * One meeting.
 * @param group slug in the address; a meeting of another group is not there
 * @throws Response 404
 */
export async function getMeeting(
  db: Db,
  group: string | undefined,
  id: string | undefined,
  language: string,
): Promise<Meeting> {
  const answer = await db.rpc('get_meeting', { meeting_id: meetingIdOf(id), language });
  const meeting = unwrap(answer) as unknown as Meeting;
  if (meeting.group.slug !== group) throw notFound();
  return meeting;
}

/** The next meeting of a group, and the notes that are due. */
export async function getMeetingOutlook(
  db: Db,
  group: string,
  language: string,
): Promise<MeetingOutlook> {
  const answer = await db.rpc('get_meeting_outlook', { group_slug: group, language });
  return unwrap(answer) as unknown as MeetingOutlook;
}

/**
 * What the calendar of a group shows.
 * @param secret of somebody's own calendar; null for the public one
 * @throws Response 404
 */
export async function getCalendar(
  db: Db,
  group: string,
  language: string,
  secret: string | null,
): Promise<MeetingCalendar> {
  if (secret !== null && !/^[0-9a-f]{32}$/.test(secret)) throw notFound();
  const answer = await db.rpc('get_calendar', {
    group_slug: group,
    language,
    ...(secret === null ? {} : { secret }),
  });
  return unwrap(answer) as unknown as MeetingCalendar;
}

const fieldsOf = (values: MeetingValues, agenda: WrittenText | null) => {
  const { noteTaker, ...rest } = values;
  return {
    ...rest,
    ...(agenda ? { agenda: agenda.document as unknown as Json, agenda_plain: agenda.plain } : {}),
    ...(noteTaker ? { note_taker: noteTaker } : {}),
  };
};

/** Plans a meeting; the same `once` again is the same one. @returns its id @throws RefusedInput, Conflict */
export async function planMeeting(
  db: Db,
  group: string,
  { once, ...values }: MeetingValues & { once: string },
  agenda: WrittenText | null,
): Promise<number> {
  const answer = await db.rpc('plan_meeting', {
    group_slug: group,
    ...fieldsOf(values, agenda),
    once,
  });
  return Number(unwrap(answer));
}

/**
 * Changes a meeting that is not over.
 * @returns the present sequence when somebody changed it meanwhile, else null
 * @throws RefusedInput, Conflict when it is over or cancelled
 */
export async function changeMeeting(
  db: Db,
  id: number,
  { sequence, ...values }: MeetingValues & { sequence: number },
  agenda: WrittenText | null,
): Promise<number | null> {
  const answer = await db.rpc('change_meeting', {
    meeting_id: id,
    base: sequence,
    ...fieldsOf(values, agenda),
  });
  const { error } = answer;
  if (error?.code === 'PT409' && error.details) {
    return (JSON.parse(error.details) as { sequence: number }).sequence;
  }
  done(answer);
  return null;
}

/** Cancels a meeting; the group is told why. @throws RefusedInput, Conflict */
export async function cancelMeeting(db: Db, id: number, reason: string): Promise<void> {
  done(await db.rpc('cancel_meeting', { meeting_id: id, reason }));
}

/** Says whether one comes. @param seat null for one's own name @throws RefusedInput, Conflict */
export async function answerMeeting(
  db: Db,
  id: number,
  answer: Answer,
  seat: number | null,
): Promise<void> {
  const own = seat === null ? {} : { seat };
  done(await db.rpc('answer_meeting', { meeting_id: id, answer, ...own }));
}

/** Who was there; places that are not named stay as they are. */
export interface Mark {
  seat?: number;
  person?: string;
  way: 'here' | 'remote' | 'none';
}

/** Notes who was there. @throws RefusedInput, Conflict before it began */
export async function markAttendance(db: Db, id: number, marks: Mark[]): Promise<void> {
  done(await db.rpc('mark_attendance', { meeting_id: id, marks: marks as unknown as Json }));
}

/**
 * Saves the notes.
 * @returns the notes that are there now when these began with other ones, else null
 * @throws RefusedInput, Conflict before it began
 */
export async function saveNotes(
  db: Db,
  id: number,
  values: { revision: number; language: string; documentPath: string },
  text: WrittenText,
): Promise<Pick<Notes, 'document' | 'language' | 'revision'> | null> {
  const answer = await db.rpc('save_meeting_notes', {
    meeting_id: id,
    base: values.revision,
    document: text.document as unknown as Json,
    plain: text.plain,
    language: values.language,
    document_path: documentPathOf(values.documentPath),
  });
  const { error } = answer;
  if (error?.code === 'PT409' && error.details) return JSON.parse(error.details) as Notes;
  done(answer);
  return null;
}

/** A new secret for one's own calendar of a group; told once. */
export async function makeFeed(db: Db, group: string): Promise<string> {
  return unwrap(await db.rpc('make_calendar_feed', { group_slug: group }));
}

/** Ends the address of one's own calendar. */
export async function revokeFeed(db: Db, group: string): Promise<void> {
  done(await db.rpc('revoke_calendar_feed', { group_slug: group }));
}
