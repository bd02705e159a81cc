import type { TransactionSql } from 'postgres';
import { readWorld, rows } from './reading.ts';

interface ConversationsWorld {
  /** Who helps others to understand each other. */
  bridges: unknown[];
  /** Matches by the titles of their listings; each conversation has a key of its own in this file. */
  conversations: unknown[];
  messages: unknown[];
}

/** Conversations of the demo city: some wait for an answer, one has a bridge, one is over. */
export async function loadConversations(tx: TransactionSql): Promise<void> {
  const world = readWorld<ConversationsWorld>('world/conversations.json');
  await tx`
    insert into public.bridge_people (person_id)
    select u.id from jsonb_to_recordset(${rows(tx, world.bridges)}) as b(person text)
    join auth.users as u on u.email = b.person || '@demo.example'`;
  await tx`
    create temporary table told on commit drop as
    select gen_random_uuid() as id, c.*, n.id as need_id, o.id as offer_id, seeker.id as seeker_id, giver.id as giver_id
    from jsonb_to_recordset(${rows(tx, world.conversations)}) as c(key text, need text, offer text, seeker text, giver text,
      asker text, state public.match_state, awaits public.listing_kind, bridge text, days integer)
    join public.listings as o on o.title = c.offer
    left join public.listings as n on n.title = c.need
    join auth.users as seeker on seeker.email = c.seeker || '@demo.example'
    join auth.users as giver on giver.email = c.giver || '@demo.example'`;
  await tx`
    insert into public.matches (id, need_id, offer_id, category_id, seeker_id, giver_id, through_id, asked_by, state, created_at, updated_at)
    select t.id, t.need_id, t.offer_id, o.category_id, t.seeker_id, t.giver_id, o.through_id, t.seeker_id, t.state,
      now() - interval '5 days', now() - make_interval(days => t.days)
    from told as t join public.listings as o on o.id = t.offer_id`;
  await tx`
    insert into public.conversations (id, awaits, last_at, closed_at)
    select t.id, t.awaits, now() - make_interval(days => t.days),
      case when t.state = 'cancelled' then now() - make_interval(days => t.days) end
    from told as t`;
  await tx`
    insert into public.conversation_people (conversation_id, person_id, part, language, invited_by, seeker_agreed_at, giver_agreed_at, joined_at)
    select t.id, p.id, s.part, p.language, case when s.part = 'bridge' then t.seeker_id end,
      case when s.part = 'bridge' then now() - interval '2 days' end, case when s.part = 'bridge' then now() - interval '2 days' end,
      now() - interval '2 days'
    from told as t
    left join auth.users as helper on helper.email = t.bridge || '@demo.example'
    cross join lateral (values ('seeker', t.seeker_id), ('giver', t.giver_id), ('bridge', helper.id)) as s (part, person_id)
    join public.people as p on p.id = s.person_id`;
  await tx`
    insert into public.conversation_messages (conversation_id, number, author_id, kind, template, body, language, written_at)
    select t.id, row_number() over (partition by t.id order by w.hours desc), u.id,
      case when w.event is not null then 'event' when w.template is not null then 'template' else 'text' end,
      coalesce(w.event, w.template), coalesce(w.body, ''), coalesce(w.language, 'nl'), now() - make_interval(hours => w.hours)
    from jsonb_to_recordset(${rows(tx, world.messages)}) as w(key text, by text, template text, event text, body text, language text, hours integer)
    join told as t on t.key = w.key
    left join auth.users as u on u.email = w.by || '@demo.example'`;
  await tx`
    update public.conversations as c
    set last_number = (select max(m.number) from public.conversation_messages as m where m.conversation_id = c.id)
    where c.id in (select t.id from told as t)`;
  await tx`
    update public.conversation_people as p
    set read_number = coalesce((select max(m.number) from public.conversation_messages as m
      where m.conversation_id = p.conversation_id and m.author_id = p.person_id), 0)
    where p.conversation_id in (select t.id from told as t)`;
  await tx`
    update public.listings as l set state = 'talking'
    where l.state = 'open' and exists (select from told as t where t.state = 'talking' and l.id in (t.need_id, t.offer_id))`;
}
