import type { TransactionSql } from 'postgres';
import { itemIdOf } from './agenda.ts';
import { readWorld, rows } from './reading.ts';

interface Run {
  /** Key of an agenda item. */
  item: string;
  /** Minutes from the beginning of the session. */
  from: number;
  to: number;
  /** Minutes given beyond what was planned. */
  extra?: number;
}

interface Poll {
  item: string;
  template: string;
  language: string;
  question: string;
  choices: string[];
  counts: number[];
  from: number;
  to: number;
}

interface Question {
  item: string;
  language: string;
  text: string;
  at: number;
  supports: number;
  answer?: string;
  answerLanguage?: string;
}

interface Room {
  session: string;
  runs: Run[];
  polls: Poll[];
  questions: Question[];
}

/** Loads what stays of a room: when items were really under way, straw polls, questions that were shown. */
export async function loadRooms(tx: TransactionSql): Promise<void> {
  for (const room of readWorld<Room[]>('world/live.json')) {
    for (const run of room.runs) await addRun(tx, room.session, run);
    for (const poll of room.polls) await addPoll(tx, room.session, poll);
    for (const question of room.questions) await addQuestion(tx, room.session, question);
    await tx`
      insert into public.session_live (session_id, revision)
      select s.id, ${room.runs.length + 1} from public.sessions as s where s.slug = ${room.session}`;
  }
}

async function addRun(tx: TransactionSql, session: string, run: Run): Promise<void> {
  await tx`
    insert into public.item_runs (session_id, item_id, started_at, ended_at, extra_minutes, started_by)
    select s.id, ${await itemIdOf(tx, run.item)}, s.starts_at + ${run.from} * interval '1 minute',
      s.starts_at + ${run.to} * interval '1 minute', ${run.extra ?? 0}, u.id
    from public.sessions as s join auth.users as u on u.email = 'coordinator@demo.example'
    where s.slug = ${session}`;
}

async function addPoll(tx: TransactionSql, session: string, poll: Poll): Promise<void> {
  await tx`
    insert into public.room_polls (session_id, item_id, template, language, question, choices, counts, opened_at, closed_at, opened_by)
    select s.id, ${await itemIdOf(tx, poll.item)}, p.template::public.poll_template, p.language, p.question, p.choices, p.counts,
      s.starts_at + p."from" * interval '1 minute', s.starts_at + p."to" * interval '1 minute', u.id
    from jsonb_to_record(${rows(tx, poll)}) as p(template text, language text, question text, choices text[], counts int[],
      "from" int, "to" int)
    join public.sessions as s on s.slug = ${session}
    join auth.users as u on u.email = 'coordinator@demo.example'`;
}

async function addQuestion(tx: TransactionSql, session: string, question: Question): Promise<void> {
  await tx`
    insert into public.room_questions (session_id, item_id, language, text, state, answer, answer_language, supports,
      asked_at, decided_at, decided_by, revision)
    select s.id, ${await itemIdOf(tx, question.item)}, q.language, q.text,
      case when q.answer is null then 'shown' else 'answered' end::public.question_state, q.answer, q."answerLanguage",
      q.supports, s.starts_at + q.at * interval '1 minute', s.starts_at + (q.at + 4) * interval '1 minute', u.id, 2
    from jsonb_to_record(${rows(tx, question)}) as q(language text, text text, answer text, "answerLanguage" text,
      supports int, at int)
    join public.sessions as s on s.slug = ${session}
    join auth.users as u on u.email = 'ngo@demo.example'`;
}
