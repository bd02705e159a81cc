-- Making and keeping groups: the coordinator opens, names and closes them, their leads say what they are
-- for and who comes in. The slug stays when the name changes, so that every link stays true.

create function private.checked_labels(field text, labels jsonb, longest integer) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  needed text := coalesce((select s.default_language from public.site_settings as s), 'nl');
  clean jsonb;
  too_long text;
begin
  if coalesce(jsonb_typeof(labels), '') <> 'object' then
    raise sqlstate 'PT400' using message = format('%s_%s:errorRequired', field, needed);
  end if;
  select coalesce(jsonb_object_agg(key, btrim(value, E' \n\t')), '{}') into clean from jsonb_each_text(labels)
  where key in ('nl', 'en', 'fr', 'ar') and btrim(value, E' \n\t') <> '';
  if not clean ? needed then
    raise sqlstate 'PT400' using message = format('%s_%s:errorRequired', field, needed);
  end if;
  select key into too_long from jsonb_each_text(clean) where char_length(value) > longest limit 1;
  if too_long is not null then
    raise sqlstate 'PT400' using message = format('%s_%s:groups:errorLabelLong', field, too_long);
  end if;
  return clean;
end
$$;
comment on function private.checked_labels(text, jsonb, integer) is
  'Words by language of the interface, trimmed; the city''s own language must be there. PT400 at <field>_<language>.';

create function private.check_group_choices(access text, reading text, hue text) returns void
language plpgsql immutable set search_path = ''
as $$
begin
  if coalesce(access, '') not in ('open', 'on_request', 'closed') then
    raise sqlstate 'PT400' using message = 'access:errorChoice';
  elsif coalesce(reading, '') not in ('public', 'members') then
    raise sqlstate 'PT400' using message = 'reading:errorChoice';
  elsif coalesce(hue, '') not in ('harbour', 'reception', 'integration', 'awareness') then
    raise sqlstate 'PT400' using message = 'hue:errorChoice';
  end if;
end
$$;

create function private.check_group_name(names jsonb, except_group smallint) returns void
language plpgsql stable security definer set search_path = ''
as $$
declare
  taken text;
begin
  select own.key into taken
  from jsonb_each_text(names) as own, public.working_groups as g, jsonb_each_text(g.names) as other
  where g.id is distinct from except_group and private.fold(own.value) = private.fold(other.value) limit 1;
  if taken is not null then
    raise sqlstate 'PT400' using message = format('name_%s:groups:errorNameTaken', taken);
  end if;
end
$$;
comment on function private.check_group_name(jsonb, smallint) is 'PT400 for a name that another group has; so a form sent twice makes one group.';

create function private.require_coordinator() returns void
language plpgsql stable security definer set search_path = ''
as $$
begin
  perform private.require_person();
  if not private.has_role('coordinator', 'administrator') then
    raise insufficient_privilege using message = 'the coordinator does this';
  end if;
end
$$;

create function private.create_group(names jsonb, purposes jsonb, access text, reading text, hue text) returns text
language plpgsql security definer set search_path = ''
as $$
declare
  clean jsonb;
  base text;
  free text;
begin
  perform private.require_coordinator();
  clean := private.checked_labels('name', names, 100);
  purposes := private.checked_labels('purpose', purposes, 2000);
  perform private.check_group_choices(access, reading, hue);
  -- Two at once see one another.
  perform pg_advisory_xact_lock(hashtext('public.working_groups'));
  perform private.check_group_name(clean, null);
  base := coalesce(private.slugify(private.pick(clean, 'nl')), private.slugify(clean ->> 'en'), private.slugify(clean ->> 'fr'), 'group');
  -- Its page for making one has this address.
  select candidate into free from (
    select base as candidate, 1 as position where base <> 'new'
    union all
    select base || '-' || n, n from generate_series(2, 1000) as n
  ) as candidates
  where not exists (select from public.working_groups as g where g.slug = candidate)
  order by position limit 1;
  insert into public.working_groups (slug, names, purposes, access, reading, hue, position)
  values (free, clean, purposes, access::public.group_access, reading::public.audience, hue,
    (select coalesce(max(g.position), 0) + 1 from public.working_groups as g));
  return free;
end
$$;

create function private.get_group_settings(group_slug text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  g public.working_groups;
begin
  select * into g from public.working_groups as groups where groups.slug = group_slug;
  if g.id is null then
    raise sqlstate 'PT404' using message = 'no such group';
  end if;
  perform private.require_lead(g.id);
  return jsonb_build_object('slug', g.slug, 'names', g.names, 'purposes', g.purposes, 'access', g.access, 'reading', g.reading,
    'hue', g.hue, 'state', g.state, 'closedReason', g.closed_reason, 'updatedAt', g.updated_at,
    'mayName', private.has_role('coordinator', 'administrator'),
    'publicTopics', (select count(*) from public.topics as t where t.group_id = g.id and t.audience = 'public' and t.state <> 'merged'),
    'members', (select count(*) from private.people_of_group(g.id)));
end
$$;
comment on function private.get_group_settings(text) is 'What the leads of a group change, and how much hangs on it. PT404, 42501.';

create function private.change_group(
  group_slug text, base text, names jsonb, purposes jsonb, access text, reading text, hue text
) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  g public.working_groups := private.lock_active_group(private.group_id_of(group_slug));
begin
  perform private.require_lead(g.id);
  if names is not null then
    perform private.require_coordinator();
    names := private.checked_labels('name', names, 100);
    perform private.check_group_name(names, g.id);
  end if;
  purposes := private.checked_labels('purpose', purposes, 2000);
  perform private.check_group_choices(access, reading, hue);
  if base is distinct from to_jsonb(g.updated_at) #>> '{}' then
    raise sqlstate 'PT409' using message = 'this group was changed meanwhile', detail = to_jsonb(g.updated_at)::text;
  end if;
  -- Triggers narrow what is inside when fewer may read.
  update public.working_groups as groups set names = coalesce(change_group.names, groups.names), purposes = change_group.purposes,
    access = change_group.access::public.group_access, reading = change_group.reading::public.audience, hue = change_group.hue
  where groups.id = g.id;
end
$$;

create function private.close_group(group_slug text, reason text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  g public.working_groups;
  m public.group_members;
  s public.group_seats;
  given text;
begin
  perform private.require_coordinator();
  g := private.lock_active_group(private.group_id_of(group_slug));
  given := private.given_text('reason', reason, true);
  -- Who waits for an answer gets it now: afterwards nobody can give one.
  for m in select * from public.group_members where group_id = g.id and state = 'requested' loop
    update public.group_members set state = 'declined', answer = given, answered_by = (select auth.uid()), answered_at = now() where id = m.id;
    perform private.mail_about_group(m.person_id, 'group_request_declined', g, '', jsonb_build_object('answer', given));
  end loop;
  for s in select * from public.group_seats where group_id = g.id and state = 'requested' loop
    update public.group_seats set state = 'declined', answer = given, answered_by = (select auth.uid()), answered_at = now() where id = s.id;
    perform private.mail_about_group(s.asked_by, 'group_request_declined', g, '', jsonb_build_object('answer', given));
  end loop;
  update private.group_invitations set state = 'withdrawn', mail = null, answered_at = now() where group_id = g.id and state = 'invited';
  update public.group_meetings set state = 'cancelled', cancelled_reason = given, sequence = sequence + 1
  where group_id = g.id and state = 'planned' and starts_at > now();
  update public.working_groups set state = 'closed', closed_reason = given where id = g.id;
  perform private.mail_about_group(person, 'group_closed', g, '', jsonb_build_object('reason', given))
  from private.people_of_group(g.id) as person where person is distinct from (select auth.uid());
end
$$;
comment on function private.close_group(text, text) is
  'The group is read-only from now on; requests are answered, meetings to come cancelled, everybody in it is told why.';

create function private.reopen_group(group_slug text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  g public.working_groups;
begin
  perform private.require_coordinator();
  g := private.lock_group(private.group_id_of(group_slug));
  if g.state <> 'closed' then
    raise sqlstate 'PT409' using message = 'this group is open';
  end if;
  update public.working_groups set state = 'active', closed_reason = null where id = g.id;
  perform private.mail_about_group(person, 'group_reopened', g, '')
  from private.people_of_group(g.id) as person where person is distinct from (select auth.uid());
end
$$;

-- The API: thin, and as who asks.

create function public.create_group(names jsonb, purposes jsonb, access text, reading text, hue text) returns text
language sql security invoker set search_path = ''
as $$ select private.create_group(names, purposes, access, reading, hue) $$;
comment on function public.create_group(jsonb, jsonb, text, text, text) is
  'The coordinator makes a group; gives its slug. PT400 by field (name_nl, purpose_nl …), 42501.';

create function public.get_group_settings(group_slug text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_group_settings(group_slug) $$;
comment on function public.get_group_settings(text) is
  'Names and purposes in all languages and what else the leads of a group change; PT404, 42501.';

create function public.change_group(group_slug text, base text, purposes jsonb, access text, reading text, hue text, names jsonb default null) returns void
language sql security invoker set search_path = ''
as $$ select private.change_group(group_slug, base, names, purposes, access, reading, hue) $$;
comment on function public.change_group(text, text, jsonb, text, text, text, jsonb) is
  'Changes a group, on its updatedAt; the names are the coordinator''s. PT400 by field, PT409 with the newer moment, 42501.';

create function public.close_group(group_slug text, reason text) returns void
language sql security invoker set search_path = ''
as $$ select private.close_group(group_slug, reason) $$;
comment on function public.close_group(text, text) is
  'The coordinator closes a group; everybody in it is told why.';

create function public.reopen_group(group_slug text) returns void
language sql security invoker set search_path = ''
as $$ select private.reopen_group(group_slug) $$;
comment on function public.reopen_group(text) is
  'The coordinator opens a closed group again; PT409 when it is open.';

grant execute on function
  private.create_group(jsonb, jsonb, text, text, text), public.create_group(jsonb, jsonb, text, text, text),
  private.get_group_settings(text), public.get_group_settings(text),
  private.change_group(text, text, jsonb, jsonb, text, text, text),
  public.change_group(text, text, jsonb, text, text, text, jsonb),
  private.close_group(text, text), public.close_group(text, text),
  private.reopen_group(text), public.reopen_group(text)
to authenticated;
