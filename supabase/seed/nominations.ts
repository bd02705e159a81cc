import type { TransactionSql } from 'postgres';
import { isLanguage } from '../../app/i18n/locales.ts';
import { actAs } from './acting.ts';
import { readWorld, rows } from './reading.ts';
import type { Nomination } from './world.ts';

/** Loads the nominations by the same functions that people use, each up to the state where it stands. */
export async function loadNominations(tx: TransactionSql): Promise<void> {
  const [moderator] = await tx<{ id: string }[]>`
    select id from auth.users where email = 'moderator@demo.example'`;
  for (const nomination of readWorld<Nomination[]>('world/nominations.json')) {
    const receipt = await nominate(tx, nomination);
    if (nomination.state === 'withdrawn') {
      await tx`select private.withdraw_nomination(${receipt})`;
    } else if (nomination.state !== 'submitted') {
      await actAs(tx, moderator?.id ?? '');
      await decide(tx, nomination, receipt);
      await actAs(tx, '');
    }
    await moveBack(tx, nomination, receipt);
  }
  // Nobody in the story waits for mail; now() is the moment at which this transaction began.
  await tx`delete from private.outbox where created_at = now()`;
}

async function nominate(tx: TransactionSql, nomination: Nomination): Promise<string> {
  const { ref, language, relation } = nomination;
  const [started] = await tx<{ receipt: string }[]>`
    select private.start_nomination(${isLanguage(language) ? language : 'nl'}, ${`demo ${ref}`}, ${relation}) as receipt`;
  const receipt = started?.receipt ?? '';
  const termIds = await termIdsOf(tx, nomination);
  const [district] = await tx<{ id: number }[]>`
    select d.id from public.districts as d where d.slug = ${nomination.district ?? ''}`;
  const rhythm = nomination.rhythm;
  const steps: Record<string, unknown> = {
    name: { name: nomination.name, website: nomination.website },
    place: {
      place: nomination.municipality,
      districtId: district?.id,
      area: nomination.address_hint,
      scope: nomination.scope,
    },
    what: { what: nomination.what, textLanguage: language, termIds },
    contact: { channel: nomination.contact_channel, contact: nomination.contact },
    basics: {
      meetsLocals: nomination.basics['meets'],
      hasStructure: nomination.basics['structured'],
      promotesInclusion: nomination.basics['inclusion'],
      localsBenefit: nomination.basics['locals_benefit'],
    },
    ...(rhythm
      ? { rhythm: { costs: rhythm.costs, spokenLanguages: rhythm.languages, termIds } }
      : {}),
  };
  for (const [step, values] of Object.entries(steps)) {
    await tx`select private.save_nomination_step(${receipt}, ${step}, ${rows(tx, values)})`;
  }
  // Sent without a script's work, so it must not look as if it was filled in within a second.
  await tx`
    update public.nominations set started_at = now() - interval '3 minutes'
    where receipt_hash = sha256(convert_to(${receipt}, 'UTF8'))`;
  await tx`select private.submit_nomination(${receipt}, ${`demo ${ref}`}, null, null, null)`;
  return receipt;
}

async function termIdsOf(tx: TransactionSql, nomination: Nomination): Promise<number[]> {
  const { themes, target_groups: groups, rhythm } = nomination;
  const found = await tx<{ id: number }[]>`
    select id from public.terms
    where (vocabulary = 'theme' and slug = any (${themes}))
      or (vocabulary = 'target_group' and slug = any (${groups}))
      or (vocabulary = 'accessibility' and slug = any (${rhythm?.accessibility ?? []}))`;
  return found.map((term) => term.id);
}

async function decide(tx: TransactionSql, nomination: Nomination, receipt: string): Promise<void> {
  const [row] = await tx<{ id: string }[]>`
    select id from public.nominations where receipt_hash = sha256(convert_to(${receipt}, 'UTF8'))`;
  const id = row?.id ?? '';
  await tx`select private.take_nomination(${id})`;
  if (nomination.internal_note) {
    await tx`select private.note_nomination(${id}, ${nomination.internal_note})`;
  }
  if (nomination.question) {
    await tx`select private.ask_nominator(${id}, ${nomination.question.text})`;
    if (nomination.answer)
      await tx`select private.answer_nomination(${receipt}, ${nomination.answer})`;
  }
  if (nomination.state === 'accepted') {
    const summary = /^.{40,}?[.!?](?=\s|$)/su.exec(nomination.what)?.[0] ?? nomination.what;
    await tx`select private.accept_nomination(${id}, ${rows(tx, { kind: 'citizen', summary })})`;
  } else if (nomination.state === 'declined') {
    await tx`select private.decline_nomination(${id}, ${nomination.reason})`;
  } else if (nomination.state === 'merged') {
    await tx`
      select private.merge_nomination(${id}, i.id, false)
      from public.initiatives as i where i.slug = ${nomination.merged_into}`;
  }
}

/** Gives the nomination the age that it has in the story. */
async function moveBack(
  tx: TransactionSql,
  { days_ago: days }: Nomination,
  receipt: string,
): Promise<void> {
  const back = tx`make_interval(days => ${days})`;
  const later = tx`make_interval(days => ${Math.max(0, days - 4)})`;
  const [row] = await tx<{ id: string; initiative_id: string | null }[]>`
    update public.nominations
    set started_at = started_at - ${back}, submitted_at = submitted_at - ${back}, decided_at = decided_at - ${later}
    where receipt_hash = sha256(convert_to(${receipt}, 'UTF8')) returning id, initiative_id`;
  await tx`
    update public.nomination_events
    set happened_at = happened_at - case when action in ('started', 'submitted') then ${back} else ${later} end
    where nomination_id = ${row?.id ?? null}`;
  await tx`
    update public.initiatives set published_at = published_at - ${later} where id = ${row?.initiative_id ?? null}`;
}
