-- The jury: each juror scores the entries to which nothing ties them, alone and in their own time.

create function private.require_juror(wanted smallint) returns uuid
language plpgsql stable security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
begin
  if not exists (select from private.campaign_jurors as j where j.year = wanted and j.person_id = me and j.accepted_at is not null) then
    raise sqlstate '42501' using message = 'only the jury of this year';
  end if;
  return me;
end
$$;

create function private.answer_jury(wanted smallint, accepts boolean) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  at public.campaign_state := (select private.state_of(c) from public.campaigns as c where c.year = wanted);
begin
  if not exists (select from private.campaign_jurors as j where j.year = wanted and j.person_id = me) then
    raise sqlstate 'PT404' using message = 'not invited';
  elsif at in ('scored', 'shortlisted', 'announced', 'cancelled') then
    raise sqlstate 'PT409' using message = 'not at this point';
  end if;
  if accepts then
    update private.campaign_jurors as j set accepted_at = coalesce(j.accepted_at, now()) where j.year = wanted and j.person_id = me;
  else
    delete from private.jury_sheets as s using private.campaign_entries as e, public.campaign_categories as g
    where s.person_id = me and e.id = s.entry_id and g.id = e.category_id and g.year = wanted;
    delete from private.campaign_jurors as j where j.year = wanted and j.person_id = me;
  end if;
end
$$;
comment on function private.answer_jury(smallint, boolean) is 'Says yes to the jury, or no: then one leaves it with what one scored. PT404, PT409 after the last day.';

create function private.scorable_entry(entry bigint) returns private.campaign_entries
language plpgsql security definer set search_path = ''
as $$
declare
  wanted smallint := private.year_of_entry(entry);
  me uuid := private.require_juror(wanted);
  e private.campaign_entries;
begin
  perform private.hold_campaign(wanted, 'jury');
  select * into e from private.campaign_entries as entries where entries.id = entry and entries.state = 'open' for share;
  if e.id is null then
    raise sqlstate 'PT404' using message = 'no such entry';
  elsif private.is_tied(entry, me) then
    raise sqlstate '42501' using message = 'left to other jurors';
  end if;
  return e;
end
$$;
comment on function private.scorable_entry(bigint) is 'An entry that who asks may score now. 42501 for others than the jury and for who is tied to it, PT404, PT409.';

create function private.save_sheet(entry bigint, form jsonb) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  e private.campaign_entries := private.scorable_entry(entry);
  me uuid := (select auth.uid());
  given record;
begin
  insert into private.jury_sheets as s (entry_id, person_id, note) values (entry, me, private.campaign_text('note', form ->> 'note', 2000, false))
  on conflict (entry_id, person_id) do update set note = excluded.note, saved_at = now();
  delete from private.jury_scores as s where s.entry_id = entry and s.person_id = me;
  for given in select key, value from jsonb_each_text(
    case when jsonb_typeof(form -> 'scores') = 'object' then form -> 'scores' else '{}' end) loop
    if given.key !~ '^\d{1,9}$' or coalesce(given.value, '') !~ '^[1-5]$' or not exists (
      select from public.campaign_criteria as k join public.campaign_categories as g on g.year = k.year
      where g.id = e.category_id and k.id = given.key::integer) then
      raise sqlstate 'PT400' using message = format('score_%s:awards:errorFive', left(regexp_replace(given.key, '\W', '', 'g'), 20));
    end if;
    insert into private.jury_scores (entry_id, person_id, criterion_id, score) values (entry, me, given.key::integer, given.value::smallint);
  end loop;
end
$$;
comment on function private.save_sheet(bigint, jsonb) is 'One''s own scores of an entry, also some of them only, and a note; again replaces them. PT400 by field, 42501, PT404, PT409.';

create function private.recuse(entry bigint) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  e private.campaign_entries := private.scorable_entry(entry);
  me uuid := (select auth.uid());
begin
  delete from private.jury_sheets as s where s.entry_id = e.id and s.person_id = me;
  insert into private.campaign_recusals (entry_id, person_id) values (e.id, me) on conflict do nothing;
end
$$;
comment on function private.recuse(bigint) is 'Leaves an entry to the other jurors, for good; what one scored of it is erased.';

create function private.jury_list(wanted smallint, wanted_language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  c public.campaigns;
  j private.campaign_jurors;
begin
  select * into c from public.campaigns as campaigns where campaigns.year = wanted;
  select * into j from private.campaign_jurors as jurors where jurors.year = wanted and jurors.person_id = me;
  if j.year is null then
    raise sqlstate 'PT404' using message = 'not in this jury';
  end if;
  return jsonb_build_object('year', c.year, 'state', private.state_of(c), 'closesOn', c.closes_on, 'scoresUntil', c.scores_until,
    'hasAccepted', j.accepted_at is not null,
    'entries', case when j.accepted_at is not null and private.state_of(c) in ('jury', 'scored') then coalesce((
      select jsonb_agg(private.record_name(e.initiative_id, wanted_language) || jsonb_build_object('id', e.id,
        'category', private.pick(g.names, wanted_language), 'isTied', private.is_tied(e.id, me),
        'isDone', (select count(*) from private.jury_scores as s where s.entry_id = e.id and s.person_id = me)
          = (select count(*) from public.campaign_criteria as k where k.year = wanted)
        , 'isBegun', exists (select from private.jury_sheets as s where s.entry_id = e.id and s.person_id = me))
        order by g.position, e.id)
      from private.campaign_entries as e join public.campaign_categories as g on g.id = e.category_id and g.year = wanted
      where e.state = 'open'), '[]') else '[]' end);
end
$$;

create function private.jury_entry(entry bigint, wanted_language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  wanted smallint := private.year_of_entry(entry);
  me uuid := private.require_juror(wanted);
  c public.campaigns;
  e private.campaign_entries;
  tied boolean := private.is_tied(entry, me);
begin
  select * into c from public.campaigns as campaigns where campaigns.year = wanted;
  select * into e from private.campaign_entries as entries where entries.id = entry and entries.state = 'open';
  if e.id is null or private.state_of(c) not in ('jury', 'scored') then
    raise sqlstate 'PT404' using message = 'no such entry';
  end if;
  return private.record_name(e.initiative_id, wanted_language) || jsonb_build_object('id', e.id, 'year', wanted,
    'state', private.state_of(c), 'isTied', tied,
    'category', (select private.pick(g.names, wanted_language) from public.campaign_categories as g where g.id = e.category_id),
    'summary', (select jsonb_build_object('text', t.body, 'language', t.language) from public.initiative_texts as t
      where t.initiative_id = e.initiative_id and t.section = 'summary' order by t.language = wanted_language desc, t.state = 'source' desc, t.language limit 1),
    'reasons', case when tied then '[]' else coalesce((
      select jsonb_agg(jsonb_build_object('text', v.reason, 'language', v.language) order by v.id)
      from private.campaign_voices as v where v.entry_id = entry), '[]') end,
    'criteria', (
      select jsonb_agg(jsonb_build_object('id', k.id, 'name', private.pick(k.names, wanted_language), 'weight', k.weight,
        'explanation', coalesce(private.pick(k.explanations, wanted_language), ''),
        'score', (select s.score from private.jury_scores as s where s.entry_id = entry and s.person_id = me and s.criterion_id = k.id)) order by k.position)
      from public.campaign_criteria as k where k.year = wanted),
    'note', coalesce((select s.note from private.jury_sheets as s where s.entry_id = entry and s.person_id = me), ''));
end
$$;
