-- The page of saved searches, opening one, and ending their mails from a mail.

create function private.count_new(s public.saved_searches) returns integer
language plpgsql stable security definer set search_path = ''
as $$
declare
  most constant integer := 21;
  areas bigint[] := case when s.reach is not null then private.areas_within(s.centre_id, s.reach)
    when s.district_id is not null then array(
      select a.id from public.areas as a left join public.grid_cells as c on c.id = a.cell_id
      where coalesce(a.district_id, c.district_id) = s.district_id) end;
  found integer;
  fresh integer;
begin
  -- As the list does: what has the words themselves, and only when nothing has, what is written nearly so.
  select count(*), count(*) filter (where l.opened_at > s.looked_at) into found, fresh
  from private.find_listings(s.kind, s.category_id, areas, s.spoken, s.is_online, '%' || s.words || '%', null, null, null, most, s.theme_id) as l;
  if found = 0 and s.words is not null then
    select count(*) filter (where l.opened_at > s.looked_at) into fresh
    from private.find_listings(s.kind, s.category_id, areas, s.spoken, s.is_online, null, s.words, null, null, most, s.theme_id) as l;
  end if;
  return fresh;
end
$$;
comment on function private.count_new(public.saved_searches) is 'How many of the newest 21 in the list of this search are newer than the last look; for who asks.';

create function private.get_my_searches(language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
begin
  return jsonb_build_object('hasArea', private.area_of(me, null) is not null, 'rows', (
    select coalesce(jsonb_agg(jsonb_build_object(
      'id', s.id, 'name', s.name, 'pace', s.pace, 'isPaused', s.is_paused,
      'fresh', case when s.directory is null then private.count_new(s) end,
      'kind', s.kind, 'query', s.query, 'spoken', s.spoken, 'isOnline', s.is_online,
      'within', case s.reach when 0 then '1' when 1 then '3' when 2 then '6' end,
      'category', case when c.id is not null then jsonb_build_object('slug', c.slug, 'label', private.pick(c.labels, get_my_searches.language)) end,
      'theme', case when h.id is not null then jsonb_build_object('slug', h.slug, 'label', private.pick(h.labels, get_my_searches.language)) end,
      'district', case when d.id is not null then jsonb_build_object('slug', d.slug, 'label', private.pick(d.names, get_my_searches.language)) end
    ) || case when s.directory is null then '{"directory": null}' else private.shown_matches(s, get_my_searches.language) end order by s.saved_at desc, s.id desc), '[]')
    from public.saved_searches as s
    left join public.listing_categories as c on c.id = s.category_id
    left join public.terms as h on h.id = s.theme_id
    left join public.districts as d on d.id = s.district_id
    where s.person_id = me));
end
$$;

create function private.open_search(wanted bigint) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  s public.saved_searches := private.lock_my_search(wanted);
begin
  update public.saved_searches as mine set looked_at = now() where mine.id = s.id;
  update private.search_matches as m set unseen = '', waiting = '', waits_since = null where m.search_id = s.id;
  -- Who looks at the list has seen what was told of it.
  update public.notifications as n set read_at = now() from private.found_listings as f
  where f.person_id = s.person_id and f.search_id = s.id
    and n.person_id = s.person_id and n.kind = 'listing_found' and n.object = 'listing:' || f.listing_id and n.read_at is null;
  return jsonb_build_object('directory', s.directory, 'kind', s.kind, 'query', s.query, 'spoken', s.spoken, 'isOnline', s.is_online,
    'within', case s.reach when 0 then '1' when 1 then '3' when 2 then '6' end,
    'category', (select c.slug from public.listing_categories as c where c.id = s.category_id),
    'theme', (select t.slug from public.terms as t where t.id = s.theme_id),
    'district', (select d.slug from public.districts as d where d.id = s.district_id));
end
$$;

-- Ending their mails from a mail, and undoing it: what each search was at is kept for as long as the link of
-- any mail is.

create function private.paces_of(person uuid) returns text
language sql stable security definer set search_path = ''
as $$
  select jsonb_object_agg(s.id, s.pace order by s.id)::text from public.saved_searches as s
  where s.person_id = person and s.pace <> 'site'
$$;
comment on function private.paces_of(uuid) is 'Which searches of somebody bring mail, and how often, as JSON; null for none.';

create function private.set_paces(person uuid, earlier text) returns void
language sql security definer set search_path = ''
as $$
  update public.saved_searches as s set pace = coalesce((earlier::jsonb ->> s.id::text)::public.search_pace, 'site')
  where s.person_id = person and (earlier is null or s.pace = 'site')
$$;
comment on function private.set_paces(uuid, text) is 'Ends the mail of all searches of somebody, or brings back what paces_of said.';

create function public.save_search(form jsonb) returns jsonb
language sql security invoker set search_path = ''
as $$ select private.save_search(form) $$;
comment on function public.save_search(jsonb) is
  'Saves filters of the exchange''s list (kind, category, theme, district, within, spoken, query, isOnline) or of the directory (directory: query, filters); the same again changes nothing (isNew). PT400, PT429, 42501.';
create function public.get_my_searches(language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_my_searches(language) $$;
comment on function public.get_my_searches(text) is 'Saved searches of who asks, newest first, with how much is new; and whether they chose an area. 42501 for visitors.';
create function public.open_search(wanted bigint) returns jsonb
language sql security invoker set search_path = ''
as $$ select private.open_search(wanted) $$;
comment on function public.open_search(bigint) is 'The filters of one''s own search, and notes that one looked; PT404.';
create function public.change_search(wanted bigint, form jsonb) returns void
language sql security invoker set search_path = ''
as $$ select private.change_search(wanted, form) $$;
comment on function public.change_search(bigint, jsonb) is 'Changes name, pace (at_once, daily, site; of the directory daily, weekly, site) or isPaused of one''s own search, what the form names. PT404, PT400 by field.';
create function public.delete_search(wanted bigint) returns void
language sql security invoker set search_path = ''
as $$ select private.delete_search(wanted) $$;
comment on function public.delete_search(bigint) is 'Deletes one''s own search; PT404.';

grant execute on function
  private.save_search(jsonb), private.get_my_searches(text), private.open_search(bigint), private.change_search(bigint, jsonb),
  private.delete_search(bigint), public.save_search(jsonb), public.get_my_searches(text), public.open_search(bigint),
  public.change_search(bigint, jsonb), public.delete_search(bigint)
to authenticated;
