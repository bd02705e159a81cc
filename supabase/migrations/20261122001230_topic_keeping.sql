-- Keeping a topic: pinning, closing, who reads it, slow mode, hiding posts.

create function private.lock_to_moderate(wanted bigint) returns public.topics
language plpgsql security definer set search_path = ''
as $$
declare
  t public.topics;
begin
  perform private.require_person();
  t := private.lock_topic(wanted);
  if not (private.rights_in(t)).may_moderate then
    raise insufficient_privilege using message = 'only those who lead the group and moderators do this';
  end if;
  if t.state = 'merged' then
    raise sqlstate 'PT409' using message = 'this topic was merged';
  end if;
  return t;
end
$$;
comment on function private.lock_to_moderate(bigint) is 'The topic, held, for who leads the group and moderators; PT404, 42501, PT409.';

create function private.lock_to_lead(wanted bigint) returns public.topics
language plpgsql security definer set search_path = ''
as $$
declare
  t public.topics := private.lock_to_moderate(wanted);
begin
  if not (private.rights_in(t)).may_lead then
    raise insufficient_privilege using message = 'only those who lead the group do this';
  end if;
  return t;
end
$$;
comment on function private.lock_to_lead(bigint) is 'The topic, held, for chair, secretary and coordinator; PT404, 42501, PT409.';

create function private.check_reason(reason text) returns text
language plpgsql immutable set search_path = ''
as $$
begin
  if btrim(coalesce(reason, ''), E' \n\t') = '' then
    raise sqlstate 'PT400' using message = 'reason:errorRequired';
  end if;
  if char_length(reason) > 2000 then
    raise sqlstate 'PT400' using message = 'reason:topics:errorTextLong';
  end if;
  return btrim(reason, E' \n\t');
end
$$;
comment on function private.check_reason(text) is 'A reason, trimmed; PT400 without one and above 2,000 characters.';

create function private.pin_topic(wanted bigint, pinned boolean) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  t public.topics := private.lock_to_lead(wanted);
begin
  update public.topics set is_pinned = coalesce(pinned, false) where id = t.id and is_pinned is distinct from pinned;
end
$$;

create function private.close_topic(wanted bigint, reason text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  t public.topics := private.lock_to_moderate(wanted);
begin
  if t.state <> 'open' then
    raise sqlstate 'PT409' using message = 'this topic is closed';
  end if;
  update public.topics set state = 'closed', closed_reason = private.check_reason(reason) where id = t.id;
end
$$;

create function private.reopen_topic(wanted bigint) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  t public.topics := private.lock_to_moderate(wanted);
begin
  if t.state <> 'closed' then
    raise sqlstate 'PT409' using message = 'this topic is open';
  end if;
  update public.topics set state = 'open', closed_reason = null where id = t.id;
end
$$;

create function private.set_topic_audience(wanted bigint, wanted_audience text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  t public.topics := private.lock_to_lead(wanted);
begin
  update public.topics set audience = private.given_audience(wanted_audience) where id = t.id;
end
$$;

create function private.set_slow_mode(wanted bigint, minutes integer) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  t public.topics := private.lock_to_moderate(wanted);
begin
  if coalesce(minutes, -1) not between 0 and 1440 then
    raise sqlstate 'PT400' using message = 'minutes:errorNumber';
  end if;
  update public.topics set slow_minutes = minutes where id = t.id;
end
$$;

create function private.hide_post(wanted bigint, wanted_number integer, reason text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  t public.topics := private.lock_to_moderate(wanted);
  p public.posts := private.lock_post(t, wanted_number);
begin
  if p.state <> 'visible' then
    raise sqlstate 'PT409' using message = 'this post is ' || p.state;
  end if;
  hide_post.reason := private.check_reason(reason);
  perform private.hide_now(t, p, reason);
  perform private.note_hiding(p, 'hiding', reason, 'post_hidden');
end
$$;

create function private.show_post(wanted bigint, wanted_number integer) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  t public.topics := private.lock_to_moderate(wanted);
  p public.posts := private.lock_post(t, wanted_number);
begin
  if p.state <> 'hidden' then
    raise sqlstate 'PT409' using message = 'this post is ' || p.state;
  end if;
  perform private.undo_hiding(p);
  perform private.show_now(t, p, false);
end
$$;
