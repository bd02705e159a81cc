-- Which initiatives ask for something: their leading organisation has a need on the exchange that everybody may read.

create function private.refresh_needs_of(wanted uuid[]) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  leader uuid;
  changed uuid[];
begin
  -- In one order, and one at a time for each organisation: of two needs that end together, the second sees the first.
  for leader in select distinct id from unnest(wanted) as id order by id loop
    perform pg_advisory_xact_lock(hashtextextended('needs:' || leader, 0));
  end loop;
  with led as (
    select io.initiative_id, exists (
      select from public.initiative_organisations as l
      join public.listings as n on n.organisation_id = l.organisation_id
      where l.initiative_id = io.initiative_id and l.role = 'lead' and n.kind = 'need' and n.state in ('open', 'talking')
        and n.review = 'approved' and not n.is_paused and n.audience = 'everybody' and n.expires_at > now()) as asks
    from public.initiative_organisations as io
    where io.organisation_id = any (wanted) and io.role = 'lead'
    group by io.initiative_id
  ), added as (
    insert into private.initiatives_in_need (initiative_id) select initiative_id from led where asks
    on conflict do nothing returning initiative_id
  ), removed as (
    delete from private.initiatives_in_need as n using led where led.initiative_id = n.initiative_id and not led.asks
    returning n.initiative_id
  )
  select array_agg(initiative_id) into changed from (select * from added union all select * from removed) as either;
  if changed is not null then
    perform private.refresh_initiative_search(changed);
  end if;
end
$$;
comment on function private.refresh_needs_of(uuid[]) is 'Notes anew which initiatives of these organisations ask for something; the search changes only where that does.';

create function private.refresh_needs() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  wanted uuid[];
begin
  if tg_op = 'INSERT' then
    wanted := array(select distinct organisation_id from new_rows where kind = 'need' and organisation_id is not null);
  elsif tg_op = 'DELETE' then
    wanted := array(select distinct organisation_id from old_rows where kind = 'need' and organisation_id is not null);
  else
    wanted := array(
      select organisation_id from (
        (select id, organisation_id, kind, state, review, is_paused, audience, expires_at from old_rows
          except select id, organisation_id, kind, state, review, is_paused, audience, expires_at from new_rows)
        union all
        (select id, organisation_id, kind, state, review, is_paused, audience, expires_at from new_rows
          except select id, organisation_id, kind, state, review, is_paused, audience, expires_at from old_rows)
      ) as changed where kind = 'need' and organisation_id is not null group by organisation_id);
  end if;
  if cardinality(wanted) > 0 then
    perform private.refresh_needs_of(wanted);
  end if;
  return null;
end
$$;
comment on function private.refresh_needs() is 'Listings of organisations changed: their initiatives may ask for something, or no longer.';
create trigger listings_needs_insert after insert on public.listings
  referencing new table as new_rows for each statement execute function private.refresh_needs();
create trigger listings_needs_update after update on public.listings
  referencing old table as old_rows new table as new_rows for each statement execute function private.refresh_needs();
create trigger listings_needs_delete after delete on public.listings
  referencing old table as old_rows for each statement execute function private.refresh_needs();

create function private.refresh_led_needs() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  gone uuid[] := '{}';
  come uuid[] := '{}';
  changed uuid[];
begin
  if tg_op <> 'INSERT' then
    gone := array(select distinct initiative_id from old_rows where role = 'lead');
  end if;
  if tg_op <> 'DELETE' then
    come := array(select distinct organisation_id from new_rows where role = 'lead');
  end if;
  -- Who is led by nobody any more asks for nothing.
  delete from private.initiatives_in_need as n
  where n.initiative_id = any (gone) and not exists (
    select from public.initiative_organisations as io where io.initiative_id = n.initiative_id and io.role = 'lead');
  if found then
    perform private.refresh_initiative_search(gone);
  end if;
  changed := come || array(
    select distinct io.organisation_id from public.initiative_organisations as io where io.initiative_id = any (gone) and io.role = 'lead');
  if cardinality(changed) > 0 then
    perform private.refresh_needs_of(changed);
  end if;
  return null;
end
$$;
comment on function private.refresh_led_needs() is 'Who leads initiatives changed: they ask for what their new leader asks for.';
create trigger initiative_organisations_needs_insert after insert on public.initiative_organisations
  referencing new table as new_rows for each statement execute function private.refresh_led_needs();
create trigger initiative_organisations_needs_update after update on public.initiative_organisations
  referencing old table as old_rows new table as new_rows for each statement execute function private.refresh_led_needs();
create trigger initiative_organisations_needs_delete after delete on public.initiative_organisations
  referencing old table as old_rows for each statement execute function private.refresh_led_needs();

create trigger initiatives_in_need_announce after insert or delete on private.initiatives_in_need
  for each statement execute function private.announce_change('initiatives');
