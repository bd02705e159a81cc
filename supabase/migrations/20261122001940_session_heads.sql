-- What stands above every page of a session: its name and hour, what is open, what who asks may do.

create function private.session_head(s public.sessions, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  r private.session_rights := private.rights_in_session(s);
begin
  return private.session_line(s, language) || jsonb_build_object(
    'address', s.address, 'sequence', s.sequence, 'cancelledReason', s.cancelled_reason,
    'isCallOpen', private.is_call_open(s), 'isRegistrationOpen', private.is_registration_open(s),
    'callClosesOn', private.deadline_on(s.id, 'call_closes'), 'registrationClosesOn', private.deadline_on(s.id, 'registration_closes'),
    'agendaLetter', (private.current_agenda(s.id)).letter,
    'hasOutcomes', exists (select from public.decisions as d where d.session_id = s.id and d.id in (select private.readable_decision_ids())),
    'hasMinutes', s.id in (select private.readable_minutes_ids()),
    'me', jsonb_build_object('isSignedIn', (select auth.uid()) is not null, 'mayOrganise', r.may_organise, 'mayChair', r.may_chair,
      'mayWrite', r.may_write, 'mayBook', r.may_book, 'isRegistered', r.is_registered));
end
$$;
comment on function private.session_head(public.sessions, text) is 'The head of each page of a session: line, what is open, and rights of who asks.';
