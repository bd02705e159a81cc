-- Calendars to subscribe to: public meetings for everybody; all of them, with the link to join, by a
-- secret address that somebody in the group makes, and that ends with the place in the group.

create table private.calendar_feeds (
  person_id uuid not null references public.people (id) on delete cascade,
  group_id smallint not null references public.working_groups (id) on delete cascade,
  token_hash bytea not null unique,
  created_at timestamptz not null default now(),
  primary key (person_id, group_id)
);
comment on table private.calendar_feeds is 'Secret addresses of calendars, one per person and group; only the hash is kept.';
create index calendar_feeds_group_id on private.calendar_feeds (group_id);

create function private.make_calendar_feed(group_slug text) returns text
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  g public.working_groups := private.readable_group(group_slug);
  secret text := encode(extensions.gen_random_bytes(16), 'hex');
begin
  if g.id not in (select private.my_group_ids()) then
    raise insufficient_privilege using message = 'who is in the group has such a calendar';
  end if;
  insert into private.calendar_feeds as f (person_id, group_id, token_hash) values (me, g.id, sha256(convert_to(secret, 'UTF8')))
  on conflict (person_id, group_id) do update set token_hash = excluded.token_hash, created_at = now();
  return secret;
end
$$;
comment on function private.make_calendar_feed(text) is 'A new secret for the own calendar of a group, told once; an earlier one works no more.';

create function private.revoke_calendar_feed(group_slug text) returns void
language sql security definer set search_path = ''
as $$
  delete from private.calendar_feeds as f where f.person_id = (select auth.uid()) and f.group_id = private.group_id_of(group_slug)
$$;

create function private.get_calendar(group_slug text, language text, secret text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  g public.working_groups;
  is_personal boolean := secret is not null;
begin
  select * into g from public.working_groups as groups where groups.slug = group_slug;
  if g.id is null or (case when is_personal
    then not exists (
      select from private.calendar_feeds as f
      where f.group_id = g.id and f.token_hash = sha256(convert_to(secret, 'UTF8'))
        and f.person_id in (select private.people_of_group(g.id)))
    else g.reading <> 'public' end) then
    raise sqlstate 'PT404' using message = 'no such calendar';
  end if;
  return jsonb_build_object(
    'group', private.group_line(g, get_calendar.language),
    'meetings', (
      select coalesce(jsonb_agg(private.meeting_line(m) || jsonb_build_object('agenda', m.agenda, 'uid', m.uid,
        'sequence', m.sequence, 'updatedAt', m.updated_at,
        'link', case when is_personal then (select l.link from private.meeting_links as l where l.meeting_id = m.id) end)
        order by m.starts_at, m.id), '[]')
      from public.group_meetings as m
      where m.group_id = g.id and (is_personal or m.audience = 'public') and m.ends_at > now() - interval '1 year'));
end
$$;
comment on function private.get_calendar(text, text, text) is
  'Meetings of the last year and those to come: the public ones, or with the secret of somebody in the group all. PT404.';
