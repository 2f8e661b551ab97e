/** The description of `/hsds/` (OpenAPI 3.1), made from what it is served by. */
import { licenceAddress } from '@drogowskaz/directory';
import { HSDS_VERSION, jsonSchemas } from '@drogowskaz/hsds';
import type { Collection } from './collections.ts';
import { hsdsParameters, MOST_PER_PAGE, type ParameterName } from './parameters.ts';

const schemas: Readonly<Record<(typeof hsdsParameters)[ParameterName]['type'], object>> = {
  text: { type: 'string', maxLength: 500 },
  flag: { type: 'boolean' },
  number: { type: 'number', minimum: 0 },
  id: { type: 'string', format: 'uuid' },
  moment: { type: 'string' },
  format: { enum: ['json', 'ndjson'] },
  profile: { enum: ['drogowskaz'] },
};

const parameter = (name: ParameterName) => ({
  name,
  in: 'query',
  description: hsdsParameters[name].description,
  schema: name === 'per_page' ? { type: 'integer', minimum: 1, maximum: MOST_PER_PAGE } : schemas[hsdsParameters[name].type],
});

const parameterRef = (name: ParameterName) => ({ $ref: `#/components/parameters/${name}` });

const json = (schema: object, description: string) => ({ description, content: { 'application/json': { schema } } });
const problem = {
  description: 'What is wrong and what to do (RFC 9457).',
  content: { 'application/problem+json': { schema: { type: 'object' } } },
};

const listAnswers = (object: string) => ({
  '200': {
    description: 'A page, or with format=ndjson everything, one object on a line.',
    content: {
      'application/json': {
        schema: {
          allOf: [{ $ref: '#/components/schemas/Page' }],
          properties: { contents: { type: 'array', items: { $ref: `#/components/schemas/${object}` } } },
        },
      },
      'application/x-ndjson': { schema: { type: 'string' } },
    },
  },
  '400': problem,
  '429': problem,
});

const operations = (name: string, { object, parameters, one }: Collection) => {
  const listed = (method: string, description: string) => ({
    operationId: `${method}_${name}`,
    description,
    parameters: parameters.map(parameterRef),
    responses: listAnswers(object),
  });
  return {
    [`/${name}`]: {
      get: listed('list', `All ${name} that every filter lets through, in the order of their ids.`),
      post: {
        ...listed('search', 'The same, with what is asked in a body: what people type stays out of addresses.'),
        requestBody: { content: { 'application/json': { schema: { type: 'object' } } } },
      },
    },
    ...(one && {
      [`/${name}/{id}`]: {
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }],
        get: {
          operationId: `get_${name}`,
          description: 'One of them with everything in it.',
          parameters: one.parameters.map(parameterRef),
          responses: { '200': json({ $ref: `#/components/schemas/${object}` }, 'The object.'), '404': problem },
        },
      },
    }),
  };
};

export const openApi = (collections: Readonly<Record<string, Collection>>, publicUrl: string, licence: string | null): object => ({
  openapi: '3.1.0',
  info: {
    title: 'Drogowskaz: HSDS',
    version: HSDS_VERSION,
    description:
      'The public directory in the Human Services Data Specification of Open Referral. Read-only and open; a few parameters are added to those of the standard (profile, modified_after of organizations), and /deletions.',
    ...(licence !== null && { license: { name: licence, ...(licenceAddress(licence) !== null && { url: licence }) } }),
  },
  servers: [{ url: `${publicUrl}/hsds` }],
  paths: {
    '/': {
      get: {
        operationId: 'about',
        responses: {
          '200': json(
            { type: 'object' },
            'Version, profile, where this document is, and under which licence (license) records stand that were written here.',
          ),
        },
      },
    },
    ...Object.assign({}, ...Object.entries(collections).map(([name, collection]) => operations(name, collection))),
    '/datapackage.zip': {
      get: {
        operationId: 'datapackage',
        description: 'Everything as a Frictionless data package: one CSV file for each object.',
        responses: { '200': { description: 'The package.', content: { 'application/zip': { schema: { type: 'string' } } } } },
      },
    },
  },
  components: {
    parameters: Object.fromEntries((Object.keys(hsdsParameters) as ParameterName[]).map((name) => [name, parameter(name)])),
    schemas: {
      Page: {
        type: 'object',
        properties: {
          ...Object.fromEntries(['total_items', 'total_pages', 'page_number', 'size'].map((name) => [name, { type: 'integer' }])),
          ...Object.fromEntries(['first_page', 'last_page', 'empty'].map((name) => [name, { type: 'boolean' }])),
          contents: { type: 'array' },
        },
        required: ['total_items', 'total_pages', 'page_number', 'size', 'first_page', 'last_page', 'empty', 'contents'],
      },
      deletion: {
        type: 'object',
        description: 'A service or an organization that was public and is no more.',
        properties: {
          id: { type: 'string', format: 'uuid' },
          type: { enum: ['service', 'organization'] },
          deleted_at: { type: 'string', format: 'date-time' },
        },
        required: ['id', 'type', 'deleted_at'],
      },
      ...jsonSchemas(),
    },
  },
});
