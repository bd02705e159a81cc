-- Preparing the awards of a year: days, categories, criteria and jurors. Categories and criteria stay as they are
-- from the first day on, so that everybody is scored by what was said before.

create function private.campaign_days(form jsonb) returns date[]
language plpgsql immutable set search_path = ''
as $$
declare
  days date[] := array[
    private.campaign_day('opensOn', form ->> 'opensOn'), private.campaign_day('closesOn', form ->> 'closesOn'),
    private.campaign_day('scoresUntil', form ->> 'scoresUntil'), private.campaign_day('announcesOn', form ->> 'announcesOn')];
begin
  if days[2] < days[1] then
    raise sqlstate 'PT400' using message = 'closesOn:awards:errorCloses';
  elsif days[3] <= days[2] then
    raise sqlstate 'PT400' using message = 'scoresUntil:awards:errorScores';
  elsif days[4] < days[3] then
    raise sqlstate 'PT400' using message = 'announcesOn:awards:errorAnnounces';
  end if;
  return days;
end
$$;

create function private.prepare_campaign(form jsonb) returns smallint
language plpgsql security definer set search_path = ''
as $$
declare
  wanted smallint;
  days date[];
  last smallint;
begin
  perform private.require_coordinator();
  if coalesce(form ->> 'year', '') !~ '^(20\d\d|2100)$' then
    raise sqlstate 'PT400' using message = 'year:awards:errorYear';
  end if;
  wanted := (form ->> 'year')::smallint;
  days := private.campaign_days(form);
  select max(c.year) into last from public.campaigns as c where c.year < wanted;
  insert into public.campaigns (year, opens_on, closes_on, scores_until, announces_on)
  values (wanted, days[1], days[2], days[3], days[4]) on conflict do nothing;
  if not found then
    raise sqlstate 'PT400' using message = 'year:awards:errorYearTaken';
  end if;
  if form ->> 'copy' = 'yes' and last is not null then
    insert into public.campaign_categories (year, position, names, explanations, awards)
    select wanted, g.position, g.names, g.explanations, g.awards from public.campaign_categories as g where g.year = last;
    insert into public.campaign_criteria (year, position, names, explanations, weight)
    select wanted, k.position, k.names, k.explanations, k.weight from public.campaign_criteria as k where k.year = last;
    update public.campaigns as c set intros = b.intros from public.campaigns as b where c.year = wanted and b.year = last;
  end if;
  return wanted;
end
$$;
comment on function private.prepare_campaign(jsonb) is 'Staff: a year that nobody sees yet, with words, categories and criteria of the last one on wish. PT400 by field.';

create function private.change_campaign(wanted smallint, form jsonb) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  c public.campaigns := private.lock_campaign(wanted, 'draft', 'prepared', 'open', 'jury');
  days date[] := private.campaign_days(form);
  at public.campaign_state := private.state_of(c);
begin
  if at in ('open', 'jury') and days[1] <> c.opens_on then
    raise sqlstate 'PT400' using message = 'opensOn:awards:errorBegun';
  elsif at = 'jury' and days[2] <> c.closes_on then
    raise sqlstate 'PT400' using message = 'closesOn:awards:errorBegun';
  end if;
  update public.campaigns as campaigns set opens_on = days[1], closes_on = days[2], scores_until = days[3], announces_on = days[4],
    intros = private.campaign_words('intro', form -> 'intro', 2000, false)
  where campaigns.year = wanted;
end
$$;
comment on function private.change_campaign(smallint, jsonb) is 'Staff: its days and words; a day that began something stays. PT400 by field, PT409.';

create function private.save_campaign_category(wanted smallint, category integer, form jsonb) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  labels jsonb;
  explained jsonb;
begin
  perform private.lock_campaign(wanted, 'draft', 'prepared');
  labels := private.campaign_words('name', form -> 'name', 100, true);
  explained := private.campaign_words('explanation', form -> 'explanation', 1000, false);
  if coalesce(form ->> 'awards', '') !~ '^[1-5]$' then
    raise sqlstate 'PT400' using message = 'awards:awards:errorFive';
  end if;
  if category is null then
    if (select count(*) from public.campaign_categories as g where g.year = wanted) >= 20 then
      raise sqlstate 'PT400' using message = 'form:awards:errorMany';
    end if;
    insert into public.campaign_categories (year, position, names, explanations, awards)
    select wanted, coalesce(max(g.position), 0) + 1, labels, explained, (form ->> 'awards')::smallint
    from public.campaign_categories as g where g.year = wanted;
    return;
  end if;
  update public.campaign_categories as g set names = labels, explanations = explained, awards = (form ->> 'awards')::smallint
  where g.id = category and g.year = wanted;
  if not found then
    raise sqlstate 'PT404' using message = 'no such category';
  end if;
end
$$;

create function private.save_campaign_criterion(wanted smallint, criterion integer, form jsonb) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  labels jsonb;
  explained jsonb;
begin
  perform private.lock_campaign(wanted, 'draft', 'prepared');
  labels := private.campaign_words('name', form -> 'name', 100, true);
  explained := private.campaign_words('explanation', form -> 'explanation', 1000, false);
  if coalesce(form ->> 'weight', '') !~ '^[1-5]$' then
    raise sqlstate 'PT400' using message = 'weight:awards:errorFive';
  end if;
  if criterion is null then
    if (select count(*) from public.campaign_criteria as k where k.year = wanted) >= 10 then
      raise sqlstate 'PT400' using message = 'form:awards:errorMany';
    end if;
    insert into public.campaign_criteria (year, position, names, explanations, weight)
    select wanted, coalesce(max(k.position), 0) + 1, labels, explained, (form ->> 'weight')::smallint
    from public.campaign_criteria as k where k.year = wanted;
    return;
  end if;
  update public.campaign_criteria as k set names = labels, explanations = explained, weight = (form ->> 'weight')::smallint
  where k.id = criterion and k.year = wanted;
  if not found then
    raise sqlstate 'PT404' using message = 'no such criterion';
  end if;
end
$$;

create function private.remove_campaign_part(wanted smallint, part text, number integer) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.lock_campaign(wanted, 'draft', 'prepared');
  if part = 'category' then
    delete from public.campaign_categories as g where g.id = number and g.year = wanted;
  else
    delete from public.campaign_criteria as k where k.id = number and k.year = wanted;
  end if;
end
$$;

create function private.publish_campaign(wanted smallint) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.lock_campaign(wanted, 'draft');
  if not exists (select from public.campaign_categories as g where g.year = wanted)
    or not exists (select from public.campaign_criteria as k where k.year = wanted) then
    raise sqlstate 'PT400' using message = 'form:awards:errorIncomplete';
  end if;
  update public.campaigns as c set published_at = now() where c.year = wanted;
end
$$;
comment on function private.publish_campaign(smallint) is 'Staff: everybody sees the year from now on. PT400 without categories or criteria.';

create function private.cancel_campaign(wanted smallint, why text) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.lock_campaign(wanted, 'draft', 'prepared', 'open', 'jury', 'scored', 'shortlisted');
  update public.campaigns as c set cancelled_at = now(), cancel_reason = private.campaign_text('cancelReason', why, 1000, true) where c.year = wanted;
end
$$;

create function private.invite_juror(wanted smallint, address text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  person uuid;
begin
  perform private.lock_campaign(wanted, 'draft', 'prepared', 'open', 'jury');
  if not private.count_attempt('award_juror', (select auth.uid())::text, 40, interval '1 day') then
    raise sqlstate 'PT429' using message = 'too many invited', hint = '86400';
  end if;
  select u.id into person from auth.users as u join public.people as p on p.id = u.id
  where lower(u.email) = lower(btrim(coalesce(address, '')));
  if person is null then
    raise sqlstate 'PT400' using message = 'mail:awards:errorNobody';
  end if;
  insert into private.campaign_jurors (year, person_id) values (wanted, person) on conflict do nothing;
  if not found then
    raise sqlstate 'PT400' using message = 'mail:awards:errorInvited';
  end if;
  perform private.notify(array[person], 'jury_invited', null::smallint, null::bigint, 'campaign:' || wanted,
    (extract(epoch from now())::bigint % 2000000000)::integer,
    jsonb_build_object('title', wanted::text, 'mail', 'jury_invited', 'own', true, 'path', format('/awards/%s/jury', wanted)));
end
$$;
comment on function private.invite_juror(smallint, text) is 'Staff: asks somebody who has an account into the jury; they hear and say yes or no. PT400 at mail, PT409.';

create function private.remove_juror(wanted smallint, person uuid) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.lock_campaign(wanted, 'draft', 'prepared', 'open', 'jury');
  delete from private.jury_sheets as s using private.campaign_entries as e, public.campaign_categories as g
  where s.person_id = person and e.id = s.entry_id and g.id = e.category_id and g.year = wanted;
  delete from private.campaign_jurors as j where j.year = wanted and j.person_id = person;
end
$$;
comment on function private.remove_juror(smallint, uuid) is 'Staff: somebody leaves the jury, and what they scored with them; not after the last day, when means are known.';
