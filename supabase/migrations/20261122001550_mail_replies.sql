-- Answers by mail: a mail to the signed address that stood in a notice becomes a post of the person whom
-- the notice was sent to, by the same rules as on the site. What cannot be posted is answered with the reason.

create table private.mail_keys (
  only_row boolean primary key default true check (only_row),
  secret bytea not null default extensions.gen_random_bytes(32) check (octet_length(secret) >= 32)
);
comment on table private.mail_keys is 'The key that signs addresses and links in mails; made with the database, the same for all nodes.';
insert into private.mail_keys default values;

create table private.inbound_mails (
  message_hash bytea primary key,
  received_at timestamptz not null default now()
);
comment on table private.inbound_mails is 'Mails that came in, by the hash of their Message-ID: one that comes again does nothing.';
create index inbound_mails_received_at on private.inbound_mails (received_at);

create table private.mail_suspensions (
  person_id uuid primary key references public.people (id) on delete cascade,
  reason text not null check (reason in ('bounce', 'complaint')),
  since timestamptz not null default now()
);
comment on table private.mail_suspensions is 'People who get no more mail, but to sign in, since their mail server refused it for good or they called it unwanted.';

create function private.mail_secret() returns bytea
language sql stable set search_path = ''
as $$ select k.secret from private.mail_keys as k $$;
comment on function private.mail_secret() is 'The signing key, for the server itself and functions of the owner; no request may ask.';

create function private.mail_signature(purpose text, body bytea) returns bytea
language sql stable set search_path = ''
as $$
  select substr(extensions.hmac(convert_to(purpose || ':', 'UTF8') || body, private.mail_secret(), 'sha256'), 1, 16)
$$;
comment on function private.mail_signature(text, bytea) is '128 bits; the purpose keeps a signature of one thing from standing for another.';

create function private.take_inbound_mail(hash bytea) returns boolean
language plpgsql set search_path = ''
as $$
begin
  insert into private.inbound_mails (message_hash) values (hash) on conflict do nothing;
  return found;
end
$$;
comment on function private.take_inbound_mail(bytea) is 'False for a mail that came before; a second copy waits for what the first comes to.';

create function private.place_of_reply(wanted bigint, wanted_number integer, out topic_id bigint, out answers integer)
language plpgsql stable set search_path = ''
as $$
begin
  select p.topic_id, case when p.state = 'visible' then p.number end into topic_id, answers
  from public.posts as p where p.topic_id = wanted and p.number = wanted_number;
  if topic_id is null then
    select p.topic_id, case when p.state = 'visible' then p.number end into topic_id, answers
    from private.post_moves as m join public.posts as p on p.id = m.post_id
    where m.topic_id = wanted and m.number = wanted_number;
  end if;
  topic_id := coalesce(topic_id, wanted);
end
$$;
comment on function private.place_of_reply(bigint, integer) is
  'Where an answer to this post goes: to where the post is now, and to the topic alone when the post is not to be seen.';

create function private.language_of_reply(reads text, topic bigint, is_arabic boolean) returns text
language sql stable set search_path = ''
as $$
  select case
    when is_arabic then case when reads in ('ar', 'fa', 'ps', 'ur') then reads else 'ar' end
    when reads <> 'ar' then reads
    else coalesce(
      (select nullif(t.language, 'ar') from public.topics as t where t.id = topic),
      (select nullif(s.default_language, 'ar') from public.site_settings as s), 'nl')
  end
$$;
comment on function private.language_of_reply(text, bigint, boolean) is
  'A guess, which its author can change: the language that the person reads, unless the letters are of another script.';

create function private.add_post_as(
  person uuid, topic bigint, document jsonb, plain text, language text, answers integer, once uuid
) returns jsonb
language plpgsql set search_path = ''
as $$
declare
  claims text := coalesce(current_setting('request.jwt.claims', true), '');
  subject text := coalesce(current_setting('request.jwt.claim.sub', true), '');
  given jsonb;
begin
  -- All rules of posting see the person as if on the site. What is refused takes the claims back with it.
  perform set_config('request.jwt.claims', jsonb_build_object('role', 'authenticated', 'sub', person)::text, true),
    set_config('request.jwt.claim.sub', person::text, true);
  given := private.add_post(topic, document, plain, language, answers, null, once);
  perform set_config('request.jwt.claims', claims, true), set_config('request.jwt.claim.sub', subject, true);
  return given;
end
$$;
comment on function private.add_post_as(uuid, bigint, jsonb, text, text, integer, uuid) is
  'A post of this person, by their own rights; for the owner alone.';

create function private.answer_mail(person uuid, address text, language text, kind text, payload jsonb) returns void
language plpgsql set search_path = ''
as $$
begin
  -- Two machines that answer each other stop here.
  if private.count_attempt('mail_answer', encode(private.mail_signature('attempt', convert_to(address, 'UTF8')), 'hex'), 1, interval '1 hour')
    and not exists (select from private.mail_suspensions as s where s.person_id = person) then
    insert into private.outbox (kind, recipient, language, payload) values (kind, address, answer_mail.language, payload);
  end if;
end
$$;
comment on function private.answer_mail(uuid, text, text, text, jsonb) is
  'Tells a person what became of their mail, at most once an hour; always to the address of the account, never to one that a mail claims.';

create function private.try_post(person uuid, topic bigint, number integer, reply jsonb, once uuid) returns jsonb
language plpgsql set search_path = ''
as $$
declare
  place record := private.place_of_reply(topic, number);
  reads text := (select p.language from public.people as p where p.id = person);
begin
  if not private.count_attempt('mail_reply', person::text, 30, interval '1 hour') then
    return jsonb_build_object('reason', 'slow');
  end if;
  begin
    return jsonb_build_object('topic', place.topic_id) || private.add_post_as(person, place.topic_id, reply -> 'document',
      reply ->> 'plain', private.language_of_reply(reads, place.topic_id, (reply -> 'isArabic')::boolean), place.answers, once);
  exception
    when sqlstate 'PT404' then return jsonb_build_object('reason', 'stranger');
    when insufficient_privilege then
      return jsonb_build_object('reason', case when sqlerrm = 'writing is paused' then 'paused' else 'stranger' end);
    when sqlstate 'PT409' then return jsonb_build_object('reason', 'closed');
    when sqlstate 'PT429' then return jsonb_build_object('reason', 'slow');
    when sqlstate 'PT400' then return jsonb_build_object('reason', 'long');
  end;
end
$$;
comment on function private.try_post(uuid, bigint, integer, jsonb, uuid) is 'Posts and says where, or says why not.';

create function private.post_by_mail(
  person uuid, topic bigint, number integer, hash bytea, sender text, reply jsonb, refusal text default null
) returns jsonb
language plpgsql set search_path = ''
as $$
declare
  account record;
  reason text := refusal;
  given jsonb;
  topic_path text;
  about jsonb := jsonb_build_object('inReplyTo', reply ->> 'messageId');
begin
  select lower(u.email) as mail, p.language into account
  from public.people as p join auth.users as u on u.id = p.id where p.id = person and u.email <> '';
  if account is null then
    return jsonb_build_object('outcome', 'nobody');
  end if;
  if not private.take_inbound_mail(hash) then
    return jsonb_build_object('outcome', 'repeated');
  end if;
  if lower(coalesce(sender, '')) <> account.mail then
    reason := 'foreign';
  end if;
  if reason is null then
    given := private.try_post(person, topic, number, reply, encode(substr(sha256(hash), 1, 16), 'hex')::uuid);
    reason := given ->> 'reason';
  end if;
  select format('/%s/groups/%s/topics/%s', account.language, g.slug, t.id) into topic_path
  from public.topics as t join public.working_groups as g on g.id = t.group_id
  where t.id = coalesce((given ->> 'topic')::bigint, (private.place_of_reply(topic, number)).topic_id);
  if reason is not null then
    -- Somebody who is out may not read that page; the list of groups says where one can ask in.
    perform private.answer_mail(person, account.mail, account.language, 'mail_reply_refused', about || jsonb_build_object(
      'reason', reason, 'url', coalesce(case when reason <> 'stranger' then topic_path end, format('/%s/groups', account.language))));
    return jsonb_build_object('outcome', 'refused', 'reason', reason);
  end if;
  topic_path := format('%s?post=%s#p%s', topic_path, given ->> 'number', given ->> 'number');
  if given ->> 'state' = 'held' or (reply -> 'hasFiles')::boolean then
    perform private.answer_mail(person, account.mail, account.language, 'mail_reply_note', about || jsonb_build_object(
      'reason', case when given ->> 'state' = 'held' then 'held' else 'files' end, 'url', topic_path));
  end if;
  return given || jsonb_build_object('outcome', 'posted');
end
$$;
comment on function private.post_by_mail(uuid, bigint, integer, bytea, text, jsonb, text) is
  'What becomes of a mail to a signed address: posted, refused (told by mail), repeated, or nobody. `reply`: document, plain, isArabic, hasFiles, messageId; `refusal`: what reading the mail found already. For the server alone.';

create function private.suspend_mail(person uuid, hash bytea, why text, recipient text) returns text
language plpgsql set search_path = ''
as $$
begin
  -- A report about another address says nothing of this person; some complaints leave the address out.
  if not exists (select from auth.users as u where u.id = person and lower(u.email) = lower(coalesce(recipient, u.email))) then
    return 'nobody';
  end if;
  if not private.take_inbound_mail(hash) then
    return 'repeated';
  end if;
  insert into private.mail_suspensions (person_id, reason) values (person, why) on conflict do nothing;
  return 'suspended';
end
$$;
comment on function private.suspend_mail(uuid, bytea, text, text) is 'Stops mail to a person after a bounce or a complaint about their own address. For the server alone.';

create function private.forget_inbound_mails(today date) returns void
language sql set search_path = ''
as $$
  delete from private.inbound_mails where received_at < today - (private.storage_days() -> 'reply')::integer + 1
$$;

create function private.mail_suspension() returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object('reason', s.reason, 'since', s.since)
  from private.mail_suspensions as s where s.person_id = (select auth.uid())
$$;

create function private.resume_mail() returns void
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
begin
  if not private.count_attempt('mail_resumed', me::text, 5, interval '1 day') then
    raise sqlstate 'PT429' using message = 'too often', hint = '86400';
  end if;
  delete from private.mail_suspensions as s where s.person_id = me;
end
$$;

create function public.get_mail_suspension() returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.mail_suspension() $$;
comment on function public.get_mail_suspension() is 'Why who asks gets no mail now, or null.';

create function public.resume_mail() returns void
language sql security invoker set search_path = ''
as $$ select private.resume_mail() $$;
comment on function public.resume_mail() is 'Mail is sent to who asks again; PT429 above 5 times a day, 42501.';

grant execute on function private.mail_suspension(), private.resume_mail(), public.get_mail_suspension(), public.resume_mail()
  to authenticated;
