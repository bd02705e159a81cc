-- Deciding: by a moderator, who looks at the proof. And the end of keeping a record: given up, or taken away.

create function private.note_proof(wanted bigint, said text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  c public.claims := private.lock_open_claim(wanted, false);
begin
  perform private.note_claim(c, 'looked', private.claim_text('note', said, 1000));
end
$$;
comment on function private.note_proof(bigint, text) is 'Keeps what a moderator saw on the site or heard in a call to a number that was known before.';

create function private.accept_claim(wanted bigint, organisation text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  c public.claims := private.lock_open_claim(wanted, false);
  owner_id uuid := c.organisation_id;
begin
  if c.claimant_id = (select auth.uid()) then
    raise sqlstate '42501' using message = 'nobody decides about their own claim';
  end if;
  if c.objection is null and c.objection_until > private.today() then
    raise sqlstate 'PT400' using message = 'form:claims:errorWaits';
  end if;
  if owner_id is null or not c.speaks_for_it then
    select o.id into owner_id from public.organisations as o where o.slug = organisation;
    if owner_id is null then
      raise sqlstate 'PT400' using message = 'organisation:claims:errorOrganisation';
    end if;
  end if;
  if not private.is_proven(c) and not exists (select from public.claim_events as e where e.claim_id = c.id and e.step = 'looked') then
    raise sqlstate 'PT400' using message = 'form:claims:errorUnproven';
  end if;
  if owner_id in (select private.my_organisation_ids()) then
    raise sqlstate '42501' using message = 'nobody decides about a claim of their own organisation';
  end if;
  insert into public.initiative_owners (initiative_id, organisation_id) values (c.initiative_id, owner_id) on conflict do nothing;
  update public.claims as claims set state = 'accepted', decided_at = now(), organisation_id = owner_id where claims.id = c.id returning * into c;
  perform private.note_claim(c, 'accepted');
  perform private.tell_of_claim(array[c.claimant_id], 'claim_accepted', c, 2);
end
$$;
comment on function private.accept_claim(bigint, text) is
  'The organisation keeps the record from now on, beside who does already. Of a claimant who does not speak for one, the moderator says which; it makes nobody a representative. Only with a proof; where somebody keeps it, after their answer or fourteen days.';

create function private.decline_claim(wanted bigint, why text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  c public.claims := private.lock_open_claim(wanted, false);
begin
  if c.claimant_id = (select auth.uid()) then
    raise sqlstate '42501' using message = 'nobody decides about their own claim';
  end if;
  update public.claims as claims set state = 'declined', decided_at = now(), decline_reason = private.claim_text('reason', why, 1000)
  where claims.id = c.id returning * into c;
  perform private.note_claim(c, 'declined', why);
  perform private.tell_of_claim(array[c.claimant_id], 'claim_declined', c, 2);
end
$$;

create function private.end_keeping(initiative_slug text, organisation text, why text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  target uuid := private.initiative_at(initiative_slug);
  owner_id uuid := (select o.id from public.organisations as o where o.slug = organisation);
  is_own boolean := owner_id in (select private.my_organisation_ids());
  told uuid[] := array(select r.person_id from public.organisation_representatives as r where r.organisation_id = owner_id);
begin
  if not coalesce(is_own, false) and not private.has_role('moderator', 'administrator') then
    raise sqlstate '42501' using message = 'only who keeps a record gives it up';
  end if;
  delete from public.initiative_owners as o where o.initiative_id = target and o.organisation_id = owner_id;
  if not found then
    raise sqlstate 'PT409' using message = 'not kept by it';
  end if;
  insert into public.claim_events (initiative_id, organisation_id, step, note, actor_id)
  values (target, owner_id, case when is_own then 'given_up' else 'removed' end::public.claim_step,
    case when is_own then nullif(btrim(left(why, 1000)), '') else private.claim_text('why', why, 1000) end, me);
  perform private.notify(told, 'record_left', null::smallint, null::bigint, 'record:' || target,
    (extract(epoch from now())::bigint % 2000000000)::integer,
    (select jsonb_build_object('title', n.name, 'mail', 'record_left', 'own', true, 'path', '/initiatives/' || i.slug)
      from public.initiatives as i join public.initiative_names as n on n.initiative_id = i.id and n.role = 'main' where i.id = target));
end
$$;
comment on function private.end_keeping(text, text, text) is
  'An organisation gives a record up, or a moderator takes it away with a reason; its representatives hear. PT409 when it does not keep it.';
