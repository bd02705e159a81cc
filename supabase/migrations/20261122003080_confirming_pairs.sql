-- From a proposal to two who talk: a coordinator decides on each pair, those accepted are sent to both sides, and
-- both confirm. Until both did, neither learns who the other is, by no function and no row.

create function private.lock_pair(wanted bigint) returns public.pairing_proposals
language plpgsql security definer set search_path = ''
as $$
declare
  p public.pairing_proposals;
begin
  perform private.require_person();
  select * into p from public.pairing_proposals as proposals where proposals.id = wanted for no key update;
  if p.id is null or not private.sees_pair(p.need_id, p.offer_id, p.through_id) then
    raise sqlstate 'PT404' using message = 'no such pair';
  end if;
  return p;
end
$$;
comment on function private.lock_pair(bigint) is 'A pair that who asks may see, held; PT404 for all others.';

create function private.accept_pair(wanted bigint) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  p public.pairing_proposals := private.lock_pair(wanted);
begin
  if not private.has_role('coordinator') then
    raise insufficient_privilege using message = 'coordinators accept';
  end if;
  if p.state = 'accepted' then
    return;
  elsif p.state <> 'proposed' then
    raise sqlstate 'PT409' using message = 'this was decided';
  end if;
  update public.pairing_proposals as proposals set state = 'accepted', decided_by = (select auth.uid()), decided_at = now()
  where proposals.id = p.id;
end
$$;
comment on function private.accept_pair(bigint) is 'A coordinator finds that these two may be proposed to each other. PT404, PT409 when somebody decided otherwise, 42501.';

create function private.dismiss_pair(wanted bigint, reason text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  p public.pairing_proposals := private.lock_pair(wanted);
begin
  if reason is null or reason <> all (enum_range(null::public.pairing_dismissal)::text[]) then
    raise sqlstate 'PT400' using message = 'reason:errorChoice';
  end if;
  if p.state = 'dismissed' and p.dismissal::text = reason then
    return;
  elsif p.state not in ('proposed', 'accepted') then
    raise sqlstate 'PT409' using message = 'this was decided';
  end if;
  update public.pairing_proposals as proposals
  set state = 'dismissed', dismissal = reason::public.pairing_dismissal, decided_by = (select auth.uid()), decided_at = now()
  where proposals.id = p.id;
end
$$;
comment on function private.dismiss_pair(bigint, text) is
  'Not these two: said by a coordinator, or by the organisation between them, which knows them. PT400, PT404, PT409 when they were asked or somebody decided otherwise.';

create function private.send_pairs() returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  p public.pairing_proposals;
  n public.listings;
  o public.listings;
  m public.matches;
  sent integer := 0;
  gone integer := 0;
begin
  perform private.require_person();
  if not private.has_role('coordinator') then
    raise insufficient_privilege using message = 'coordinators send';
  end if;
  for p in
    select * from public.pairing_proposals as proposals where proposals.state = 'accepted'
      and private.sees_pair(proposals.need_id, proposals.offer_id, proposals.through_id)
    order by proposals.id for no key update
  loop
    begin
      perform from public.listings as l where l.id in (p.need_id, p.offer_id) order by l.id for no key update;
      select * into n from public.listings as l where l.id = p.need_id;
      select * into o from public.listings as l where l.id = p.offer_id;
      if p.through_id is distinct from private.go_between_of(n, o) or not private.is_screened(private.acting_for(o), p.through_id, o.category_id)
        or exists (select from public.matches as x where x.need_id = n.id and x.state in ('proposed', 'asked', 'talking', 'agreed')) then
        raise sqlstate 'PT409' using message = 'no longer possible';
      end if;
      m := private.start_match(n.id, o.id, private.acting_for(n), private.acting_for(o), null, 'proposed');
      update public.pairing_proposals as proposals set state = 'sent', match_id = m.id where proposals.id = p.id;
      sent := sent + 1;
    exception when sqlstate 'PT404' or sqlstate 'PT409' or insufficient_privilege then
      -- What became impossible since is not sent, and the others are.
      update public.pairing_proposals as proposals set state = 'lapsed' where proposals.id = p.id;
      gone := gone + 1;
    end;
  end loop;
  return jsonb_build_object('sent', sent, 'gone', gone);
end
$$;
comment on function private.send_pairs() is
  'Asks both sides of all accepted pairs; how many were sent, and how many were no longer possible. Two who send at once send each pair once. 42501.';

create function private.proposal_of(m public.matches, language text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select case when m.state = 'proposed' then private.reasons_of(told.parts) || jsonb_build_object(
    'tags', coalesce((select jsonb_object_agg(t.slug, private.pick(t.labels, proposal_of.language)) from public.listing_tags as t
      where t.slug in (select jsonb_array_elements_text(p.value -> 'args' -> 'tags') from jsonb_array_elements(told.parts) as p)), '{}'),
    'endsOn', ((v.last_at + interval '10 days') at time zone private.city_zone())::date) end
  from public.conversations as v
  cross join lateral (
    select coalesce((select p.parts from public.pairing_proposals as p where p.match_id = m.id order by p.id desc limit 1), '[]') as parts) as told
  where v.id = m.id
$$;
comment on function private.proposal_of(public.matches, text) is
  'What each of the two may know before both confirmed: three reasons and what is missing, and until when one can answer.';

create function private.confirm_match(wanted uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  m public.matches := private.lock_my_match(wanted);
  side text := private.side_of(m, me);
begin
  perform private.check_pause();
  if side not in ('seeker', 'giver') then
    raise insufficient_privilege using message = 'only the two sides confirm';
  end if;
  if m.state = 'talking' and (case side when 'seeker' then m.seeker_confirmed_at else m.giver_confirmed_at end) is not null then
    return;
  elsif m.state <> 'proposed' then
    raise sqlstate 'PT409' using message = 'this is not to be confirmed';
  end if;
  update public.matches as matches
  set seeker_confirmed_at = coalesce(matches.seeker_confirmed_at, case when side = 'seeker' then now() end),
    giver_confirmed_at = coalesce(matches.giver_confirmed_at, case when side = 'giver' then now() end)
  where matches.id = m.id returning * into m;
  if m.seeker_confirmed_at is null or m.giver_confirmed_at is null
    -- Without the screening, or where one does not want to meet the other, it ends by the clock, as if nobody had answered.
    or private.are_apart(m) or not private.is_screened(m.giver_id, m.through_id, m.category_id) then
    update public.conversations as v set awaits = case side when 'seeker' then 'offer' else 'need' end::public.listing_kind where v.id = m.id;
    return;
  end if;
  update public.matches as matches set state = 'talking', met_at = now() where matches.id = m.id returning * into m;
  update public.conversations as v set awaits = null, reminded_at = null, last_at = now() where v.id = m.id;
  perform private.add_event(m.id, 'introduced', now());
  perform private.tell_match(m, private.people_talking(m), 'match_introduced', 1);
  perform private.settle_listing(l.id) from (select l.id from public.listings as l where l.id in (m.need_id, m.offer_id) order by l.id) as l;
end
$$;
comment on function private.confirm_match(uuid) is
  'One side says yes to a proposal; nobody hears it before both did. Then they talk, and agree as all others do. Again changes nothing. PT404, PT409 when it is none any more, 42501.';
