import type { TransactionSql } from 'postgres';
import { readWorld, rows } from './reading.ts';
import type { Texts } from './world.ts';

interface Part {
  names: Texts;
  explanations: Texts;
  size: number;
}
interface Awards {
  intros: Texts;
  categories: Part[];
  criteria: Part[];
  sentences: Texts;
  reasons: { text: string; language: string }[];
  correction: string;
}

/**
 * The awards of two years: one announced, one open now. Only the made-up initiative takes part: of a real one
 * nobody makes up that it won or lost.
 */
export async function loadAwards(tx: TransactionSql): Promise<void> {
  const awards = readWorld<Awards>('world/awards.json');
  await tx`
    insert into public.campaigns (year, intros, opens_on, closes_on, scores_until, announces_on, published_at, shortlisted_at, announced_at)
    select extract(year from private.today())::integer - y.ago, ${rows(tx, awards.intros)}, private.today() - y.days, private.today() - y.days + 45,
      private.today() - y.days + 75, private.today() - y.days + 90, now() - make_interval(days => y.days + 30),
      case when y.ago = 1 then now() - interval '300 days' end, case when y.ago = 1 then now() - interval '290 days' end
    from (values (1, 380), (0, 20)) as y (ago, days)`;
  await tx`
    insert into public.campaign_categories (year, position, names, explanations, awards)
    select c.year, p.position, p.names, p.explanations, p.size
    from public.campaigns as c, rows from (jsonb_to_recordset(${rows(tx, awards.categories)})
      as (names jsonb, explanations jsonb, size smallint)) with ordinality as p (names, explanations, size, position)
    order by c.year, p.position`;
  await tx`
    insert into public.campaign_criteria (year, position, names, explanations, weight)
    select c.year, p.position, p.names, p.explanations, p.size
    from public.campaigns as c, rows from (jsonb_to_recordset(${rows(tx, awards.criteria)})
      as (names jsonb, explanations jsonb, size smallint)) with ordinality as p (names, explanations, size, position)
    order by c.year, p.position`;
  await tx`
    insert into private.campaign_entries (category_id, initiative_id, origin, entered_at, is_shortlisted, is_winner, sentences)
    select g.id, i.id, 'visitor', now() - make_interval(days => case when y.is_past then 370 else 12 end), y.is_past, y.is_past,
      case when y.is_past then ${rows(tx, awards.sentences)}::jsonb else '{}' end
    from public.campaign_categories as g join public.campaigns as c on c.year = g.year
    cross join lateral (select c.announced_at is not null) as y (is_past)
    join public.initiatives as i on i.slug = 'fietsschool-de-spaak-voorbeeld' where g.position = 1`;
  await tx`
    insert into private.campaign_voices (entry_id, form_hash, language, reason, sent_at)
    select e.id, sha256(convert_to('demo award ' || e.id || ' ' || r.position, 'UTF8')), r.language, r.text, e.entered_at
    from private.campaign_entries as e, rows from (jsonb_to_recordset(${rows(tx, awards.reasons)})
      as (text text, language text)) with ordinality as r (text, language, position)`;
  await tx`
    insert into private.campaign_jurors (year, person_id, invited_at, accepted_at)
    select c.year, u.id, c.published_at, c.published_at + interval '1 day'
    from public.campaigns as c, auth.users as u where u.email in ('citizen@demo.example', 'moderator@demo.example', 'editor@demo.example')`;
  await tx`
    with sheets as (
      insert into private.jury_sheets (entry_id, person_id, saved_at)
      select e.id, j.person_id, now() - interval '310 days' from private.campaign_entries as e
      join public.campaign_categories as g on g.id = e.category_id
      join private.campaign_jurors as j on j.year = g.year where e.is_shortlisted returning *)
    insert into private.jury_scores (entry_id, person_id, criterion_id, score)
    select s.entry_id, s.person_id, k.id, 3 + (row_number() over (order by s.person_id, k.position))::integer % 3
    from sheets as s join private.campaign_entries as e on e.id = s.entry_id
    join public.campaign_categories as g on g.id = e.category_id join public.campaign_criteria as k on k.year = g.year`;
  await tx`
    update private.campaign_entries as e set sheets = r.sheets, mean = r.mean, spread = r.spread
    from public.campaigns as c, lateral private.entry_results(c.year) as r where r.entry_id = e.id and c.announced_at is not null`;
  await tx`
    insert into public.campaign_corrections (year, note, language, made_at)
    select c.year, ${awards.correction}, 'nl', now() - interval '280 days' from public.campaigns as c where c.announced_at is not null`;
}
