-- Pictures of listings: the same table as all files, with a listing in the place of the post. Exactly who may
-- read the listing reads them, asked each time. Who brought one and how its file was called is not kept.

alter table public.attachments
  add column listing_id bigint references public.listings (id) on delete cascade,
  add check (listing_id is null or num_nonnulls(post_id, document_id, paper_id, group_id, session_id) = 0),
  add check (listing_id is null or kind = 'image' and is_listed and description <> '');
comment on column public.attachments.listing_id is 'The listing that a picture belongs to from its first byte.';
create index attachments_listing_id on public.attachments (listing_id);

create function private.may_read_listing_picture(a public.attachments) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
declare
  l public.listings;
begin
  select * into l from public.listings as listings where listings.id = a.listing_id;
  return l.id is not null and (a.finished_at is not null or a.uploaded_by = (select auth.uid()))
    and coalesce((private.rights_in_listing(l)).may_read, false);
end
$$;
comment on function private.may_read_listing_picture(public.attachments) is
  'Where its listing is read: by visitors only where that stands for everybody, by nobody else once it is closed or over.';

create function private.bars_pictures(l public.listings) returns text
language plpgsql stable security definer set search_path = ''
as $$
begin
  return case
    when l.about_minor then 'minor'
    -- Somebody who goes by a code name has not seen what others would show of them.
    when exists (select from public.beneficiaries as b where b.id = l.beneficiary_id and b.taken_over_by is null) then 'behalf'
    when l.state not in ('draft', 'open', 'talking', 'expired') then 'over' end;
end
$$;
comment on function private.bars_pictures(public.listings) is
  'Why a listing takes no pictures: it is about a minor, it is posted for somebody who has not taken it over, or it is over; null when it does.';

create function private.listing_pictures(listing bigint) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
  return (
    select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'width', a.width, 'height', a.height, 'description', a.description)
      order by a.finished_at, a.id), '[]')
    from public.attachments as a where a.listing_id = listing and a.finished_at is not null);
end
$$;
comment on function private.listing_pictures(bigint) is 'The pictures of a listing in the order in which they came; who calls has checked that it may be read.';

create function private.picture_words(listing bigint) returns text
language plpgsql stable security definer set search_path = ''
as $$
begin
  return (select string_agg(a.description, E'\n' order by a.created_at, a.id) from public.attachments as a where a.listing_id = listing);
end
$$;
comment on function private.picture_words(bigint) is 'What is written of the pictures of a listing; read for risks as its text is.';

create function private.read_picture_words(description text) returns text
language plpgsql immutable set search_path = ''
as $$
declare
  given text := btrim(regexp_replace(coalesce(description, ''), '\s+', ' ', 'g'));
begin
  if given = '' then
    raise sqlstate 'PT400' using message = 'description:attachments:errorAlt';
  end if;
  if char_length(given) > 500 then
    raise sqlstate 'PT400' using message = 'description:attachments:errorAltLong';
  end if;
  return given;
end
$$;
comment on function private.read_picture_words(text) is 'What a picture shows, as it was typed, in one line; PT400 for nothing and for more than 500 signs.';

create function private.begin_listing_picture(
  wanted bigint, media_type text, description text, bytes integer, width integer, height integer, digest text, once uuid
) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  l public.listings := private.lock_my_listing(wanted);
  barred text := private.bars_pictures(l);
  given text;
begin
  if barred = 'over' then
    raise sqlstate 'PT409' using message = 'it is over';
  elsif barred = 'minor' then
    raise sqlstate 'PT400' using message = 'file:exchange:errorPicturesMinor';
  elsif barred = 'behalf' then
    raise sqlstate 'PT400' using message = 'file:exchange:errorPicturesBehalf';
  end if;
  given := private.read_picture_words(description);
  -- What broke off a while ago takes no place of what comes now.
  delete from public.attachments as a
  where a.listing_id = l.id and a.finished_at is null and a.created_at < now() - interval '10 minutes';
  return private.take_room(null, null, 'image', true, 'picture.webp', media_type, given, bytes, width, height, digest, once, l.id);
end
$$;
comment on function private.begin_listing_picture(bigint, text, text, integer, integer, integer, text, uuid) is
  'Takes room for a picture of one''s own listing. PT400 by field, PT404, PT409 when it is over, PT429, 42501.';

create function private.remove_listing_picture(wanted bigint, picture uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  l public.listings := private.lock_my_listing(wanted);
begin
  delete from public.attachments as a where a.id = picture and a.listing_id = l.id;
end
$$;
comment on function private.remove_listing_picture(bigint, uuid) is 'Takes a picture off one''s own listing, in whatever state that is; taken off twice changes nothing. PT404, 42501.';

create function private.describe_listing_picture(wanted bigint, picture uuid, description text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  l public.listings := private.lock_my_listing(wanted);
  given text;
begin
  if private.bars_pictures(l) = 'over' then
    raise sqlstate 'PT409' using message = 'it is over';
  end if;
  given := private.read_picture_words(description);
  update public.attachments as a set description = given
  where a.id = picture and a.listing_id = l.id and a.finished_at is not null and a.description <> given;
  if found then
    update public.listings as listings set review = private.review_of(listings)
    where listings.id = l.id and listings.state <> 'draft' and listings.review = 'approved';
  end if;
end
$$;
comment on function private.describe_listing_picture(bigint, uuid, text) is
  'Says anew what a picture of one''s own listing shows; new words are read as those of a new one. Of a picture that is gone nothing. PT400, PT404, PT409 when it is over, 42501.';

-- What follows from it

create function private.keep_picture_nameless() returns trigger
language plpgsql set search_path = ''
as $$
begin
  new.uploaded_by := null;
  new.once := null;
  return new;
end
$$;
comment on function private.keep_picture_nameless() is 'Once it has arrived nothing tells who brought it: it is the listing''s, and two listings are not to be joined by it.';
create trigger attachments_keep_nameless before update of finished_at on public.attachments
  for each row when (new.listing_id is not null and new.finished_at is not null) execute function private.keep_picture_nameless();

create function private.review_picture() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  update public.listings as l set review = private.review_of(l)
  where l.id = new.listing_id and l.state <> 'draft' and l.review = 'approved';
  return null;
end
$$;
comment on function private.review_picture() is 'A new picture is read as new words are, where the category or the author asks for it.';
create trigger attachments_review_picture after update of finished_at on public.attachments
  for each row when (new.listing_id is not null and old.finished_at is null and new.finished_at is not null)
  execute function private.review_picture();

create function private.drop_listing_pictures() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  delete from public.attachments as a where a.listing_id = new.id;
  return null;
end
$$;
comment on function private.drop_listing_pictures() is 'What is about a minor has no pictures, also when that is said later; nor has what becomes somebody else''s who has not seen them.';
create trigger listings_drop_pictures after update of about_minor, beneficiary_id on public.listings
  for each row when (new.about_minor and not old.about_minor
    or new.beneficiary_id is not null and new.beneficiary_id is distinct from old.beneficiary_id)
  execute function private.drop_listing_pictures();

create trigger attachments_announce_listing after update on public.attachments
  for each row when (new.listing_id is not null) execute function private.announce_change('exchange');
create trigger attachments_announce_no_listing after delete on public.attachments
  for each row when (old.listing_id is not null) execute function private.announce_change('exchange');

-- The API

create function public.begin_listing_picture(
  wanted bigint, media_type text, description text, bytes integer, width integer, height integer, digest text, once uuid
) returns jsonb
language sql security invoker set search_path = ''
as $$ select private.begin_listing_picture(wanted, media_type, description, bytes, width, height, digest, once) $$;
comment on function public.begin_listing_picture(bigint, text, text, integer, integer, integer, text, uuid) is
  'Takes room for a picture of one''s own listing, which then may be sent to Storage and finished; PT400 by field, PT404, PT409, PT429, 42501.';

create function public.remove_listing_picture(wanted bigint, picture uuid) returns void
language sql security invoker set search_path = ''
as $$ select private.remove_listing_picture(wanted, picture) $$;
comment on function public.remove_listing_picture(bigint, uuid) is 'Takes a picture off one''s own listing; PT404, 42501.';

create function public.describe_listing_picture(wanted bigint, picture uuid, description text) returns void
language sql security invoker set search_path = ''
as $$ select private.describe_listing_picture(wanted, picture, description) $$;
comment on function public.describe_listing_picture(bigint, uuid, text) is 'Says anew what a picture of one''s own listing shows; PT400 by field, PT404, PT409, 42501.';

grant execute on function
  private.describe_listing_picture(bigint, uuid, text), public.describe_listing_picture(bigint, uuid, text),
  private.begin_listing_picture(bigint, text, text, integer, integer, integer, text, uuid),
  public.begin_listing_picture(bigint, text, text, integer, integer, integer, text, uuid),
  private.remove_listing_picture(bigint, uuid), public.remove_listing_picture(bigint, uuid)
to authenticated;
