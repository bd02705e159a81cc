import type { TransactionSql } from 'postgres';
import type { Section, SectionContent } from '../../app/features/records/sections.ts';
import { actAs } from './acting.ts';
import { readWorld, rows } from './reading.ts';

type Contents = Partial<SectionContent>;

interface MadeUpRecord {
  slug: string;
  /** Slug of the organisation that keeps it. */
  owner: string;
  started: Contents;
  /** What the owner changed later, one version each. */
  changes: { section: Section; content: unknown; reason: string; days_ago: number }[];
}

/** Loads an initiative that was made up to show a whole record: every section filled, kept by an organisation. */
export async function loadRecords(tx: TransactionSql): Promise<void> {
  for (const record of readWorld<MadeUpRecord[]>('world/records.json'))
    await loadRecord(tx, record);
}

/** Loads that record once more under another name: for who changes it and must not meet others there. */
export async function loadRecordAgain(
  tx: TransactionSql,
  { slug, name }: { slug: string; name: string },
): Promise<void> {
  const [record] = readWorld<MadeUpRecord[]>('world/records.json');
  const basics = {
    ...record!.started.basics!,
    names: [{ language: 'nl', name, role: 'main' as const }],
  };
  await loadRecord(tx, { ...record!, slug, started: { ...record!.started, basics } });
}

async function loadRecord(tx: TransactionSql, record: MadeUpRecord): Promise<void> {
  const [made] = await tx<{ id: string }[]>`
    insert into public.initiatives (slug, kind, is_published, published_at, confirmed_on)
    values (${record.slug}, 'citizen', true, now() - interval '200 days', private.today() - 20)
    returning id`;
  const id = made!.id;
  for (const [section, content] of Object.entries(record.started)) {
    await tx`select private.write_section(${id}, ${section}::public.record_section, ${rows(tx, content)})`;
  }
  await tx`
    insert into public.initiative_owners (initiative_id, organisation_id, since_at)
    select ${id}, o.id, now() - interval '190 days' from public.organisations as o where o.slug = ${record.owner}`;
  const [person] = await tx<{ id: string }[]>`
    select r.person_id as id from public.organisation_representatives as r
    join public.organisations as o on o.id = r.organisation_id where o.slug = ${record.owner} order by r.since_on limit 1`;
  await actAs(tx, person!.id);
  for (const { section, content, reason, days_ago } of record.changes) {
    await tx`
      select private.save_section(${id}, ${section}::public.record_section, ${rows(tx, content)},
        private.latest_version(${id}, ${section}::public.record_section), ${reason}, 'edit')`;
    await tx`
      update public.initiative_versions set made_at = now() - make_interval(days => ${days_ago})
      where initiative_id = ${id} and number = (select max(number) from public.initiative_versions where initiative_id = ${id})`;
  }
  await actAs(tx, '');
}
