import { reducedDate } from '../open-data/exported-initiative.ts';
import type { Initiative } from './initiative.ts';

/**
 * The page as schema.org JSON-LD: a project when it is limited in time, else an organisation.
 * @param address the full address of the page
 */
export function toJsonLd(initiative: Initiative, address: string): Record<string, unknown> {
  const { names, texts, kind, endedOn, places, organisations, languages, website } = initiative;
  const [name, ...others] = names;
  const type = endedOn ? 'Project' : kind === 'ngo' || kind === 'citizen' ? 'NGO' : 'Organization';
  const named = (roles: readonly string[]) =>
    organisations
      .filter(({ role }) => roles.includes(role))
      .map((organisation) => ({ '@type': 'Organization', name: organisation.name }));
  const graph = {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': address,
    lastReviewed: initiative.confirmedOn ?? undefined,
    isBasedOn: initiative.sources.flatMap(({ url }) => (url ? [url] : [])),
    mainEntity: {
      '@type': type,
      '@id': `${address}#initiative`,
      name: name?.name,
      alternateName: others.map((other) => other.name),
      description: texts.summary && {
        '@value': texts.summary.body,
        '@language': texts.summary.language,
      },
      url: website ?? address,
      foundingDate: reducedDate(initiative.startedOn, initiative.startedPrecision) ?? undefined,
      dissolutionDate: reducedDate(endedOn, initiative.endedPrecision) ?? undefined,
      knowsLanguage: languages,
      keywords: initiative.terms.map(({ label }) => label),
      parentOrganization: named(['lead']),
      member: named(['initiator', 'partner', 'host', 'supplier']),
      funder: named(['funder']),
      areaServed: places.map((place) => ({
        '@type': 'Place',
        name: place.name,
        address: {
          '@type': 'PostalAddress',
          addressCountry: place.country,
          addressLocality: place.name,
        },
      })),
    },
  };
  return graph;
}
