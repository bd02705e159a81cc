-- The page of rounds, for coordinators and for the organisations that stand between.

create function private.pair_line(p public.pairing_proposals, language text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select private.reasons_of(p.parts) || jsonb_build_object(
    'id', p.id, 'state', p.state, 'dismissal', p.dismissal, 'score', p.score, 'roundsWaited', p.rounds_waited, 'parts', p.parts,
    'need', private.listing_line(n, pair_line.language), 'offer', private.listing_line(o, pair_line.language),
    'through', (select private.organisation_line(g, pair_line.language) from public.organisations as g where g.id = p.through_id),
    'tags', coalesce((select jsonb_object_agg(t.slug, private.pick(t.labels, pair_line.language)) from public.listing_tags as t
      where t.slug in (select jsonb_array_elements_text(part.value -> 'args' -> 'tags') from jsonb_array_elements(p.parts) as part)), '{}'),
    'decidedBy', private.person_line(p.decided_by), 'decidedAt', p.decided_at)
  from public.listings as n, public.listings as o where n.id = p.need_id and o.id = p.offer_id
$$;
comment on function private.pair_line(public.pairing_proposals, text) is 'A pair with all parts of its score; who calls has checked who asks.';

create function private.next_round_on() returns date
language sql stable security definer set search_path = ''
as $$
  select case when extract(isodow from private.today()) = 1 and exists (select private.pairing_due()) then private.today()
    else private.week_of(now()) + 7 end
$$;
comment on function private.next_round_on() is 'The day of the next round: a Monday.';

create function private.get_pairing(round bigint, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  r public.pairing_rounds;
  is_coordinator boolean := private.has_role('coordinator');
  mine uuid[] := array(select private.my_checked_organisation_ids());
begin
  perform private.require_person();
  if not private.keeps_pairing() then
    raise insufficient_privilege using message = 'rounds are for coordinators and who stands between';
  end if;
  select * into r from public.pairing_rounds as rounds where get_pairing.round is null or rounds.id = get_pairing.round
  order by rounds.id desc limit 1;
  if r.id is null and get_pairing.round is not null then
    raise sqlstate 'PT404' using message = 'no such round';
  end if;
  return jsonb_build_object(
    'isCoordinator', is_coordinator, 'nextOn', private.next_round_on(),
    'round', case when r.id is not null then jsonb_build_object('id', r.id, 'week', r.week, 'isLatest', get_pairing.round is null
      or r.id = (select max(l.id) from public.pairing_rounds as l)) end,
    'pairs', (
      select coalesce(jsonb_agg(private.pair_line(p, get_pairing.language) order by p.score desc, p.id), '[]')
      from public.pairing_proposals as p
      -- What was accepted in another round and not sent yet waits on the page of this week.
      where (p.round_id = r.id or get_pairing.round is null and p.state = 'accepted') and private.sees_pair(p.need_id, p.offer_id, p.through_id)),
    'accepted', (select count(*) from public.pairing_proposals as p where p.state = 'accepted' and is_coordinator
      and private.sees_pair(p.need_id, p.offer_id, p.through_id)),
    'alone', (
      select coalesce(jsonb_agg(jsonb_build_object('listing', private.listing_line(a.l, get_pairing.language), 'rounds', a.rounds, 'reasons', a.reasons)
        order by a.rounds desc, (a.l).id), '[]')
      from (
        select l, e.reasons, private.rounds_unmatched(l.id) as rounds from private.pairing_entries as e
        join public.listings as l on l.id = e.listing_id
        where e.round_id = r.id and l.state in ('open', 'talking') and (is_coordinator or l.through_id = any (mine))
          and not exists (select from private.people_behind(l) as b (id) where b.id = (select auth.uid()))
          and not exists (select from public.pairing_proposals as p where p.round_id = r.id and l.id in (p.need_id, p.offer_id))
        order by rounds desc, l.id limit 60) as a),
    'older', (
      select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'week', o.week, 'pairs', o.pairs, 'met', o.met) order by o.id desc), '[]')
      from (
        select rounds.id, rounds.week, count(p.id) as pairs, count(p.id) filter (where p.state = 'confirmed') as met
        from public.pairing_rounds as rounds
        left join public.pairing_proposals as p on p.round_id = rounds.id and private.sees_pair(p.need_id, p.offer_id, p.through_id)
        where rounds.id <> r.id group by rounds.id order by rounds.id desc limit 12) as o));
end
$$;
comment on function private.get_pairing(bigint, text) is
  'A round, the last one when none is named: its pairs, who was left without anybody and why, and earlier rounds. PT404, 42501.';
