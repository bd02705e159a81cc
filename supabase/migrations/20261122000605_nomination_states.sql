-- Finding a nomination, locking it, moving it from state to state, and telling who nominated it.

create function private.nomination_of(secret text) returns public.nominations
language plpgsql stable security definer set search_path = ''
as $$
declare
  found_row public.nominations;
begin
  select * into found_row from public.nominations
    where receipt_hash = sha256(convert_to(coalesce(secret, ''), 'UTF8'));
  if found_row.id is null then
    raise sqlstate 'PT404' using message = 'no such receipt';
  end if;
  return found_row;
end
$$;
comment on function private.nomination_of(text) is 'The nomination that this receipt opens; PT404 for any other text.';

create function private.lock_nomination(wanted uuid) returns public.nominations
language plpgsql security definer set search_path = ''
as $$
declare
  locked public.nominations;
begin
  select * into locked from public.nominations where id = wanted for update;
  if locked.id is null then
    raise sqlstate 'PT404' using message = 'no such nomination';
  end if;
  return locked;
end
$$;
comment on function private.lock_nomination(uuid) is 'Locks one nomination until the transaction ends, so that two people decide one after the other.';

create function private.require_nomination_moderator() returns void
language plpgsql stable security definer set search_path = ''
as $$
begin
  if not private.has_role('moderator', 'administrator') then
    raise sqlstate '42501' using message = 'only moderators decide about nominations';
  end if;
end
$$;

create function private.move_nomination(
  nomination public.nominations, done public.nomination_action, target public.nomination_state, why text default null
) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  -- The one list of steps that exist.
  if not (case done
    when 'submitted' then nomination.state = 'draft' and target = 'submitted'
    when 'taken' then nomination.state = 'submitted' and target = 'in_review'
    when 'asked' then nomination.state in ('submitted', 'in_review') and target = 'question_asked'
    when 'answered' then nomination.state = 'question_asked' and target = 'in_review'
    when 'accept_proposed' then nomination.state in ('submitted', 'in_review', 'question_asked') and target = 'in_review'
    when 'accepted' then nomination.state in ('submitted', 'in_review', 'question_asked') and target = 'accepted'
    when 'merged' then nomination.state in ('submitted', 'in_review', 'question_asked') and target = 'merged'
    when 'declined' then nomination.state in ('submitted', 'in_review', 'question_asked') and target = 'declined'
    when 'withdrawn' then nomination.state in ('draft', 'submitted', 'in_review', 'question_asked') and target = 'withdrawn'
    else false
  end) then
    raise sqlstate 'PT409' using message = format('%s is not possible when %s', done, nomination.state);
  end if;
  insert into public.nomination_events (nomination_id, action, state, reason, actor_id)
  values (nomination.id, done, target, why, (select auth.uid()));
end
$$;
comment on function private.move_nomination(public.nominations, public.nomination_action, public.nomination_state, text) is
  'Refuses a step that does not exist (PT409) and writes the event; the caller holds the lock and sets the state.';

create function private.mail_nominator(nomination public.nominations, mail_kind text, extra jsonb) returns void
language sql security definer set search_path = ''
as $$
  insert into private.outbox (kind, recipient, language, payload)
  select mail_kind, m.mail, nomination.language,
    jsonb_build_object('name', nomination.name,
      'receiptUrl', format('/%s/nominations/%s', nomination.language, m.receipt)) || extra
  from private.nomination_mails as m where m.nomination_id = nomination.id
$$;
comment on function private.mail_nominator(public.nominations, text, jsonb) is 'Writes to who nominated, if they left an address.';
