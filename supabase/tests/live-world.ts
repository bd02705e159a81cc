import { randomUUID } from 'node:crypto';
import type { Json, Who } from './groups-world.ts';
import { act, call, db, outcome } from './groups-world.ts';
import { announced, dayIn, letBe, officer, resetSessions } from './sessions-world.ts';

export interface LiveSession {
  id: number;
  slug: string;
  /** Items of the published agenda, in order. */
  items: number[];
}

/** No session, and nobody joined or tried. */
export async function resetLive(): Promise<void> {
  await resetSessions();
  await db.sql`truncate public.agenda_items restart identity cascade`;
  await db.sql`delete from private.attempts`;
}

/** A session with three published items of ten minutes, led by `chair`, written by `secretary`. */
export async function publishedSession(): Promise<LiveSession> {
  const slug = await announced(dayIn(1));
  await letBe(slug, -1);
  const [row] = await db.sql<{ id: number }[]>`select id from public.sessions where slug = ${slug}`;
  const id = row!.id;
  const rows = await db.sql<{ id: number }[]>`
    insert into public.agenda_items (session_id, position, type, state, language, title)
    select ${id}, n, 'discussion', 'accepted', 'nl', 'Punt ' || n from generate_series(1, 3) as n returning id::int`;
  const items = rows.map((item) => item.id);
  const began = Date.now() - 3_600_000;
  const content = {
    startsAt: new Date(began).toISOString(),
    sections: [
      {
        id: 1,
        titles: { nl: 'Deel' },
        items: items.map((item, place) => ({
          id: item,
          type: 'discussion',
          language: 'nl',
          title: `Punt ${place + 1}`,
          titles: place === 0 ? { ar: 'البند الأول' } : {},
          minutes: 10,
          startsAt: new Date(began + place * 600_000).toISOString(),
          endsAt: new Date(began + (place + 1) * 600_000).toISOString(),
          isFixed: false,
          presenter: null,
        })),
      },
    ],
  };
  await db.sql`insert into public.agenda_versions (session_id, number, content) values (${id}, 1, ${db.sql.json(content as never)})`;
  // A session takes over the officers of the one before.
  await db.sql`delete from public.session_officers where session_id = ${id}`;
  await officer('chair', slug, 'chair');
  await officer('secretary', slug, 'secretary');
  return { id, slug, items };
}

/** The same, open. */
export async function openedSession(): Promise<LiveSession> {
  const s = await publishedSession();
  await call('chair', 'open_session', s.slug);
  return s;
}

/** The number of the last step. */
export async function revisionOf(s: LiveSession): Promise<number> {
  const [row] = await db.sql`select revision from public.session_live where session_id = ${s.id}`;
  return Number(row?.['revision'] ?? 0);
}

/** A step from the newest view, or from an older one; the new number, or what was refused. */
export async function step(
  who: Who,
  s: LiveSession,
  name: string,
  item: number | null = null,
  base?: number,
) {
  return outcome(call(who, 'step_session', s.slug, base ?? (await revisionOf(s)), name, item));
}

/** The code on the screen. */
export async function codeOf(s: LiveSession): Promise<string> {
  const [row] = await db.sql`select code from private.session_rooms where session_id = ${s.id}`;
  return String(row?.['code']);
}

/** A new device in the room; @returns its secret */
export async function joined(s: LiveSession, client: string = randomUUID()): Promise<string> {
  const { device } = (await call('visitor', 'join_room', s.slug, await codeOf(s), client)) as {
    device: string;
  };
  return device;
}

interface PollFields {
  template?: string;
  question?: string;
  choices?: string[];
  item?: number | null;
  once?: string | null;
}

export function openPoll(who: Who, s: LiveSession, fields: PollFields = {}): Promise<number> {
  const { template = 'yes_no', question = 'Gaan we door?', choices = [] } = fields;
  const { item = null, once = null } = fields;
  return act(who, async (sql) => {
    const [row] = await sql`select public.open_poll(${s.slug}, ${template}, ${question},
      ${sql.array(choices)}::text[], 'nl', ${item}, ${once})::int as id`;
    return Number(row!['id']);
  });
}

export const vote = (s: LiveSession, device: string | null, poll: number, choice: number) =>
  outcome(call('visitor', 'cast_room_vote', s.slug, device, poll, choice));

interface QuestionFields {
  name?: string | null;
  language?: string;
  item?: number | null;
  once?: string | null;
}

export function ask(
  s: LiveSession,
  device: string | null,
  text: string,
  fields: QuestionFields = {},
) {
  const { name = null, language = 'nl', item = null, once = null } = fields;
  const given = [s.slug, device, text, name, language, item, once] as const;
  return call('visitor', 'ask_question', ...given).then(Number);
}

export const room = (s: LiveSession, device: string | null = null) =>
  call('visitor', 'get_room', s.slug, 'nl', device) as Promise<
    Json & { polls: Json[]; questions: Json[]; me: Json | null; clock: Json; items: Json[] }
  >;
export const screen = (who: Who, s: LiveSession, beside: string | null = null) =>
  call(who, 'get_screen', s.slug, 'nl', beside) as Promise<
    Json & { poll: Json | null; questions: Json[]; code: string | null; items: Json[] }
  >;
