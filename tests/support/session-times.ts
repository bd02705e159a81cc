import { askDatabase } from './inbound.ts';
import { strikeSession } from './live.ts';

const run = (statement: string) => askDatabase((sql) => sql.unsafe(statement));

/** The evening of a session has come: it begins now. @param slug a name that the site made */
export const beginEvening = (slug: string) =>
  run(`with evening as (
      update public.sessions set starts_at = now() - interval '1 minute', ends_at = now() + interval '2 hours'
      where slug = '${slug}' returning id)
    update public.session_deadlines as d set due_on = current_date + 1 from evening
    where d.session_id = evening.id and d.kind = 'registration_closes'`);

/** The days in which one objects to the minutes of a session go by, and silence approves them. */
export const passObjectionDays = (slug: string) =>
  run(`update public.minutes set sent_at = sent_at - interval '11 days', window_ends_at = window_ends_at - interval '11 days'
      where session_id = (select id from public.sessions where slug = '${slug}');
    select private.approve_minutes(now())`);

/**
 * Two sessions become older than all others, one day apart: the second is the next one after the first,
 * whatever other journeys hold meanwhile. It has not ended, and one can propose and register.
 */
export const leaveBehind = (held: string, next: string) =>
  run(`update public.sessions set starts_at = starts_at - interval '3 years', ends_at = ends_at - interval '3 years'
      where slug = '${held}';
    update public.sessions set starts_at = (select h.starts_at + interval '1 day' from public.sessions as h where h.slug = '${held}')
      where slug = '${next}';
    update public.session_deadlines as d set due_on = current_date + case when d.kind::text like '%_opens' then -2 else 2 end
      from public.sessions as s where s.id = d.session_id and s.slug = '${next}'
      and d.kind in ('call_opens', 'call_closes', 'registration_opens', 'registration_closes')`);

/** Takes a session away again, with what was reported for it: other journeys count what there is. */
export async function strikeNext(slug: string): Promise<void> {
  await run(`delete from public.status_reports
    where session_id = (select id from public.sessions where slug = '${slug}')`);
  await strikeSession({ slug, titles: [] });
}
