-- Posts in other languages, beside the original and never in its place.
--
-- What a person translated is never overwritten by a machine: both are rows of their own, and who reads
-- gets the person's. A translation names the revision that it was made of, so that an old one says so.

create table private.post_translations (
  post_id bigint not null references public.posts (id) on delete cascade,
  language public.language_code not null,
  is_machine boolean not null,
  document jsonb not null,
  of_revision integer not null,
  revision integer not null default 1,
  written_by uuid references public.people (id) on delete set null,
  written_at timestamptz not null default now(),
  primary key (post_id, language, is_machine)
);
comment on table private.post_translations is 'A post in another language, by a person or by a machine.';
comment on column private.post_translations.of_revision is 'The revision of the post that was translated.';
comment on column private.post_translations.revision is 'Counts the savings of this translation.';
create index post_translations_written_by on private.post_translations (written_by);

create table private.post_translation_revisions (
  post_id bigint not null references public.posts (id) on delete cascade,
  language public.language_code not null,
  revision integer not null,
  document jsonb not null,
  written_by uuid references public.people (id) on delete set null,
  written_at timestamptz not null,
  primary key (post_id, language, revision)
);
comment on table private.post_translation_revisions is
  'Earlier texts of translations by people, for moderators: who put words into whose mouth.';
create index post_translation_revisions_written_by on private.post_translation_revisions (written_by);

create function private.translation_line(p public.posts, wanted text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object('document', x.document, 'language', x.language, 'isMachine', x.is_machine,
    'isOutdated', x.of_revision < p.revision, 'revision', x.revision, 'writtenAt', x.written_at,
    'writtenBy', private.person_line(x.written_by), 'isMine', coalesce(x.written_by = (select auth.uid()), false))
  from private.post_translations as x
  where x.post_id = p.id and x.language = wanted
  order by x.is_machine limit 1
$$;
comment on function private.translation_line(public.posts, text) is
  'The translation that is shown beside a post: a person''s, else a machine''s; null without one.';

create function private.forget_translations() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  delete from private.post_translations as x where x.post_id = new.id;
  delete from private.post_translation_revisions as x where x.post_id = new.id;
  return null;
end
$$;
comment on function private.forget_translations() is 'Who takes the own words back takes them back in every language.';
create trigger posts_forget_translations after update of state on public.posts
  for each row when (new.state = 'removed') execute function private.forget_translations();
create trigger post_translations_announce after insert or update or delete on private.post_translations
  for each row execute function private.announce_part_of_post();
