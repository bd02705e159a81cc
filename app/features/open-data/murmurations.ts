import type { InitiativeStatus } from '../initiatives/initiative.ts';
import type { ExportedInitiative, FileOrigin } from './exported-initiative.ts';
import { degrees, organisationsAs, pageOf, partnerRoles } from './exported-initiative.ts';

/** For how many days after it was confirmed a profile stands. */
const daysOfLife = 400;

const states = {
  planned: 'in_planning',
  running: 'active',
  dormant: 'on_hold',
  ended: 'completed',
  stopped: 'cancelled',
} as const satisfies Record<InitiativeStatus, string>;

const seconds = (day: string) => Date.parse(`${day}T00:00:00Z`) / 1000;

/**
 * When a profile expires, in seconds since 1970.
 * @param lookedOn day on which somebody last confirmed or published it, ISO
 */
export function expiryOf(lookedOn: string): number {
  return seconds(lookedOn) + daysOfLife * 86_400;
}

/** The last day on which anybody looked whether it is right. */
export const lookedOn = ({
  confirmedOn,
  publishedOn,
}: Pick<ExportedInitiative, 'confirmedOn' | 'publishedOn'>) => confirmedOn ?? publishedOn;

/** The first possible day of a date, for who wants a moment; a decade is too wide for one. */
function momentOf(on: string | null, precision: string | null): number | undefined {
  return on && precision !== 'decade' ? seconds(on) : undefined;
}

/** The first point; the middle of an area is no place where anybody is found. */
function pointOf(places: ExportedInitiative['places']) {
  for (const { isArea, lat, lon } of places) {
    if (!isArea && lat !== null && lon !== null) return { lat: degrees(lat), lon: degrees(lon) };
  }
  return undefined;
}

/** An initiative as a Murmurations profile (organizations_schema-v1.0.0). What is not known is left out. */
export function toMurmuration(initiative: ExportedInitiative, origin: FileOrigin) {
  const { id, slug, names, website, terms, tags, places } = initiative;
  const [place] = places;
  const site = `${origin.siteUrl}/${origin.language}/organisations`;
  const relations = [
    ...organisationsAs(initiative, ['lead']).map((other) => ['parentOrganization', other] as const),
    ...organisationsAs(initiative, partnerRoles).map((other) => ['member', other] as const),
  ].map(([predicate, other]) => ({
    predicate_url: `https://schema.org/${predicate}`,
    object_url: `${site}/${other.slug}`,
  }));
  const words = [...new Set([...terms.map(({ label }) => label), ...tags])]
    .filter((word) => word.length <= 100)
    .slice(0, 100);
  const unique = [...new Map(relations.map((one) => [JSON.stringify(one), one])).values()];
  return {
    linked_schemas: ['organizations_schema-v1.0.0'],
    name: names[0]?.name ?? slug,
    nickname: names[1]?.name,
    primary_url: pageOf(slug, origin),
    unique_id: id,
    urls: website ? [{ name: 'Website', url: website }] : undefined,
    description: initiative.summary ?? undefined,
    status: states[initiative.status],
    tags: words.length > 0 ? words : undefined,
    geographic_scope: initiative.scope,
    geolocation: pointOf(places),
    full_address: place ? `${place.name}, ${place.country}` : undefined,
    country_iso_3166: place?.country,
    relationships: unique.length > 0 ? unique : undefined,
    starts_at: momentOf(initiative.startedOn, initiative.startedPrecision),
    ends_at: momentOf(initiative.endedOn, initiative.endedPrecision),
    expires: expiryOf(lookedOn(initiative)),
  };
}
