-- By receipt: leaving an address with a draft, reminders of drafts that nobody finishes, deleting a draft.

create function private.check_mail(typed text) returns void
language plpgsql immutable set search_path = ''
as $$
begin
  if char_length(typed) > 254 or typed !~ '^[^\s@<>",;]+@[^\s@<>",;]+\.[^\s@<>",;.]{2,}$' then
    raise sqlstate 'PT400' using message = 'mail:errorMail';
  end if;
end
$$;
comment on function private.check_mail(text) is 'PT400 for what cannot be a mail address; no address at all passes.';

create function private.keep_nominator_mail(target uuid, address text, secret text) returns void
language sql security definer set search_path = ''
as $$
  insert into private.nomination_mails (nomination_id, mail, receipt) values (target, address, secret)
  on conflict (nomination_id) do update set mail = excluded.mail
$$;
comment on function private.keep_nominator_mail(uuid, text, text) is
  'Where to write from now on; a new address is not reminded again of what the former one was.';

create function private.leave_nominator_mail(secret text, client text, mail text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  n public.nominations := private.lock_nomination((private.nomination_of(secret)).id);
  address text := nullif(trim(mail), '');
begin
  if n.state <> 'draft' then
    raise sqlstate 'PT409' using message = 'this nomination was sent already';
  end if;
  if address is null then
    raise sqlstate 'PT400' using message = 'mail:errorRequired';
  end if;
  perform private.check_mail(address);
  -- Anybody can type the address of somebody else: few mails go to one address, and few from one visitor.
  if not private.count_attempt('nomination_mail', coalesce(client, ''), 5, interval '1 hour') or (
    select count(*) from private.nomination_mails as m join public.nominations as others on others.id = m.nomination_id
    where lower(m.mail) = lower(address) and m.nomination_id <> n.id and others.state = 'draft') >= 3 then
    raise sqlstate 'PT429' using message = 'too many mails asked for', hint = '3600';
  end if;
  if exists (select from private.nomination_mails as m where m.nomination_id = n.id and m.mail = address) then
    return;
  end if;
  perform private.keep_nominator_mail(n.id, address, secret);
  perform private.mail_nominator(n, 'nomination_saved', '{}');
end
$$;

create function private.delete_draft(secret text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  n public.nominations := private.lock_nomination((private.nomination_of(secret)).id);
begin
  if n.state <> 'draft' then
    raise sqlstate 'PT409' using message = 'this nomination was sent already';
  end if;
  delete from public.nominations where id = n.id;
end
$$;

create function private.remind_nominators(today date, first_days integer default 8, second_days integer default 30) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  keeps integer := (private.storage_days() -> 'draft')::integer;
  reminded integer;
begin
  -- Mark and mail are one transaction: a reminder that was written once is never written again. Whoever
  -- sends or deletes the draft right now holds its lock, and is not reminded.
  with due as (
    select n.id, n.language, n.name, n.updated_at::date + keeps as kept_until, m.mail, m.receipt,
      case when n.updated_at < today - second_days then 2 else 1 end as turn
    from private.nomination_mails as m
    join public.nominations as n on n.id = m.nomination_id
    where n.state = 'draft' and n.updated_at < today - first_days and n.updated_at >= today - keeps
      and m.reminders < case when n.updated_at < today - second_days then 2 else 1 end
    for update skip locked
  ), marked as (
    update private.nomination_mails as m set reminders = due.turn from due where m.nomination_id = due.id
  )
  insert into private.outbox (kind, recipient, language, payload)
  select 'nomination_reminder', due.mail, due.language, jsonb_build_object(
    'nomination', due.id, 'name', coalesce(due.name, ''), 'keptUntil', due.kept_until,
    'receiptUrl', format('/%s/nominations/%s', due.language, due.receipt),
    'deleteUrl', format('/%s/nominations/%s/delete', due.language, due.receipt))
  from due;
  get diagnostics reminded = row_count;
  return reminded;
end
$$;
comment on function private.remind_nominators(date, integer, integer) is
  'Daily: writes to who left an address with a draft, so many days after its last change, once each; a later one includes the earlier.';

create function private.drop_reminders() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  delete from private.outbox where kind = 'nomination_reminder' and payload ->> 'nomination' = old.id::text;
  return null;
end
$$;
comment on function private.drop_reminders() is 'A reminder that still waits for the mail server is not sent of a draft that is one no longer.';
create trigger nominations_drop_reminders_sent after update of state on public.nominations
  for each row when (old.state = 'draft' and new.state <> 'draft') execute function private.drop_reminders();
create trigger nominations_drop_reminders_deleted after delete on public.nominations
  for each row when (old.state = 'draft') execute function private.drop_reminders();
