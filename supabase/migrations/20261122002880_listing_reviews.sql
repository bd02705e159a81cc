-- Reading listings before others do: by the ladder of the category, by who is new, and by what a text says.

create type private.review_verdict as enum ('approved', 'held', 'refused');

create table private.listing_reviews (
  id bigint generated always as identity primary key,
  listing_id bigint not null references public.listings (id) on delete cascade,
  verdict private.review_verdict not null,
  reason text check (char_length(reason) <= 2000),
  reason_language public.language_code not null,
  reviewed_by uuid references public.people (id) on delete set null,
  reviewed_at timestamptz not null default now(),
  check (verdict = 'approved' or reason is not null)
);
comment on table private.listing_reviews is 'What was said of a listing before it stood: the last row of one holds.';
create index listing_reviews_listing_id on private.listing_reviews (listing_id, id desc);
create index listing_reviews_reviewed_by on private.listing_reviews (reviewed_by);
create trigger listing_reviews_audit after insert on private.listing_reviews
  for each row execute function private.audit('id', 'reason', 'reviewed_by');

create function private.is_sent_to_many(l public.listings) returns boolean
language sql stable security definer set search_path = ''
as $$
  -- The same words again under other titles or of other accounts; short ones are alike by chance.
  select char_length(l.body) >= 60 and (
    select count(*) from (
      select from public.listings as others
      where others.id <> l.id and md5(private.fold_words(others.body)) = md5(private.fold_words(l.body))
        and others.opened_at > now() - interval '30 days' limit 3) as alike) >= 2
$$;
comment on function private.is_sent_to_many(public.listings) is 'Whether two others of a month say the same, whoever posted them.';
create index listings_same_words on public.listings (md5(private.fold_words(body))) where char_length(body) >= 60;

create function private.risks_of(l public.listings) returns text[]
language plpgsql stable security definer set search_path = ''
as $$
begin
  return private.risky_phrases(concat_ws(E'\n', l.title, l.body, private.picture_words(l.id)))
    || case when private.is_sent_to_many(l) then array['repeated'] else '{}' end;
end
$$;
comment on function private.risks_of(public.listings) is 'What in a listing puts people at risk, as codes; "repeated" when the same text stands under others.';

create function private.last_review(listing bigint) returns private.listing_reviews
language sql stable security definer set search_path = ''
as $$ select r.* from private.listing_reviews as r where r.listing_id = listing order by r.id desc limit 1 $$;

create function private.review_of(l public.listings) returns public.listing_review
language plpgsql stable security definer set search_path = ''
as $$
declare
  author uuid := coalesce(l.person_id, (select auth.uid()), l.written_by);
  ladder public.review_ladder := (select c.ladder from public.listing_categories as c where c.id = l.category_id);
  needed integer := coalesce((select s.first_posts from public.site_settings as s), 0);
  last private.listing_reviews := private.last_review(l.id);
begin
  if cardinality(private.risks_of(l)) > 0 then
    return 'held';
  end if;
  -- What somebody held or refused is read again by somebody, whatever its words are now.
  if last.verdict in ('held', 'refused') or ladder in ('always', 'organisation') then
    return 'pending';
  end if;
  if needed = 0 or private.is_known(author) then
    return 'approved';
  end if;
  return case when (
    select count(*) from (
      select from public.listings as others
      where others.person_id = author and others.id <> l.id and others.review = 'approved' and others.state <> 'draft' limit needed) as seen) >= needed
    then 'approved' else 'pending' end::public.listing_review;
end
$$;
comment on function private.review_of(public.listings) is
  'Whether a listing is read before others see it: held when its words are risky, else by the ladder of its category; first listings of somebody new are read first, in every language alike.';

-- The queue

create function private.reviewers_of(l public.listings) returns setof uuid
language sql stable security definer set search_path = ''
as $$
  select r.person_id from public.organisation_representatives as r
  where l.through_id is not null and r.organisation_id = l.through_id and private.is_checked(l.through_id)
    and r.person_id not in (select private.people_behind(l))
  union
  select r.person_id from public.person_roles as r
  where r.role in ('coordinator', 'moderator') and r.person_id not in (select private.people_behind(l))
$$;
comment on function private.reviewers_of(public.listings) is 'Who may read it first: the organisation that stands between, coordinators and moderators; nobody their own.';

create function private.tell_waiting_listing() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  -- The first that waits rings; those behind it are seen with it.
  if not exists (
    select from public.listings as l
    where l.review in ('pending', 'held') and l.state in ('open', 'talking') and l.id <> new.id and l.through_id is not distinct from new.through_id) then
    perform private.notify(array(select private.reviewers_of(new)), 'listing_waiting', null::smallint, null::bigint,
      'listing:' || new.id, new.revision, jsonb_build_object('path', '/exchange/review', 'mail', 'safety_news'));
  end if;
  return null;
end
$$;
create trigger listings_tell_waiting after update of review, state on public.listings
  for each row when (new.review in ('pending', 'held') and new.state in ('open', 'talking')
    and (new.review is distinct from old.review or old.state not in ('open', 'talking')))
  execute function private.tell_waiting_listing();

create function private.my_review_ids() returns setof bigint
language sql stable security definer set search_path = ''
as $$
  select l.id from public.listings as l
  where l.review in ('pending', 'held') and l.state in ('open', 'talking')
    and (l.through_id in (select private.my_checked_organisation_ids()) or (select private.keeps_exchange()))
    and not exists (select from private.people_behind(l) as p (id) where p.id = (select auth.uid()))
$$;
comment on function private.my_review_ids() is 'Listings that wait for who asks: of their checked organisation, or all for coordinators and moderators; never their own.';

create function private.list_review_queue(after bigint, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  size constant integer := 20;
  found bigint[];
begin
  perform private.require_person();
  if not private.keeps_exchange() and not exists (select private.my_checked_organisation_ids()) then
    raise insufficient_privilege using message = 'coordinators, moderators and checked organisations read this';
  end if;
  found := array(select w.id from private.my_review_ids() as w (id)
    where list_review_queue.after is null or w.id > list_review_queue.after order by w.id limit size + 1);
  return jsonb_build_object(
    'rows', (
      select coalesce(jsonb_agg(private.listing_line(l, list_review_queue.language) || jsonb_build_object(
        'body', l.body, 'pictures', private.listing_pictures(l.id), 'review', l.review, 'risks', private.risks_of(l), 'isAdult', l.is_adult, 'aboutMinor', l.about_minor,
        'through', (select private.organisation_line(o, list_review_queue.language) from public.organisations as o where o.id = l.through_id),
        'earlier', (select jsonb_build_object('verdict', r.verdict, 'reason', r.reason, 'language', r.reason_language, 'at', r.reviewed_at)
          from private.last_review(l.id) as r where r.id is not null)) order by l.id), '[]')
      from public.listings as l where l.id = any (found[1:size])),
    'next', case when cardinality(found) > size then found[size] end);
end
$$;
comment on function private.list_review_queue(bigint, text) is 'Twenty that wait for who asks, oldest first; 42501 for who reads none.';

create function private.review_listing(wanted bigint, verdict text, reason text, reason_language text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  l public.listings := private.lock_listing(wanted);
  given text;
begin
  if not (private.rights_in_listing(l)).may_review then
    raise insufficient_privilege using message = 'nobody reviews their own, nor that of another organisation';
  end if;
  if coalesce(verdict, '') not in ('approved', 'held', 'refused') then
    raise sqlstate 'PT400' using message = 'verdict:errorChoice';
  end if;
  if l.state not in ('open', 'talking') or l.review not in ('pending', 'held') then
    raise sqlstate 'PT409' using message = 'this listing does not wait';
  end if;
  given := private.given_text('reason', reason, verdict <> 'approved');
  insert into private.listing_reviews (listing_id, verdict, reason, reason_language, reviewed_by)
  values (l.id, verdict::private.review_verdict, given, private.given_language(reason_language), me);
  update public.listings as listings set review = verdict::public.listing_review where listings.id = l.id;
  perform private.drop_notices('listing:' || l.id, array['listing_waiting']);
  perform private.notify(array(select private.people_behind(l)), 'listing_' || verdict, null::smallint, null::bigint, 'listing:' || l.id,
    (select count(*)::integer from private.listing_reviews as r where r.listing_id = l.id),
    jsonb_build_object('path', '/exchange/' || l.id, 'own', true, 'mail', 'safety_news'));
end
$$;
comment on function private.review_listing(bigint, text, text, text) is
  'Shows a listing, holds it with a question, or refuses it; its author reads why. PT400 by field, PT404, PT409 when it no longer waits, 42501 for one''s own.';
