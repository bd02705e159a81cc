import type { Licence } from './exported-initiative.ts';

const schemas = 'https://raw.githubusercontent.com/openreferral/specification/3.0/schema';

/** HSDS's own schemas of a thing in a list and of a whole one. */
const schemasOf = {
  organizations: ['compiled/organization_list', 'compiled/organization'],
  services: ['compiled/service_list', 'compiled/service'],
  locations: ['location', 'location'],
} as const;
const schemaAt = (name: string) => ({ $ref: `${schemas}/${name}.json` });

/** What the API says of itself at its root, as HSDS asks. */
export function hsdsRoot(siteUrl: string) {
  return {
    version: '3.0',
    profile: 'https://docs.openreferral.org/en/3.0/',
    openapi_url: `${siteUrl}/open-data/hsds/openapi.json`,
  };
}

const parameter = (name: string, description: string, schema: object) => ({
  name,
  in: 'query',
  required: false,
  description,
  schema,
});
const language = parameter('lang', 'Language of words.', {
  type: 'string',
  enum: ['nl', 'en', 'fr', 'ar'],
});
const paging = [
  parameter('page', 'Which page, from 1 on.', { type: 'integer', minimum: 1 }),
  parameter('per_page', 'How many on a page; 100 without it.', {
    type: 'integer',
    minimum: 1,
    maximum: 1000,
  }),
];

const integer = { type: 'integer' };
const yes = { type: 'boolean' };
const address = { type: 'string', format: 'uri' };

/** What stands around the things of every list, as HSDS's own API names it. */
const page = {
  type: 'object',
  required: ['empty'],
  properties: {
    total_items: integer,
    total_pages: integer,
    page_number: integer,
    size: integer,
    first_page: yes,
    last_page: yes,
    empty: yes,
  },
};
const about = {
  type: 'object',
  properties: { version: { type: 'string' }, profile: address, openapi_url: address },
};

const problems = {
  '400': { description: 'A parameter that there is not, or a value that it has not.' },
  '404': { description: 'There is no such thing.' },
  '429': { description: 'Too many; Retry-After says when to ask again.' },
};

function answered(description: string, schema: object) {
  return {
    responses: {
      '200': { description, content: { 'application/json': { schema } } },
      ...problems,
    },
  };
}

/** The lists and objects that there are, as OpenAPI 3.1 tells it. */
export function hsdsOpenApi(siteUrl: string, title: string, licence: Licence) {
  const lists = (['organizations', 'services', 'locations'] as const).flatMap((kind) => {
    const one = kind.slice(0, -1);
    const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
    const [listed, whole] = schemasOf[kind];
    const list = {
      properties: { contents: { type: 'array', items: schemaAt(listed) } },
      allOf: [{ $ref: '#/components/schemas/Page' }],
    };
    return [
      [
        `/${kind}`,
        {
          get: {
            summary: `A page of the ${kind}.`,
            parameters: [language, ...paging],
            ...answered(`A page of the ${kind}.`, list),
          },
        },
      ],
      [
        `/${kind}/{id}`,
        {
          parameters: [id],
          get: {
            summary: `One ${one} with all that belongs to it.`,
            parameters: [language],
            ...answered(`The ${one}.`, schemaAt(whole)),
          },
        },
      ],
    ] as const;
  });
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: { title, version: '1.0.0', license: { name: licence.name, url: licence.url } },
    servers: [{ url: `${siteUrl}/open-data/hsds` }],
    paths: {
      '/': { get: { summary: 'What this API is.', ...answered('About.', about) } },
      ...Object.fromEntries(lists),
    },
    components: { schemas: { Page: page } },
  };
}
