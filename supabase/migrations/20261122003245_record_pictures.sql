-- Pictures of initiatives: the same table as all files, with an initiative in the place of the post; what is told
-- of a picture stands in public.media. A picture that is taken off the page is kept for who edits the record; one
-- that somebody does not want to be seen on any more is erased, also from the versions.

alter table public.attachments
  add column initiative_id uuid references public.initiatives (id) on delete cascade,
  add check (initiative_id is null or num_nonnulls(post_id, document_id, paper_id, group_id, session_id, listing_id) = 0),
  add check (initiative_id is null or kind = 'image' and is_listed);
comment on column public.attachments.initiative_id is 'The initiative that a picture belongs to from its first byte.';
create index attachments_initiative_id on public.attachments (initiative_id);

alter table public.media
  alter column id drop default,
  add foreign key (id) references public.attachments (id) on delete cascade,
  add column agreed_on date not null;
comment on column public.media.agreed_on is 'When who brought it said that everybody who can be recognised on it agrees.';

create function private.check_picture(alternative jsonb, licence text, author text) returns void
language plpgsql immutable set search_path = ''
as $$
begin
  if coalesce(alternative, '{}') = '{}' then
    raise sqlstate 'PT400' using message = 'alternative:media:errorAlt';
  end if;
  if licence is null or licence not in ('cc-by-4.0', 'cc-by-sa-4.0', 'cc0-1.0', 'own') then
    raise sqlstate 'PT400' using message = 'licence:media:errorLicence';
  end if;
  if author is null and licence in ('cc-by-4.0', 'cc-by-sa-4.0') then
    raise sqlstate 'PT400' using message = 'author:media:errorAuthor';
  end if;
end
$$;
comment on function private.check_picture(jsonb, text, text) is
  'PT400 by field: what a picture shows is said in a language at least; the terms are known, and their author where they ask for one.';

create function private.may_read_initiative_picture(a public.attachments) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  if a.finished_at is null then
    return coalesce(a.uploaded_by = (select auth.uid()), false);
  end if;
  return exists (
      select from public.media as m join public.initiatives as i on i.id = m.initiative_id
      where m.id = a.id and m.is_shown
        and (i.is_published or private.sees_unpublished() or i.id in (select private.my_initiative_ids())))
    or private.edits_record_as(a.initiative_id) is not null;
end
$$;
comment on function private.may_read_initiative_picture(public.attachments) is
  'Where its initiative is read; one that was taken off only by who edits the record.';

create trigger attachments_keep_nameless_initiative before update of finished_at on public.attachments
  for each row when (new.initiative_id is not null and new.finished_at is not null) execute function private.keep_picture_nameless();

-- Shown ones are read with their initiative; the others, and what was told of them, by nobody else.
drop policy "readable with its initiative" on public.media;
create policy "shown ones are readable with their initiative" on public.media for select to anon, authenticated
  using (is_shown and exists (select from public.initiatives as i where i.id = initiative_id));
drop trigger media_audit on public.media;
create trigger media_audit after insert or update or delete on public.media
  for each row execute function private.audit('initiative_id', 'alternative_texts', 'author');

create function private.record_to_edit(initiative_slug text) returns uuid
language plpgsql stable security definer set search_path = ''
as $$
declare
  target uuid := private.initiative_at(initiative_slug);
begin
  perform private.require_person();
  if private.edits_record_as(target) is null then
    raise insufficient_privilege using message = 'only who keeps this record does this';
  end if;
  return target;
end
$$;
comment on function private.record_to_edit(text) is 'The initiative at this address, for who changes its record at once; PT404, 42501.';

create function private.begin_initiative_picture(
  initiative_slug text, about jsonb, media_type text, bytes integer, width integer, height integer, digest text, once uuid
) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  target uuid := private.record_to_edit(initiative_slug);
  alternative jsonb := private.given_words(about, 'alternative', 500);
  licence text := about ->> 'licence';
  author text := private.trimmed(about, 'author', 120);
  begun jsonb;
begin
  perform private.check_picture(alternative, licence, author);
  if (about -> 'agreed') is distinct from 'true'::jsonb then
    raise sqlstate 'PT400' using message = 'agreed:media:errorAgreed';
  end if;
  -- What broke off a while ago takes no place of what comes now.
  delete from public.attachments as a
  where a.initiative_id = target and a.finished_at is null and a.created_at < now() - interval '10 minutes';
  begun := private.take_room(null, null, 'image', true, 'picture.webp', media_type, '', bytes, width, height, digest, once,
    initiative_id => target);
  insert into public.media as m (id, initiative_id, alternative_texts, licence, author, agreed_on, is_shown)
  values ((begun ->> 'id')::uuid, target, alternative, licence, author, private.today(), false)
  on conflict (id) do update set alternative_texts = excluded.alternative_texts, licence = excluded.licence,
    author = excluded.author, agreed_on = excluded.agreed_on where not m.is_shown;
  return begun;
end
$$;

create function private.finish_initiative_picture(picture uuid) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  m public.media;
  a public.attachments;
  content jsonb;
begin
  select * into m from public.media as media where media.id = picture;
  if m.id is null or private.edits_record_as(m.initiative_id) is null then
    raise sqlstate 'PT404' using message = 'no such upload';
  end if;
  select * into a from public.attachments as attachments where attachments.id = picture;
  if a.finished_at is null then
    perform private.finish_attachment(picture);
  end if;
  -- Two who bring a picture at once both find the other's.
  perform from public.initiatives as i where i.id = m.initiative_id for update;
  select * into m from public.media as media where media.id = picture;
  if not m.is_shown then
    content := private.read_section(m.initiative_id, 'media');
    content := jsonb_set(content, '{media}', content -> 'media' || jsonb_build_array(jsonb_build_object('id', m.id,
      'alternative', m.alternative_texts, 'licence', m.licence, 'author', m.author, 'focusX', m.focus_x, 'focusY', m.focus_y)));
    perform private.save_section(m.initiative_id, 'media', content, private.latest_version(m.initiative_id, 'media'), null, 'edit');
  end if;
  return private.latest_version(m.initiative_id, 'media');
end
$$;
comment on function private.finish_initiative_picture(uuid) is
  'The picture has arrived: it stands last on the page, with a version. Twice is as once. PT404, PT409 when it has not.';

create function private.without_picture(content jsonb, picture uuid) returns jsonb
language plpgsql immutable set search_path = ''
as $$
begin
  return jsonb_set(content, '{media}', coalesce((
    select jsonb_agg(m.value order by m.turn) from jsonb_array_elements(content -> 'media') with ordinality as m (value, turn)
    where m.value ->> 'id' <> picture::text), '[]'));
end
$$;
comment on function private.without_picture(jsonb, uuid) is 'The section of pictures without one of them.';

create function private.erase_initiative_picture(initiative_slug text, picture uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  target uuid := private.record_to_edit(initiative_slug);
begin
  perform from public.initiatives as i where i.id = target for update;
  if not exists (select from public.attachments as a where a.id = picture and a.initiative_id = target) then
    return;
  end if;
  perform private.save_section(target, 'media', private.without_picture(private.read_section(target, 'media'), picture),
    private.latest_version(target, 'media'), null, 'edit');
  delete from public.attachments as a where a.id = picture;
  -- Its words may name who was on it.
  update public.initiative_versions as v
  set before = private.without_picture(v.before, picture), after = private.without_picture(v.after, picture)
  where v.initiative_id = target and v.section = 'media'
    and (v.before::text like '%' || picture || '%' or v.after::text like '%' || picture || '%');
end
$$;
comment on function private.erase_initiative_picture(text, uuid) is
  'Erases a picture with its files and what was told of it, in the versions too: it never comes back. Twice is as once.';

create function private.record_pictures(initiative_slug text, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  target uuid := private.record_to_edit(initiative_slug);
begin
  return jsonb_build_object(
    'name', (
      select jsonb_build_object('text', n.name, 'language', n.language) from public.initiative_names as n
      where n.initiative_id = target and n.role <> 'other'
      order by n.language = record_pictures.language desc, n.role, n.id limit 1),
    'version', private.latest_version(target, 'media'),
    'pictures', (
      select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'alternative', m.alternative_texts, 'licence', m.licence, 'author', m.author,
        'focusX', m.focus_x, 'focusY', m.focus_y, 'width', a.width, 'height', a.height, 'isShown', m.is_shown)
        order by not m.is_shown, m.position, m.id), '[]')
      from public.media as m join public.attachments as a on a.id = m.id
      where m.initiative_id = target and a.finished_at is not null));
end
$$;

create function private.initiative_pictures(target uuid, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
  return (
    select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'width', a.width, 'height', a.height,
      'alternative', private.pick_with_language(m.alternative_texts, initiative_pictures.language),
      'licence', m.licence, 'author', m.author, 'focusX', m.focus_x, 'focusY', m.focus_y) order by m.position, m.id), '[]')
    from public.media as m join public.attachments as a on a.id = m.id
    where m.initiative_id = target and m.is_shown and a.finished_at is not null);
end
$$;
comment on function private.initiative_pictures(uuid, text) is 'The pictures on the page of an initiative, in order; who calls has checked that it may be read.';

-- The API

create function public.begin_initiative_picture(
  initiative_slug text, about jsonb, media_type text, bytes integer, width integer, height integer, digest text, once uuid
) returns jsonb
language sql security invoker set search_path = ''
as $$ select private.begin_initiative_picture(initiative_slug, about, media_type, bytes, width, height, digest, once) $$;
comment on function public.begin_initiative_picture(text, jsonb, text, integer, integer, integer, text, uuid) is
  'Takes room for a picture of a record that one keeps, which then may be sent to Storage and finished; PT400 by field, PT404, PT429, 42501.';

create function public.finish_initiative_picture(picture uuid) returns integer
language sql security invoker set search_path = ''
as $$ select private.finish_initiative_picture(picture) $$;
comment on function public.finish_initiative_picture(uuid) is 'The picture has arrived and stands on the page; PT404, PT409 when it has not arrived.';

create function public.erase_initiative_picture(initiative_slug text, picture uuid) returns void
language sql security invoker set search_path = ''
as $$ select private.erase_initiative_picture(initiative_slug, picture) $$;
comment on function public.erase_initiative_picture(text, uuid) is 'Erases a picture of a record that one keeps, for good; PT404, 42501.';

create function public.get_record_pictures(initiative_slug text, language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.record_pictures(initiative_slug, language) $$;
comment on function public.get_record_pictures(text, text) is
  'The pictures of a record with all that is told of them, also those off the page, for who keeps it; PT404, 42501.';

grant execute on function private.initiative_pictures(uuid, text) to anon, authenticated;
grant execute on function
  private.begin_initiative_picture(text, jsonb, text, integer, integer, integer, text, uuid),
  public.begin_initiative_picture(text, jsonb, text, integer, integer, integer, text, uuid),
  private.finish_initiative_picture(uuid), public.finish_initiative_picture(uuid),
  private.erase_initiative_picture(text, uuid), public.erase_initiative_picture(text, uuid),
  private.record_pictures(text, text), public.get_record_pictures(text, text)
to authenticated;
