-- Pictures and files that people add to what they write. The row comes before the file: it says who may
-- bring what, and takes its room in the group. The file itself stands in Storage, in a bucket that
-- nobody reads but through the row, which is read where its post is.

create type public.attachment_kind as enum ('image', 'document');

create table public.attachments (
  id uuid primary key default gen_random_uuid(),
  group_id smallint references public.working_groups (id) on delete set null,
  post_id bigint references public.posts (id) on delete cascade,
  uploaded_by uuid references public.people (id) on delete set null,
  kind public.attachment_kind not null,
  is_listed boolean not null,
  is_shown boolean not null default true,
  name text not null check (char_length(name) between 1 and 120),
  media_type text not null check (media_type ~ '^[a-z]+/[a-z0-9.+-]{1,100}$'),
  description text not null default '' check (char_length(description) <= 500),
  bytes integer not null check (bytes between 1 and 20971520),
  width integer check (width between 1 and 10000),
  height integer check (height between 1 and 10000),
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  once uuid,
  finished_at timestamptz,
  created_at timestamptz not null default now(),
  check ((kind = 'image') = (width is not null and height is not null)),
  check (is_listed or kind = 'image')
);
comment on table public.attachments is 'A picture or file of a post, or a picture of a working document; without either it waits for one, for a day.';
comment on column public.attachments.is_listed is 'Whether it stands below the text; a picture within the text is named there.';
comment on column public.attachments.is_shown is 'False for a picture that was taken out of the text: who reads earlier texts still sees it.';
comment on column public.attachments.description is 'What a picture shows, for who does not see it, or what a file holds; empty for what only decorates.';
comment on column public.attachments.digest is 'SHA-256 of what was sent.';
comment on column public.attachments.once is 'Names the sending of a form, whose post takes these files with it.';
comment on column public.attachments.finished_at is 'When the file had arrived in Storage; null before.';
create index attachments_post_id on public.attachments (post_id);
create index attachments_group_id on public.attachments (group_id);
create index attachments_uploaded_by on public.attachments (uploaded_by, created_at) where post_id is null;
create unique index attachments_once on public.attachments (uploaded_by, once, digest) where once is not null;

create table private.stale_files (
  attachment_id uuid primary key,
  stale_since timestamptz not null default now()
);
comment on table private.stale_files is 'Files whose row is gone: removed from Storage after the transaction, never within it.';

alter table public.working_groups
  add column file_megabytes integer not null default 500 check (file_megabytes between 0 and 100000);
comment on column public.working_groups.file_megabytes is 'Room for the pictures and files of the group.';

-- Who reads a file

create function private.may_read_attachment(a public.attachments) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
declare
  me uuid := (select auth.uid());
  p public.posts;
  r private.topic_rights;
begin
  if a.listing_id is not null then
    return private.may_read_listing_picture(a);
  end if;
  if a.initiative_id is not null then
    return private.may_read_initiative_picture(a);
  end if;
  if a.organisation_id is not null then
    return a.finished_at is not null or coalesce(a.uploaded_by = me, false);
  end if;
  if a.paper_id is not null then
    return private.attachment_is_paper_of_reader(a);
  end if;
  if a.document_id is not null then
    return private.may_read_document_picture(a);
  end if;
  if a.post_id is null then
    return coalesce(a.uploaded_by = me, false);
  end if;
  select * into p from public.posts as posts where posts.id = a.post_id;
  if p.document is null then
    return false;
  end if;
  select (private.rights_in(t)).* into r from public.topics as t where t.id = p.topic_id;
  return r.may_read
    and (p.state = 'visible' or r.may_moderate or coalesce(p.author_id = me, false))
    and (a.is_shown or r.is_member or r.may_moderate or coalesce(p.author_id = me, false));
end
$$;
comment on function private.may_read_attachment(public.attachments) is
  'Its listing, initiative, paper or post, everybody for a logo, or for a picture that was taken out the earlier texts of its post; one that nothing took is for who brought it.';

create function private.is_unused_file(a public.attachments) returns boolean
language plpgsql immutable parallel safe set search_path = ''
as $$
begin
  return a.post_id is null and a.document_id is null and a.paper_id is null and a.listing_id is null
    and a.initiative_id is null and a.organisation_id is null;
end
$$;
comment on function private.is_unused_file(public.attachments) is 'Whether neither a post nor a document, a paper, a listing, an initiative or an organisation has taken a file.';

create function private.attachment_of_file(file text) returns uuid
language sql immutable parallel safe set search_path = ''
as $$
  select case when file ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/(file|small|thumb)$' then split_part(file, '/', 1)::uuid end
$$;
comment on function private.attachment_of_file(text) is 'The row that a file in Storage belongs to; null for any other name.';

create function private.may_bring_file(file text) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (
    select from public.attachments as a
    where a.id = private.attachment_of_file(file) and a.uploaded_by = (select auth.uid()) and a.finished_at is null)
$$;
comment on function private.may_bring_file(text) is 'Whether who asks has begun this upload and not finished it.';
grant execute on function private.may_read_attachment(public.attachments), private.attachment_of_file(text),
  private.may_bring_file(text) to anon, authenticated;

alter table public.attachments enable row level security;
create policy "files are seen where their post is read" on public.attachments
  for select to anon, authenticated using (private.may_read_attachment(attachments));
grant select on public.attachments to anon, authenticated;

insert into storage.buckets (id, name, public, file_size_limit)
values ('attachments', 'attachments', false, 20971520) on conflict (id) do nothing;
create policy "files are read where their row is" on storage.objects
  for select to anon, authenticated using (
    bucket_id = 'attachments' and exists (
      select from public.attachments as a where a.id = private.attachment_of_file(objects.name))
  );
create policy "files are brought by who began their upload" on storage.objects
  for insert to authenticated with check (bucket_id = 'attachments' and private.may_bring_file(objects.name));

create function private.attachment_line(a public.attachments) returns jsonb
language sql immutable parallel safe set search_path = ''
as $$
  select jsonb_build_object('id', a.id, 'kind', a.kind, 'name', a.name, 'mediaType', a.media_type, 'bytes', a.bytes,
    'width', a.width, 'height', a.height, 'description', a.description)
$$;
comment on function private.attachment_line(public.attachments) is 'A file as its post shows it.';

create function private.attachment_lines(wanted_post bigint) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(jsonb_agg(private.attachment_line(a) order by a.created_at, a.id), '[]')
  from public.attachments as a where a.post_id = wanted_post and a.is_listed
$$;
comment on function private.attachment_lines(bigint) is 'The files below a post; who calls has checked that it may be read.';

-- What follows from the life of a post

create function private.images_in(document jsonb) returns setof uuid
language sql immutable parallel safe set search_path = ''
as $$
  select (found #>> '{}')::uuid
  from jsonb_path_query(document, 'lax $.root.children[*] ? (@.type == "image").id') as found
  where found #>> '{}' ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
$$;
comment on function private.images_in(jsonb) is 'The pictures that stand in a text.';

create function private.claim_attachments() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  -- Only what its author brought for this group and what belongs to no other post.
  update public.attachments as a set post_id = new.id
  where private.is_unused_file(a) and a.uploaded_by = new.author_id and a.finished_at is not null
    and a.group_id = (select t.group_id from public.topics as t where t.id = new.topic_id)
    and (a.id in (select private.images_in(new.document)) or tg_op = 'INSERT' and a.is_listed and a.once = new.once);
  if tg_op = 'UPDATE' then
    update public.attachments as a set is_shown = a.id in (select private.images_in(new.document))
    where a.post_id = new.id and not a.is_listed
      and a.is_shown is distinct from (a.id in (select private.images_in(new.document)));
  end if;
  return null;
end
$$;
comment on function private.claim_attachments() is 'A post takes what was brought for it, in its own transaction.';
create trigger posts_claim_attachments after insert on public.posts
  for each row execute function private.claim_attachments();
create trigger posts_claim_images after update of document on public.posts
  for each row when (new.document is not null and new.document is distinct from old.document)
  execute function private.claim_attachments();

create function private.drop_attachments() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  delete from public.attachments as a where a.post_id = new.id;
  return null;
end
$$;
create trigger posts_drop_attachments after update of state on public.posts
  for each row when (new.state = 'removed') execute function private.drop_attachments();

create function private.note_stale_file() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  insert into private.stale_files (attachment_id) values (old.id) on conflict do nothing;
  return null;
end
$$;
create trigger attachments_note_stale after delete on public.attachments
  for each row execute function private.note_stale_file();

create function private.announce_attachment() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform nextval('private.content_version');
  perform pg_notify('content', 'topic:' || p.topic_id) from public.posts as p
  where p.id = case when tg_op = 'DELETE' then old.post_id else new.post_id end;
  return null;
end
$$;
create trigger attachments_announce after update or delete on public.attachments
  for each row execute function private.announce_attachment();

create function private.carry_attachments() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  update public.attachments as a set group_id = new.group_id
  from public.posts as p where p.topic_id = new.id and a.post_id = p.id;
  return null;
end
$$;
comment on function private.carry_attachments() is 'Files move with their topic: they take room where it stands now.';
create trigger topics_carry_attachments after update of group_id on public.topics
  for each row when (new.group_id <> old.group_id) execute function private.carry_attachments();
