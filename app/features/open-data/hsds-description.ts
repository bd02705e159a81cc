import type { Licence } from './exported-initiative.ts';

const schemas = 'https://raw.githubusercontent.com/openreferral/specification/3.0/schema/compiled';

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

const page = {
  type: 'object',
  properties: {
    total_items: { type: 'integer' },
    total_pages: { type: 'integer' },
    page_number: { type: 'integer' },
    size: { type: 'integer' },
    first_page: { type: 'boolean' },
    last_page: { type: 'boolean' },
    empty: { type: 'boolean' },
    contents: { type: 'array', items: { type: 'object' } },
  },
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
  const lists = ['organizations', 'services', 'locations'].flatMap((kind) => {
    const one = kind.slice(0, -1);
    const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
    const whole = one === 'location' ? { type: 'object' } : { $ref: `${schemas}/${one}.json` };
    return [
      [
        `/${kind}`,
        {
          get: {
            summary: `A page of the ${kind}.`,
            parameters: [language, ...paging],
            ...answered(`A page of the ${kind}.`, page),
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
            ...answered(`The ${one}.`, whole),
          },
        },
      ],
    ] as const;
  });
  return {
    openapi: '3.1.0',
    info: { title, version: '1.0.0', license: { name: licence.name, url: licence.url } },
    servers: [{ url: `${siteUrl}/open-data/hsds` }],
    paths: {
      '/': { get: { summary: 'What this API is.', ...answered('About.', { type: 'object' }) } },
      ...Object.fromEntries(lists),
    },
  };
}
