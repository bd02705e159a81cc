import { done } from '../../lib/command.server.ts';
import { unwrap } from '../../lib/failure.server.ts';
import type { Db } from '../../lib/supabase.server.ts';
import type { PollValues, QuestionValues, StepValues } from './live-forms.ts';
import type { LivePage, RoomPage, ScreenPage } from './live.ts';

/** The run sheet. @throws Response 401 or 403 for who neither leads nor writes, 404 */
export async function getLive(db: Db, slug: string, language: string): Promise<LivePage> {
  return unwrap(await db.rpc('get_live', { session_slug: slug, language })) as unknown as LivePage;
}

/**
 * What is projected.
 * @param beside a second language for titles
 * @throws Response 404
 */
export async function getScreen(
  db: Db,
  slug: string,
  language: string,
  beside: string | null,
): Promise<ScreenPage> {
  const answer = await db.rpc('get_screen', {
    session_slug: slug,
    language,
    ...(beside ? { beside } : {}),
  });
  return unwrap(answer) as unknown as ScreenPage;
}

/**
 * The room as a phone sees it.
 * @param device secret of a device that joined
 * @throws Response 404
 */
export async function getRoom(
  db: Db,
  slug: string,
  language: string,
  device: string | null,
): Promise<RoomPage> {
  const answer = await db.rpc('get_room', {
    session_slug: slug,
    language,
    ...(device ? { device } : {}),
  });
  return unwrap(answer) as unknown as RoomPage;
}

/** One step of the run sheet. @throws Conflict when somebody was faster, RefusedInput */
export async function stepSession(db: Db, slug: string, values: StepValues): Promise<void> {
  const { step, base, item } = values;
  const answer = await db.rpc('step_session', {
    session_slug: slug,
    base,
    step,
    ...(item === null ? {} : { item }),
  });
  done(answer);
}

/** Opens a straw poll. @throws Conflict when one is open, RefusedInput */
export async function openPoll(db: Db, slug: string, values: PollValues): Promise<void> {
  const { item, ...rest } = values;
  done(
    await db.rpc('open_poll', { session_slug: slug, ...rest, ...(item === null ? {} : { item }) }),
  );
}

/** Another code for the room. @throws Conflict when the session is not open, Response 403, 404 */
export async function renewRoomCode(db: Db, slug: string): Promise<void> {
  done(await db.rpc('renew_room_code', { session_slug: slug }));
}

/** Counts and closes the open poll. @throws Conflict when none is open */
export async function closePoll(db: Db, slug: string): Promise<void> {
  done(await db.rpc('close_poll', { session_slug: slug }));
}

/** Shows, answers or takes off a question. @throws Conflict when somebody was faster, RefusedInput */
export async function decideQuestion(db: Db, values: QuestionValues): Promise<void> {
  const { question, base, decision, answer, language } = values;
  done(
    await db.rpc('decide_question', { question_id: question, base, decision, answer, language }),
  );
}

/** Lets a device in by the code on the screen; its secret, or null for a wrong code. */
export async function joinRoom(
  db: Db,
  slug: string,
  code: string,
  clientHash: string,
): Promise<string | null> {
  const answer = await db.rpc('join_room', { session_slug: slug, code, client: clientHash });
  return (unwrap(answer) as { device: string | null }).device;
}

/** A vote of a device. @throws Conflict when the poll is closed, RefusedInput */
export async function castVote(
  db: Db,
  slug: string,
  vote: { device: string; poll: number; choice: number },
): Promise<void> {
  done(await db.rpc('cast_room_vote', { session_slug: slug, ...vote }));
}

/** A question from the floor, which waits. @throws Conflict when the room is closed, RefusedInput */
export async function askQuestion(
  db: Db,
  slug: string,
  asked: {
    device: string;
    question: string;
    name: string;
    language: string;
    item: number | null;
    once: string;
  },
): Promise<void> {
  const { item, ...rest } = asked;
  done(
    await db.rpc('ask_question', {
      session_slug: slug,
      ...rest,
      ...(item === null ? {} : { item }),
    }),
  );
}

/** This device asks a question too. */
export async function supportQuestion(
  db: Db,
  slug: string,
  device: string,
  question: number,
): Promise<void> {
  done(await db.rpc('support_question', { session_slug: slug, device, question }));
}
