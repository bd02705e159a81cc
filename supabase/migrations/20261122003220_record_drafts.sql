-- What somebody has typed in a section of a record and not saved: theirs alone, gone when they save it.

create table public.record_drafts (
  initiative_id uuid not null references public.initiatives (id) on delete cascade,
  section public.record_section not null,
  person_id uuid not null references public.people (id) on delete cascade,
  base integer not null check (base >= 0),
  language public.language_code not null,
  typed jsonb not null check (jsonb_typeof(typed) = 'object' and octet_length(typed::text) <= 1000000),
  updated_at timestamptz not null default now(),
  primary key (person_id, initiative_id, section)
);
comment on table public.record_drafts is 'A section of a record as somebody is typing it, by field; seen by themselves only.';
comment on column public.record_drafts.base is 'The version of the section that they began with.';
create index record_drafts_initiative_id on public.record_drafts (initiative_id);

alter table public.record_drafts enable row level security;
create policy "people read their own drafts" on public.record_drafts
  for select to authenticated using (person_id = (select auth.uid()));
grant select on public.record_drafts to authenticated;

create function private.save_record_draft(
  initiative_slug text, wanted public.record_section, base integer, language text, typed jsonb
) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  target uuid := private.initiative_at(initiative_slug);
begin
  if private.edits_record_as(target) is null then
    raise sqlstate '42501' using message = 'only who keeps this record changes it at once';
  end if;
  if octet_length(typed::text) > 1000000 then
    raise sqlstate 'PT400' using message = 'form:records:errorTooLong';
  end if;
  -- Nobody edits fifty sections at once: the oldest makes room.
  delete from public.record_drafts as d where d.person_id = me and (d.initiative_id, d.section) in (
    select old.initiative_id, old.section from public.record_drafts as old
    where old.person_id = me and (old.initiative_id, old.section) <> (target, wanted)
    order by old.updated_at desc offset 49);
  insert into public.record_drafts as d (initiative_id, section, person_id, base, language, typed)
  values (target, wanted, me, save_record_draft.base, save_record_draft.language, save_record_draft.typed)
  on conflict on constraint record_drafts_pkey do update set base = excluded.base, language = excluded.language,
    typed = excluded.typed, updated_at = now();
end
$$;
comment on function private.save_record_draft(text, public.record_section, integer, text, jsonb) is
  'Keeps what who asks has typed in a section that they may change; PT400, PT404, 42501.';

create function private.delete_record_draft(initiative_slug text, wanted public.record_section) returns void
language sql security definer set search_path = ''
as $$
  delete from public.record_drafts as d using public.initiatives as i
  where i.slug = initiative_slug and d.initiative_id = i.id and d.section = wanted and d.person_id = (select auth.uid())
$$;

create function private.forget_record_drafts(today date) returns void
language sql security definer set search_path = ''
as $$
  delete from public.record_drafts where updated_at < today - (private.storage_days() -> 'draft')::integer
$$;
comment on function private.forget_record_drafts(date) is 'Daily: erases sections that nobody typed on for as long as other drafts are kept.';

create function public.save_record_draft(
  initiative_slug text, section public.record_section, base integer, language text, typed jsonb
) returns void
language sql security invoker set search_path = ''
as $$ select private.save_record_draft(initiative_slug, section, base, language, typed) $$;
comment on function public.save_record_draft(text, public.record_section, integer, text, jsonb) is
  'Keeps what who asks has typed in a section and not saved yet.';

create function public.delete_record_draft(initiative_slug text, section public.record_section) returns void
language sql security invoker set search_path = ''
as $$ select private.delete_record_draft(initiative_slug, section) $$;
comment on function public.delete_record_draft(text, public.record_section) is 'Throws away one''s own draft of a section.';

grant execute on function
  private.save_record_draft(text, public.record_section, integer, text, jsonb),
  private.delete_record_draft(text, public.record_section),
  public.save_record_draft(text, public.record_section, integer, text, jsonb),
  public.delete_record_draft(text, public.record_section)
to authenticated;
