import type { TransactionSql } from 'postgres';

/** Of the made-up initiative: how its organisation came to keep it, and a request that waits. */
export async function loadClaims(tx: TransactionSql): Promise<void> {
  await tx`
    with made as (
      insert into public.claims (initiative_id, claimant_id, organisation_id, organisation_name, speaks_for_it, reason, proof,
        site_code, proven_host, proven_at, objection_until, state, made_at, decided_at)
      select i.id, u.id, case when c.accepted then o.id end, c.named, c.accepted, c.reason, c.proof::public.claim_proof, c.code,
        case when c.accepted then 'de-spaak.example.org' end, case when c.accepted then now() - interval '191 days' end,
        case when not c.accepted then private.today() + 10 end, case when c.accepted then 'accepted' else 'open' end::public.claim_state,
        now() - make_interval(days => c.days), case when c.accepted then now() - interval '190 days' end
      from (values
        ('ngo', true, null, 'Wij begeleiden de vrijwilligers van de fietsschool.', 'mail', 'forum-00000000000000a1', 192),
        ('newcomer', false, 'Buurtwerk De Ketting (voorbeeld)', 'Onze lesgeefsters geven hier sinds dit jaar mee les.', 'site', 'forum-00000000000000a2', 4)
      ) as c (who, accepted, named, reason, proof, code, days)
      join auth.users as u on u.email = c.who || '@demo.example'
      join public.initiatives as i on i.slug = 'fietsschool-de-spaak-voorbeeld'
      join public.organisations as o on o.slug = 'de-lantaarn-voorbeeld'
      returning *
    )
    insert into public.claim_events (claim_id, initiative_id, organisation_id, step, note, actor_id, happened_at)
    select m.id, m.initiative_id, m.organisation_id, e.step::public.claim_step, case when e.step = 'proven' then m.proven_host end,
      case when e.step <> 'accepted' then m.claimant_id end, e.at
    from made as m
    cross join lateral (values ('made', m.made_at), ('proven', m.proven_at), ('accepted', m.decided_at)) as e (step, at)
    where e.at is not null order by e.at`;
}
