import type { TransactionSql } from 'postgres';
import { readWorld, rows } from './reading.ts';

interface OutcomesWorld {
  /** Agreements with the listing that they are about; each has a key of its own in this file. */
  agreements: unknown[];
  outcomes: unknown[];
  thanks: unknown[];
  hours: unknown[];
}

/** What came of agreements in the demo city: two are done, with thanks; one goes on, with hours. */
export async function loadOutcomes(tx: TransactionSql): Promise<void> {
  const world = readWorld<OutcomesWorld>('world/outcomes.json');
  await tx`
    create temporary table made on commit drop as
    select gen_random_uuid() as id, a.key, a.state, a.kind, a.title, now() - make_interval(days => a.days) as at, o.id as organisation_id,
      c.id as category_id, coalesce(owner.id, speaker.id) as owner_id, other.id as other_id, a.body, a.language,
      coalesce(a.counts, false) as counts
    from jsonb_to_recordset(${rows(tx, world.agreements)}) as a(key text, owner text, kind public.listing_kind, category text, title text,
      body text, language text, other text, state public.match_state, counts boolean, days integer)
    join public.listing_categories as c on c.slug = a.category
    join auth.users as other on other.email = a.other || '@demo.example'
    join auth.users as speaker on speaker.email = 'ngo@demo.example'
    left join auth.users as owner on owner.email = a.owner || '@demo.example'
    left join public.organisations as o on o.slug = a.owner`;
  await tx`
    insert into public.listings (kind, category_id, person_id, organisation_id, written_by, title, body, language, quantity_initial,
      quantity_left, area_id, counts_hours, audience, state, review, expires_at, opened_at, created_at)
    select m.kind, m.category_id, case when m.organisation_id is null then m.owner_id end, m.organisation_id, m.owner_id, m.title, m.body,
      m.language, 1, 0, private.area_of(case when m.organisation_id is null then m.owner_id end, m.organisation_id), m.counts,
      case when m.organisation_id is not null then 'everybody' else c.audience_of_offers end, m.state::text::public.listing_state,
      'approved', now() + interval '60 days', m.at - interval '6 days', m.at - interval '6 days'
    from made as m join public.listing_categories as c on c.id = m.category_id`;
  await tx`
    insert into public.matches (id, need_id, offer_id, category_id, seeker_id, giver_id, asked_by, state, seeker_agreed_at, giver_agreed_at,
      agreed_at, done_at, created_at, updated_at)
    select m.id, case when m.kind = 'need' then l.id end, case when m.kind = 'offer' then l.id end, m.category_id,
      case when m.kind = 'need' then m.owner_id else m.other_id end, case when m.kind = 'need' then m.other_id else m.owner_id end,
      m.other_id, m.state, m.at, m.at, m.at, case when m.state = 'done' then m.at + interval '4 days' end, m.at - interval '2 days',
      m.at + interval '4 days'
    from made as m join public.listings as l on l.title = m.title`;
  await tx`
    insert into public.conversations (id, last_at, last_number, closed_at)
    select m.id, m.at, 1, case when m.state = 'done' then m.at + interval '4 days' end from made as m`;
  await tx`
    insert into public.conversation_people (conversation_id, person_id, part, language, read_number, joined_at)
    select m.id, p.id, case when p.id = x.seeker_id then 'seeker' else 'giver' end, p.language, 1, m.at
    from made as m join public.matches as x on x.id = m.id join public.people as p on p.id in (x.seeker_id, x.giver_id)`;
  await tx`
    insert into public.conversation_messages (conversation_id, number, kind, template, language, written_at)
    select m.id, 1, 'event', 'agreed', 'nl', m.at from made as m`;
  await tx`
    insert into public.match_outcomes (match_id, side, result, said_at)
    select m.id, o.side, o.result, m.at + interval '4 days'
    from jsonb_to_recordset(${rows(tx, world.outcomes)}) as o(key text, side text, result public.match_result)
    join made as m on m.key = o.key`;
  await tx`
    insert into public.thanks (match_id, side, body, language, writer_reach, receiver_reach, writer_id, receiver_id, written_at)
    select m.id, t.side, t.body, t.language, t.writer, t.receiver, case t.side when 'seeker' then x.seeker_id else x.giver_id end,
      case t.side when 'seeker' then x.giver_id else x.seeker_id end, m.at + interval '5 days'
    from jsonb_to_recordset(${rows(tx, world.thanks)}) as t(key text, side text, body text, language text,
      writer public.thanks_reach, receiver public.thanks_reach)
    join made as m on m.key = t.key join public.matches as x on x.id = m.id`;
  await tx`
    insert into public.participation_hours (match_id, person_id, organisation_id, earned_by, written_by, begins_at, ends_at, activity,
      language, state, dispute, confirmed_at, created_at)
    select m.id, m.other_id, m.organisation_id, 'giver', h.by, current_date - h.days + h.from::time, current_date - h.days + h.until::time,
      h.activity, coalesce(h.language, 'nl'), h.state, h.dispute, case when h.state = 'confirmed' then now() - make_interval(days => h.days - 1) end,
      now() - make_interval(days => h.days)
    from jsonb_to_recordset(${rows(tx, world.hours)}) as h(key text, by text, days integer, "from" text, until text, activity text,
      language text, state public.hours_state, dispute text)
    join made as m on m.key = h.key`;
}
