-- Putting an initiative forward: anybody, without an account, while the awards are open. A second person for the
-- same initiative and category adds their reason, not a second entry.

create function private.tell_entered(entry bigint) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  e private.campaign_entries;
begin
  select * into e from private.campaign_entries as entries where entries.id = entry;
  perform private.notify(array(
      select person from private.owners_of(e.initiative_id) as person where person is distinct from (select auth.uid())),
    'award_entered', null::smallint, null::bigint, 'campaign_entry:' || e.id, 1,
    jsonb_build_object('title', (select n.name from public.initiative_names as n where n.initiative_id = e.initiative_id and n.role = 'main'),
      'mail', 'award_entered', 'own', true, 'path', '/awards/' || private.year_of_entry(entry)));
end
$$;
comment on function private.tell_entered(bigint) is 'Tells who keeps an initiative that it was put forward, and where to say that it does not take part.';

create function private.enter_campaign(wanted smallint, initiative_slug text, client text, form jsonb) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := (select auth.uid());
  target uuid := (select i.id from public.initiatives as i where i.slug = initiative_slug and i.is_published);
  number text := form ->> 'number';
  issued timestamptz;
  mark bytea;
  worked boolean;
  chosen integer;
  why text;
  e private.campaign_entries;
  is_new boolean := false;
begin
  if target is null then
    raise sqlstate 'PT404' using message = 'no such initiative';
  end if;
  perform private.hold_campaign(wanted, 'open');
  begin
    issued := private.given_form_number(number);
  exception when sqlstate 'PT400' then
    raise sqlstate 'PT400' using message = 'form:awards:errorForm';
  end;
  mark := sha256(convert_to('award ' || number, 'UTF8'));
  if exists (select from private.campaign_voices as v where v.form_hash = mark) then
    return;
  end if;
  if coalesce(form ->> 'trap', '') <> '' then
    raise sqlstate 'PT400' using message = 'form:awards:errorForm';
  end if;
  if coalesce(form ->> 'category', '') !~ '^\d{1,9}$' then
    raise sqlstate 'PT400' using message = 'category:errorChoice';
  end if;
  select g.id into chosen from public.campaign_categories as g where g.year = wanted and g.id = (form ->> 'category')::integer;
  if chosen is null then
    raise sqlstate 'PT400' using message = 'category:errorChoice';
  end if;
  why := private.campaign_text('reason', form ->> 'reason', 2000, true);
  worked := me is not null or private.proves_work(number, form ->> 'proof');
  -- Without scripts no work can be shown: time and a smaller number stand in for it.
  if not worked and now() < issued + interval '4 seconds' then
    raise sqlstate 'PT400' using message = 'form:awards:errorTooFast';
  end if;
  if not private.count_attempt('award_entry', coalesce(me::text, client, ''), case when me is null then 5 else 20 end, interval '1 hour')
    or not worked and not private.count_attempt('award_entry_plain', coalesce(client, ''), 3, interval '1 hour') then
    raise sqlstate 'PT429' using message = 'too many put forward', hint = '3600';
  end if;
  insert into private.campaign_entries as made (category_id, initiative_id, origin)
  values (chosen, target, case
    when target in (select private.my_initiative_ids()) then 'keeper'
    when private.has_role('coordinator', 'administrator') then 'staff'
    else 'visitor' end::public.entry_origin)
  on conflict (category_id, initiative_id) do nothing returning made.* into e;
  is_new := e.id is not null;
  if not is_new then
    select * into e from private.campaign_entries as entries where entries.category_id = chosen and entries.initiative_id = target for share;
  end if;
  if e.state <> 'open' then
    raise sqlstate 'PT400' using message = 'category:awards:errorNotHere';
  end if;
  insert into private.campaign_voices as v (entry_id, form_hash, person_id, language, reason)
  values (e.id, mark, me, coalesce(form ->> 'language', 'nl'), why)
  on conflict do nothing;
  if is_new then
    perform private.tell_entered(e.id);
  end if;
end
$$;

create function private.withdraw_entry(entry bigint) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  c public.campaigns;
  e private.campaign_entries;
begin
  perform private.require_person();
  select * into c from public.campaigns as campaigns where campaigns.year = private.year_of_entry(entry) for no key update;
  select * into e from private.campaign_entries as entries where entries.id = entry;
  if e.initiative_id not in (select private.my_initiative_ids()) then
    raise sqlstate 'PT404' using message = 'no such entry';
  elsif e.state <> 'open' or private.state_of(c) in ('announced', 'cancelled') then
    raise sqlstate 'PT409' using message = 'not at this point';
  end if;
  delete from private.campaign_voices as v where v.entry_id = entry;
  delete from private.jury_sheets as s where s.entry_id = entry;
  update private.campaign_entries as entries
  set state = 'withdrawn', is_shortlisted = false, is_winner = false, sentences = '{}', sheets = null, mean = null, spread = null
  where entries.id = entry;
end
$$;
comment on function private.withdraw_entry(bigint) is
  'The keeper takes its initiative out, without a reason, at any moment before the announcement; what was written and scored of it is erased.';

create function private.refuse_entry(entry bigint, why text) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.lock_campaign(private.year_of_entry(entry), 'open', 'jury', 'scored');
  update private.campaign_entries as entries set state = 'refused', refusal = private.campaign_text('refusal', why, 1000, true)
  where entries.id = entry and entries.state = 'open';
  if not found then
    raise sqlstate 'PT409' using message = 'decided already';
  end if;
end
$$;
comment on function private.refuse_entry(bigint, text) is 'Staff: it does not take part; the keeper reads why. PT400, PT404, PT409.';

create function private.move_entries(dropped uuid, kept uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  pair record;
begin
  for pair in
    select o.*, n.id as kept_entry, n.state as kept_state from private.campaign_entries as o
    join private.campaign_entries as n on n.category_id = o.category_id and n.initiative_id = kept
    where o.initiative_id = dropped
  loop
    -- Who said that one of them does not take part said it of both.
    if pair.kept_state = 'open' and pair.state = 'open' then
      update private.campaign_voices as v set entry_id = pair.kept_entry where v.entry_id = pair.id and not exists (
        select from private.campaign_voices as mine where mine.entry_id = pair.kept_entry and mine.person_id = v.person_id);
      update private.campaign_entries as e set is_shortlisted = e.is_shortlisted or pair.is_shortlisted, is_winner = e.is_winner or pair.is_winner,
        sentences = case when e.is_winner then e.sentences else pair.sentences end
      where e.id = pair.kept_entry;
      delete from private.campaign_entries as e where e.id = pair.id;
    elsif pair.kept_state = 'open' then
      delete from private.campaign_entries as e where e.id = pair.kept_entry;
    else
      delete from private.campaign_entries as e where e.id = pair.id;
    end if;
  end loop;
  update private.campaign_entries as e set initiative_id = kept where e.initiative_id = dropped;
end
$$;
comment on function private.move_entries(uuid, uuid) is 'Of two records that become one: what either was put forward for and won is the kept one''s.';
