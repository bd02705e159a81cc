-- What nobody answers reaches the forum: where ten needs of a theme or more wait for 60 days, the next session
-- whose call is open gets a proposal. Nobody proposed it: it names the theme, and is decided upon like any other.

create index listings_waiting_needs on public.listings (opened_at)
  where kind = 'need' and state in ('open', 'talking') and review = 'approved' and not is_paused;

create function private.waiting_needs(waited interval, at timestamptz default now()) returns setof public.listings
language sql stable security definer set search_path = ''
as $$
  select l.* from public.listings as l
  where l.kind = 'need' and l.state in ('open', 'talking') and l.review = 'approved' and not l.is_paused
    and l.opened_at <= at - waited and l.expires_at > at
    and not exists (select from public.matches as m where m.need_id = l.id and m.state in ('agreed', 'done'))
$$;
comment on function private.waiting_needs(interval, timestamptz) is 'Needs that stand so long and found nobody.';

create function private.needs_title(labels jsonb) returns jsonb
language sql immutable set search_path = ''
as $$
  select jsonb_build_object(
    'nl', 'Veel vragen zonder antwoord: ' || private.pick(labels, 'nl'),
    'en', 'Many needs without an answer: ' || private.pick(labels, 'en'),
    'fr', 'Beaucoup de besoins sans réponse: ' || private.pick(labels, 'fr'),
    'ar', 'احتياجات كثيرة لم تجد جوابًا: ' || private.pick(labels, 'ar'))
$$;

create function private.needs_text(label text, waiting integer, needs integer, offers integer) returns text
language sql immutable set search_path = ''
as $$
  select format(E'Op de Uitwisseling wachten veel vragen over “%s” al twee maanden op een antwoord.\n\n', label)
    || format(E'Wachten 60 dagen of langer: %s of meer.\n', waiting / 10 * 10)
    || format(E'Open vragen in totaal: %s.\n', coalesce(needs::text, 'niet getoond'))
    || format(E'Open aanbod: %s.\n\n', coalesce(offers::text, 'minder dan 10'))
    || 'De Uitwisseling maakte dit voorstel uit tellingen. Er staan geen woorden of namen van mensen in.'
$$;
comment on function private.needs_text(text, integer, integer, integer) is
  'Why it is proposed, in Dutch. Those who wait are told in tens: beside all that are open, the few new ones could be counted else.';

create function private.propose_unmet_needs(today date) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  s public.sessions;
  theme record;
  item bigint;
  made integer := 0;
begin
  select * into s from public.sessions as sessions
  where private.is_call_open(sessions, (today + time '12:00') at time zone sessions.zone)
  order by sessions.starts_at, sessions.id limit 1 for no key update;
  if s.id is null then
    return 0;
  end if;
  for theme in
    select t.id, t.labels, w.waiting
    from (
      select coalesce(l.theme_id, c.theme_id) as theme_id, count(*)::integer as waiting
      from private.waiting_needs(interval '60 days', (today + time '12:00') at time zone s.zone) as l
      join public.listing_categories as c on c.id = l.category_id group by 1) as w
    join public.terms as t on t.id = w.theme_id and t.vocabulary = 'theme'
    where w.waiting >= private.fewest_shown()
      -- Once a session, whatever became of it; also when it waits in the backlog.
      and not exists (select from public.agenda_items as i
        where i.needs_theme_id = t.id and (i.session_id = s.id or i.deferred_from_id = s.id or i.session_id is null))
    order by w.waiting desc, t.id
  loop
    insert into public.agenda_items (session_id, type, state, language, title, titles, why, wanted, minutes, needs_theme_id)
    select s.id, 'discussion', 'submitted', 'nl', n.titles ->> 'nl', n.titles - 'nl',
      private.needs_text(private.pick(theme.labels, 'nl'), theme.waiting, private.shown_tally('theme', theme.id, 'open_needs'),
        private.shown_tally('theme', theme.id, 'open_offers')),
      'Dat het forum bespreekt wie hier iets mee kan doen: een nieuw initiatief, een organisatie of de stad.', 15, theme.id
    from (select private.needs_title(theme.labels) as titles) as n
    returning id into item;
    insert into public.item_links (item_id, theme_id) values (item, theme.id);
    perform private.notify(array(select r.person_id from public.person_roles as r where r.role = 'coordinator'),
      'listing_needs_proposed', null::smallint, null::bigint, 'item:' || item, 0,
      jsonb_build_object('path', private.session_path(s, '/call/' || item), 'own', true,
        'mail', 'conversation_note', 'reason', 'listing_needs_proposed'));
    made := made + 1;
  end loop;
  return made;
end
$$;
comment on function private.propose_unmet_needs(date) is
  'Daily: proposes to the next session whose call is open the themes with ten needs or more that wait for 60 days, once each; tells coordinators. How many.';
