import type { TransactionSql } from 'postgres';
import { readWorld, rows } from './reading.ts';

interface BehalfWorld {
  /** A checked organisation, by its slug. */
  organisation: string;
  /** A demo person, by the word before the @. */
  caseWorker: string;
  beneficiaries: unknown[];
  listings: unknown[];
}

/** For whom the case worker of the demo city posts, and what. */
export async function loadBehalf(tx: TransactionSql): Promise<void> {
  const world = readWorld<BehalfWorld>('world/behalf.json');
  await tx`
    insert into public.organisation_representatives (organisation_id, person_id)
    select o.id, u.id from public.organisations as o, auth.users as u
    where o.slug = ${world.organisation} and u.email = ${`${world.caseWorker}@demo.example`}
    on conflict do nothing`;
  await tx`
    insert into public.organisation_checks (organisation_id, checked_by, checked_on)
    select o.id, u.id, current_date - 100 from public.organisations as o, auth.users as u
    where o.slug = ${world.organisation} and u.email = 'coordinator@demo.example'
    on conflict do nothing`;
  await tx`
    insert into public.beneficiaries (code_name, organisation_id, case_worker_id, area_id, consent_on, consent_language, consent_until)
    select b."codeName", o.id, u.id, a.id, current_date - b."consentDays", b."consentLanguage", current_date + b."consentLeft"
    from jsonb_to_recordset(${rows(tx, world.beneficiaries)}) as b("codeName" text, district text, "consentDays" integer,
      "consentLanguage" text, "consentLeft" integer)
    join public.organisations as o on o.slug = ${world.organisation}
    join auth.users as u on u.email = ${`${world.caseWorker}@demo.example`}
    join public.districts as d on d.slug = b.district
    join public.areas as a on a.district_id = d.id`;
  await tx`
    insert into private.person_areas (beneficiary_id, area_id)
    select b.id, b.area_id from public.beneficiaries as b`;
  await tx`
    insert into public.listings (kind, category_id, beneficiary_id, through_id, written_by, title, body, language, quantity_initial,
      quantity_left, area_id, audience, state, review, expires_at, opened_at, created_at)
    select l.kind::public.listing_kind, c.id, b.id, b.organisation_id, b.case_worker_id, l.title, l.body, l.language, 1, 1, b.area_id,
      c.audience_of_needs, 'open', 'approved', private.lasting_until(c.id, null), now() - make_interval(days => l.days),
      now() - make_interval(days => l.days)
    from jsonb_to_recordset(${rows(tx, world.listings)}) as l(owner text, kind text, category text, language text, title text,
      body text, days integer)
    join public.beneficiaries as b on b.code_name = l.owner
    join public.listing_categories as c on c.slug = l.category`;
  await tx`
    insert into public.listing_languages (listing_id, language, level)
    select p.id, g.language, g.level
    from jsonb_to_recordset(${rows(tx, world.listings)}) as l(title text, levels jsonb)
    join public.listings as p on p.title = l.title
    cross join lateral jsonb_to_recordset(l.levels) as g(language text, level smallint)`;
}
