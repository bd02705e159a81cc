-- What names the dropped record names the kept one; what then stood twice is joined.

create function private.move_relations(dropped uuid, kept uuid) returns void
language sql security definer set search_path = ''
as $$
  insert into public.initiative_relations (from_id, to_id, kind)
  select distinct case when r.from_id = dropped then kept else r.from_id end, case when r.to_id = dropped then kept else r.to_id end, r.kind
  from public.initiative_relations as r
  where dropped in (r.from_id, r.to_id) and not (kept in (r.from_id, r.to_id))
  on conflict do nothing;
  delete from public.initiative_relations as r where dropped in (r.from_id, r.to_id);
$$;
comment on function private.move_relations(uuid, uuid) is 'Related are the others; between the two there is nothing any more.';

create function private.move_sources(dropped uuid, kept uuid) returns void
language sql security definer set search_path = ''
as $$
  -- Values that differ are both kept.
  insert into public.initiative_sources as s (initiative_id, source_id, field, value_found, found_on)
  select kept, o.source_id, o.field, o.value_found, o.found_on from public.initiative_sources as o where o.initiative_id = dropped order by o.id
  on conflict (initiative_id, source_id, field) do update
    set value_found = case when s.value_found <> excluded.value_found then s.value_found || ' / ' || excluded.value_found
        else coalesce(s.value_found, excluded.value_found) end,
      found_on = coalesce(s.found_on, excluded.found_on)
    where s.value_found is distinct from excluded.value_found or s.found_on is null and excluded.found_on is not null;
$$;

create function private.move_pictures(dropped uuid, kept uuid) returns void
language sql security definer set search_path = ''
as $$
  update public.attachments as a set initiative_id = kept where a.initiative_id = dropped;
  update public.media as m set initiative_id = kept,
    position = m.position + coalesce((select max(o.position) + 1 from public.media as o where o.initiative_id = kept), 0)
  where m.initiative_id = dropped;
$$;

create function private.move_keepers(dropped uuid, kept uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  c public.claims;
begin
  insert into public.initiative_owners (initiative_id, organisation_id, since_at)
  select kept, o.organisation_id, o.since_at from public.initiative_owners as o where o.initiative_id = dropped
  on conflict do nothing;
  delete from public.initiative_owners as o where o.initiative_id = dropped;
  -- Who asked for both asks for one.
  for c in
    select mine.* from public.claims as mine where mine.initiative_id = dropped and mine.state = 'open' and exists (
      select from public.claims as other where other.initiative_id = kept and other.state = 'open' and other.claimant_id = mine.claimant_id)
    order by mine.id
  loop
    update public.claims set state = 'withdrawn', decided_at = now() where id = c.id;
    perform private.note_claim(c, 'withdrawn');
  end loop;
  update public.claims as moved set initiative_id = kept where moved.initiative_id = dropped;
  update public.claim_events as e set initiative_id = kept where e.initiative_id = dropped;
  -- Who keeps the record now may object to what was asked of a record that nobody kept.
  if exists (select from public.initiative_owners as o where o.initiative_id = kept) then
    for c in
      update public.claims as open_ones set objection_until = private.today() + 14
      where open_ones.initiative_id = kept and open_ones.state = 'open' and open_ones.objection_until is null returning *
    loop
      perform private.tell_of_claim(array(select private.owners_of(kept)), 'claim_made', c, 1);
    end loop;
  end if;
end
$$;
comment on function private.move_keepers(uuid, uuid) is 'Owners of both keep the one; of two open claims of one person the older record''s stays, and owners may object.';

create function private.move_nominations(dropped uuid, kept uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  n public.nominations;
  address text := (select i.slug from public.initiatives as i where i.id = kept);
begin
  for n in
    select * from public.nominations as told
    where dropped in (told.initiative_id, told.merged_into) or told.initiative_id = kept order by told.id for update
  loop
    if n.initiative_id = dropped then
      update public.nominations set state = 'merged', initiative_id = null, merged_into = kept where id = n.id;
      insert into public.nomination_events (nomination_id, action, state, actor_id) values (n.id, 'merged', 'merged', (select auth.uid()));
    elsif n.merged_into = dropped then
      update public.nominations set merged_into = kept where id = n.id;
    end if;
    perform private.mail_nominator(n, 'nomination_joined', jsonb_build_object('initiativeUrl', format('/%s/initiatives/%s', n.language, address)));
  end loop;
  delete from public.nomination_distinctions as d where d.initiative_id = dropped and exists (
    select from public.nomination_distinctions as other where other.initiative_id = kept and other.nomination_id = d.nomination_id);
  update public.nomination_distinctions as d set initiative_id = kept where d.initiative_id = dropped;
end
$$;
comment on function private.move_nominations(uuid, uuid) is 'Whoever nominated either hears that both are one now; by its receipt the other''s nominator reads "merged".';

create function private.move_freshness(dropped uuid, kept uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  asleep boolean := (select i.status = 'dormant' from public.initiatives as i where i.id = kept);
begin
  delete from private.confirmation_asks as a where a.initiative_id = dropped and exists (
    select from private.confirmation_asks as o where o.initiative_id = kept
      and (o.mail_id = a.mail_id or o.since_on = a.since_on and o.occasion = a.occasion and o.recipient = a.recipient));
  -- The question was about another record: its page shows this one first.
  update private.confirmation_asks as a set initiative_id = kept, version = -1 where a.initiative_id = dropped;
  -- What the clock put to sleep can be woken, whichever record it was.
  delete from private.dormancies as d where d.initiative_id = kept and not asleep
    or d.initiative_id = dropped and (not asleep or exists (select from private.dormancies as o where o.initiative_id = kept));
  update private.dormancies as d set initiative_id = kept where d.initiative_id = dropped;
  update private.contact_consents as c set initiative_id = kept where c.initiative_id = dropped;
end
$$;

create function private.move_pairs(dropped uuid, kept uuid) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  delete from private.initiative_distinctions as d where d.lower_id = least(dropped, kept) and d.higher_id = greatest(dropped, kept);
  -- What was said of one of them alone is asked again: the names of the other count too now.
  insert into private.initiative_distinctions (lower_id, higher_id, fingerprint, reason, decided_by, decided_at)
  select least(p.other, kept), greatest(p.other, kept), p.fingerprint, p.reason, p.decided_by, p.decided_at
  from (
    select case when d.lower_id = dropped then d.higher_id else d.lower_id end as other, d.*
    from private.initiative_distinctions as d where dropped in (d.lower_id, d.higher_id)
  ) as p
  on conflict (lower_id, higher_id) do update
    -- Said of both, it holds for the one they became.
    set fingerprint = private.pair_mark(excluded.lower_id, excluded.higher_id);
  delete from private.initiative_distinctions as d where dropped in (d.lower_id, d.higher_id);
end
$$;
comment on function private.move_pairs(uuid, uuid) is 'That two are two stays said; call it when the kept record has its new names.';

create function private.move_rest(dropped uuid, kept uuid) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  insert into public.initiative_notes as n (initiative_id, body)
  select kept, o.body from public.initiative_notes as o where o.initiative_id = dropped
  on conflict (initiative_id) do update set body = left(concat_ws(E'\n\n', n.body, excluded.body), 10000);
  update private.record_suggestions as s set initiative_id = kept where s.initiative_id = dropped;
  -- What somebody was typing begins anew from what the record says now.
  delete from public.record_drafts as d where d.initiative_id = dropped and exists (
    select from public.record_drafts as o where o.initiative_id = kept and o.section = d.section and o.person_id = d.person_id);
  update public.record_drafts as d set initiative_id = kept, base = 0 where d.initiative_id = dropped;
  delete from public.item_links as l where l.initiative_id = dropped and exists (
    select from public.item_links as o where o.initiative_id = kept and o.item_id = l.item_id);
  update public.item_links as l set initiative_id = kept where l.initiative_id = dropped;
  update private.import_links as l set initiative_id = kept where l.initiative_id = dropped;
  update public.slug_redirects as r set initiative_id = kept where r.initiative_id = dropped;
  update private.merges as m set kept_id = kept where m.kept_id = dropped;
  perform private.move_entries(dropped, kept);
end
$$;

create function private.standing_id(wanted uuid) returns uuid
language plpgsql stable security definer set search_path = ''
as $$
begin
  return coalesce((select m.kept_id from private.merges as m where m.dropped_id = wanted and m.undone_at is null), wanted);
end
$$;
comment on function private.standing_id(uuid) is 'The initiative that this one became part of, or itself: what was published keeps its old number.';

create function private.all_ids_of(wanted uuid) returns setof uuid
language plpgsql stable security definer set search_path = ''
as $$
begin
  return query select wanted union all select m.dropped_id from private.merges as m where m.kept_id = wanted and m.undone_at is null;
end
$$;
comment on function private.all_ids_of(uuid) is 'An initiative and those that became part of it.';
grant execute on function private.standing_id(uuid), private.all_ids_of(uuid) to anon, authenticated;
