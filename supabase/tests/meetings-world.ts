import type { Json, Who } from './groups-world.ts';
import { act, call, db, outcome, resetGroups } from './groups-world.ts';

/** A day this many days from today, as a form sends it. */
export function dayIn(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

/** What a form of a meeting sends; the rest stands as it is here. */
interface Fields {
  title?: string;
  day?: string;
  starts?: string;
  ends?: string;
  audience?: string;
  place?: string | null;
  link?: string | null;
  noteTaker?: string | null;
  once?: string | null;
}

const values = (fields: Fields) => {
  const { title = 'Overleg', day = dayIn(7), starts = '19:00', ends = '21:00' } = fields;
  const { audience = 'public', place = 'De Centrale', link = null } = fields;
  const { noteTaker = null, once = null } = fields;
  return {
    list: [title, day, starts, ends, audience, 'nl', place, link, null, null],
    noteTaker,
    once,
  };
};

/** Plans a meeting as somebody; @returns its id */
export function plan(who: Who, group: string, fields: Fields = {}): Promise<number> {
  const { list, noteTaker, once } = values(fields);
  return call(who, 'plan_meeting', group, ...list, noteTaker, once).then(Number);
}

export function change(who: Who, id: number, base: number, fields: Fields): Promise<unknown> {
  const { list, noteTaker } = values(fields);
  return call(who, 'change_meeting', id, base, ...list, noteTaker);
}

export const text = (words: string) => ({
  root: {
    type: 'root',
    version: 1,
    children: [
      { type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text: words }] },
    ],
  },
});

/** Saves notes as somebody; the outcome, or the detail of a conflict. */
export async function note(who: Who, id: number, base: number, words: string, path?: string) {
  let detail: unknown = null;
  const said = await outcome(
    act(
      who,
      (sql) =>
        sql`select public.save_meeting_notes(${id}, ${base}, ${sql.json(text(words))}, ${words}, 'nl', ${path ?? null})`,
    ).catch((error: { detail?: string }) => {
      detail = error.detail ? JSON.parse(error.detail) : null;
      throw error;
    }),
  );
  return { said, detail: detail as Json | null };
}

export const mark = (who: Who, id: number, marks: object[]) =>
  outcome(
    act(who, (sql) => sql`select public.mark_attendance(${id}, ${sql.json(marks as never)})`),
  );

export const meeting = (who: Who, id: number) =>
  call(who, 'get_meeting', id, 'nl') as Promise<Json>;

/** Lets a meeting be over since this many days. */
export async function letPass(id: number, days = 1): Promise<void> {
  await db.sql`update public.group_meetings set starts_at = now() - make_interval(days => ${days}, hours => 2),
    ends_at = now() - make_interval(days => ${days}) where id = ${id}`;
}

/** Groups as in the beginning, with a seat of De Kring in each that `speaker` holds; no mail. */
export async function resetMeetings(): Promise<void> {
  await resetGroups();
  await db.sql`insert into public.group_seats (group_id, organisation_id, state, since_on)
    select g.id, o.id, 'active', '2026-01-01' from public.working_groups as g, public.organisations as o where o.slug = 'kring'`;
  await db.sql`insert into public.seat_holders (seat_id, person_id, role, since_on)
    select s.id, p.id, 'representative', '2026-01-01' from public.group_seats as s, public.people as p where p.display_name = 'speaker'`;
}

export const seatIn = async (group: string): Promise<number> => {
  const [row] = await db.sql`select s.id::int as id from public.group_seats as s
    join public.working_groups as g on g.id = s.group_id where g.slug = ${group} and s.state = 'active' order by s.id limit 1`;
  return Number(row?.['id'] ?? 0);
};
