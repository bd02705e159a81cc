-- What may be seen of an initiative: the public point, triggers, policies and grants.

create function private.set_public_point() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  exact private.exact_points;
  centre record;
begin
  select * into exact from private.exact_points where initiative_place_id = new.id;
  if new.visibility = 'hidden' then
    new.public_latitude := null;
    new.public_longitude := null;
    new.is_area := true;
  elsif new.visibility = 'public' and new.precision in ('exact', 'street') and exact.latitude is not null then
    new.public_latitude := exact.latitude;
    new.public_longitude := exact.longitude;
    new.is_area := false;
  else
    -- District or municipality: the published centre, never anything derived from the true point.
    select coalesce(d.latitude, p.latitude) as latitude, coalesce(d.longitude, p.longitude) as longitude
      into centre
      from public.places as p
      left join public.districts as d on d.id = new.district_id and d.place_id = p.id
      where p.id = new.place_id;
    new.public_latitude := centre.latitude;
    new.public_longitude := centre.longitude;
    new.is_area := true;
  end if;
  return new;
end
$$;
comment on function private.set_public_point() is 'The one rule that decides which point of a place anybody may know.';

create function private.sees_unpublished() returns boolean
language sql stable security definer set search_path = ''
as $$
  select private.has_role('moderator', 'editor', 'coordinator', 'administrator')
$$;
comment on function private.sees_unpublished() is 'Whether who asks works on entries before they are published.';

grant execute on function private.sees_unpublished() to anon, authenticated;

create trigger initiative_places_public_point before insert or update on public.initiative_places
  for each row execute function private.set_public_point();
create trigger initiatives_keep_updated_at before update on public.initiatives
  for each row execute function private.keep_updated_at();
create trigger initiative_texts_keep_updated_at before update on public.initiative_texts
  for each row execute function private.keep_updated_at();

do $$
declare
  child text;
begin
  -- Every part of the record is audited and announced alike; contacts and notes leave no text in the trail.
  foreach child in array array['initiative_names', 'initiative_texts', 'initiative_places',
    'initiative_organisations', 'initiative_figures', 'media'] loop
    execute format('create trigger %I after insert or update or delete on public.%I
      for each row execute function private.audit(''initiative_id'')', child || '_audit', child);
    execute format('create trigger %I after insert or update or delete on public.%I
      for each statement execute function private.announce_change(''initiatives'')', child || '_announce', child);
  end loop;
end
$$;
create trigger initiatives_audit after insert or update or delete on public.initiatives
  for each row execute function private.audit('id');
create trigger initiatives_announce after insert or update or delete on public.initiatives
  for each statement execute function private.announce_change('initiatives');
create trigger initiative_contacts_audit after insert or update or delete on public.initiative_contacts
  for each row execute function private.audit('initiative_id', 'contact');
create trigger initiative_contacts_announce after insert or update or delete on public.initiative_contacts
  for each statement execute function private.announce_change('initiatives');

alter table public.initiatives enable row level security;
alter table public.initiative_contacts enable row level security;
alter table public.initiative_notes enable row level security;

create policy "everybody reads published initiatives, staff all" on public.initiatives
  for select to anon, authenticated
  using (is_published or (select private.sees_unpublished()));

do $$
declare
  child text;
begin
  -- A part is visible exactly when its initiative is.
  foreach child in array array['initiative_names', 'initiative_texts', 'initiative_terms',
    'initiative_organisations', 'initiative_figures', 'initiative_sources', 'media', 'slug_redirects'] loop
    execute format('alter table public.%I enable row level security', child);
    execute format($policy$create policy "readable with its initiative" on public.%I
      for select to anon, authenticated
      using (exists (select from public.initiatives as i where i.id = initiative_id))$policy$, child);
    execute format('grant select on public.%I to anon, authenticated', child);
  end loop;
end
$$;
alter table public.initiative_places enable row level security;
create policy "readable with its initiative unless hidden for safety" on public.initiative_places
  for select to anon, authenticated using (
    (visibility <> 'hidden' and exists (select from public.initiatives as i where i.id = initiative_id))
    or (select private.sees_unpublished())
  );
alter table public.initiative_relations enable row level security;
create policy "readable when both initiatives are" on public.initiative_relations
  for select to anon, authenticated using (
    exists (select from public.initiatives as i where i.id = from_id)
    and exists (select from public.initiatives as i where i.id = to_id)
  );
create policy "everybody reads contacts that consented, staff all" on public.initiative_contacts
  for select to anon, authenticated using (
    (is_public and exists (select from public.initiatives as i where i.id = initiative_id))
    or (select private.sees_unpublished())
  );
create policy "moderators and editors read notes" on public.initiative_notes
  for select to authenticated using ((select private.has_role('moderator', 'editor', 'administrator')));

grant select on public.initiatives, public.initiative_places, public.initiative_relations, public.initiative_contacts to anon, authenticated;
grant select on public.initiative_notes to authenticated;
