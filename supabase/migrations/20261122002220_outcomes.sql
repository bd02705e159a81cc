-- Outcomes of a session: what was told, decided and promised, recorded while the minutes are written.

create function private.check_outcome(kind text, result text, review_on date) returns void
language plpgsql stable set search_path = ''
as $$
begin
  if coalesce(kind, '') not in ('information', 'decision', 'commitment') then
    raise sqlstate 'PT400' using message = 'kind:errorChoice';
  end if;
  if kind = 'decision' and coalesce(result, '') not in ('adopted', 'postponed', 'noted', 'withdrawn') then
    raise sqlstate 'PT400' using message = 'result:errorChoice';
  end if;
  if review_on is not null and (review_on <= current_date or review_on > current_date + 3650) then
    raise sqlstate 'PT400' using message = 'reviewOn:minutes:errorReviewOn';
  end if;
end
$$;

create function private.outcome_text(typed text) returns text
language plpgsql immutable set search_path = ''
as $$
declare
  given text := btrim(coalesce(typed, ''), E' \t\n\r');
begin
  if given = '' then
    raise sqlstate 'PT400' using message = 'text:errorRequired';
  end if;
  if char_length(given) > 4000 then
    raise sqlstate 'PT400' using message = 'text:minutes:errorOutcomeLong';
  end if;
  return given;
end
$$;

create function private.settle_item(item bigint, result public.decision_result) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  if item is null then
    return;
  end if;
  if result = 'postponed' then
    -- It waits in the backlog for the next call.
    perform private.return_to_call(item);
  else
    update public.agenda_items as i set state = 'handled' where i.id = item and i.state = 'accepted';
  end if;
end
$$;
comment on function private.settle_item(bigint, public.decision_result) is 'What a decision makes of its item: handled, or back to the next call.';

create function private.chosen_organisation(wanted text) returns uuid
language plpgsql stable security definer set search_path = ''
as $$
declare
  found uuid := (select o.id from public.organisations as o where o.slug = wanted);
begin
  if found is null and wanted is not null then
    raise sqlstate 'PT400' using message = 'organisation:errorChoice';
  end if;
  return found;
end
$$;

create function private.chosen_group(wanted text) returns smallint
language plpgsql stable security definer set search_path = ''
as $$
declare
  found smallint := (select g.id from public.working_groups as g where g.slug = wanted and g.state = 'active');
begin
  if found is null and wanted is not null then
    raise sqlstate 'PT400' using message = 'watching:errorChoice';
  end if;
  return found;
end
$$;

create function private.chosen_session(wanted text) returns integer
language plpgsql stable security definer set search_path = ''
as $$
declare
  found integer := (select s.id from public.sessions as s where s.slug = wanted and s.state in ('draft', 'published'));
begin
  if found is null and wanted is not null then
    raise sqlstate 'PT400' using message = 'dueSession:errorChoice';
  end if;
  return found;
end
$$;

create function private.record_outcome(
  wanted text, item bigint, kind text, text text, result text default null, review_on date default null, once uuid default null,
  organisation text default null, person uuid default null, watching text default null, due_session text default null, due_on date default null
) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  s public.sessions := private.require_writer(wanted);
  m public.minutes;
  d public.decisions;
  given text;
begin
  perform private.start_minutes(wanted);
  -- Numbers follow one another: who records waits for who records.
  m := private.lock_minutes(wanted);
  if record_outcome.once is not null then
    select * into d from public.decisions as decisions where decisions.session_id = s.id and decisions.once = record_outcome.once;
    if d.id is not null then
      return jsonb_build_object('id', d.id, 'number', d.number);
    end if;
  end if;
  if m.state <> 'writing' then
    raise sqlstate 'PT409' using message = 'the draft was sent: nothing more is recorded';
  end if;
  perform private.require_item(s, item);
  perform private.check_outcome(kind, case when kind = 'commitment' then 'adopted' else result end, review_on);
  given := private.outcome_text(text);
  insert into public.decisions as decisions (session_id, item_id, number, kind, result, language, text, recorded_by, review_on, once)
  select s.id, record_outcome.item, coalesce(max(others.number), 0) + 1, record_outcome.kind::public.outcome_kind,
    case record_outcome.kind when 'commitment' then 'adopted' when 'decision' then record_outcome.result::public.decision_result end,
    m.language, given, me, case when record_outcome.kind <> 'information' then record_outcome.review_on end, record_outcome.once
  from public.decisions as others where others.session_id = s.id
  returning * into d;
  if d.kind = 'commitment' then
    perform private.make_commitment(d,
      private.chosen_organisation(organisation), person, private.chosen_group(watching), given, private.chosen_session(due_session), due_on);
  end if;
  if d.kind <> 'information' then
    perform private.settle_item(d.item_id, d.result);
  end if;
  return jsonb_build_object('id', d.id, 'number', d.number);
end
$$;
comment on function private.record_outcome(text, bigint, text, text, text, date, uuid, text, uuid, text, text, date) is
  'Records what came of an item; a commitment needs who owes it and until when. The same once again is the same one. PT400 by field, PT409 once the draft was sent.';

create function private.lock_outcome(wanted bigint) returns public.decisions
language plpgsql security definer set search_path = ''
as $$
declare
  d public.decisions;
  s public.sessions;
begin
  perform private.require_person();
  select sessions.* into s from public.decisions as decisions join public.sessions on sessions.id = decisions.session_id
  where decisions.id = wanted;
  if s.id is null or not (private.rights_in_session(s)).may_write then
    if wanted in (select private.readable_decision_ids()) then
      raise insufficient_privilege using message = 'who writes the minutes changes an outcome';
    end if;
    raise sqlstate 'PT404' using message = 'no such outcome';
  end if;
  perform private.lock_minutes(s.slug);
  select * into d from public.decisions as decisions where decisions.id = wanted for no key update;
  if d.id is null then
    raise sqlstate 'PT404' using message = 'no such outcome';
  end if;
  return d;
end
$$;
comment on function private.lock_outcome(bigint) is 'An outcome, held with its minutes, of a session that who asks writes; PT404, 42501.';

create function private.may_change_outcome(d public.decisions) returns boolean
language sql stable security definer set search_path = ''
as $$
  select d.final_at is null and (private.minutes_state(d.session_id) in ('none', 'writing')
    -- While those present approve, only what they objected to is put right.
    or private.minutes_state(d.session_id) = 'in_approval' and exists (
      select from public.minute_entries as e
      where e.session_id = d.session_id and e.item_id is not distinct from d.item_id and e.window_ends_at > now()))
$$;
comment on function private.may_change_outcome(public.decisions) is 'While the minutes are written; in approval for the items whose window was reopened; never when final.';

create function private.change_outcome(wanted bigint, base integer, text text, result text default null, review_on date default null) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  d public.decisions := private.lock_outcome(wanted);
  given text := private.outcome_text(text);
begin
  if not private.may_change_outcome(d) then
    raise sqlstate 'PT409' using message = 'this outcome is no longer changed';
  end if;
  perform private.check_outcome(d.kind::text, case when d.kind = 'decision' then result else 'adopted' end,
    case when review_on is distinct from d.review_on then review_on end);
  if base is distinct from d.revision then
    raise sqlstate 'PT409' using message = 'this outcome was changed meanwhile',
      detail = jsonb_build_object('revision', d.revision, 'text', d.text, 'result', d.result, 'reviewOn', d.review_on)::text;
  end if;
  -- Where another decision postponed the item too, it stays so.
  if d.kind = 'decision' and d.result::text <> result and not exists (
    select from public.decisions as others where others.item_id = d.item_id and others.id <> d.id and others.result = 'postponed') then
    if d.result = 'postponed' and not private.undo_return(d.item_id) then
      raise sqlstate 'PT400' using message = 'result:minutes:errorPostponed';
    end if;
    perform private.settle_item(d.item_id, result::public.decision_result);
  end if;
  if d.text <> given then
    update public.decision_texts as texts set state = 'outdated' where texts.decision_id = d.id;
  end if;
  update public.decisions as decisions set text = given, revision = decisions.revision + 1,
    result = case when decisions.kind = 'decision' then change_outcome.result::public.decision_result else decisions.result end,
    review_on = case when decisions.kind <> 'information' then change_outcome.review_on end
  where decisions.id = d.id;
  return d.revision + 1;
end
$$;
comment on function private.change_outcome(bigint, integer, text, text, date) is
  'Changes what was recorded, on its revision; its short texts become outdated. PT409 with the present one as detail, or when final.';

create function private.remove_outcome(wanted bigint) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  d public.decisions := private.lock_outcome(wanted);
begin
  -- A promise is dropped in the register, where everybody sees it; what others have read is not taken away.
  if d.kind = 'commitment' or d.result = 'postponed' or d.for_participants_at is not null or d.final_at is not null
    or private.minutes_state(d.session_id) not in ('none', 'writing') then
    raise sqlstate 'PT409' using message = 'this outcome stays';
  end if;
  delete from public.decisions as decisions where decisions.id = d.id;
end
$$;
comment on function private.remove_outcome(bigint) is 'Takes back what was recorded by mistake, while the minutes are written and nobody else has read it. PT409.';
