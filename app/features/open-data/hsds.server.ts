import type { InitiativeStatus } from '../initiatives/initiative.ts';
import { derivedId } from './derived-id.server.ts';
import type { ExportedInitiative, ExportedPlace, FileOrigin } from './exported-initiative.ts';
import { degrees, organisationsAs, pageOf, termsOf } from './exported-initiative.ts';
import { hsdsSchedule } from './hsds-schedule.ts';
import type { HsdsWords } from './hsds-words.server.ts';
import { webUri } from './web-uri.ts';

/** What stands around every object: the file, its words, and who answers for what was confirmed. */
export interface HsdsContext {
  origin: FileOrigin;
  words: HsdsWords;
  /** Mail address of the forum, a role and no person. */
  contactMail: string | null;
}

/** An organisation as `list_hsds_organizations` gives it; with an ordinal it is an initiative without a lead. */
export interface HsdsOrganisationRow {
  id: string;
  ordinal: number | null;
  slug: string | null;
  name: string | null;
  type: string | null;
  summary: string | null;
  website: string | null;
  /** The id of its logo. */
  logo: string | null;
  /** Initiatives that it leads, where one organisation was asked for. */
  ordinals: number[] | null;
}

/** A place as `list_hsds_locations` gives it. */
export interface HsdsLocationRow extends ExportedPlace {
  organisation: string;
  accessibility: string[];
}

/** Terms are no rows with ids for others: theirs come from this one, which never changes. */
const vocabularies = '0b7f2c1e-6f0e-5d0a-9a53-3c8f5e2d4b61';

const states = {
  planned: 'inactive',
  running: 'active',
  dormant: 'temporarily closed',
  ended: 'defunct',
  stopped: 'defunct',
} as const satisfies Record<InitiativeStatus, string>;

/** The id of the service that an initiative offers. */
const serviceId = (initiative: { id: string }) => derivedId(initiative.id, 'service');

const nameOf = ({ names, slug }: ExportedInitiative) => names[0]?.name ?? slug;
const otherName = ({ names }: ExportedInitiative) => names[1]?.name;
/** Required by HSDS: without a summary what kind of thing it is, which is true and short. */
const describe = ({ summary, kind }: ExportedInitiative, { words }: HsdsContext) =>
  summary ?? words.kindOf(kind);

/** An initiative without a lead as the organisation that it then is. */
function ownOrganization(initiative: ExportedInitiative, context: HsdsContext) {
  return {
    id: initiative.id,
    name: nameOf(initiative),
    alternate_name: otherName(initiative),
    description: describe(initiative, context),
    website: webUri(initiative.website ?? '') ?? undefined,
    uri: pageOf(initiative.slug, context.origin),
  };
}

/** An organisation that leads initiatives. */
export function organizationOf(
  row: Omit<HsdsOrganisationRow, 'ordinal' | 'ordinals'>,
  { origin, words }: HsdsContext,
) {
  return {
    id: row.id,
    name: row.name ?? row.slug ?? row.id,
    description: row.summary ?? words.organisationOf(row.type ?? ''),
    website: webUri(row.website ?? '') ?? undefined,
    logo: row.logo ? `${origin.siteUrl}/files/${row.logo}` : undefined,
    uri: `${origin.siteUrl}/${origin.language}/organisations/${row.slug}`,
  };
}

/** The organisation that an initiative stands under: its lead, or itself. */
function organizationFor(initiative: ExportedInitiative, context: HsdsContext) {
  const [lead] = organisationsAs(initiative, ['lead']);
  return lead ? organizationOf(lead, context) : ownOrganization(initiative, context);
}

/** A led initiative as a program of its lead. */
function programOf(initiative: ExportedInitiative, organizationId: string, context: HsdsContext) {
  return {
    id: initiative.id,
    organization_id: organizationId,
    name: nameOf(initiative),
    alternate_name: otherName(initiative),
    description: describe(initiative, context),
  };
}

/** What a list of services tells of each: what there is one of. */
export function listedService(initiative: ExportedInitiative, context: HsdsContext) {
  const organization = organizationFor(initiative, context);
  const isLed = organization.id !== initiative.id;
  const { confirmedOn, website, slug, status } = initiative;
  return {
    id: serviceId(initiative),
    organization_id: organization.id,
    program_id: isLed ? initiative.id : undefined,
    name: nameOf(initiative),
    alternate_name: otherName(initiative),
    description: initiative.summary ?? undefined,
    url: webUri(website ?? '') ?? pageOf(slug, context.origin),
    status: states[status],
    eligibility_description: termsOf(initiative, 'group', 'label').join('; ') || undefined,
    assured_date: confirmedOn ?? undefined,
    assurer_email: confirmedOn ? (context.contactMail ?? undefined) : undefined,
    organization,
    program: isLed ? programOf(initiative, organization.id, context) : undefined,
  };
}

/** A place; without a street it has no address, and nothing is put in its stead. */
function locationOf(place: ExportedPlace, organizationId: string, { words }: HsdsContext) {
  const { id, name, district, lat, lon, isArea } = place;
  return {
    id,
    location_type: 'physical',
    organization_id: organizationId,
    name: district ? `${district}, ${name}` : name,
    description: isArea ? words.area : undefined,
    latitude: lat === null ? undefined : degrees(lat),
    longitude: lon === null ? undefined : degrees(lon),
  };
}

/** Whether it is a day and no month or year. */
const dayOf = (on: string | null, precision: string | null) =>
  on && precision === 'day' ? on : undefined;

/** A service with all that belongs to it. */
export function wholeService(initiative: ExportedInitiative, context: HsdsContext) {
  const id = serviceId(initiative);
  const listed = listedService(initiative, context);
  const { words } = context;
  const { languages, places, funding, terms } = initiative;
  const from = dayOf(initiative.startedOn, initiative.startedPrecision);
  const to = dayOf(initiative.endedOn, initiative.endedPrecision);
  return {
    ...listed,
    fees_description: initiative.costs?.text,
    languages: languages.map((code) => ({
      id: derivedId(id, `language:${code}`),
      service_id: id,
      name: words.languageOf(code),
      code,
    })),
    service_areas: [
      {
        id: derivedId(id, 'scope'),
        service_id: id,
        name: words.scopeOf(initiative.scope),
      },
    ],
    schedules: [
      ...(from || to
        ? [{ id: derivedId(id, 'schedule'), service_id: id, valid_from: from, valid_to: to }]
        : []),
      ...initiative.schedule.map((time, index) =>
        hsdsSchedule(time, derivedId(id, `schedule:${index}`), id),
      ),
    ],
    funding: funding
      ? [{ id: derivedId(id, 'funding'), service_id: id, source: funding.text }]
      : [],
    attributes: terms.map(({ facet, slug, label }) => {
      const termId = derivedId(vocabularies, `${facet}:${slug}`);
      return {
        id: derivedId(id, `term:${facet}:${slug}`),
        link_id: id,
        link_entity: 'service',
        link_type: facet,
        taxonomy_term_id: termId,
        taxonomy_term: {
          id: termId,
          code: slug,
          name: label,
          description: `${words.facetOf(facet)}: ${label}`,
          taxonomy: facet,
          language: words.language,
        },
      };
    }),
    service_at_locations: places.map((place) => ({
      id: derivedId(id, `at:${place.id}`),
      service_id: id,
      location_id: place.id,
      location: locationOf(place, listed.organization_id, context),
    })),
  };
}

/** An organisation with the programs that it leads and their places, or an initiative of its own with its places. */
export function wholeOrganization(
  organization: HsdsOrganisationRow,
  initiatives: readonly ExportedInitiative[],
  context: HsdsContext,
) {
  const [own] = initiatives;
  if (organization.ordinal !== null && own) {
    return {
      ...ownOrganization(own, context),
      programs: [],
      locations: own.places.map((place) => locationOf(place, own.id, context)),
    };
  }
  return {
    ...organizationOf(organization, context),
    programs: initiatives.map((led) => programOf(led, organization.id, context)),
    locations: initiatives.flatMap(({ places }) =>
      places.map((place) => locationOf(place, organization.id, context)),
    ),
  };
}

/** What a list of organisations tells of each. */
export function listedOrganization(
  row: HsdsOrganisationRow,
  own: ExportedInitiative | undefined,
  context: HsdsContext,
) {
  return own ? ownOrganization(own, context) : organizationOf(row, context);
}

/** What a list of places tells of each. */
export const listedLocation = (row: HsdsLocationRow, context: HsdsContext) =>
  locationOf(row, row.organisation, context);

/** A place with what makes it easier to get in. */
export function wholeLocation(row: HsdsLocationRow, context: HsdsContext) {
  return {
    ...listedLocation(row, context),
    accessibility: row.accessibility.map((label) => ({
      id: derivedId(row.id, `accessibility:${label}`),
      location_id: row.id,
      description: label,
    })),
  };
}
