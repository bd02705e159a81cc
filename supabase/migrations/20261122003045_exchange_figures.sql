-- The figures as pages show them: a number from ten on, else null for "fewer than ten".

create function private.shown_tally(wanted text, theme smallint, figure text) returns integer
language sql stable security definer set search_path = ''
as $$
  select t.amount from private.exchange_tallies as t
  where t.part = wanted and t.theme_id = theme and t.figure = shown_tally.figure and t.is_shown
$$;

create function private.exchange_counts(theme smallint, language text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object('slug', t.slug, 'label', private.pick(t.labels, exchange_counts.language),
    'openNeeds', private.shown_tally('theme', t.id, 'open_needs'), 'openOffers', private.shown_tally('theme', t.id, 'open_offers'),
    'initiatives', (select count(*) from public.initiative_terms as it join public.initiatives as i on i.id = it.initiative_id
      where it.term_id = t.id and i.is_published),
    'shown', exists (select from private.exchange_tallies as y
      where y.part = 'theme' and y.theme_id = t.id and y.figure in ('open_needs', 'open_offers') and y.is_shown))
  from public.terms as t where t.id = theme and t.vocabulary = 'theme'
$$;
comment on function private.exchange_counts(smallint, text) is
  'Open needs, open offers and initiatives of a theme; of needs and offers null for fewer than ten, `shown` when one of them is told.';

create function private.exchange_counts_of(themes text[], language text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(jsonb_agg(private.exchange_counts(t.id, exchange_counts_of.language) order by t.position, t.id), '[]')
  from public.terms as t where t.vocabulary = 'theme' and t.slug = any (themes)
$$;
comment on function private.exchange_counts_of(text[], text) is 'The same for several themes at once, for all items of an agenda.';

create function private.asks_for_initiatives(needs integer, offers integer) returns boolean
language sql immutable parallel safe set search_path = ''
as $$ select needs >= private.fewest_shown() and needs >= 2 * coalesce(offers, private.fewest_shown() - 1) $$;
comment on function private.asks_for_initiatives(integer, integer) is
  'Whether needs clearly outnumber offers: at least twice as many. Of a number that is not told the most that it can be is taken.';

create function private.initiative_calls(language text, wanted text default null) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object('slug', c.slug, 'label', private.pick(c.labels, initiative_calls.language),
    'openNeeds', c.needs, 'openOffers', c.offers) order by c.needs desc, c.slug), '[]')
  from (
    select t.slug, t.labels, private.shown_tally('theme', t.id, 'open_needs') as needs, private.shown_tally('theme', t.id, 'open_offers') as offers
    from public.terms as t where t.vocabulary = 'theme' and (wanted is null or t.slug = wanted)) as c
  where private.asks_for_initiatives(c.needs, c.offers)
$$;
comment on function private.initiative_calls(text, text) is
  'Themes for which somebody could begin an initiative: what is told of needs is at least ten and twice the offers.';

create function private.get_exchange_figures(part text, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  today date := private.today();
begin
  if coalesce(part, '') not in ('theme', 'district', 'month') then
    raise sqlstate 'PT404' using message = 'no such figures';
  end if;
  return jsonb_build_object('part', part,
    'rows', (
      with named as (
        select t.slug, private.pick(t.labels, get_exchange_figures.language) as label, t.id as theme_id, null::integer as district_id, null::date as month
        from public.terms as t where part = 'theme' and t.vocabulary = 'theme'
        union all
        select d.slug, private.pick(d.names, get_exchange_figures.language), null, d.id, null
        from public.districts as d where part = 'district' and d.place_id = private.home_place_id()
        union all
        select to_char(m, 'YYYY-MM'), null, null, null, m::date
        from generate_series(private.first_month_shown(today), date_trunc('month', today)::date, interval '1 month') as m where part = 'month'
      ), told as (
        select n.slug, n.label, n.month, coalesce(jsonb_object_agg(y.figure, y.amount) filter (where y.is_shown), '{}') as figures, max(y.amount) filter (where y.is_shown) as most
        from named as n
        left join private.exchange_tallies as y on y.part = get_exchange_figures.part and y.theme_id is not distinct from n.theme_id
          and y.district_id is not distinct from n.district_id and y.month is not distinct from n.month
        group by n.slug, n.label, n.month
      )
      -- Where nothing is told of a theme or a district, it is not named: its line would say only that.
      select coalesce(jsonb_agg(jsonb_build_object('slug', t.slug, 'label', t.label, 'figures', t.figures)
        order by t.month, t.most desc nulls last, t.label), '[]')
      from told as t where t.month is not null or t.most is not null),
    'calls', private.initiative_calls(get_exchange_figures.language));
end
$$;
comment on function private.get_exchange_figures(text, text) is
  'The figures of one part (theme, district, month) and the calls to initiatives: for everybody, from ten on. PT404 for another part.';

create function public.get_exchange_figures(part text, language text default 'nl') returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_exchange_figures(part, language) $$;
comment on function public.get_exchange_figures(text, text) is 'What is asked and offered by theme, district or month, from ten on. PT404.';

create function public.get_initiative_calls(language text default 'nl', theme text default null) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.initiative_calls(language, theme) $$;
comment on function public.get_initiative_calls(text, text) is 'Themes (or this one) where clearly more is asked than offered, from ten on.';

grant execute on function
  private.get_exchange_figures(text, text), public.get_exchange_figures(text, text),
  private.initiative_calls(text, text), public.get_initiative_calls(text, text)
to anon, authenticated;
