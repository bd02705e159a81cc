-- Shifting, closing, dropping, reopening. Each step is a row with its reason, tells owner, group and
-- followers, and begins with the number of shifts that its form showed: two at once are not two moves.

create function private.begin_step(wanted bigint, base integer, variadic states public.commitment_state[]) returns public.commitments
language plpgsql security definer set search_path = ''
as $$
declare
  c public.commitments := private.lock_commitment(wanted);
begin
  perform private.require_organiser();
  if not c.state = any (states)
    or base is distinct from (select count(*)::integer from public.commitment_changes as h where h.commitment_id = c.id) then
    raise sqlstate 'PT409' using message = 'this commitment was changed meanwhile';
  end if;
  return c;
end
$$;
comment on function private.begin_step(bigint, integer, public.commitment_state[]) is
  'A commitment in one of these states, held, for who organises; PT409 when it is in another or was shifted meanwhile.';

create function private.given_language(language text) returns text
language plpgsql immutable set search_path = ''
as $$
begin
  if coalesce(language, '') !~ '^[a-z]{2,3}$' then
    raise sqlstate 'PT400' using message = 'language:errorChoice';
  end if;
  return language;
end
$$;

create function private.shift_due(c public.commitments, due_session integer, due_on date, is_session_moved boolean, reason text, language text)
returns public.commitments
language plpgsql security definer set search_path = ''
as $$
declare
  change bigint;
  shifted public.commitments;
begin
  insert into public.commitment_changes (commitment_id, kind, old_due_on, new_due_on, old_due_session_id, new_due_session_id,
    is_session_moved, reason, language, changed_by)
  values (c.id, 'due', c.due_on, due_on, c.due_session_id, due_session, is_session_moved, reason, language, (select auth.uid()))
  returning id into change;
  update public.commitments as commitments set due_session_id = due_session, due_on = shift_due.due_on
  where commitments.id = c.id returning * into shifted;
  perform private.tell_commitment(shifted, 'moved', 'change:' || change, 1, reason);
  return shifted;
end
$$;
comment on function private.shift_due(public.commitments, integer, date, boolean, text, text) is 'Writes another day down beside the first one.';

create function private.change_commitment_due(wanted bigint, base integer, due_session text, due_on date, reason text, language text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  c public.commitments := private.begin_step(wanted, base, 'open', 'reported_done');
  chosen integer;
  due record;
begin
  if nullif(due_session, '') is not null then
    select s.id into chosen from public.sessions as s where s.slug = due_session;
    if chosen is null then
      raise sqlstate 'PT400' using message = 'dueSession:errorChoice';
    end if;
  end if;
  due := private.checked_due(c.session_id, chosen, due_on);
  if (due.due_session, due.due_on) is not distinct from (c.due_session_id, c.due_on) then
    raise sqlstate 'PT400' using message = 'dueOn:commitments:errorSameDue';
  end if;
  perform private.shift_due(c, due.due_session, due.due_on,
    exists (select from public.sessions as s where s.id = c.due_session_id and s.state = 'cancelled'),
    private.given_text('reason', reason, true), private.given_language(language));
end
$$;
comment on function private.change_commitment_due(bigint, integer, text, date, text, text) is
  'Another session or day. Where the session of before was cancelled it is nobody''s delay.';

create function private.change_commitment_scope(wanted bigint, base integer, deliverable text, reason text, language text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  c public.commitments := private.begin_step(wanted, base, 'open', 'reported_done');
  given text := private.checked_deliverable(deliverable);
  why text := private.given_text('reason', reason, true);
  written text := private.given_language(language);
  change bigint;
begin
  if given = c.deliverable then
    raise sqlstate 'PT400' using message = 'deliverable:commitments:errorSameScope';
  end if;
  insert into public.commitment_changes (commitment_id, kind, old_deliverable, new_deliverable, reason, language, changed_by)
  values (c.id, 'scope', c.deliverable, given, why, written, (select auth.uid())) returning id into change;
  update public.commitments as commitments set deliverable = given, language = written where commitments.id = c.id returning * into c;
  perform private.tell_commitment(c, 'changed', 'change:' || change, 1, why);
end
$$;

create function private.change_commitment_owner(wanted bigint, base integer, organisation text, person uuid, reason text, language text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  c public.commitments := private.begin_step(wanted, base, 'open', 'reported_done');
  successor public.organisations;
  why text := private.given_text('reason', reason, true);
  written text := private.given_language(language);
  change bigint;
begin
  select * into successor from public.organisations as o where o.slug = organisation;
  if successor.id is null then
    raise sqlstate 'PT400' using message = 'organisation:errorChoice';
  end if;
  if person is not null and not exists (
    select from public.organisation_representatives as r where r.organisation_id = successor.id and r.person_id = person) then
    raise sqlstate 'PT400' using message = 'person:commitments:errorPerson';
  end if;
  if (successor.id, person) is not distinct from (c.organisation_id, c.person_id) then
    raise sqlstate 'PT400' using message = 'organisation:commitments:errorSameOwner';
  end if;
  -- Who loses it is told as well: notices are written before and after, each person once.
  insert into public.commitment_changes (commitment_id, kind, old_organisation_name, new_organisation_name, reason, language, changed_by)
  values (c.id, 'owner', coalesce((select o.name from public.organisations as o where o.id = c.organisation_id), c.first_organisation_name),
    successor.name, why, written, (select auth.uid()))
  returning id into change;
  perform private.tell_commitment(c, 'changed', 'change:' || change, 1, why);
  update public.commitments as commitments set organisation_id = successor.id, person_id = person where commitments.id = c.id returning * into c;
  perform private.tell_commitment(c, 'changed', 'change:' || change, 1, why);
end
$$;
comment on function private.change_commitment_owner(bigint, integer, text, uuid, text, text) is
  'Another organisation or another person in charge there, who has to speak for it.';

create function private.end_commitment(c public.commitments, ended public.commitment_state, kind public.commitment_change_kind,
  decision bigint, reason text, language text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  change bigint;
begin
  insert into public.commitment_changes (commitment_id, kind, decision_id, reason, language, changed_by)
  values (c.id, kind, decision, reason, language, (select auth.uid())) returning id into change;
  update public.commitments as commitments set state = ended, closed_at = now() where commitments.id = c.id returning * into c;
  delete from public.status_reports as r where r.commitment_id = c.id and r.given_at is null and r.missing_at is null;
  perform private.drop_notices('commitment:' || c.id, array['commitment_report_due']);
  perform private.leave_agendas(c.id);
  perform private.tell_commitment(c, kind::text, 'change:' || change, 1, reason);
end
$$;

create function private.close_commitment(wanted bigint, base integer, note text, language text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  c public.commitments;
begin
  perform private.hold_agendas();
  c := private.begin_step(wanted, base, 'reported_done');
  perform private.end_commitment(c, 'closed', 'closed', null, private.given_text('reason', note, false), private.given_language(language));
end
$$;
comment on function private.close_commitment(bigint, integer, text, text) is 'Kept: its owner reported it done. It leaves the next agenda at this moment.';

create function private.drop_commitment(wanted bigint, base integer, decision bigint, reason text, language text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  c public.commitments;
begin
  perform private.hold_agendas();
  c := private.begin_step(wanted, base, 'open', 'reported_done');
  -- The register names the decision: everybody must be able to read it.
  if not exists (
    select from public.decisions as d join public.sessions as s on s.id = d.session_id join public.sessions as made_in on made_in.id = c.session_id
    where d.id = decision and d.id <> c.decision_id and d.kind = 'decision' and d.result = 'adopted'
      and d.for_everybody_at is not null and s.starts_at >= made_in.starts_at) then
    raise sqlstate 'PT400' using message = 'decision:commitments:errorDecision';
  end if;
  perform private.end_commitment(c, 'dropped', 'dropped', decision, private.given_text('reason', reason, true), private.given_language(language));
end
$$;
comment on function private.drop_commitment(bigint, integer, bigint, text, text) is 'Not kept and no longer asked for: only by a decision that everybody can read.';

create function private.reopen_commitment(wanted bigint, base integer, reason text, language text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  c public.commitments;
  why text := private.given_text('reason', reason, true);
  change bigint;
begin
  perform private.hold_agendas();
  c := private.begin_step(wanted, base, 'reported_done', 'closed', 'dropped');
  insert into public.commitment_changes (commitment_id, kind, reason, language, changed_by)
  values (c.id, 'reopened', why, private.given_language(language), (select auth.uid())) returning id into change;
  update public.commitments as commitments set state = 'open', closed_at = null, done_on = null where commitments.id = c.id returning * into c;
  perform private.carry_one(c);
  perform private.tell_commitment(c, 'reopened', 'change:' || change, 1, why);
end
$$;
comment on function private.reopen_commitment(bigint, integer, text, text) is
  'Open again: not done after all, closed by mistake, or taken up anew. It returns to the next agenda.';

create function private.follow_commitment(wanted bigint, is_followed boolean) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  c public.commitments := private.commitment_of(wanted);
begin
  if is_followed then
    insert into public.commitment_follows (person_id, commitment_id) values (me, c.id) on conflict do nothing;
    insert into public.digest_settings (person_id) values (me) on conflict do nothing;
  else
    delete from public.commitment_follows as f where f.person_id = me and f.commitment_id = c.id;
  end if;
end
$$;
comment on function private.follow_commitment(bigint, boolean) is 'Whether who asks hears what becomes of it.';
