-- Bringing a file: begun (limits are checked, room is taken), sent to Storage, finished. What no post takes
-- within a day is dropped; the rest goes with its post.

create function private.files_of_group(wanted smallint) returns bigint
language sql stable security definer set search_path = ''
as $$ select coalesce(sum(a.bytes), 0)::bigint from public.attachments as a where a.group_id = wanted $$;
comment on function private.files_of_group(smallint) is 'Bytes that the files of a group take.';

create function private.takes_file(kind text, media_type text) returns boolean
language sql immutable parallel safe set search_path = ''
as $$
  select coalesce(case takes_file.kind
    when 'image' then takes_file.media_type = 'image/webp'
    when 'document' then takes_file.media_type in ('application/pdf', 'text/plain', 'text/csv')
      or takes_file.media_type ~ '^application/vnd\.(oasis\.opendocument|openxmlformats-officedocument)\.[a-z.]{1,60}$'
  end, false)
$$;
comment on function private.takes_file(text, text) is 'Pictures as the site makes them anew, and documents: nothing that a browser shows or runs.';

create function private.take_room(
  group_id smallint, session_id integer, kind text, is_listed boolean, name text, media_type text, description text, bytes integer,
  width integer, height integer, digest text, once uuid, listing_id bigint default null, initiative_id uuid default null, organisation_id uuid default null
) returns jsonb
language plpgsql security definer set search_path = ''
as $$
#variable_conflict use_column
declare
  me uuid := (select auth.uid());
  a public.attachments;
  taken bigint;
  room bigint := 524288000;
begin
  perform private.check_pause();
  -- The site looks into files before it sends them; who sends one without it says nothing else either.
  if not private.takes_file(take_room.kind, take_room.media_type) then
    raise sqlstate 'PT400' using message = 'file:attachments:errorKind';
  end if;
  if coalesce(take_room.bytes, 0) not between 1 and 20971520 then
    raise sqlstate 'PT400' using message = 'file:attachments:errorLarge';
  end if;
  -- Two uploads at once must not both take the last room; those of one person count one after the other too.
  perform pg_advisory_xact_lock(hashtextextended(format('files of group %s session %s listing %s initiative %s organisation %s',
    take_room.group_id, take_room.session_id, take_room.listing_id, take_room.initiative_id, take_room.organisation_id), 0));
  select * into a from public.attachments as known
  where known.digest = take_room.digest
    and (known.uploaded_by = me and known.once = take_room.once or (known.finished_at is not null or known.uploaded_by = me)
      and (known.listing_id = take_room.listing_id or known.initiative_id = take_room.initiative_id or known.organisation_id = take_room.organisation_id));
  if a.id is not null then
    return private.attachment_line(a) || jsonb_build_object('isFinished', a.finished_at is not null);
  end if;
  if take_room.group_id is not null then
    if take_room.is_listed and (
      select count(*) from public.attachments as same where same.uploaded_by = me and same.once = take_room.once) >= 5 then
      raise sqlstate 'PT400' using message = 'file:attachments:errorMany';
    end if;
    select g.file_megabytes * 1048576::bigint into room from public.working_groups as g where g.id = take_room.group_id;
  end if;
  if (select count(*) from public.attachments as same where same.listing_id = take_room.listing_id) >= 4 then
    raise sqlstate 'PT400' using message = 'file:exchange:errorPictures';
  elsif (select count(*) from public.attachments as same where same.initiative_id = take_room.initiative_id) >= 24 then
    raise sqlstate 'PT400' using message = 'file:media:errorMany';
  end if;
  select coalesce(sum(f.bytes), 0) into taken from public.attachments as f
  where take_room.group_id = f.group_id or take_room.session_id = f.session_id or take_room.listing_id = f.listing_id or take_room.initiative_id = f.initiative_id or take_room.organisation_id = f.organisation_id;
  if taken + take_room.bytes > room then
    raise sqlstate 'PT400' using message = case when take_room.group_id is null then 'file:dossier:errorSessionFull' else 'file:attachments:errorGroupFull' end;
  end if;
  if not private.count_attempt('attachment', me::text, 60, interval '1 day') then
    raise sqlstate 'PT429' using message = 'too many files', hint = '86400';
  end if;
  insert into public.attachments
    (group_id, session_id, listing_id, initiative_id, organisation_id, uploaded_by, kind, is_listed, name, media_type, description, bytes, width, height, digest, once)
  values (take_room.group_id, take_room.session_id, take_room.listing_id, take_room.initiative_id, take_room.organisation_id, me,
    take_room.kind::public.attachment_kind, take_room.is_listed, take_room.name, take_room.media_type, coalesce(take_room.description, ''), take_room.bytes, take_room.width,
    take_room.height, take_room.digest, take_room.once)
  returning * into a;
  return private.attachment_line(a) || jsonb_build_object('isFinished', false);
end
$$;
comment on function private.take_room(smallint, integer, text, boolean, text, text, text, integer, integer, integer, text, uuid, bigint, uuid, uuid) is
  'Takes room for a file in a group, in a session, whose papers have 500 MB, of a listing, which has four pictures, of an initiative, which has 24, or for the logo of an organisation. PT400 by field, PT429.';

create function private.begin_attachment(
  group_slug text, kind text, is_listed boolean, name text, media_type text, description text, bytes integer,
  width integer, height integer, digest text, once uuid
) returns jsonb
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.require_person();
  return private.take_room((private.writing_group(group_slug)).id, null, kind, is_listed, name, media_type, description, bytes,
    width, height, digest, once);
end
$$;

create function private.finish_attachment(attachment_id uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  a public.attachments;
  stored bigint;
begin
  select * into a from public.attachments as known where known.id = attachment_id and known.uploaded_by = me for update;
  if a.id is null then
    raise sqlstate 'PT404' using message = 'no such upload';
  end if;
  select sum((o.metadata ->> 'size')::bigint) into stored from storage.objects as o
  where o.bucket_id = 'attachments' and o.name in (a.id || '/file', a.id || '/small', a.id || '/thumb');
  -- What came must be what room was asked for.
  if coalesce(stored, 0) not between 1 and a.bytes then
    raise sqlstate 'PT409' using message = 'the file did not arrive';
  end if;
  update public.attachments set finished_at = coalesce(finished_at, now()) where id = a.id;
end
$$;

create function private.own_post(topic_id bigint, number integer) returns public.posts
language plpgsql security definer set search_path = ''
as $$
declare
  t public.topics := private.lock_for_writing(topic_id);
  p public.posts := private.lock_post(t, number);
begin
  if p.author_id is distinct from (select auth.uid()) then
    raise insufficient_privilege using message = 'only its author changes a post';
  end if;
  if p.state <> 'visible' then
    raise sqlstate 'PT409' using message = 'this post is ' || p.state;
  end if;
  return p;
end
$$;
comment on function private.own_post(bigint, integer) is 'A post that who asks may change, held; PT404, PT409, 42501.';

create function private.change_attachments(topic_id bigint, number integer, once uuid, removed uuid[]) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  p public.posts := private.own_post(topic_id, number);
begin
  delete from public.attachments as a where a.post_id = p.id and a.is_listed and a.id = any (removed);
  update public.attachments as a set post_id = p.id
  where a.post_id is null and a.uploaded_by = me and a.once = change_attachments.once and a.is_listed and a.finished_at is not null
    and a.group_id = (select t.group_id from public.topics as t where t.id = p.topic_id);
  if (select count(*) from public.attachments as a where a.post_id = p.id and a.is_listed) > 5 then
    raise sqlstate 'PT400' using message = 'file:attachments:errorMany';
  end if;
end
$$;

create function private.drop_attachment(attachment_id uuid) returns void
language sql security definer set search_path = ''
as $$
  delete from public.attachments as a
  where a.id = attachment_id and private.is_unused_file(a) and a.uploaded_by = (select auth.uid())
$$;

create function private.list_waiting_attachments(once uuid) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(jsonb_agg(private.attachment_line(a) order by a.created_at, a.id), '[]')
  from public.attachments as a
  where a.uploaded_by = (select auth.uid()) and a.once = list_waiting_attachments.once and a.post_id is null
    and a.is_listed and a.finished_at is not null
$$;
comment on function private.list_waiting_attachments(uuid) is 'What who asks brought for a form that is not sent yet.';

create function private.forget_unused_attachments(at timestamptz) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  delete from public.attachments as a
  where private.is_unused_file(a)
      and (a.created_at < at - interval '1 day' or a.group_id is null and a.session_id is null)
    or (a.listing_id is not null or a.initiative_id is not null or a.organisation_id is not null) and a.finished_at is null and a.created_at < at - interval '1 day';
end
$$;
comment on function private.forget_unused_attachments(timestamptz) is 'Hourly: drops files that no post and no paper has taken within a day, and pictures of listings and initiatives and logos that did not arrive.';

create function private.group_files(group_slug text, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  g public.working_groups;
  with_members boolean;
begin
  select * into g from public.working_groups as groups
  where groups.slug = group_slug and groups.id in (select private.readable_group_ids());
  if g.id is null then
    raise sqlstate 'PT404' using message = 'no such group';
  end if;
  with_members := g.id in (select private.my_group_ids())
    or private.has_role('coordinator', 'moderator', 'administrator');
  return jsonb_build_object(
    'group', private.group_line(g, group_files.language),
    -- The newest hundred; older ones stand with their posts.
    'files', (
      select coalesce(jsonb_agg(private.attachment_line(f.attachment) || jsonb_build_object(
        'createdAt', (f.attachment).created_at, 'topic', f.topic_id, 'number', f.number, 'title', f.title, 'language', f.language)
        order by (f.attachment).created_at desc, (f.attachment).id), '[]')
      from (
        select a as attachment, t.id as topic_id, p.number, t.title, t.language
        from public.attachments as a join public.posts as p on p.id = a.post_id join public.topics as t on t.id = p.topic_id
        where a.group_id = g.id and a.is_listed and p.state = 'visible' and (t.audience = 'public' or with_members)
        order by a.created_at desc, a.id limit 100
      ) as f),
    'room', case when g.id in (select private.led_group_ids()) then jsonb_build_object(
      'used', private.files_of_group(g.id), 'megabytes', g.file_megabytes,
      'mayChange', private.has_role('coordinator', 'administrator')) end);
end
$$;

create function private.set_group_room(group_slug text, megabytes integer) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.require_person();
  if not private.has_role('coordinator', 'administrator') then
    raise insufficient_privilege using message = 'only coordinators do this';
  end if;
  if coalesce(megabytes, -1) not between 0 and 100000 then
    raise sqlstate 'PT400' using message = 'megabytes:errorNumber';
  end if;
  update public.working_groups as g set file_megabytes = megabytes where g.slug = group_slug;
  if not found then
    raise sqlstate 'PT404' using message = 'no such group';
  end if;
end
$$;

-- The API

create function public.begin_attachment(
  group_slug text, kind text, is_listed boolean, name text, media_type text, description text, bytes integer, digest text,
  once uuid default null, width integer default null, height integer default null
) returns jsonb
language sql security invoker set search_path = ''
as $$
  select private.begin_attachment(group_slug, kind, is_listed, name, media_type, description, bytes, width, height, digest, once)
$$;
comment on function public.begin_attachment(text, text, boolean, text, text, text, integer, text, uuid, integer, integer) is
  'Takes room for a file, which then may be sent to Storage; the same once and digest give the same row. PT400 by field, PT404, PT429, 42501.';

create function public.finish_attachment(attachment_id uuid) returns void
language sql security invoker set search_path = ''
as $$ select private.finish_attachment(attachment_id) $$;
comment on function public.finish_attachment(uuid) is 'The file has arrived in Storage; PT404, PT409 when it has not.';

create function public.drop_attachment(attachment_id uuid) returns void
language sql security invoker set search_path = ''
as $$ select private.drop_attachment(attachment_id) $$;
comment on function public.drop_attachment(uuid) is 'Takes back what one brought and no post has taken.';

create function public.change_attachments(topic_id bigint, number integer, once uuid, removed uuid[] default '{}') returns void
language sql security invoker set search_path = ''
as $$ select private.change_attachments(topic_id, number, once, removed) $$;
comment on function public.change_attachments(bigint, integer, uuid, uuid[]) is
  'Adds what was brought for a form to one''s own post and takes some away; PT400 above five, PT404, PT409, 42501.';

create function public.list_waiting_attachments(once uuid) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.list_waiting_attachments(once) $$;
comment on function public.list_waiting_attachments(uuid) is 'What who asks brought for a form that is not sent yet.';

create function public.get_attachment(attachment_id uuid) returns jsonb
language plpgsql stable security invoker set search_path = ''
as $$
begin
  return (
    select private.attachment_line(a) || jsonb_build_object('digest', a.digest, 'hasThumb', a.listing_id is not null or a.initiative_id is not null or a.organisation_id is not null)
    from public.attachments as a where a.id = attachment_id and a.finished_at is not null);
end
$$;
comment on function public.get_attachment(uuid) is 'A file that who asks may read; null otherwise.';

create function public.list_group_files(group_slug text, language text default 'nl') returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.group_files(group_slug, language) $$;
comment on function public.list_group_files(text, text) is
  'The files below posts of a group that who asks may read, the newest hundred, and for who leads it the room that is left; PT404.';

create function public.set_group_room(group_slug text, megabytes integer) returns void
language sql security invoker set search_path = ''
as $$ select private.set_group_room(group_slug, megabytes) $$;
comment on function public.set_group_room(text, integer) is 'How many megabytes of files a group has room for; for coordinators. PT400, PT404, 42501.';

grant execute on function private.attachment_line(public.attachments), public.get_attachment(uuid),
  private.group_files(text, text), public.list_group_files(text, text) to anon, authenticated;
grant execute on function
  private.begin_attachment(text, text, boolean, text, text, text, integer, integer, integer, text, uuid),
  public.begin_attachment(text, text, boolean, text, text, text, integer, text, uuid, integer, integer),
  private.finish_attachment(uuid), public.finish_attachment(uuid),
  private.drop_attachment(uuid), public.drop_attachment(uuid),
  private.change_attachments(bigint, integer, uuid, uuid[]), public.change_attachments(bigint, integer, uuid, uuid[]),
  private.list_waiting_attachments(uuid), public.list_waiting_attachments(uuid),
  private.set_group_room(text, integer), public.set_group_room(text, integer)
to authenticated;
