-- What the pages of the awards read: everybody, who puts one forward, and staff.

create function private.current_campaign() returns smallint
language plpgsql stable security definer set search_path = ''
as $$
begin
  return (
    select c.year from public.campaigns as c where c.published_at is not null
    order by private.state_of(c) = 'open' desc, private.state_of(c) not in ('announced', 'cancelled') desc,
      case when private.state_of(c) in ('announced', 'cancelled') then -c.year else c.year end limit 1);
end
$$;
comment on function private.current_campaign() is 'The year that the page of the awards opens with: what is open, else what comes, else the last.';

create function private.shown_entries(category integer, only_winners boolean, wanted_language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
  return coalesce((
    select jsonb_agg(private.record_name(e.initiative_id, wanted_language)
      || jsonb_build_object('sentence', case when only_winners then private.pick_with_language(e.sentences, wanted_language) end)
      order by private.fold(private.record_name(e.initiative_id, wanted_language) ->> 'name'))
    from private.campaign_entries as e join public.initiatives as i on i.id = e.initiative_id and i.is_published
    where e.category_id = category and e.is_shortlisted and (e.is_winner or not only_winners)), '[]');
end
$$;
comment on function private.shown_entries(integer, boolean, text) is 'The shortlist or the winners of a category as everybody may read them: by name, without scores.';

create function private.campaign_page(wanted smallint, wanted_language text, is_preview boolean) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  me uuid := (select auth.uid());
  is_staff boolean := private.has_role('coordinator', 'administrator');
  asked smallint := coalesce(wanted, private.current_campaign());
  c public.campaigns;
  at public.campaign_state;
  shows_shortlist boolean;
  shows_winners boolean;
  years jsonb := coalesce((
    select jsonb_agg(jsonb_build_object('year', k.year, 'state', private.state_of(k)) order by k.year desc)
    from public.campaigns as k where k.published_at is not null), '[]');
begin
  if asked is null then
    return jsonb_build_object('years', years, 'isStaff', is_staff, 'campaign', null);
  end if;
  c := private.campaign_at(asked);
  at := private.state_of(c);
  shows_winners := at = 'announced' or (coalesce(is_preview, false) and is_staff and at = 'shortlisted');
  shows_shortlist := at in ('shortlisted', 'announced');
  return jsonb_build_object('years', years, 'isStaff', is_staff, 'campaign', jsonb_build_object(
    'year', c.year, 'state', at, 'intro', private.pick_with_language(c.intros, wanted_language),
    'opensOn', c.opens_on, 'closesOn', c.closes_on, 'scoresUntil', c.scores_until, 'announcesOn', c.announces_on,
    'announcedAt', c.announced_at, 'cancelReason', c.cancel_reason, 'isPreview', shows_winners and at <> 'announced',
    'categories', coalesce((
      select jsonb_agg(jsonb_build_object('id', g.id, 'name', private.pick(g.names, wanted_language),
        'explanation', coalesce(private.pick(g.explanations, wanted_language), ''), 'awards', g.awards,
        'shortlist', case when shows_shortlist then private.shown_entries(g.id, false, wanted_language) else '[]' end,
        'winners', case when shows_winners then private.shown_entries(g.id, true, wanted_language) else '[]' end) order by g.position)
      from public.campaign_categories as g where g.year = c.year), '[]'),
    'criteria', coalesce((
      select jsonb_agg(jsonb_build_object('id', k.id, 'name', private.pick(k.names, wanted_language),
        'explanation', coalesce(private.pick(k.explanations, wanted_language), ''), 'weight', k.weight) order by k.position)
      from public.campaign_criteria as k where k.year = c.year), '[]'),
    'counts', case when shows_shortlist then jsonb_build_object(
      'jurors', (select count(*) from private.campaign_jurors as j where j.year = c.year and j.accepted_at is not null),
      'entries', (select count(*) from private.campaign_entries as e join public.campaign_categories as g on g.id = e.category_id
        where g.year = c.year and e.state = 'open')) end,
    'corrections', coalesce((
      select jsonb_agg(jsonb_build_object('note', k.note, 'language', k.language, 'madeAt', k.made_at) order by k.id)
      from public.campaign_corrections as k where k.year = c.year), '[]'),
    'isJuror', me is not null and exists (select from private.campaign_jurors as j where j.year = c.year and j.person_id = me),
    'mine', case when me is null then '[]' else coalesce((
      select jsonb_agg(private.record_name(e.initiative_id, wanted_language) || jsonb_build_object('id', e.id, 'state', e.state,
        'category', private.pick(g.names, wanted_language), 'refusal', e.refusal) order by e.id)
      from private.campaign_entries as e join public.campaign_categories as g on g.id = e.category_id and g.year = c.year
      where e.initiative_id in (select private.my_initiative_ids())), '[]') end));
end
$$;

create function private.entering_page(wanted smallint, initiative_slug text, query text, wanted_language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  c public.campaigns := private.campaign_at(wanted);
  typed text := private.fold(btrim(left(coalesce(query, ''), 100)));
  target uuid := (select i.id from public.initiatives as i where i.slug = initiative_slug and i.is_published);
begin
  return jsonb_build_object('year', c.year, 'state', private.state_of(c), 'closesOn', c.closes_on,
    'categories', coalesce((
      select jsonb_agg(jsonb_build_object('id', g.id, 'name', private.pick(g.names, wanted_language),
        'explanation', coalesce(private.pick(g.explanations, wanted_language), '')) order by g.position)
      from public.campaign_categories as g where g.year = c.year), '[]'),
    'record', case when target is not null then private.record_name(target, wanted_language) end,
    'matches', case when char_length(typed) >= 2 and target is null then coalesce((
      select jsonb_agg(private.record_name(m.initiative_id, wanted_language) order by m.place, m.name) from (
        select n.initiative_id, min(strpos(private.fold(n.name), typed)) as place, min(n.name) as name
        from public.initiative_names as n join public.initiatives as i on i.id = n.initiative_id and i.is_published
        where strpos(private.fold(n.name), typed) > 0 group by n.initiative_id order by place, name limit 10) as m), '[]') else '[]' end);
end
$$;

create function private.initiative_awards(target uuid, wanted_language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
  return jsonb_build_object(
    'won', coalesce((
      select jsonb_agg(jsonb_build_object('year', g.year, 'category', private.pick(g.names, wanted_language)) order by g.year desc, g.position)
      from private.campaign_entries as e
      join public.campaign_categories as g on g.id = e.category_id
      join public.campaigns as c on c.year = g.year and c.announced_at is not null
      where e.initiative_id = target and e.is_winner), '[]'),
    'openYear', (select c.year from public.campaigns as c where c.published_at is not null and c.announced_at is null and c.cancelled_at is null
      and private.state_of(c) = 'open' order by c.year limit 1));
end
$$;
comment on function private.initiative_awards(uuid, text) is 'On the page of an initiative: what it won, and the year for which it can be put forward now.';

create function private.campaign_list() returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
  perform private.require_coordinator();
  return coalesce((select jsonb_agg(jsonb_build_object('year', c.year, 'state', private.state_of(c)) order by c.year desc) from public.campaigns as c), '[]');
end
$$;

create function private.campaign_desk(wanted smallint, wanted_language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  c public.campaigns;
  at public.campaign_state;
begin
  perform private.require_coordinator();
  c := private.campaign_at(wanted);
  at := private.state_of(c);
  return jsonb_build_object('year', c.year, 'state', at, 'intros', c.intros, 'opensOn', c.opens_on, 'closesOn', c.closes_on,
    'scoresUntil', c.scores_until, 'announcesOn', c.announces_on, 'cancelReason', c.cancel_reason,
    'criteria', coalesce((
      select jsonb_agg(jsonb_build_object('id', k.id, 'name', private.pick(k.names, wanted_language), 'names', k.names,
        'explanations', k.explanations, 'weight', k.weight) order by k.position)
      from public.campaign_criteria as k where k.year = wanted), '[]'),
    'jurors', coalesce((
      select jsonb_agg(jsonb_build_object('id', j.person_id, 'name', nullif(p.display_name, ''), 'hasAccepted', j.accepted_at is not null,
        'done', (
          select count(*) from private.jury_sheets as s
          join private.campaign_entries as e on e.id = s.entry_id and e.state = 'open'
          join public.campaign_categories as g on g.id = e.category_id and g.year = wanted
          where s.person_id = j.person_id and (select count(*) from private.jury_scores as m where m.entry_id = s.entry_id and m.person_id = s.person_id)
            = (select count(*) from public.campaign_criteria as k where k.year = wanted)),
        'total', (
          select count(*) from private.campaign_entries as e join public.campaign_categories as g on g.id = e.category_id and g.year = wanted
          where e.state = 'open' and not private.is_tied(e.id, j.person_id))) order by j.invited_at, p.display_name)
      from private.campaign_jurors as j join public.people as p on p.id = j.person_id where j.year = wanted), '[]'),
    'categories', coalesce((
      select jsonb_agg(jsonb_build_object('id', g.id, 'name', private.pick(g.names, wanted_language), 'names', g.names,
        'explanations', g.explanations, 'awards', g.awards,
        'reason', (select r.reason from private.shortlist_reasons as r where r.category_id = g.id),
        'entries', coalesce((
          select jsonb_agg(private.record_name(e.initiative_id, wanted_language) || jsonb_build_object('id', e.id, 'state', e.state,
            'origin', e.origin, 'refusal', e.refusal, 'isShortlisted', e.is_shortlisted, 'isWinner', e.is_winner, 'sentences', e.sentences,
            'reasons', coalesce((select jsonb_agg(jsonb_build_object('text', v.reason, 'language', v.language) order by v.id)
              from private.campaign_voices as v where v.entry_id = e.id), '[]'),
            'sheets', e.figures_sheets, 'mean', e.figures_mean, 'spread', e.figures_spread, 'isTie', e.figures_tie,
            'isSuggested', coalesce(e.figures_sheets >= 2 and e.figures_rank <= g.awards * 3, false))
            order by e.state, e.figures_mean desc nulls last, e.id)
          from (
            select entries.*, f.sheets as figures_sheets, f.mean as figures_mean, f.spread as figures_spread,
              rank() over (order by f.mean desc nulls last) as figures_rank,
              f.mean is not null and count(*) over (partition by f.mean) > 1 as figures_tie
            from private.campaign_entries as entries
            -- Means are for staff once nobody scores any more.
            left join lateral (
              select r.sheets, r.mean, r.spread from private.entry_results(wanted) as r where at = 'scored' and r.entry_id = entries.id
              union all
              select entries.sheets, entries.mean, entries.spread where at in ('shortlisted', 'announced')) as f on true
            where entries.category_id = g.id) as e), '[]')) order by g.position)
      from public.campaign_categories as g where g.year = wanted), '[]'));
end
$$;
comment on function private.campaign_desk(smallint, text) is 'Staff: all of a year; figures only after the jury''s last day, and never whose they are.';
