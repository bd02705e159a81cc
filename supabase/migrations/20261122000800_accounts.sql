-- Accounts: how often anybody may try to sign in, and what a person sees and changes of the own account.
-- Signing in itself belongs to the auth schema; people change their own row by its column grants.

alter table public.people add constraint people_spoken_languages_are_codes
  check (array_to_string(spoken_languages, ',', '?') ~ '^([a-z]{2,3}(,[a-z]{2,3})*)?$');

create function private.count_sign_in_attempt(bucket text, who text, allowed integer, span interval)
returns void
language plpgsql security definer set search_path = ''
as $$
begin
  if private.count_attempt(bucket, who, allowed, span) then
    return;
  end if;
  raise sqlstate 'PT429' using
    message = 'too many attempts to sign in',
    hint = ceil(extract(epoch from date_bin(span, now(), 'epoch') + span - now()))::text;
end
$$;
comment on function private.count_sign_in_attempt(text, text, integer, interval) is
  'Counts one attempt; above the limit PT429, with the seconds until the next window as hint.';

create function private.take_sign_in_attempt(client text, address_hash text, kind text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  span constant interval := case kind when 'password' then '15 minutes' else '1 hour' end;
  per_client integer;
  per_address integer;
begin
  if client is null or char_length(client) > 100 or char_length(address_hash) > 100 then
    raise sqlstate 'PT400' using message = 'client and address are short hashes';
  end if;
  -- A library or a school shares one client hash, so the tight limits are those of the address. A code
  -- has six digits: ten guesses an hour find one in a hundred thousand hours.
  case kind
    when 'password' then per_client := 100; per_address := 10;
    when 'mail' then per_client := 40; per_address := 5;
    when 'code' then per_client := 100; per_address := 10;
    when 'link' then per_client := 100;
    else raise sqlstate 'PT400' using message = 'no such way to sign in';
  end case;
  perform private.count_sign_in_attempt('sign_in_' || kind || '_client', client, per_client, span);
  if per_address is not null then
    if address_hash is null then
      raise sqlstate 'PT400' using message = 'the hash of the address is missing';
    end if;
    perform private.count_sign_in_attempt('sign_in_' || kind || '_address', address_hash, per_address, span);
  end if;
end
$$;
comment on function private.take_sign_in_attempt(text, text, text) is
  'Counts one attempt by who asks and by the address that is tried, in all workers together.';

create function private.forget_sign_in_attempts(address_hash text) returns void
language sql security definer set search_path = ''
as $$
  delete from private.attempts
  where subject = address_hash and bucket in ('sign_in_password_address', 'sign_in_code_address')
$$;
comment on function private.forget_sign_in_attempts(text) is
  'Whoever got in is the owner: earlier slips of this address count no more. Those of the client stay.';

create function private.has_demo_people() returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (select from auth.users where email = 'admin@demo.example')
$$;
comment on function private.has_demo_people() is 'Whether the demo world is loaded.';

create function public.take_sign_in_attempt(client text, address_hash text, kind text) returns void
language sql security invoker set search_path = ''
as $$
  select private.take_sign_in_attempt(client, address_hash, kind)
$$;
comment on function public.take_sign_in_attempt(text, text, text) is
  'To be called before each try to sign in; kinds: password, mail (a code is asked for), code, link. PT429 above the limit.';

create function public.settle_sign_in(page_language text, address_hash text) returns text
language plpgsql security invoker set search_path = ''
as $$
begin
  perform private.forget_sign_in_attempts(address_hash);
  -- Nobody asked a new person for a language yet: the one in which they signed in is the best guess.
  update public.people set language = page_language
  where id = (select auth.uid()) and display_name = '' and updated_at = created_at
    and language <> page_language;
  return (select language from public.people where id = (select auth.uid()));
end
$$;
comment on function public.settle_sign_in(text, text) is
  'To be called right after signing in; answers the language that the person reads.';

create function public.has_demo_people() returns boolean
language sql stable security invoker set search_path = ''
as $$
  select private.has_demo_people()
$$;
comment on function public.has_demo_people() is 'Whether the demo world is loaded, so that the sign-in page may list its people.';

create function public.get_account() returns jsonb
language sql stable security invoker set search_path = ''
as $$
  select jsonb_build_object(
    'email', coalesce((select auth.jwt()) ->> 'email', ''),
    'displayName', p.display_name,
    'language', p.language,
    'spokenLanguages', to_jsonb(p.spoken_languages),
    'roles', (select coalesce(jsonb_agg(r order by r), '[]') from private.my_roles() as r),
    'organisations', (
      select coalesce(jsonb_agg(jsonb_build_object('slug', o.slug, 'name', o.name, 'role', r.role) order by o.name), '[]')
      from public.organisation_representatives as r
      join public.organisations as o on o.id = r.organisation_id
      where r.person_id = p.id
    )
  )
  from public.people as p where p.id = (select auth.uid())
$$;
comment on function public.get_account() is 'What a person sees of the own account: address, profile, roles, organisations.';

grant execute on function private.take_sign_in_attempt(text, text, text), private.has_demo_people() to anon, authenticated;
grant execute on function private.forget_sign_in_attempts(text) to authenticated;
grant execute on function public.take_sign_in_attempt(text, text, text), public.has_demo_people() to anon, authenticated;
grant execute on function public.settle_sign_in(text, text), public.get_account() to authenticated;
