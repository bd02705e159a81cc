-- Ending mail from the mail itself (RFC 8058): a signed link that works without signing in, for as long as
-- the mail is kept, stops only what it names, and can be undone.

create table private.unsubscriptions (
  person_id uuid not null references public.people (id) on delete cascade,
  scope text not null check (scope in ('person', 'group', 'topic', 'digest', 'searches')),
  scope_id bigint not null,
  earlier text,
  ended_at timestamptz not null default now(),
  primary key (person_id, scope, scope_id)
);
comment on table private.unsubscriptions is 'What somebody followed before they ended it from a mail, to be able to undo it; kept as long as an answer to that mail is taken.';
comment on column private.unsubscriptions.scope_id is 'Of the group or topic; 0 where there is none.';

create function private.unsubscribe_token(person uuid, scope text, id bigint) returns text
language sql stable set search_path = ''
as $$
  select encode(body.bytes || private.mail_signature('unsubscribe', body.bytes), 'hex')
  from (select uuid_send(person) || convert_to(left(scope, 1), 'UTF8') || int8send(coalesce(id, 0)) as bytes) as body
$$;
comment on function private.unsubscribe_token(uuid, text, bigint) is 'The secret part of the link that ends this mail for this person; for the server alone.';

create type private.unsubscription as (person_id uuid, scope text, scope_id bigint);
comment on type private.unsubscription is 'What a link ends, and for whom.';

create function private.unsubscription_of(token text) returns private.unsubscription
language plpgsql stable security definer set search_path = ''
as $$
declare
  bytes bytea;
  body bytea;
  u private.unsubscription;
begin
  if coalesce(token, '') ~ '^[0-9a-f]{82}$' then
    bytes := decode(token, 'hex');
    body := substr(bytes, 1, 25);
  end if;
  if body is null or substr(bytes, 26) <> private.mail_signature('unsubscribe', body) then
    raise sqlstate 'PT404' using message = 'no such link';
  end if;
  u.person_id := encode(substr(body, 1, 16), 'hex')::uuid;
  u.scope := case chr(get_byte(body, 16)) when 'p' then 'person' when 'g' then 'group' when 't' then 'topic' when 's' then 'searches' else 'digest' end;
  u.scope_id := ('x' || encode(substr(body, 18), 'hex'))::bit(64)::bigint;
  if not exists (select from public.people as p where p.id = u.person_id) then
    raise sqlstate 'PT404' using message = 'no such link';
  end if;
  return u;
end
$$;
comment on function private.unsubscription_of(text) is 'What the link of a mail ends; PT404 for one that we did not sign, or of somebody who is gone.';

create function private.level_at(u private.unsubscription) returns text
language plpgsql stable security definer set search_path = ''
as $$
begin
  return case u.scope
    when 'digest' then (select s.rhythm::text from public.digest_settings as s where s.person_id = u.person_id)
    when 'searches' then private.paces_of(u.person_id)
    else (select f.level::text from public.follows as f where f.person_id = u.person_id
      and f.group_id is not distinct from case when u.scope = 'group' then u.scope_id end
      and f.topic_id is not distinct from case when u.scope = 'topic' then u.scope_id end) end;
end
$$;
comment on function private.level_at(private.unsubscription) is 'How loudly this is followed by itself; null where it takes what is above it, and where no search brings mail.';

create function private.is_ended(u private.unsubscription) returns boolean
language sql stable security definer set search_path = ''
as $$
  select coalesce(private.level_at(u), '') = any (case u.scope when 'digest' then '{none}' when 'person' then '{mute,quiet}'
    when 'searches' then '{""}' else '{mute}' end::text[])
$$;
comment on function private.is_ended(private.unsubscription) is 'Whether no mail of this comes any more.';

create function private.unsubscribe(token text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  u private.unsubscription := private.unsubscription_of(token);
begin
  if private.is_ended(u) then
    return;
  end if;
  insert into private.unsubscriptions as k (person_id, scope, scope_id, earlier)
  values (u.person_id, u.scope, u.scope_id, private.level_at(u))
  on conflict (person_id, scope, scope_id) do update set earlier = excluded.earlier, ended_at = now();
  if u.scope = 'searches' then
    perform private.set_paces(u.person_id, null);
    return;
  end if;
  begin
    -- One topic or group falls silent; for everything, notices stay on the site and only mail ends.
    perform private.set_follow(u.person_id, u.scope, nullif(u.scope_id, 0),
      case u.scope when 'digest' then 'none' when 'person' then 'quiet' else 'mute' end);
  exception when foreign_key_violation then
    raise sqlstate 'PT404' using message = 'no such group or topic';
  end;
end
$$;

create function private.undo_unsubscribing(token text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  u private.unsubscription := private.unsubscription_of(token);
  earlier text;
begin
  if not private.is_ended(u) then
    return;
  end if;
  delete from private.unsubscriptions as k
  where k.person_id = u.person_id and k.scope = u.scope and k.scope_id = u.scope_id returning k.earlier into earlier;
  if u.scope = 'searches' then
    perform private.set_paces(u.person_id, coalesce(earlier, '{}'));
    return;
  end if;
  perform private.set_follow(u.person_id, u.scope, nullif(u.scope_id, 0), earlier);
end
$$;

create function private.get_unsubscription(token text, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  u private.unsubscription := private.unsubscription_of(token);
  about jsonb;
begin
  -- A name that the person may not read any more is not told.
  select jsonb_build_object('name', private.pick(g.names, language)) into about
  from public.working_groups as g where u.scope = 'group' and g.id = u.scope_id
    and exists (select from private.readers_among(g.id, 'public', array[u.person_id]));
  if u.scope = 'topic' then
    select jsonb_build_object('name', t.title, 'nameLanguage', t.language) into about
    from public.topics as t where t.id = u.scope_id
      and exists (select from private.readers_among(t.group_id, t.audience, array[u.person_id]));
  end if;
  return coalesce(about, '{}') || jsonb_build_object('scope', u.scope, 'isEnded', private.is_ended(u));
end
$$;

create function private.language_of_unsubscriber(token text) returns text
language plpgsql stable set search_path = ''
as $$
declare
  u private.unsubscription := private.unsubscription_of(token);
begin
  return (select p.language from public.people as p where p.id = u.person_id);
end
$$;
comment on function private.language_of_unsubscriber(text) is 'In which language the page of this link is shown; PT404.';

create function private.forget_unsubscriptions(today date) returns void
language sql set search_path = ''
as $$
  delete from private.unsubscriptions where ended_at < today - (private.storage_days() -> 'reply')::integer + 1
$$;

create function public.get_unsubscription(token text, language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_unsubscription(token, language) $$;
comment on function public.get_unsubscription(text, text) is
  'What the link of a mail ends, by name where its person may read that, and whether it is ended; PT404.';

create function public.unsubscribe(token text) returns void
language sql security invoker set search_path = ''
as $$ select private.unsubscribe(token) $$;
comment on function public.unsubscribe(text) is 'Ends the mail that the link names, for its person; again does nothing. PT404.';

create function public.undo_unsubscribing(token text) returns void
language sql security invoker set search_path = ''
as $$ select private.undo_unsubscribing(token) $$;
comment on function public.undo_unsubscribing(text) is 'Brings back what was before; PT404.';

grant execute on function
  private.get_unsubscription(text, text), private.unsubscribe(text), private.undo_unsubscribing(text),
  public.get_unsubscription(text, text), public.unsubscribe(text), public.undo_unsubscribing(text)
to anon, authenticated;
