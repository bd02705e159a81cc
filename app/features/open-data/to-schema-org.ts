import type { OrganisationRole } from '../initiatives/initiative.ts';
import type { ShownPicture } from '../media/picture.ts';
import { licenceAddresses } from '../media/picture.ts';
import type { ExportedInitiative, ExportedPlace, FileOrigin } from './exported-initiative.ts';
import { degrees, organisationsAs, partnerRoles, termsOf } from './exported-initiative.ts';
import { pageOf, reducedDate } from './exported-initiative.ts';
import { hoursNodes, meetingNodes } from './schema-schedule.ts';

type Node = Record<string, unknown>;

/** What schema.org is told of an initiative: a page or a file has at least this. */
export type Described = Omit<
  ExportedInitiative,
  'id' | 'places' | 'organisations' | 'publishedOn' | 'updatedAt' | 'costs'
> & {
  places: Omit<ExportedPlace, 'id'>[];
  organisations: { slug: string; name: string; role: OrganisationRole; logo: string | null }[];
  /** Told on the page of the initiative; files say nothing of awards. */
  awards?: { won: { year: number; category: string }[] };
  /** Told on the page of the initiative, beside their terms. */
  media?: ShownPicture[];
};

/** Null, empty text and empty lists say nothing: they are left out. */
function told(node: Node): Node {
  return Object.fromEntries(
    Object.entries(node).filter(
      ([, value]) =>
        value !== null &&
        value !== undefined &&
        value !== '' &&
        !(Array.isArray(value) && value.length === 0),
    ),
  );
}

function placeNode(place: Omit<ExportedPlace, 'id'>, amenities: readonly string[]): Node {
  const { name, district, country, lat, lon, isArea } = place;
  return told({
    '@type': 'Place',
    name: district ?? name,
    address: told({
      '@type': 'PostalAddress',
      addressLocality: name,
      addressCountry: country,
    }),
    // The middle of an area is no place where anything is.
    geo:
      isArea || lat === null || lon === null
        ? undefined
        : { '@type': 'GeoCoordinates', latitude: degrees(lat), longitude: degrees(lon) },
    amenityFeature: amenities.map((label) => ({
      '@type': 'LocationFeatureSpecification',
      name: label,
      value: true,
    })),
  });
}

function pictureNode(picture: ShownPicture, site: string): Node {
  const { id, width, height, licence, author, alternative } = picture;
  return told({
    '@type': 'ImageObject',
    contentUrl: new URL(`/files/${id}`, site).href,
    // Lengths of schema.org carry their unit.
    width: `${width} px`,
    height: `${height} px`,
    caption: { '@value': alternative.text, '@language': alternative.language },
    creditText: author,
    license: licenceAddresses[licence],
  });
}

/**
 * The nodes of one initiative: the page about it, who it is, what it does for whom, and when it meets. A
 * project when it is limited in time, else an organisation.
 * @param address of its page
 * @param site address of the site and language, before the paths of organisations and files
 */
export function schemaNodes(initiative: Described, address: string, site: string): Node[] {
  const { kind, endedOn, endedPrecision, names, languages, places, sources } = initiative;
  const [name, ...others] = names;
  const id = `${address}#initiative`;
  const groups = termsOf(initiative, 'group', 'label');
  const amenities = termsOf(initiative, 'accessibility', 'label');
  // What is over meets no more.
  const isOver = initiative.status === 'ended' || initiative.status === 'stopped';
  const type = endedOn ? 'Project' : kind === 'ngo' || kind === 'citizen' ? 'NGO' : 'Organization';
  const named = (roles: readonly OrganisationRole[]) =>
    organisationsAs(initiative, roles).map(({ slug, name: called, logo }) =>
      told({
        '@type': 'Organization',
        '@id': `${site}/organisations/${slug}`,
        name: called,
        // Files stand outside the languages.
        logo: logo && new URL(`/files/${logo}`, site).href,
      }),
    );
  const thing = told({
    '@type': type,
    '@id': id,
    name: name?.name,
    alternateName: others.map((other) => other.name),
    description: initiative.summary && {
      '@value': initiative.summary,
      '@language': initiative.summaryLanguage,
    },
    url: initiative.website ?? address,
    image: (initiative.media ?? []).map((picture) => pictureNode(picture, site)),
    foundingDate: reducedDate(initiative.startedOn, initiative.startedPrecision),
    dissolutionDate: reducedDate(endedOn, endedPrecision),
    knowsLanguage: languages,
    award: initiative.awards?.won.map(({ year, category }) => `${category} ${year}`),
    keywords: [
      ...new Set([...initiative.terms.map(({ label }) => label), ...initiative.tags]),
    ].toSorted(),
    parentOrganization: named(['lead']),
    member: named(partnerRoles),
    funder: named(['funder']),
    location: places.filter(({ isArea }) => !isArea).map((place) => placeNode(place, amenities)),
    areaServed: places.filter(({ isArea }) => isArea).map((place) => placeNode(place, [])),
  });
  const page = told({
    '@type': 'WebPage',
    '@id': address,
    name: name?.name,
    lastReviewed: initiative.confirmedOn,
    isBasedOn: sources.flatMap(({ url }) => (url ? [url] : [])),
    citation: sources.map(({ title, publisher, year, url }) =>
      told({
        '@type': 'CreativeWork',
        name: title.text,
        publisher: publisher && { '@type': 'Organization', name: publisher },
        datePublished: year && String(year),
        url,
      }),
    ),
    mainEntity: { '@id': id },
  });
  const service = told({
    '@type': 'Service',
    '@id': `${address}#service`,
    name: name?.name,
    provider: { '@id': id },
    serviceType: termsOf(initiative, 'activity', 'label'),
    audience: groups.map((label) => ({ '@type': 'Audience', audienceType: label })),
    hoursAvailable: isOver ? [] : hoursNodes(initiative.schedule),
  });
  const meetings = meetingNodes(isOver ? [] : initiative.schedule, {
    name: name?.name,
    url: address,
    organizer: { '@id': id },
    ...(thing['location'] ? { location: thing['location'] } : {}),
  });
  const numbered = meetings.map((node, index) => ({
    ...node,
    '@id': `${address}#meeting-${index}`,
  }));
  return [page, thing, service, ...numbered];
}

/** Initiatives as schema.org JSON-LD: first what this set of data is, then the nodes of each. */
export async function* writeJsonLd(
  batches: AsyncIterable<ExportedInitiative[]>,
  origin: FileOrigin & { address: string; title: string },
): AsyncGenerator<string> {
  const { siteUrl, language, licence, date, address, title } = origin;
  const dataset = {
    '@type': 'Dataset',
    '@id': address,
    name: title,
    license: licence.url,
    dateModified: date,
    inLanguage: language,
  };
  yield `{"@context":"https://schema.org","@graph":[${JSON.stringify(dataset)}`;
  for await (const batch of batches) {
    const nodes = batch.flatMap((one) =>
      schemaNodes(one, pageOf(one.slug, origin), `${siteUrl}/${language}`),
    );
    yield nodes.map((node) => `,${JSON.stringify(node)}`).join('');
  }
  yield ']}';
}
