/**
 * The rules of HSDS 3.0 for the objects that we give: names, types, formats and what is required, from
 * https://github.com/openreferral/specification (schema/*.json), without their texts. Stricter in one thing:
 * a name that HSDS does not know is refused.
 */
const text = { type: 'string', minLength: 1 };
const number = { type: 'number' };
const uuid = { type: 'string', format: 'uuid' };
const uri = { type: 'string', format: 'uri' };
const email = { type: 'string', format: 'email' };
const date = { type: 'string', format: 'date' };
const oneOf = (...values: string[]) => ({ type: 'string', enum: values });
const one = (name: string) => ({ $ref: `${name}.json` });
const many = (name: string) => ({ type: 'array', items: one(name) });

function object(name: string, required: string[], properties: Record<string, object>) {
  return { $id: `${name}.json`, type: 'object', required, properties, additionalProperties: false };
}

export const hsdsSchemas = [
  object('organization', ['id', 'name', 'description'], {
    id: uuid,
    name: text,
    alternate_name: text,
    description: text,
    email,
    website: uri,
    uri,
    parent_organization_id: uuid,
    funding: many('funding'),
    locations: many('location'),
    programs: many('program'),
    attributes: many('attribute'),
  }),
  object('program', ['id', 'name', 'description'], {
    id: uuid,
    organization_id: uuid,
    name: text,
    alternate_name: text,
    description: text,
    attributes: many('attribute'),
  }),
  object('service', ['id', 'name', 'status'], {
    id: uuid,
    organization_id: uuid,
    program_id: uuid,
    name: text,
    alternate_name: text,
    description: text,
    url: uri,
    email,
    fees_description: text,
    status: oneOf('active', 'inactive', 'defunct', 'temporarily closed'),
    eligibility_description: text,
    minimum_age: number,
    maximum_age: number,
    assured_date: date,
    assurer_email: email,
    schedules: many('schedule'),
    service_areas: many('service_area'),
    service_at_locations: many('service_at_location'),
    languages: many('language'),
    organization: one('organization'),
    program: one('program'),
    funding: many('funding'),
    attributes: many('attribute'),
  }),
  object('location', ['id', 'location_type'], {
    id: uuid,
    location_type: oneOf('physical', 'postal', 'virtual'),
    organization_id: uuid,
    name: text,
    description: text,
    latitude: number,
    longitude: number,
    accessibility: many('accessibility'),
  }),
  object('service_at_location', ['id'], {
    id: uuid,
    service_id: uuid,
    location_id: uuid,
    location: one('location'),
  }),
  object('language', ['id'], { id: uuid, service_id: uuid, name: text, code: text }),
  object('service_area', ['id'], { id: uuid, service_id: uuid, name: text }),
  object('schedule', ['id'], {
    id: uuid,
    service_id: uuid,
    valid_from: date,
    valid_to: date,
    dtstart: date,
    freq: oneOf('WEEKLY', 'MONTHLY'),
    interval: number,
    byday: text,
    wkst: oneOf('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'),
    opens_at: text,
    closes_at: text,
    description: text,
  }),
  object('funding', ['id'], { id: uuid, service_id: uuid, source: text }),
  object('accessibility', ['id'], { id: uuid, location_id: uuid, description: text }),
  object('attribute', ['id'], {
    id: uuid,
    link_id: uuid,
    link_type: text,
    link_entity: text,
    taxonomy_term_id: uuid,
    taxonomy_term: one('taxonomy_term'),
  }),
  object('taxonomy_term', ['id', 'name', 'description'], {
    id: uuid,
    code: text,
    name: text,
    description: text,
    taxonomy: text,
    language: text,
  }),
];

/**
 * The rules of Murmurations' organizations_schema-v1.0.0, from
 * https://github.com/MurmurationsNetwork/MurmurationsLibrary (schemas and fields), without their texts.
 */
const webAddress = { type: 'string', maxLength: 2000, pattern: '^https?://.*' };
export const murmurationsSchema = {
  $id: 'organizations_schema-v1.0.0',
  type: 'object',
  required: ['linked_schemas', 'name'],
  additionalProperties: false,
  properties: {
    linked_schemas: {
      type: 'array',
      items: { type: 'string', pattern: '^[a-z_][a-z0-9_]{4,99}-v\\d+\\.\\d+\\.\\d+$' },
      minItems: 1,
      uniqueItems: true,
    },
    name: { type: 'string', minLength: 1, maxLength: 200 },
    nickname: text,
    primary_url: webAddress,
    unique_id: text,
    urls: {
      type: 'array',
      uniqueItems: true,
      items: { type: 'object', required: ['url'], properties: { name: text, url: webAddress } },
    },
    description: text,
    status: oneOf('active', 'completed', 'cancelled', 'on_hold', 'in_planning'),
    tags: {
      type: 'array',
      minItems: 1,
      maxItems: 100,
      uniqueItems: true,
      items: { type: 'string', maxLength: 100 },
    },
    geographic_scope: oneOf('local', 'regional', 'national', 'international'),
    geolocation: {
      type: 'object',
      required: ['lat', 'lon'],
      properties: {
        lat: { type: 'number', minimum: -90, maximum: 90 },
        lon: { type: 'number', minimum: -180, maximum: 180 },
      },
    },
    full_address: text,
    country_iso_3166: { type: 'string', pattern: '^[A-Z]{2}$' },
    relationships: {
      type: 'array',
      uniqueItems: true,
      items: {
        type: 'object',
        required: ['predicate_url', 'object_url'],
        properties: { predicate_url: webAddress, object_url: webAddress },
      },
    },
    starts_at: number,
    ends_at: number,
    expires: { type: 'integer', minimum: 1_000_000_000, maximum: 9_999_999_999 },
  },
};
