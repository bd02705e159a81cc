import { redirect } from '@remix-run/node';
import type { LanguageCode } from '../../i18n/locales.ts';
import { notFound, unwrap } from '../../lib/failure.server.ts';
import type { Db } from '../../lib/supabase.server.ts';
import type { Organisation, OrganisationFilters, OrganisationList } from './organisation.ts';

/**
 * A page of the organisations, by name.
 * @throws Response 404 for a page beyond the last one
 */
export async function listOrganisations(
  db: Db,
  { query, page }: OrganisationFilters,
  language: LanguageCode,
): Promise<OrganisationList> {
  const answer = await db.rpc('list_organisations', { language, query, page });
  const list = unwrap(answer) as unknown as OrganisationList;
  if (page > list.pages) throw notFound();
  return list;
}

/**
 * One organisation with its part in initiatives.
 * @throws Response 404 when there is none of this name, 301 when it was merged into another
 */
export async function getOrganisation(
  db: Db,
  slug: string,
  language: LanguageCode,
): Promise<Organisation> {
  if (!/^[a-z0-9-]{1,120}$/.test(slug)) throw notFound();
  const answer = await db.rpc('get_organisation', { organisation_slug: slug, language });
  const found = unwrap(answer) as unknown as Organisation | { redirect: string };
  if ('redirect' in found) throw redirect(`/${language}/organisations/${found.redirect}`, 301);
  return found;
}

/**
 * Merges one organisation into another, named by slug or exact name.
 * @returns the slug that stays
 * @throws RefusedInput, Conflict when somebody was first, Response 403, 404
 */
export async function mergeOrganisations(db: Db, from: string, into: string): Promise<string> {
  if (!/^[a-z0-9-]{1,120}$/.test(from)) throw notFound();
  return unwrap(await db.rpc('merge_organisations', { from_slug: from, into_given: into }));
}
