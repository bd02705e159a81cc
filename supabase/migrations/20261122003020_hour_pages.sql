-- What the page of hours and the proof show.

create function private.side_name(m public.matches, side text, language text) returns text
language sql stable security definer set search_path = ''
as $$
  select coalesce(
    (select coalesce(o.names ->> side_name.language, o.name) from public.listings as l join public.organisations as o on o.id = l.organisation_id
      where l.id = case side_name.side when 'seeker' then m.need_id else m.offer_id end),
    private.side_line(m, case side_name.side when 'seeker' then m.seeker_id else m.giver_id end) ->> 'name')
$$;
comment on function private.side_name(public.matches, text, text) is 'How a side is called: by its organisation, its code name, or the name the person chose; null for who has none.';

create function private.my_outcome_match_ids() returns setof uuid
language sql stable security definer set search_path = ''
as $$
  select m.id from public.matches as m where m.seeker_id = (select auth.uid()) or m.giver_id = (select auth.uid())
  union
  select m.id from public.listings as l join public.matches as m on m.need_id = l.id or m.offer_id = l.id
  where l.organisation_id in (select private.my_organisation_ids())
$$;
comment on function private.my_outcome_match_ids() is 'Matches of which who asks is a side, also as who speaks for the organisation that posted.';

create function private.hours_line(h public.participation_hours, m public.matches, side text, language text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object('id', h.id, 'match', m.id, 'day', to_char(h.begins_at, 'YYYY-MM-DD'), 'from', to_char(h.begins_at, 'HH24:MI'),
    'until', to_char(h.ends_at, 'HH24:MI'), 'minutes', h.minutes, 'activity', h.activity, 'language', h.language, 'state', h.state,
    'dispute', h.dispute, 'confirmedAt', h.confirmed_at, 'revision', h.revision,
    'organisation', (select coalesce(o.names ->> hours_line.language, o.name) from public.organisations as o where o.id = h.organisation_id),
    'other', case when m.id is not null then private.side_name(m, private.other_side(coalesce(hours_line.side, h.earned_by)), hours_line.language) end,
    'isMine', coalesce(h.person_id = (select auth.uid()), false),
    'mayAnswer', coalesce(hours_line.side = private.other_side(h.written_by) and h.state in ('waiting', 'disputed'), false),
    'mayChange', coalesce(h.state <> 'withdrawn' and hours_line.side = case h.state when 'confirmed' then h.earned_by else h.written_by end, false))
$$;

create function private.get_my_hours(language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
begin
  return (
    with sides as materialized (
      select m, private.outcome_side(m, me) as side from private.my_outcome_match_ids() as mine (id)
      join public.matches as m on m.id = mine.id
      -- Of the many matches of an organisation only those that count or counted.
      where m.state in ('agreed', 'done') and exists (select from public.listings as l where l.id in (m.need_id, m.offer_id) and l.counts_hours)
        or exists (select from public.participation_hours as h where h.match_id = m.id)
    ), seen as (
      select h, s.m, s.side from public.participation_hours as h left join sides as s on (s.m).id = h.match_id
      where h.state <> 'withdrawn' and (h.person_id = me or s.side is not null)
      order by h.begins_at desc, h.id limit 500
    )
    select jsonb_build_object(
      'total', (select coalesce(sum(h.minutes), 0) from public.participation_hours as h where h.person_id = me and h.state = 'confirmed'),
      'rows', (select coalesce(jsonb_agg(private.hours_line(s.h, s.m, s.side, get_my_hours.language) order by (s.h).begins_at desc, (s.h).id), '[]') from seen as s),
      'matches', (
        select coalesce(jsonb_agg(jsonb_build_object('id', (s.m).id, 'other', private.side_name(s.m, private.other_side(s.side), get_my_hours.language),
          'title', l.title, 'language', l.language, 'isOwn', private.earns_hours(s.m, s.side),
          'minutes', (select coalesce(sum(h.minutes), 0) from public.participation_hours as h where h.match_id = (s.m).id and h.state = 'confirmed'),
          'mayWrite', (s.m).state in ('agreed', 'done') and private.counting_organisation(s.m) is not null and not private.are_apart(s.m)
            and (private.earns_hours(s.m, 'seeker') or private.earns_hours(s.m, 'giver'))) order by (s.m).agreed_at desc, (s.m).id), '[]')
        from sides as s join public.listings as l on l.id = coalesce((s.m).need_id, (s.m).offer_id))));
end
$$;
comment on function private.get_my_hours(text) is
  'The sum of one''s own confirmed minutes, all hours that one sees (500 at most, newest first), and the matches that count.';

create function private.get_hours_proof(language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
begin
  return jsonb_build_object('name', private.person_line(me) ->> 'name',
    'total', (select coalesce(sum(h.minutes), 0) from public.participation_hours as h where h.person_id = me and h.state = 'confirmed'),
    'rows', (
      select coalesce(jsonb_agg(private.hours_line(h, m, h.earned_by, get_hours_proof.language) order by h.begins_at, h.id), '[]')
      from public.participation_hours as h left join public.matches as m on m.id = h.match_id
      where h.person_id = me and h.state = 'confirmed'));
end
$$;
comment on function private.get_hours_proof(text) is 'All hours of who asks that the other side confirmed, oldest first, with their exact sum: what a proof to print is made of.';

create function private.forget_hours(today date) returns void
language sql security definer set search_path = ''
as $$
  delete from public.participation_hours as h where h.begins_at < today - (private.storage_days() -> 'hours')::integer
    or h.state = 'withdrawn' and h.updated_at < today - (private.storage_days() -> 'conversation')::integer
$$;
comment on function private.forget_hours(date) is 'Daily: erases hours two years after their day, and what was taken back after three months.';

alter table public.participation_hours enable row level security;
create policy "hours are read by whose they are and by both sides" on public.participation_hours
  for select to authenticated using (person_id = (select auth.uid()) or match_id in (select private.my_outcome_match_ids()));
grant select (id, match_id, organisation_id, earned_by, written_by, begins_at, ends_at, minutes, activity, language, state, dispute,
  confirmed_at, revision, created_at) on public.participation_hours to authenticated;
grant execute on function private.my_outcome_match_ids() to authenticated;
