-- From scores to a result: the shortlist, the jury's sentences, the announcement, and corrections after it.

create function private.shortlist_campaign(wanted smallint, form jsonb) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  chosen bigint[];
  g record;
begin
  perform private.lock_campaign(wanted, 'scored');
  chosen := array(select value::bigint from jsonb_array_elements_text(
    case when jsonb_typeof(form -> 'chosen') = 'array' then form -> 'chosen' else '[]' end) where value ~ '^\d{1,15}$');
  for g in
    select c.id, count(*) filter (where r.entry_id = any (chosen)) as taken,
      bool_or(r.entry_id = any (chosen) and r.sheets < 2) as is_thin,
      max(r.mean) filter (where r.entry_id <> all (chosen) and r.sheets >= 2) as best_left,
      min(r.mean) filter (where r.entry_id = any (chosen)) as worst_taken,
      form -> 'reasons' ->> c.id::text as why
    from public.campaign_categories as c join private.entry_results(wanted) as r on r.category_id = c.id
    group by c.id
  loop
    if g.is_thin then
      raise sqlstate 'PT400' using message = format('chosen_%s:awards:errorSheets', g.id);
    elsif g.best_left > g.worst_taken then
      insert into private.shortlist_reasons (category_id, reason) values (g.id, private.campaign_text('reason_' || g.id, g.why, 1000, true));
    end if;
  end loop;
  if not exists (select from private.entry_results(wanted) as r where r.entry_id = any (chosen)) then
    raise sqlstate 'PT400' using message = 'form:awards:errorNoneChosen';
  end if;
  update private.campaign_entries as e set sheets = r.sheets, mean = r.mean, spread = r.spread, is_shortlisted = e.id = any (chosen)
  from private.entry_results(wanted) as r where e.id = r.entry_id;
  update public.campaigns as c set shortlisted_at = now() where c.year = wanted;
end
$$;
comment on function private.shortlist_campaign(smallint, jsonb) is
  'Staff: the shortlist of all categories at once, after the jury''s last day. An entry needs two complete sheets; who leaves out a higher mean says why. PT400 by field, PT409.';

create function private.award_entry(entry bigint, form jsonb) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  c public.campaigns := private.lock_campaign(private.year_of_entry(entry), 'shortlisted', 'announced');
  wins boolean := form ->> 'wins' = 'yes';
  said jsonb;
  note text;
  e private.campaign_entries;
  places smallint;
begin
  select * into e from private.campaign_entries as entries where entries.id = entry and entries.is_shortlisted;
  if e.id is null then
    raise sqlstate 'PT409' using message = 'not on the shortlist';
  end if;
  said := case when coalesce(wins, false) then private.campaign_words('sentence', form -> 'sentence', 600, true) else '{}' end;
  note := private.campaign_text('note', form ->> 'note', 1000, c.announced_at is not null);
  select g.awards into places from public.campaign_categories as g where g.id = e.category_id;
  if wins and places <= (select count(*) from private.campaign_entries as o where o.category_id = e.category_id and o.is_winner and o.id <> entry) then
    raise sqlstate 'PT400' using message = 'wins:awards:errorTooMany';
  end if;
  update private.campaign_entries as entries set is_winner = coalesce(wins, false), sentences = said where entries.id = entry;
  if c.announced_at is not null then
    if not exists (select from private.campaign_entries as o join public.campaign_categories as g on g.id = o.category_id where g.year = c.year and o.is_winner) then
      raise sqlstate 'PT400' using message = 'wins:awards:errorNoWinner';
    end if;
    insert into public.campaign_corrections (year, note, language) values (c.year, note, coalesce(form ->> 'language', 'nl'));
    -- What a page shows of the year changed with the entry.
    update public.campaigns as campaigns set updated_at = now() where campaigns.year = c.year;
  end if;
end
$$;
comment on function private.award_entry(bigint, jsonb) is
  'Staff: whether an entry of the shortlist wins, with the jury''s sentence; after the announcement only with a note that everybody reads. PT400 by field, PT409.';

create function private.tell_award_results(wanted smallint) returns void
language sql security definer set search_path = ''
as $$
  -- Withdrawn ones are on no shortlist; nobody hears twice of the same entry.
  select private.notify(
    array(select person from private.owners_of(e.initiative_id) as person),
    told.kind, null::smallint, null::bigint, 'campaign_entry:' || e.id, 2,
    jsonb_build_object('title', (select n.name from public.initiative_names as n where n.initiative_id = e.initiative_id and n.role = 'main'),
      'mail', told.kind, 'own', true, 'path', '/awards/' || wanted))
  from private.campaign_entries as e join public.campaign_categories as g on g.id = e.category_id
  cross join lateral (select case when e.is_winner then 'award_won' else 'award_shortlisted' end as kind) as told
  where g.year = wanted and e.is_shortlisted
$$;
comment on function private.tell_award_results(smallint) is
  'Tells who keeps an initiative of the shortlist that it won, or how near it was.';

create function private.announce_campaign(wanted smallint) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.lock_campaign(wanted, 'shortlisted');
  if not exists (select from private.campaign_entries as e join public.campaign_categories as g on g.id = e.category_id where g.year = wanted and e.is_winner) then
    raise sqlstate 'PT400' using message = 'form:awards:errorNoWinner';
  end if;
  update public.campaigns as c set announced_at = now() where c.year = wanted;
  perform private.tell_award_results(wanted);
end
$$;
comment on function private.announce_campaign(smallint) is 'Staff: everybody reads who won, and who keeps an initiative of the shortlist is told. PT400 without a winner, PT409 without a shortlist.';

create function private.forget_juries(today date) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  over smallint[] := array(
    select c.year from public.campaigns as c
    where coalesce(c.announced_at, c.cancelled_at, c.announces_on + interval '1 year') < today - (private.storage_days() -> 'jury')::integer + 1);
begin
  delete from private.jury_sheets as s using private.campaign_entries as e, public.campaign_categories as g
  where e.id = s.entry_id and g.id = e.category_id and g.year = any (over);
  delete from private.campaign_voices as v using private.campaign_entries as e, public.campaign_categories as g
  where e.id = v.entry_id and g.id = e.category_id and g.year = any (over);
  delete from private.campaign_recusals as r using private.campaign_entries as e, public.campaign_categories as g
  where e.id = r.entry_id and g.id = e.category_id and g.year = any (over);
end
$$;
comment on function private.forget_juries(date) is 'Daily: erases a year after the result why initiatives were put forward and how each juror scored; means stay.';
