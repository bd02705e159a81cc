-- By receipt: reading a nomination, sending it, answering, taking it back.

create function private.nomination_fields(n public.nominations, language_wanted text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object(
    'state', n.state, 'language', n.language, 'textLanguage', n.text_language, 'relation', n.relation,
    'name', n.name, 'otherNames', n.other_names, 'website', n.website,
    'place', (select private.pick(p.names, language_wanted) from public.places as p where p.id = n.place_id),
    'districtId', n.district_id,
    'district', (select private.pick(d.names, language_wanted) from public.districts as d where d.id = n.district_id),
    'area', n.area_text, 'noFixedPlace', n.no_fixed_place, 'showAddress', n.show_address, 'scope', n.scope,
    'what', n.what, 'termIds', to_jsonb(n.term_ids),
    'terms', (select coalesce(jsonb_agg(private.pick(t.labels, language_wanted) order by t.vocabulary, t.position, t.id), '[]')
      from public.terms as t where t.id = any (n.term_ids)),
    'meetsLocals', n.meets_locals, 'hasStructure', n.has_structure,
    'promotesInclusion', n.promotes_inclusion, 'localsBenefit', n.locals_benefit,
    'rhythm', n.rhythm, 'costs', n.costs, 'spokenLanguages', to_jsonb(n.spoken_languages),
    'answers', private.questionnaire_of(n.id),
    'savedSteps', to_jsonb(n.saved_steps), 'question', n.question, 'answer', n.answer,
    'declineReason', n.decline_reason, 'startedAt', n.started_at, 'submittedAt', n.submitted_at,
    'decidedAt', n.decided_at,
    'initiative', (select jsonb_build_object('slug', i.slug, 'name', m.name, 'language', m.language)
      from public.initiatives as i join public.initiative_names as m on m.initiative_id = i.id and m.role = 'main'
      where i.id = coalesce(n.initiative_id, n.merged_into)),
    'events', (select coalesce(jsonb_agg(jsonb_build_object('action', e.action, 'reason', e.reason, 'at', e.happened_at) order by e.id), '[]')
      from public.nomination_events as e where e.nomination_id = n.id))
$$;
comment on function private.nomination_fields(public.nominations, text) is 'What who nominates and who decides both see.';

create function private.get_nomination(secret text, language_wanted text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  n public.nominations := private.nomination_of(secret);
begin
  return private.nomination_fields(n, language_wanted) || jsonb_build_object(
    'challenge', n.challenge,
    'contact', (select jsonb_build_object('channel', c.channel, 'contact', c.contact) from public.nomination_contacts as c
      where c.nomination_id = n.id and c.contact is not null),
    'address', (select c.address from public.nomination_contacts as c where c.nomination_id = n.id),
    'hasMail', exists (select from private.nomination_mails as m where m.nomination_id = n.id),
    'duplicates', case when n.state = 'draft' and n.name is not null then private.duplicates_for_visitors(
      array[n.name] || string_to_array(n.other_names, ','), n.place_id, n.website, language_wanted, n.id) end);
end
$$;

create function public.list_nomination_options(language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$
  select jsonb_build_object(
    'terms', (select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'vocabulary', t.vocabulary,
        'slug', t.slug, 'label', private.pick(t.labels, language)) order by t.vocabulary, t.position, t.id), '[]')
      from public.terms as t),
    'homePlace', (select private.pick(h.names, language) from public.places as h
      join public.site_settings as s on s.home_place = h.slug),
    'districts', (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'label', private.pick(d.names, language))
        order by private.pick(d.names, language)), '[]')
      from public.districts as d join public.places as h on h.id = d.place_id
      join public.site_settings as s on s.home_place = h.slug),
    -- The larger ones of the country: help while typing, not the list of what is possible.
    'places', (select coalesce(jsonb_agg(p.name order by p.name), '[]') from (
      select distinct private.pick(p.names, language) as name, p.population
      from public.places as p join public.places as h on h.country = p.country
      join public.site_settings as s on s.home_place = h.slug
      order by p.population desc nulls last limit 250) as p))
$$;
comment on function public.list_nomination_options(text) is 'What the steps of a nomination let people choose from, in one language.';

create function private.proves_work(challenge text, proof text) returns boolean
language sql immutable set search_path = ''
as $$
  -- 15 leading zero bits: about 33,000 tries, a third of a second on an old telephone.
  select coalesce(proof ~ '^[0-9]{1,12}$'
    and left((('x' || left(encode(sha256(convert_to(challenge || ':' || proof, 'UTF8')), 'hex'), 8))::bit(32))::text, 15)
      = repeat('0', 15), false)
$$;
comment on function private.proves_work(text, text) is 'Whether a browser worked on the challenge: sha256("challenge:number") starts with 15 zero bits.';

create function private.submit_nomination(secret text, client text, proof text, trap text, mail text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  n public.nominations := private.lock_nomination((private.nomination_of(secret)).id);
  worked boolean := private.proves_work(n.challenge, proof);
  address text := nullif(trim(mail), '');
  missing text := case
    when n.name is null then 'name'
    when n.place_id is null and n.area_text is null and not n.no_fixed_place then 'place'
    when n.what is null then 'what'
    when not exists (select from public.nomination_contacts as c
      where c.nomination_id = n.id and c.contact is not null) then 'contact'
  end;
begin
  perform private.move_nomination(n, 'submitted', 'submitted');
  if missing is not null then
    raise sqlstate 'PT400' using message = format('%s:errorRequired', missing);
  end if;
  if coalesce(trap, '') <> '' then
    raise sqlstate 'PT400' using message = 'form:nominations:errorTrap';
  end if;
  perform private.check_mail(address);
  -- Without scripts no work can be shown: time and a smaller number stand in for it.
  if not worked and now() < n.started_at + interval '4 seconds' then
    raise sqlstate 'PT400' using message = 'form:nominations:errorTooFast';
  end if;
  if not private.count_attempt('nomination_submit', coalesce(client, ''), 5, interval '1 hour')
    or not worked and not private.count_attempt('nomination_submit_plain', coalesce(client, ''), 3, interval '1 hour') then
    raise sqlstate 'PT429' using message = 'too many nominations sent', hint = '3600';
  end if;
  update public.nominations set state = 'submitted', submitted_at = now() where id = n.id;
  if address is not null then
    perform private.keep_nominator_mail(n.id, address, secret);
  end if;
  -- Also to an address that was left with the draft.
  perform private.mail_nominator(n, 'nomination_received', '{}');
end
$$;

create function private.answer_nomination(secret text, given text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  n public.nominations := private.lock_nomination((private.nomination_of(secret)).id);
  typed text := private.trimmed(jsonb_build_object('answer', given), 'answer', 4000);
begin
  perform private.move_nomination(n, 'answered', 'in_review', typed);
  if typed is null then
    raise sqlstate 'PT400' using message = 'answer:errorRequired';
  end if;
  update public.nominations set state = 'in_review', answer = typed where id = n.id;
end
$$;

create function private.withdraw_nomination(secret text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  n public.nominations := private.lock_nomination((private.nomination_of(secret)).id);
begin
  perform private.move_nomination(n, 'withdrawn', 'withdrawn');
  update public.nominations set state = 'withdrawn', decided_at = now() where id = n.id;
  -- Whoever takes it back takes the personal part back with it.
  delete from public.nomination_contacts where nomination_id = n.id;
  delete from private.nomination_mails where nomination_id = n.id;
end
$$;
