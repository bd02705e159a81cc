import type { TransactionSql } from 'postgres';
import { documentFromMarkdown } from '../../app/features/documents/document.server.ts';
import { readWorld, rows } from './reading.ts';

/** People are named by their demo address without what stands behind the @, organisations by slug. */
interface Meeting {
  group: string;
  title: string;
  language: string;
  audience: string;
  /** From today; before it when negative. */
  days: number;
  starts: string;
  ends: string;
  place: string;
  link?: string;
  by: string;
  /** In Markdown. */
  agenda: string;
  notes?: { by: string; text: string };
  /** Person or organisation to what they said, or how they were there. */
  answers?: Record<string, string>;
  there?: Record<string, string>;
}

/** Loads when the groups meet, with who comes, who was there and what was noted. */
export async function loadMeetings(tx: TransactionSql): Promise<void> {
  for (const meeting of readWorld<Meeting[]>('world/meetings.json')) {
    const id = await addMeeting(tx, meeting);
    await addPeople(tx, id, meeting);
    if (meeting.notes) await addNotes(tx, id, meeting.notes, meeting.language);
  }
}

async function addMeeting(tx: TransactionSql, meeting: Meeting): Promise<string> {
  const [row] = await tx<{ id: string }[]>`
    insert into public.group_meetings (group_id, title, starts_at, ends_at, place, audience, language, agenda, created_by, created_at)
    select g.id, m.title, (current_date + m.days + m.starts) at time zone 'Europe/Brussels',
      (current_date + m.days + m.ends) at time zone 'Europe/Brussels', m.place, m.audience::public.audience, m.language,
      ${rows(tx, documentFromMarkdown(meeting.agenda))}, u.id, now() - interval '50 days'
    from jsonb_to_record(${rows(tx, meeting)}) as m("group" text, title text, days int, starts time, ends time,
      place text, audience text, language text)
    join public.working_groups as g on g.slug = m."group"
    join auth.users as u on u.email = ${`${meeting.by}@demo.example`}
    returning id`;
  if (!row) throw new Error(`no group ${meeting.group} or no person ${meeting.by}`);
  if (meeting.link) {
    await tx`insert into private.meeting_links (meeting_id, link) values (${row.id}, ${meeting.link})`;
  }
  return row.id;
}

async function addPeople(
  tx: TransactionSql,
  id: string,
  { answers = {}, there = {} }: Meeting,
): Promise<void> {
  await tx`
    insert into public.meeting_answers (meeting_id, seat_id, person_id, answer)
    select m.id, s.id, case when s.id is null then u.id end, a.value::public.meeting_answer
    from jsonb_each_text(${rows(tx, answers)}) as a
    join public.group_meetings as m on m.id = ${id}
    left join public.organisations as o on o.slug = a.key
    left join public.group_seats as s on s.organisation_id = o.id and s.group_id = m.group_id and s.state = 'active'
    left join auth.users as u on u.email = a.key || '@demo.example'`;
  await tx`
    insert into public.meeting_attendances (meeting_id, seat_id, person_id, way)
    select m.id, s.id, case when s.id is null then u.id end, a.value::public.meeting_answer
    from jsonb_each_text(${rows(tx, there)}) as a
    join public.group_meetings as m on m.id = ${id}
    left join public.organisations as o on o.slug = a.key
    left join public.group_seats as s on s.organisation_id = o.id and s.group_id = m.group_id and s.state = 'active'
    left join auth.users as u on u.email = a.key || '@demo.example'`;
}

async function addNotes(
  tx: TransactionSql,
  id: string,
  notes: { by: string; text: string },
  language: string,
): Promise<void> {
  const document = rows(tx, documentFromMarkdown(notes.text));
  await tx`
    with written as (
      insert into public.meeting_notes (meeting_id, language, document, written_by, written_at)
      select m.id, ${language}, ${document}, u.id, m.ends_at + interval '2 hours'
      from public.group_meetings as m, auth.users as u
      where m.id = ${id} and u.email = ${`${notes.by}@demo.example`}
      returning *
    )
    insert into private.meeting_note_revisions (meeting_id, revision, language, document, written_by, written_at)
    select meeting_id, revision, language, document, written_by, written_at from written`;
}
