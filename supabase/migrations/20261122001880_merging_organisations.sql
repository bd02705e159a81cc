-- One organisation that stands in the list twice becomes one: what named the one names the other, one
-- seat per group stays, and the old address leads on.

create table private.organisation_redirects (
  slug public.slug primary key,
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  name text not null
);
comment on table private.organisation_redirects is 'Former addresses of organisations that were merged, with the name that stood there.';
create index organisation_redirects_organisation_id on private.organisation_redirects (organisation_id);
create trigger organisation_redirects_audit after insert or update or delete on private.organisation_redirects
  for each row execute function private.audit('slug');

create function private.organisation_at(former text) returns text
language sql stable security definer set search_path = ''
as $$
  select o.slug from private.organisation_redirects as r join public.organisations as o on o.id = r.organisation_id
  where r.slug = former
$$;
comment on function private.organisation_at(text) is 'The slug to which a former one leads, or null.';
grant execute on function private.organisation_at(text) to anon, authenticated;

create function private.join_seats(loser public.group_seats, keeper public.group_seats) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := (select auth.uid());
  h public.seat_holders;
begin
  if loser.state = 'requested' then
    update public.group_seats set state = 'withdrawn', answered_by = me, answered_at = now() where id = loser.id;
    return;
  end if;
  update public.group_seats set state = 'ended', until_on = current_date, answered_by = me, answered_at = now() where id = loser.id;
  -- Whoever sat there sits on where the other seat has room.
  for h in select * from public.seat_holders where seat_id = loser.id and until_on is null order by role loop
    if exists (select from public.seat_holders as other
      where other.seat_id = keeper.id and other.until_on is null and (other.role = h.role or other.person_id = h.person_id)) then
      update public.seat_holders set until_on = current_date where id = h.id;
    else
      update public.seat_holders set seat_id = keeper.id where id = h.id;
    end if;
  end loop;
  update public.group_seats set since_on = least(since_on, loser.since_on),
    term_ends_on = case when term_ends_on is null or loser.term_ends_on is null then null else greatest(term_ends_on, loser.term_ends_on) end
  where id = keeper.id;
  update private.group_invitations set seat_id = keeper.id where seat_id = loser.id;
  -- At a meeting a seat counts once.
  update public.meeting_answers as a set seat_id = keeper.id where a.seat_id = loser.id
    and not exists (select from public.meeting_answers as other where other.meeting_id = a.meeting_id and other.seat_id = keeper.id);
  update public.meeting_attendances as a set seat_id = keeper.id where a.seat_id = loser.id
    and not exists (select from public.meeting_attendances as other where other.meeting_id = a.meeting_id and other.seat_id = keeper.id);
  -- In a vote too: of two voices in one that is still open, by name, that of the ended seat goes.
  update private.vote_turnout as t set seat_id = keeper.id where t.seat_id = loser.id
    and not exists (select from private.vote_turnout as other where other.vote_id = t.vote_id and other.seat_id = keeper.id);
  delete from private.vote_turnout as t using public.votes as v
  where t.seat_id = loser.id and v.id = t.vote_id and private.state_of(v) = 'open'
    and exists (select from private.vote_ballots as b where b.turnout_id = t.id);
  delete from public.meeting_answers where seat_id = loser.id;
  delete from public.meeting_attendances where seat_id = loser.id;
end
$$;
comment on function private.join_seats(public.group_seats, public.group_seats) is
  'Ends one of two seats of a group in favour of the other, with holders, invitations, presence and open votes.';

create function private.move_seats(source uuid, target uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  s public.group_seats;
  other public.group_seats;
begin
  perform from public.working_groups where id in (
    select group_id from public.group_seats where organisation_id in (source, target)) order by id for no key update;
  for s in select * from public.group_seats where organisation_id = source and state in ('requested', 'active') order by id loop
    select * into other from public.group_seats as seats
    where seats.organisation_id = target and seats.group_id = s.group_id and seats.state in ('requested', 'active');
    if other.id is not null then
      -- A seat beats a request; of two seats that of the organisation that stays.
      if other.state = 'requested' and s.state = 'active' then
        perform private.join_seats(other, s);
      else
        perform private.join_seats(s, other);
      end if;
    end if;
    update public.group_seats set organisation_id = target where id = s.id;
  end loop;
  update public.group_seats set organisation_id = target where organisation_id = source;
end
$$;

create function private.rename_references(source uuid, target uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  reference record;
  twin text;
begin
  -- Whatever else names an organisation, also in tables that come later.
  for reference in
    select c.conrelid::regclass as place, a.attname as field
    from pg_catalog.pg_constraint as c join pg_catalog.pg_attribute as a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.confrelid = 'public.organisations'::regclass and cardinality(c.conkey) = 1
    order by c.conrelid::regclass::text, a.attname
  loop
    -- What both have by their key, as a record that both keep, the one that stays has once.
    select string_agg(format('t.%1$I = s.%1$I', k.attname), ' and ') into twin
    from pg_catalog.pg_constraint as p join pg_catalog.pg_attribute as k on k.attrelid = p.conrelid and k.attnum = any (p.conkey)
    where p.contype = 'p' and p.conrelid = reference.place and k.attname <> reference.field
      and exists (select from pg_catalog.pg_attribute as own where own.attrelid = p.conrelid and own.attnum = any (p.conkey) and own.attname = reference.field);
    if twin is not null then
      execute format('delete from %1$s as s where s.%2$I = $2 and exists (select from %1$s as t where t.%2$I = $1 and %3$s)',
        reference.place, reference.field, twin) using target, source;
    end if;
    execute format('update %s set %I = $1 where %I = $2', reference.place, reference.field, reference.field) using target, source;
  end loop;
end
$$;
comment on function private.rename_references(uuid, uuid) is
  'Lets every row that names one organisation name the other; rows that would then stand twice are joined before.';

create function private.merge_organisations(from_slug text, into_given text) returns text
language plpgsql security definer set search_path = ''
as $$
declare
  source public.organisations;
  target public.organisations;
  found_ids uuid[];
begin
  perform private.require_person();
  if not private.has_role('moderator', 'administrator') then
    raise insufficient_privilege using message = 'a moderator does this';
  end if;
  select * into source from public.organisations as o where o.slug = from_slug;
  if source.id is null then
    raise sqlstate 'PT404' using message = 'no such organisation';
  end if;
  select array_agg(o.id) into found_ids from public.organisations as o
  where o.id <> source.id and (o.slug = btrim(into_given) or o.sort_name = private.fold(btrim(into_given)));
  if cardinality(found_ids) is distinct from 1 then
    raise sqlstate 'PT400' using message = 'into:organisations:errorInto';
  end if;
  -- Always in the same order: two that merge into each other wait, and the second finds none.
  perform from public.organisations as o where o.id in (source.id, found_ids[1]) order by o.id for update;
  select * into source from public.organisations as o where o.id = source.id;
  select * into target from public.organisations as o where o.id = found_ids[1];
  if source.id is null or target.id is null then
    raise sqlstate 'PT409' using message = 'merged meanwhile';
  end if;
  delete from public.organisation_representatives as r where r.organisation_id = source.id and exists (
    select from public.organisation_representatives as other where other.organisation_id = target.id and other.person_id = r.person_id);
  delete from public.initiative_organisations as io where io.organisation_id = source.id and exists (
    select from public.initiative_organisations as other
    where other.organisation_id = target.id and other.initiative_id = io.initiative_id and other.role = io.role);
  perform private.move_seats(source.id, target.id);
  perform private.rename_references(source.id, target.id);
  -- Of two logos that of the organisation that stays.
  delete from public.attachments as a where a.organisation_id = target.id and (a.finished_at is null or target.logo_id is not null and a.id <> target.logo_id);
  -- A logo belongs to one: the organisation that goes lets it go first.
  update public.organisations set logo_id = null where id = source.id;
  update public.organisations set logo_id = coalesce(target.logo_id, source.logo_id), website = coalesce(target.website, source.website), place_id = coalesce(target.place_id, source.place_id),
    names = source.names || target.names, summaries = source.summaries || target.summaries
  where id = target.id;
  delete from public.organisations where id = source.id;
  insert into private.organisation_redirects (slug, organisation_id, name) values (source.slug, target.id, source.name)
  on conflict (slug) do update set organisation_id = excluded.organisation_id, name = excluded.name;
  return target.slug;
end
$$;
comment on function private.merge_organisations(text, text) is
  'The first organisation becomes part of the second, which is named by slug or exact name; gives the slug that stays.';

create function public.merge_organisations(from_slug text, into_given text) returns text
language sql security invoker set search_path = ''
as $$ select private.merge_organisations(from_slug, into_given) $$;
comment on function public.merge_organisations(text, text) is
  'A moderator merges one organisation into another, by slug or name; the old address leads on. PT400 into, PT404, 42501.';
grant execute on function private.merge_organisations(text, text), public.merge_organisations(text, text) to authenticated;
