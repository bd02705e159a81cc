-- People, their roles, the settings of the city and the trail of what was done.

create type public.role_name as enum ('case_worker', 'coordinator', 'moderator', 'editor', 'administrator');
comment on type public.role_name is 'What a person may do beyond being a person; see the glossary.';

create table public.people (
  id uuid primary key references auth.users (id) on delete cascade,
  display_name text not null default '' check (char_length(display_name) <= 80),
  language public.language_code not null default 'nl',
  spoken_languages text[] not null default '{}' check (cardinality(spoken_languages) <= 20),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table public.people is 'A person with an account. The mail address stays in the auth schema.';

create table public.person_roles (
  person_id uuid not null references public.people (id) on delete cascade,
  role public.role_name not null,
  granted_at timestamptz not null default now(),
  granted_by uuid references public.people (id) on delete set null,
  primary key (person_id, role)
);
comment on table public.person_roles is 'Who holds which role; changed by administrators only.';
create index person_roles_granted_by on public.person_roles (granted_by);

create table public.site_settings (
  only_row boolean primary key default true check (only_row),
  forum_names public.localized_text not null,
  city_names public.localized_text not null,
  taglines public.localized_text not null default '{}',
  default_language public.language_code not null default 'nl',
  home_place text not null,
  contact_mail text,
  four_eyes boolean not null default false,
  data_licence text not null default 'CC BY 4.0' check (char_length(data_licence) between 1 and 60),
  data_licence_url text not null default 'https://creativecommons.org/licenses/by/4.0/'
    check (data_licence_url ~ '^https://[^\s<>"]+$' and char_length(data_licence_url) <= 400),
  updated_at timestamptz not null default now()
);
comment on table public.site_settings is 'The one row of what makes this the forum of this city.';
comment on column public.site_settings.four_eyes is 'A second moderator must accept what the first accepted.';
comment on column public.site_settings.data_licence is 'Under which licence everybody may use the open data, by its short name.';

create table public.audit_entries (
  id bigint generated always as identity primary key,
  table_name text not null,
  row_id text not null,
  action text not null check (action in ('insert', 'update', 'delete')),
  old_values jsonb,
  new_values jsonb,
  actor_id uuid,
  happened_at timestamptz not null default now()
);
comment on table public.audit_entries is 'Who changed what and when; append-only, read by moderators and administrators.';
create index audit_entries_row on public.audit_entries (table_name, row_id, id);
create index audit_entries_happened_at on public.audit_entries (happened_at);

create function private.my_roles() returns setof public.role_name
language sql stable security definer set search_path = ''
as $$
  select role from public.person_roles where person_id = (select auth.uid())
$$;
comment on function private.my_roles() is 'The roles of who asks; empty for visitors.';

create function private.has_role(variadic wanted public.role_name[]) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (
    select from public.person_roles where person_id = (select auth.uid()) and role = any (wanted)
  )
$$;
comment on function private.has_role(public.role_name[]) is 'Whether who asks holds one of these roles.';
grant execute on function private.my_roles(), private.has_role(public.role_name[]) to anon, authenticated;

create function private.add_person() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  insert into public.people (id) values (new.id) on conflict do nothing;
  return new;
end
$$;
create trigger add_person after insert on auth.users
  for each row execute function private.add_person();

create function private.audit() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  -- Arguments: the column that names the row, then columns whose values are personal and stay out.
  old_row jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) - tg_argv[1:] end;
  new_row jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) - tg_argv[1:] end;
begin
  if tg_op = 'UPDATE' then
    -- Only what changed, so that the trail stays short and readable.
    select jsonb_object_agg(key, old_row -> key), jsonb_object_agg(key, new_row -> key)
      into old_row, new_row
      from jsonb_object_keys(new_row) as key
      where key <> 'updated_at' and old_row -> key is distinct from new_row -> key;
    if new_row is null then
      return null;
    end if;
  end if;
  insert into public.audit_entries (table_name, row_id, action, old_values, new_values, actor_id)
  values (
    tg_table_name,
    coalesce(case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end ->> tg_argv[0], ''),
    lower(tg_op), old_row, new_row, (select auth.uid())
  );
  return null;
end
$$;
comment on function private.audit() is 'Writes one audit entry per changed row.';

create trigger people_keep_updated_at before update on public.people
  for each row execute function private.keep_updated_at();
create trigger person_roles_audit after insert or update or delete on public.person_roles
  for each row execute function private.audit('person_id');
create trigger site_settings_audit after insert or update or delete on public.site_settings
  for each row execute function private.audit('only_row');
create trigger site_settings_announce after insert or update or delete on public.site_settings
  for each statement execute function private.announce_change('settings');

alter table public.people enable row level security;
alter table public.person_roles enable row level security;
alter table public.site_settings enable row level security;
alter table public.audit_entries enable row level security;

create policy "people read themselves" on public.people
  for select to authenticated using (id = (select auth.uid()));
create policy "people change themselves" on public.people
  for update to authenticated using (id = (select auth.uid())) with check (id = (select auth.uid()));

create policy "people see their own roles, administrators all" on public.person_roles
  for select to authenticated
  using (person_id = (select auth.uid()) or (select private.has_role('administrator')));
create policy "administrators grant roles" on public.person_roles
  for insert to authenticated with check ((select private.has_role('administrator')));
create policy "administrators take roles back" on public.person_roles
  for delete to authenticated using ((select private.has_role('administrator')));

create policy "everybody reads the settings" on public.site_settings
  for select to anon, authenticated using (true);
create policy "administrators change the settings" on public.site_settings
  for update to authenticated
  using ((select private.has_role('administrator'))) with check ((select private.has_role('administrator')));

create policy "moderators and administrators read the trail" on public.audit_entries
  for select to authenticated using ((select private.has_role('moderator', 'administrator')));

create function public.get_frame(language text) returns jsonb
language plpgsql stable security invoker set search_path = ''
as $$
declare
  frame jsonb;
begin
  select jsonb_build_object(
    'forumName', private.pick(s.forum_names, language),
    'cityName', private.pick(s.city_names, language),
    'tagline', private.pick(s.taglines, language),
    'contactMail', s.contact_mail
  ) into frame from public.site_settings as s;
  -- In a branch of its own: visitors may not even ask for people.
  if (select auth.uid()) is not null then
    frame := frame || jsonb_build_object('viewer', (
      select jsonb_build_object(
        'id', p.id, 'displayName', p.display_name, 'language', p.language,
        'spokenLanguages', to_jsonb(p.spoken_languages),
        'roles', (select coalesce(jsonb_agg(r order by r), '[]') from private.my_roles() as r),
        'unreadNotifications', private.count_unread_notifications()
      )
      from public.people as p where p.id = (select auth.uid())
    ));
  end if;
  return frame;
end
$$;
comment on function public.get_frame(text) is 'What stands around every page: the names of forum and city, and the signed-in person.';

create function public.get_data_licence() returns jsonb
language sql stable security invoker set search_path = ''
as $$
  select jsonb_build_object('name', s.data_licence, 'url', s.data_licence_url) from public.site_settings as s
$$;
comment on function public.get_data_licence() is 'Under which licence everybody may use the open data: name, and where its text stands.';

grant select on public.people to authenticated;
grant update (display_name, language, spoken_languages) on public.people to authenticated;
grant select, insert, delete on public.person_roles to authenticated;
grant select on public.site_settings to anon, authenticated;
grant update (forum_names, city_names, taglines, default_language, home_place, contact_mail, four_eyes,
  data_licence, data_licence_url) on public.site_settings to authenticated;
grant select on public.audit_entries to authenticated;
grant execute on function public.get_frame(text), public.get_data_licence() to anon, authenticated;
