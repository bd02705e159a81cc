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
 * @throws Response 404 when there is none of this name
 */
export async function getOrganisation(
  db: Db,
  slug: string,
  language: LanguageCode,
): Promise<Organisation> {
  if (!/^[a-z0-9-]{1,120}$/.test(slug)) throw notFound();
  const answer = await db.rpc('get_organisation', { organisation_slug: slug, language });
  return unwrap(answer) as unknown as Organisation;
}
