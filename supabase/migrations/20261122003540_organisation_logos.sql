-- Logos of organisations: the same table as all files, with an organisation in the place of the post. Who changes
-- what stands about an organisation brings its logo; everybody sees it.

alter table public.attachments
  add column organisation_id uuid references public.organisations (id) on delete cascade,
  add check (organisation_id is null or num_nonnulls(post_id, document_id, paper_id, group_id, session_id, listing_id, initiative_id) = 0),
  add check (organisation_id is null or kind = 'image' and is_listed);
comment on column public.attachments.organisation_id is 'The organisation whose logo this is, from its first byte.';
create index attachments_organisation_id on public.attachments (organisation_id);

-- No foreign key: files and organisations would point to each other, and who empties one table empties the other.
create function private.forget_logo() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  update public.organisations as o set logo_id = null where o.logo_id = old.id;
  return null;
end
$$;
create trigger attachments_forget_logo after delete on public.attachments
  for each row when (old.organisation_id is not null) execute function private.forget_logo();

create trigger attachments_keep_nameless_logo before update of finished_at on public.attachments
  for each row when (new.organisation_id is not null and new.finished_at is not null) execute function private.keep_picture_nameless();

create function private.organisation_to_edit(wanted text) returns public.organisations
language plpgsql security definer set search_path = ''
as $$
declare
  o public.organisations;
begin
  perform private.require_person();
  select * into o from public.organisations as organisations where organisations.slug = wanted for update;
  if o.id is null then
    raise sqlstate 'PT404' using message = 'no such organisation';
  end if;
  if private.organisation_role(o.id) is null and not private.has_role('editor') then
    raise sqlstate '42501' using message = 'only who speaks for this organisation changes it';
  end if;
  return o;
end
$$;
comment on function private.organisation_to_edit(text) is 'An organisation, held, for who changes what stands about it; PT404, 42501.';

create function private.begin_logo(
  organisation_slug text, media_type text, bytes integer, width integer, height integer, digest text, once uuid
) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  o public.organisations := private.organisation_to_edit(organisation_slug);
begin
  -- What broke off before takes no place of what comes now.
  delete from public.attachments as a
  where a.organisation_id = o.id and a.finished_at is null and a.uploaded_by = (select auth.uid()) and a.once is distinct from begin_logo.once;
  return private.take_room(null, null, 'image', true, 'logo.webp', media_type, '', bytes, width, height, digest, once,
    organisation_id => o.id);
end
$$;

create function private.finish_logo(organisation_slug text, logo uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  o public.organisations := private.organisation_to_edit(organisation_slug);
begin
  if o.logo_id = logo then
    return;
  end if;
  if not exists (select from public.attachments as a where a.id = logo and a.organisation_id = o.id) then
    raise sqlstate 'PT404' using message = 'no such upload';
  end if;
  perform private.finish_attachment(logo);
  update public.organisations set logo_id = logo where id = o.id;
  delete from public.attachments as a where a.organisation_id = o.id and a.finished_at is not null and a.id <> logo;
end
$$;
comment on function private.finish_logo(text, uuid) is 'The logo has arrived and takes the place of the former one, which is erased. Twice is as once.';

create function private.erase_logo(organisation_slug text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  o public.organisations := private.organisation_to_edit(organisation_slug);
begin
  update public.organisations set logo_id = null where id = o.id and logo_id is not null;
  delete from public.attachments as a where a.organisation_id = o.id;
end
$$;

-- The API

create function public.begin_logo(
  organisation_slug text, media_type text, bytes integer, width integer, height integer, digest text, once uuid
) returns jsonb
language sql security invoker set search_path = ''
as $$ select private.begin_logo(organisation_slug, media_type, bytes, width, height, digest, once) $$;
comment on function public.begin_logo(text, text, integer, integer, integer, text, uuid) is
  'Takes room for the logo of an organisation that one speaks for, which then may be sent to Storage and finished; PT400 file, PT404, PT429, 42501.';

create function public.finish_logo(organisation_slug text, logo uuid) returns void
language sql security invoker set search_path = ''
as $$ select private.finish_logo(organisation_slug, logo) $$;
comment on function public.finish_logo(text, uuid) is
  'The logo has arrived and stands on the page in the place of the former one; PT404, PT409 when it has not arrived, 42501.';

create function public.erase_logo(organisation_slug text) returns void
language sql security invoker set search_path = ''
as $$ select private.erase_logo(organisation_slug) $$;
comment on function public.erase_logo(text) is 'Erases the logo of an organisation that one speaks for, with its files; PT404, 42501.';

grant execute on function
  private.begin_logo(text, text, integer, integer, integer, text, uuid), public.begin_logo(text, text, integer, integer, integer, text, uuid),
  private.finish_logo(text, uuid), public.finish_logo(text, uuid),
  private.erase_logo(text), public.erase_logo(text)
to authenticated;
