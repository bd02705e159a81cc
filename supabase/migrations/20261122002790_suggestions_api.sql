-- What pages ask of suggestions, and what people say to them.

create function private.get_suggestions(wanted bigint, language text) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  l public.listings := private.listing_of(wanted);
  r private.listing_rights := private.rights_in_listing(l);
  own_gates integer := (select f.own_gates from private.listing_features as f where f.listing_id = l.id);
  standing text;
  found jsonb := '[]';
begin
  if not (r.is_mine or r.may_review) then
    raise insufficient_privilege using message = 'suggestions are for who acts for the listing';
  end if;
  standing := case
    when l.state not in ('open', 'talking') or l.review <> 'approved' or l.is_paused or l.expires_at <= now() then 'closed'
    when not l.is_suggested then 'off'
    when l.audience = 'go_between' and not r.may_review then 'through'
    when own_gates & 32 <> 0 then 'full'
    else 'open' end;
  if standing = 'open' then
    found := private.suggestions_for(l, language, r.may_review);
    if r.is_mine then
      insert into private.suggestion_log as g
        (need_id, offer_id, category_id, step, score, is_bridged, shares_language, weights_version, logged_on)
      select case when l.kind = 'need' then l.id else o.id end, case when l.kind = 'need' then o.id else l.id end,
        case when l.kind = 'need' then l.category_id else o.category_id end, 'shown', (s ->> 'score')::smallint,
        (s ->> 'isBridged')::boolean, (s ->> 'level')::smallint > 0, private.weights_now(), private.today()
      from jsonb_array_elements(found) as s join public.listings as o on o.id = (s -> 'listing' ->> 'id')::bigint
      on conflict (need_id, offer_id, step, logged_on) do nothing;
    end if;
  end if;
  return jsonb_build_object('listing', private.listing_line(l, language), 'standing', standing, 'isMine', r.is_mine,
    'isSuggested', l.is_suggested, 'suggestions', (
      select coalesce(jsonb_agg(case when r.may_review then s else s - 'score' - 'level' - 'isBridged' end order by i), '[]')
      from jsonb_array_elements(found) with ordinality as e (s, i)));
end
$$;

create function private.suggested_pair(wanted bigint, other bigint, out need bigint, out offer bigint)
language plpgsql security definer set search_path = ''
as $$
declare
  l public.listings := private.lock_my_listing(wanted);
  o public.listings := private.listing_of(other);
begin
  if l.kind = o.kind then
    raise sqlstate 'PT404' using message = 'no such suggestion';
  end if;
  need := case when l.kind = 'need' then l.id else o.id end;
  offer := case when l.kind = 'need' then o.id else l.id end;
end
$$;
comment on function private.suggested_pair(bigint, bigint) is 'A listing of who asks and one of the other kind that they may read; PT404, 42501.';

create function private.refuse_suggestion(wanted bigint, other bigint, reason text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  pair record;
begin
  select * into pair from private.suggested_pair(wanted, other);
  if reason is null or reason <> all (enum_range(null::public.match_refusal)::text[]) then
    raise sqlstate 'PT400' using message = 'reason:errorChoice';
  end if;
  perform private.log_suggestion(pair.need, pair.offer, 'refused', reason);
end
$$;

create function private.open_suggestion(wanted bigint, other bigint) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  pair record;
begin
  select * into pair from private.suggested_pair(wanted, other);
  perform private.log_suggestion(pair.need, pair.offer, 'opened');
end
$$;

create function private.set_suggested(wanted bigint, suggested boolean) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  l public.listings := private.lock_my_listing(wanted);
begin
  update public.listings as listings set is_suggested = coalesce(suggested, false)
  where listings.id = l.id and listings.is_suggested is distinct from coalesce(suggested, false);
end
$$;

create function private.get_match_weights() returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object('version', v.version, 'since', v.since::date, 'columns', (
    select jsonb_agg(jsonb_build_object('weights', c.weights, 'points', c.points, 'categories', (
      select coalesce(jsonb_agg(jsonb_build_object('slug', k.slug, 'labels', k.labels) order by k.position), '[]')
      from public.listing_categories as k where k.weights = c.weights)) order by c.weights)
    from (select w.weights, jsonb_object_agg(w.part, w.points) as points from private.match_weights as w
      where w.version = v.version group by w.weights) as c))
  from private.weight_versions as v where v.version = private.weights_now()
$$;

create function public.get_suggestions(wanted bigint, language text default 'nl') returns jsonb
language sql volatile security invoker set search_path = ''
as $$ select private.get_suggestions(wanted, language) $$;
comment on function public.get_suggestions(bigint, text) is
  'Suggestions for a listing, for who acts for it and who stands between; these also see all parts. Notes that they were shown. PT404, 42501.';

create function public.refuse_suggestion(wanted bigint, other bigint, reason text) returns void
language sql security invoker set search_path = ''
as $$ select private.refuse_suggestion(wanted, other, reason) $$;
comment on function public.refuse_suggestion(bigint, bigint, text) is
  'Not this one, for one of five reasons: the two are not suggested to each other any more. PT400, PT404, 42501.';

create function public.open_suggestion(wanted bigint, other bigint) returns void
language sql security invoker set search_path = ''
as $$ select private.open_suggestion(wanted, other) $$;
comment on function public.open_suggestion(bigint, bigint) is 'Notes that a suggestion was looked at. PT404, 42501.';

create function public.set_suggested(wanted bigint, suggested boolean) returns void
language sql security invoker set search_path = ''
as $$ select private.set_suggested(wanted, suggested) $$;
comment on function public.set_suggested(bigint, boolean) is 'Whether a listing of who asks is suggested to others. PT404, 42501.';

create function public.get_match_weights() returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_match_weights() $$;
comment on function public.get_match_weights() is 'By what suggestions are scored now: points by part, and for which categories.';

grant execute on function private.get_match_weights(), public.get_match_weights() to anon, authenticated;
grant execute on function private.get_suggestions(bigint, text), private.refuse_suggestion(bigint, bigint, text),
  private.open_suggestion(bigint, bigint), private.set_suggested(bigint, boolean),
  public.get_suggestions(bigint, text), public.refuse_suggestion(bigint, bigint, text), public.open_suggestion(bigint, bigint),
  public.set_suggested(bigint, boolean)
to authenticated;
