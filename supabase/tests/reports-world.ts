import type { Who } from './topics-world.ts';
import { call, db, openWorld, outcome, people, post } from './topics-world.ts';

/** The world of topics, with settings, a second moderator and somebody who joined today. */
export async function openReportsWorld(): Promise<void> {
  await openWorld();
  const { sql } = db;
  await sql`insert into public.site_settings (forum_names, city_names, home_place, contact_mail)
    values ('{"nl":"Forum"}', '{"nl":"Stad"}', 'stad', 'forum@example.org')`;
  await sql`insert into private.vouches (person_id)
    select id from public.people where id <> ${people[newcomer]}`;
  await sql`insert into public.person_roles (person_id, role) values (${people[colleague]}, 'moderator')`;
  await sql`insert into public.group_members (group_id, person_id, role, state, since_on)
    select id, ${people[newcomer]}, 'member', 'active', current_date from public.working_groups where slug = 'square'`;
}

/** The second moderator. */
export const colleague = 'formerHolder' satisfies Who;
/** A member of whom the forum knows nothing yet. */
export const newcomer = 'outsider' satisfies Who;

export interface Side {
  side: 'author' | 'reporter';
  state: string;
  postState: string;
  reasons: string[];
  reason: string | null;
  mayAppeal: boolean;
  appeal: string | null;
  sanction: string | null;
  stands: boolean | null;
  finalReason: string | null;
}
export interface CaseView {
  id: string;
  state: string;
  reportRows: { reason: string; note: string | null; reporter: { name: string } | null }[];
  mayDecide: boolean;
  mayDecideAppeal: boolean;
  appeal: string | null;
  kept: string | null;
  earlier: number;
}
export interface Queue {
  counts: { nominations: number | null; reports: number; held: number };
  rows: { id: string; state: string; reports: number; reasons: string[]; number: number }[];
  next: string | null;
}

/** Reports a post. @returns the address of the report: the case, or a visitor's receipt */
export async function report(
  who: Who,
  topic: number,
  number: number,
  more: Record<string, unknown> = {},
): Promise<string> {
  const given = { topic_id: topic, number, reason: 'insult', client: `client of ${who}`, ...more };
  return (await call<{ address: string }>(who, 'report_post', given)).address;
}

/** A post of a member that a guest reported; its number and the case. */
export async function reported(topic: number): Promise<{ number: number; id: string }> {
  const number = await post('member', topic);
  return { number, id: await report('guest', topic, number) };
}

export const side = (who: Who, address: string) =>
  call<Side>(who, 'get_report', { address, language: 'nl' });
export const caseOf = (who: Who, id: string) => call<CaseView>(who, 'get_case', { id });
export const queue = (who: Who, shown = 'open', after: string | null = null) =>
  call<Queue>(who, 'list_cases', { shown, after });

/** Decides with a reason, as a moderator. */
export const decide = (who: Who, id: string, verdict: string, more: Record<string, unknown> = {}) =>
  outcome(call(who, 'decide_case', { id, verdict, reason: 'Zo spreken we hier niet', ...more }));
export const appeal = (who: Who, address: string) =>
  outcome(call(who, 'appeal_case', { address, appeal: 'Ik zie het anders' }));
export const judge = (who: Who, id: string, stands: boolean) =>
  outcome(call(who, 'decide_appeal', { id, stands, reason: 'Nog eens bekeken' }));

/** Mails that were written since the last time, as kind and addressee. */
export async function mails(): Promise<string[]> {
  const rows = await db.sql`
    with told as (delete from private.outbox returning id, kind, recipient)
    select kind || ' ' || split_part(recipient, '@', 1) as line from told order by kind, recipient`;
  return rows.map((row) => row['line'] as string);
}
