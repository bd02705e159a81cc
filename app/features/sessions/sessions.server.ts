import { randomUUID } from 'node:crypto';
import { done } from '../../lib/command.server.ts';
import type { Json } from '../../lib/database.types.ts';
import { notFound, unwrap } from '../../lib/failure.server.ts';
import type { Db } from '../../lib/supabase.server.ts';
import type { SessionValues, TemplateValues } from './session-forms.ts';
import type {
  DueLine,
  Duty,
  Preparation,
  Session,
  SessionList,
  SessionSettings,
  SessionStart,
  SessionTemplate,
  SessionsCalendar,
} from './session-pages.ts';

/** The slug of a session from an address. @throws Response 404 when it is none */
export function sessionSlugOf(slug: string | undefined): string {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug ?? '') || slug!.length > 120) throw notFound();
  return slug!;
}

/** The sessions to come and a page of past ones. @throws Response 404 beyond the last page */
export async function listSessions(db: Db, page: number, language: string): Promise<SessionList> {
  const list = unwrap(await db.rpc('list_sessions', { page, language })) as unknown as SessionList;
  if (page > list.pages) throw notFound();
  return list;
}

/** The overview of a session. @throws Response 404 */
export async function getSession(
  db: Db,
  slug: string | undefined,
  language: string,
): Promise<Session> {
  const session_slug = sessionSlugOf(slug);
  return unwrap(await db.rpc('get_session', { session_slug, language })) as unknown as Session;
}

/** What the form of a new session begins with. @throws Response 403 for who does not organise */
export async function getSessionStart(db: Db): Promise<SessionStart & { once: string }> {
  const start = unwrap(await db.rpc('get_session_start')) as unknown as SessionStart;
  return { ...start, once: randomUUID() };
}

/** Makes a draft; the same `once` again is the same one. @returns its slug, and how many days are past already */
export async function makeSession(
  db: Db,
  values: { day: string; starts: string; ends: string; once: string },
): Promise<{ slug: string; past: unknown[] }> {
  return unwrap(await db.rpc('make_session', values)) as unknown as {
    slug: string;
    past: unknown[];
  };
}

/** What the form of a session shows. @throws Response 403, 404 */
export async function getSessionSettings(
  db: Db,
  slug: string | undefined,
  language: string,
): Promise<SessionSettings> {
  const session_slug = sessionSlugOf(slug);
  const answer = await db.rpc('get_session_settings', { session_slug, language });
  return unwrap(answer) as unknown as SessionSettings;
}

/** What became of a change: the sequence of somebody's newer one, or which moved deadlines are past. */
type Changed = { newer: number } | { newer: null; past: unknown[] };

/** Changes a session that is not closed. @throws RefusedInput, Conflict when it is closed or cancelled */
export async function changeSession(db: Db, slug: string, values: SessionValues): Promise<Changed> {
  const { sequence, titles, summaries, practical, capacityHere, capacityRemote, ...rest } = values;
  const answer = await db.rpc('change_session', {
    session_slug: slug,
    base: sequence,
    titles: titles as Json,
    summaries: summaries as Json,
    practical: practical as Json,
    ...(capacityHere === null ? {} : { capacity_here: capacityHere }),
    ...(capacityRemote === null ? {} : { capacity_remote: capacityRemote }),
    ...rest,
  });
  const { error } = answer;
  if (error?.code === 'PT409' && error.details)
    return { newer: (JSON.parse(error.details) as { sequence: number }).sequence };
  const { past } = unwrap(answer) as unknown as { past: unknown[] };
  return { newer: null, past };
}

/** The steps of a session that need nothing but its name. */
export const steps = ['publish', 'open', 'close', 'reopen', 'complete'] as const;
export type Step = (typeof steps)[number];

/** Takes a step in the life of a session. @throws RefusedInput, Conflict when it is not in the state for it */
export async function takeStep(db: Db, step: Step, session_slug: string): Promise<void> {
  done(await db.rpc(`${step}_session`, { session_slug }));
}

/** Cancels a session; who comes is told why. @throws RefusedInput, Conflict */
export async function cancelSession(db: Db, slug: string, reason: string): Promise<void> {
  done(await db.rpc('cancel_session', { session_slug: slug, reason }));
}

/** Names an officer, by id or by mail address. @throws RefusedInput, Conflict */
export async function nameOfficer(
  db: Db,
  slug: string,
  officer: { duty: Duty; person: string; mail: string },
): Promise<void> {
  const { duty, person, mail } = officer;
  const who = person ? { person } : { mail };
  done(await db.rpc('name_officer', { session_slug: slug, duty, ...who }));
}

/** Takes a duty from somebody. */
export async function dropOfficer(
  db: Db,
  session_slug: string,
  officer: { duty: Duty; person: string },
): Promise<void> {
  done(await db.rpc('drop_officer', { session_slug, ...officer }));
}

/** What is due for a session, by whom. @throws Response 403, 404 */
export async function getPreparation(
  db: Db,
  slug: string | undefined,
  language: string,
): Promise<Preparation> {
  const session_slug = sessionSlugOf(slug);
  const answer = await db.rpc('get_preparation', { session_slug, language });
  return unwrap(answer) as unknown as Preparation;
}

/** What is still due of all sessions that who asks prepares. @throws Response 403 */
export async function listDue(db: Db, language: string): Promise<DueLine[]> {
  return unwrap(await db.rpc('list_due', { language })) as unknown as DueLine[];
}

/** Another day, owner or title. @throws RefusedInput, Conflict when it is done */
export async function planDeadline(
  db: Db,
  values: { target: number; dueOn: string; isFixed: boolean; owner: string; title: string },
): Promise<void> {
  const { target, dueOn, isFixed, owner, title } = values;
  const rest = { ...(owner ? { owner } : {}), ...(title ? { title } : {}) };
  done(
    await db.rpc('plan_deadline', { deadline: target, due_on: dueOn, is_fixed: isFixed, ...rest }),
  );
}

/** Ticks a deadline off, or takes that back. @throws Conflict */
export async function markDeadline(db: Db, deadline: number, is_done: boolean): Promise<void> {
  done(await db.rpc('mark_deadline', { deadline, is_done }));
}

/** Adds something of one's own that is due. @throws RefusedInput, Conflict */
export async function addDeadline(
  db: Db,
  slug: string,
  values: { title: string; dueOn: string; owner: string },
): Promise<void> {
  const { title, dueOn, owner } = values;
  const rest = owner ? { owner } : {};
  done(await db.rpc('add_deadline', { session_slug: slug, title, due_on: dueOn, ...rest }));
}

/** Takes an own deadline away. @throws Conflict */
export async function dropDeadline(db: Db, deadline: number): Promise<void> {
  done(await db.rpc('drop_deadline', { deadline }));
}

/** From what sessions are made. @throws Response 403 */
export async function getSessionTemplate(db: Db): Promise<SessionTemplate> {
  return unwrap(await db.rpc('get_session_template')) as unknown as SessionTemplate;
}

/** Changes the template. @returns the revision of somebody's newer one, else null @throws RefusedInput */
export async function saveSessionTemplate(
  db: Db,
  { revision, ...template }: TemplateValues,
): Promise<number | null> {
  const answer = await db.rpc('save_session_template', {
    base: revision,
    template: template as unknown as Json,
  });
  const { error } = answer;
  if (error?.code === 'PT409' && error.details)
    return (JSON.parse(error.details) as { revision: number }).revision;
  done(answer);
  return null;
}

/** What calendars show: every announced session, or one. @throws Response 404 */
export async function getSessionsCalendar(
  db: Db,
  language: string,
  slug?: string,
): Promise<SessionsCalendar> {
  const one = slug === undefined ? {} : { session_slug: sessionSlugOf(slug) };
  const answer = await db.rpc('get_sessions_calendar', { language, ...one });
  return unwrap(answer) as unknown as SessionsCalendar;
}
