-- What the call and the agenda need beside the items themselves: a count of changes, the answer to a
-- question, notes for who prepares, and whom one writes to about an item.

alter table public.agenda_items
  add column revision integer not null default 0,
  add column answer text check (char_length(answer) between 1 and 2000),
  add column returned_from_id bigint references public.agenda_items (id) on delete set null;
comment on column public.agenda_items.revision is 'Rises with every change of words, state or length: who decides on an old view is told.';
comment on column public.agenda_items.answer is 'What the proposer answered to the question.';
comment on column public.agenda_items.returned_from_id is 'The postponed item of an earlier session that this one brings back.';
create unique index agenda_items_returned_from_id on public.agenda_items (returned_from_id);
create index agenda_items_backlog on public.agenda_items (id) where session_id is null and state = 'deferred';

create function private.count_item_change() returns trigger
language plpgsql set search_path = ''
as $$
begin
  new.revision := old.revision + 1;
  return new;
end
$$;
-- A place in the list is no change of the item.
create trigger agenda_items_count_change before update on public.agenda_items
  for each row when ((old.session_id, old.type, old.state, old.language, old.title, old.titles, old.why, old.wanted, old.minutes, old.fixed_start,
      old.group_id, old.organisation_id, old.presenter, old.presenter_id, old.merged_into_id, old.reason, old.answer)
    is distinct from (new.session_id, new.type, new.state, new.language, new.title, new.titles, new.why, new.wanted, new.minutes, new.fixed_start,
      new.group_id, new.organisation_id, new.presenter, new.presenter_id, new.merged_into_id, new.reason, new.answer))
  execute function private.count_item_change();

drop trigger agenda_items_audit on public.agenda_items;
create trigger agenda_items_audit after insert or update or delete on public.agenda_items
  for each row execute function private.audit('id', 'why', 'wanted', 'reason', 'presenter', 'answer', 'once');

create table public.item_notes (
  item_id bigint primary key references public.agenda_items (id) on delete cascade,
  text text not null check (char_length(text) between 1 and 4000),
  written_by uuid references public.people (id) on delete set null,
  written_at timestamptz not null default now()
);
comment on table public.item_notes is 'Notes for who prepares a session. They stand apart so that no page, feed or file takes them along with the item.';
create index item_notes_written_by on public.item_notes (written_by);
create trigger item_notes_audit after insert or update or delete on public.item_notes
  for each row execute function private.audit('item_id', 'text');
alter table public.item_notes enable row level security;
create policy "notes on items are for who organises, chairs and writes" on public.item_notes
  for select to authenticated using ((select private.organises_sessions())
    or item_id in (select i.id from public.agenda_items as i where i.session_id in (select private.officered_session_ids('chair', 'secretary'))));
grant select on public.item_notes to authenticated;

-- Who hears of an item.

create function private.followers_of_item(item bigint) returns setof uuid
language sql stable security definer set search_path = ''
as $$
  with recursive followed (id, proposer_id, returned_from_id) as (
    select i.id, i.proposer_id, i.returned_from_id from public.agenda_items as i where i.id = item
    union
    -- Who proposed what was merged into it, now or when it stood on an earlier agenda.
    select i.id, i.proposer_id, i.returned_from_id
    from public.agenda_items as i join followed as f on i.merged_into_id = f.id or i.id = f.returned_from_id
  )
  select distinct f.proposer_id from followed as f where f.proposer_id is not null
$$;
comment on function private.followers_of_item(bigint) is 'Who proposed an item, and who proposed what was merged into it.';

create function private.people_of_item(item bigint) returns setof uuid
language sql stable security definer set search_path = ''
as $$
  select f from private.followers_of_item(item) as f
  union
  select i.presenter_id from public.agenda_items as i where i.id = item and i.presenter_id is not null
  union
  select r.person_id from public.agenda_items as i
  join public.organisation_representatives as r on r.organisation_id = i.organisation_id where i.id = item
  union
  select m.person_id from public.agenda_items as i
  join public.group_members as m on m.group_id = i.group_id and m.state = 'active' and m.role in ('chair', 'secretary') where i.id = item
$$;
comment on function private.people_of_item(bigint) is 'Proposers, presenter, who speaks for the organisation, and the leads of the group: those who answer for an item.';

create function private.tell_item(s public.sessions, i public.agenda_items, people uuid[], kind text, more jsonb default '{}') returns void
language sql security definer set search_path = ''
as $$
  select private.notify(h.people, tell_item.kind, null, null, 'item:' || i.id, i.revision,
    jsonb_build_object('mail', tell_item.kind, 'own', true, 'title', i.title, 'reason', coalesce(i.reason, ''),
      'session', private.pick(s.titles, h.language), 'path', private.session_path(s, '/call')) || more)
  from (select p.language, array_agg(p.id) as people from public.people as p where p.id = any (people) group by p.language) as h
$$;
comment on function private.tell_item(public.sessions, public.agenda_items, uuid[], text, jsonb) is
  'Writes to people about an item, once for each of its revisions, with the session''s name as each reads it.';

-- What an item is about, as forms name it: `theme:housing`, `topic:12`, `document:7`, `initiative:<id>`.

create function private.link_values(item bigint) returns text[]
language sql stable security definer set search_path = ''
as $$
  select coalesce(array_agg(coalesce('theme:' || t.slug, 'initiative:' || l.initiative_id, 'topic:' || l.topic_id, 'document:' || l.document_id)
    order by l.id), '{}')
  from public.item_links as l left join public.terms as t on t.id = l.theme_id where l.item_id = item
$$;

create function private.link_lines(wanted text[], language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
  return (
  select coalesce(jsonb_agg(line.line order by array_position(wanted, line.line ->> 'value')), '[]') from (
    select jsonb_build_object('kind', 'theme', 'value', 'theme:' || t.slug, 'title', private.pick(t.labels, link_lines.language),
      'language', link_lines.language, 'path', '/initiatives?theme=' || t.slug)
    from public.terms as t where t.vocabulary = 'theme' and 'theme:' || t.slug = any (wanted)
    union all
    select jsonb_build_object('kind', 'initiative', 'value', 'initiative:' || asked.id, 'title', n.name, 'language', n.language, 'path', '/initiatives/' || i.slug)
    from unnest(array(select substr(v, 12)::uuid from unnest(wanted) as v where v ~ '^initiative:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) as asked (id)
    join public.initiatives as i on i.id = private.standing_id(asked.id) and i.is_published
    cross join lateral (
      select names.name, names.language from public.initiative_names as names
      where names.initiative_id = i.id and (names.role = 'main' or names.role = 'translation' and names.language = link_lines.language)
      order by names.language = link_lines.language desc, names.role = 'main' desc, names.id limit 1
    ) as n
    union all
    select jsonb_build_object('kind', 'topic', 'value', 'topic:' || t.id, 'title', t.title, 'language', t.language,
      'path', format('/groups/%s/topics/%s', g.slug, t.id))
    from public.topics as t join public.working_groups as g on g.id = t.group_id
    where t.id = any (array(select substr(v, 7)::bigint from unnest(wanted) as v where v ~ '^topic:[1-9]\d{0,14}$'))
      and t.id in (select private.readable_topic_ids())
    union all
    select jsonb_build_object('kind', 'document', 'value', 'document:' || d.id, 'title', d.title, 'language', d.language,
      'path', format('/groups/%s/documents/%s', g.slug, d.id))
    from public.documents as d join public.working_groups as g on g.id = d.group_id
    where d.id = any (array(select substr(v, 10)::bigint from unnest(wanted) as v where v ~ '^document:[1-9]\d{0,14}$'))
      and d.id in (select private.readable_document_ids())
  ) as line (line));
end
$$;
comment on function private.link_lines(text[], text) is 'What these name, as far as who asks may read it, in the given order.';

create function private.search_links(typed text, language text) returns text[]
language sql stable security definer set search_path = ''
as $$
  with asked as materialized (select private.fold_words(left(btrim(typed), 60)) as words)
  select coalesce(array_agg(found.value order by found.place, found.name), '{}') from (
    (select 1 as place, private.pick(t.labels, search_links.language) as name, 'theme:' || t.slug as value
      from asked, public.terms as t where t.vocabulary = 'theme' and exists (
        select from jsonb_each_text(t.labels) as l where ' ' || private.fold_words(l.value) like '% ' || asked.words || '%')
      order by t.position limit 6)
    union all
    (select 2, s.sort_name, 'initiative:' || s.initiative_id
      from asked, public.initiative_search as s join public.initiatives as i on i.id = s.initiative_id and i.is_published
      where ' ' || s.sort_name like '% ' || asked.words || '%' order by s.sort_name limit 6)
    union all
    (select 3, t.title, 'topic:' || t.id from asked, public.topics as t
      where ' ' || private.fold_words(t.title) like '% ' || asked.words || '%' and t.state <> 'merged'
        and t.id in (select private.readable_topic_ids()) order by t.id desc limit 6)
    union all
    (select 4, d.title, 'document:' || d.id from asked, public.documents as d
      where d.state <> 'draft' and ' ' || private.fold_words(d.title) like '% ' || asked.words || '%'
        and d.id in (select private.readable_document_ids()) order by d.changed_at desc limit 6)
  ) as found, asked where char_length(asked.words) >= 2
$$;
comment on function private.search_links(text, text) is 'Themes, initiatives, discussions and documents with a word that begins so, up to six of each.';

create function private.set_item_links(item bigint, wanted text[]) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  given text[] := array(select distinct v from unnest(coalesce(wanted, '{}')) as v);
  had text[] := private.link_values(item);
begin
  if cardinality(given) > 20 then
    raise sqlstate 'PT400' using message = 'links:agenda:errorLinks';
  end if;
  -- What was linked stays, also when it can be read no longer; only new links are looked at.
  if jsonb_array_length(private.link_lines(array(select v from unnest(given) as v where v <> all (had)), 'nl'))
    <> (select count(*) from unnest(given) as v where v <> all (had)) then
    raise sqlstate 'PT400' using message = 'links:errorChoice';
  end if;
  delete from public.item_links as l where l.item_id = item
    and coalesce('theme:' || (select t.slug from public.terms as t where t.id = l.theme_id), 'initiative:' || l.initiative_id,
      'topic:' || l.topic_id, 'document:' || l.document_id) <> all (given);
  insert into public.item_links (item_id, theme_id, initiative_id, topic_id, document_id, added_by)
  select item, (select t.id from public.terms as t where t.vocabulary = 'theme' and 'theme:' || t.slug = v),
    case when v like 'initiative:%' then private.standing_id(substr(v, 12)::uuid) end, case when v like 'topic:%' then substr(v, 7)::bigint end,
    case when v like 'document:%' then substr(v, 10)::bigint end, (select auth.uid())
  from unnest(given) as v where v <> all (had);
end
$$;
comment on function private.set_item_links(bigint, text[]) is 'What an item is about, from now on; PT400 for what is not there to be read, and beyond 20.';
