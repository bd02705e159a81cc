-- What is done with a paper that was brought: a new version, other readers, taking it back.

create function private.lock_paper(session_slug text, paper bigint) returns public.papers
language plpgsql security definer set search_path = ''
as $$
declare
  p public.papers;
  s public.sessions;
begin
  perform private.require_person();
  s := private.session_of(session_slug);
  select * into p from public.papers as papers where papers.id = paper and papers.session_id = s.id for update;
  if p.id is null or not private.may_read_paper(p) then
    raise sqlstate 'PT404' using message = 'no such paper';
  end if;
  if not private.keeps_paper(p) then
    raise insufficient_privilege using message = 'this paper is not yours to change';
  end if;
  return p;
end
$$;
comment on function private.lock_paper(text, bigint) is 'A paper that who asks keeps, held until the transaction ends; PT404, 42501.';

create function private.keeps_paper(p public.papers) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
declare
  s public.sessions;
begin
  select * into s from public.sessions as sessions where sessions.id = p.session_id;
  return (private.rights_in_session(s)).may_write
    or coalesce(p.added_by = (select auth.uid()), false)
    or p.document_id is not null and p.group_id in (select private.led_group_ids());
end
$$;
comment on function private.keeps_paper(public.papers) is 'Who changes a paper: who prepares the session, who brought it, and who leads the group of its document.';

create function private.is_paper_open(p public.papers) returns boolean
language sql stable security definer set search_path = ''
as $$
  select p.state = 'open' and exists (
    select from public.sessions as s where s.id = p.session_id and s.state in ('draft', 'published', 'open'))
$$;
comment on function private.is_paper_open(public.papers) is 'Whether it may still change: its session is not over, and it was neither adopted nor withdrawn.';

create function private.check_paper_open(p public.papers) returns void
language plpgsql stable security definer set search_path = ''
as $$
begin
  if not private.is_paper_open(p) then
    raise sqlstate 'PT409' using message = 'this paper is part of what was decided';
  end if;
end
$$;

create function private.add_paper_version(session_slug text, paper bigint, attachment uuid) returns smallint
language plpgsql security definer set search_path = ''
as $$
declare
  p public.papers := private.lock_paper(session_slug, paper);
  i public.agenda_items;
begin
  perform private.check_pause();
  perform private.check_paper_open(p);
  select * into i from public.agenda_items as items where items.id = p.item_id;
  if p.document_id is not null then
    return private.pin_paper_version(p, (private.submitted_document(i, p.document_id)).pinned_version, null);
  elsif attachment is null then
    raise sqlstate 'PT400' using message = 'file:errorRequired';
  end if;
  return private.pin_paper_version(p, null, attachment);
end
$$;
comment on function private.add_paper_version(text, bigint, uuid) is
  'The document as it is submitted now, or another file. Readers get it with the next published agenda.';

create function private.change_paper(session_slug text, paper bigint, role text, is_authoritative boolean, summary text, audience text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  p public.papers := private.lock_paper(session_slug, paper);
begin
  if coalesce(change_paper.role, '') not in ('advice', 'proposal', 'information') then
    raise sqlstate 'PT400' using message = 'role:errorChoice';
  end if;
  if coalesce(change_paper.audience, '') not in ('organisers', 'group', 'participants', 'public')
    or change_paper.audience = 'group' and p.group_id is null then
    raise sqlstate 'PT400' using message = 'audience:errorChoice';
  end if;
  -- Fewer readers at any time, and then nothing else; the rest until it was decided on.
  if change_paper.audience::public.paper_audience < p.audience and not private.is_paper_open(p) then
    update public.papers as papers set audience = change_paper.audience::public.paper_audience where papers.id = p.id;
    return;
  end if;
  perform private.check_paper_open(p);
  update public.papers as papers set role = change_paper.role::public.paper_role,
    is_authoritative = case when p.document_id is not null or private.organises_sessions()
      then coalesce(change_paper.is_authoritative, false) else papers.is_authoritative end,
    summary = private.checked_paper_summary(change_paper.summary), audience = change_paper.audience::public.paper_audience
  where papers.id = p.id;
end
$$;
comment on function private.change_paper(text, bigint, text, boolean, text, text) is
  'Fewer readers at once, more with the next published agenda; PT409 once it was decided on.';

create function private.withdraw_paper(session_slug text, paper bigint) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  p public.papers := private.lock_paper(session_slug, paper);
begin
  if p.state = 'adopted' then
    raise sqlstate 'PT409' using message = 'what was adopted stays';
  end if;
  update public.papers as papers set state = 'withdrawn' where papers.id = p.id and papers.state = 'open';
end
$$;
comment on function private.withdraw_paper(text, bigint) is 'Nobody but who knows the paper reads it from now on; agendas that listed it keep its title.';
