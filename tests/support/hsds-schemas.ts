/**
 * The rules of HSDS 3.0 for the objects and fields that we give, in our own words: names, types, formats, and what is
 * required in JSON or in tables. Stricter: a name that we do not give is refused, and an empty text.
 *
 * Compared line by line with https://github.com/openreferral/specification, schema/: organization, service,
 * accessibility and taxonomy_term at 01be272d; the others, of which we found no text of 3.0 itself, at 67e7b37a (a
 * draft of 3.0) and at 149f77cd (3.2) or 0fd7ce5e (attribute), which say the same of what we give. Where the draft
 * names a list otherwise (`accessibilitys`), the later one is right. Schedule: at 149f77cd only.
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
    logo: text,
    uri,
    parent_organization_id: uuid,
    funding: many('funding'),
    locations: many('location'),
    programs: many('program'),
    attributes: many('attribute'),
  }),
  object('program', ['id', 'name', 'description', 'organization_id'], {
    id: uuid,
    organization_id: uuid,
    name: text,
    alternate_name: text,
    description: text,
    attributes: many('attribute'),
  }),
  object('service', ['id', 'name', 'status', 'organization_id'], {
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
  object('service_at_location', ['id', 'service_id', 'location_id'], {
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
  object('attribute', ['id', 'link_id', 'link_type', 'link_entity', 'taxonomy_term_id'], {
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

/** A page of a list as HSDS's API asks it (schema/openapi.json, components/schemas/Page, with what stands in it). */
export const hsdsPageSchema = {
  $id: 'page.json',
  type: 'object',
  required: [
    'total_items',
    'total_pages',
    'page_number',
    'size',
    'first_page',
    'last_page',
    'empty',
    'contents',
  ],
  additionalProperties: false,
  properties: {
    total_items: { type: 'integer' },
    total_pages: { type: 'integer' },
    page_number: { type: 'integer' },
    size: { type: 'integer' },
    first_page: { type: 'boolean' },
    last_page: { type: 'boolean' },
    empty: { type: 'boolean' },
    contents: { type: 'array' },
  },
};

/** What HSDS's API says of itself at its root (schema/openapi.json, path "/"). */
export const hsdsRootSchema = {
  $id: 'root.json',
  type: 'object',
  required: ['version', 'profile', 'openapi_url'],
  additionalProperties: false,
  properties: { version: { const: '3.0' }, profile: uri, openapi_url: uri },
};
