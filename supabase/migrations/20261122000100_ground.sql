-- The ground: schemas, extensions, domains and the small functions that all later files use.
-- Order of every file: types, tables with comments, indexes, private functions, triggers,
-- row level security, policies, public functions, grants.

create schema if not exists private;
comment on schema private is 'Rules and records that no request reaches directly; never exposed by the API.';

create schema if not exists extensions;
create extension if not exists pg_trgm with schema extensions;
create extension if not exists unaccent with schema extensions;
create extension if not exists btree_gist with schema extensions;
create extension if not exists cube with schema extensions;
create extension if not exists earthdistance with schema extensions;
create extension if not exists pgcrypto with schema extensions;

-- Nothing is open by default: each table and function names who may use it.
alter default privileges in schema public revoke all on tables from anon, authenticated;
alter default privileges in schema public revoke all on sequences from anon, authenticated;
alter default privileges in schema public revoke execute on functions from anon, authenticated;
alter default privileges revoke execute on functions from public;

grant usage on schema public to anon, authenticated, service_role;
grant usage on schema private, extensions to anon, authenticated, service_role;

create domain public.language_code as text check (value ~ '^[a-z]{2,3}$');
comment on domain public.language_code is 'ISO 639 code of a language, lower case.';

create domain public.slug as text check (value ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(value) <= 120);
comment on domain public.slug is 'The part of an address that names one thing.';

create domain public.localized_text as jsonb check (jsonb_typeof(value) = 'object');
comment on domain public.localized_text is 'Language code to text, for short words that the city keeps in all its languages.';

create function private.fold(raw text) returns text
language sql immutable strict parallel safe set search_path = ''
as $$
  -- Lower case, no accents, dotless i, Arabic forms of alef, ya and ta marbuta made one, vowel signs gone.
  select translate(
    regexp_replace(
      lower(extensions.unaccent('extensions.unaccent'::regdictionary, translate(raw, 'İI', 'ii'))),
      '[ً-ْـ]', '', 'g'),
    'ıأإآىةؤئ', 'iااايهوي'
  )
$$;
comment on function private.fold(text) is 'The form in which texts are compared and searched.';
-- translate() pairs letter by letter: ı→i, أ→ا, إ→ا, آ→ا, ى→ي …; held by supabase/tests/ground.test.ts.

create function private.pick(labels jsonb, language text) returns text
language sql immutable parallel safe set search_path = ''
as $$
  select coalesce(
    labels ->> language, labels ->> 'nl', labels ->> 'en', labels ->> 'fr',
    (select value from jsonb_each_text(labels) order by key limit 1)
  )
$$;
comment on function private.pick(jsonb, text) is 'The text in this language, else in Dutch, English, French, else any. Lists ask `labels ->> language` first: a call costs as much as a row.';

create function private.is_complete(labels jsonb) returns boolean
language sql immutable parallel safe set search_path = ''
as $$ select labels ?& array['nl', 'en', 'fr', 'ar'] $$;
comment on function private.is_complete(jsonb) is
  'Whether words of the forum itself are there in every language of the interface; texts of people need not be.';

create function private.slugify(raw text) returns text
language sql immutable parallel safe set search_path = ''
as $$
  select nullif(trim(both '-' from left(trim(both '-' from
    regexp_replace(private.fold(raw), '[^a-z0-9]+', '-', 'g')), 80)), '')
$$;
comment on function private.slugify(text) is 'A slug from a name; null when the name has no Latin letter or digit.';

grant execute on function private.fold(text), private.pick(jsonb, text), private.is_complete(jsonb)
  to anon, authenticated, service_role;

create sequence private.content_version;

create function private.announce_change() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  scope text;
begin
  -- A sequence, not a counter row: writers must not wait for one another here.
  perform nextval('private.content_version');
  foreach scope in array tg_argv loop
    perform pg_notify('content', scope);
  end loop;
  return null;
end
$$;
comment on function private.announce_change() is 'Tells every page cache which scopes a statement touched, at commit.';

create function private.keep_updated_at() returns trigger
language plpgsql set search_path = ''
as $$
begin
  new.updated_at := now();
  return new;
end
$$;
