import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { buildSchema, parse, stripIgnoredCharacters } from 'graphql';
import { exampleOperations } from '../committed-schema.ts';
import { trustedManifest } from './manifest.ts';
import { publicFields } from './public-fields.ts';
import { trustedDocuments, whyNotByGet } from './trusted-documents.ts';

const committed = (file: string) => readFileSync(new URL(`../../../../schema/${file}`, import.meta.url), 'utf8');
const schema = buildSchema(committed('api.graphql'));
const refusal = (text: string) => whyNotByGet(parse(text), schema);

it.each([
  ['words', 'query A($words: String!) { searchServices(query: $words) { totalCount } }', 'String'],
  ['words of which somebody has typed the beginning', 'query A($words: String!) { suggest(query: $words) { text } }', 'String'],
  [
    'words that are said to be a cursor, too',
    'query A($after: String!) { searchServices(query: $after, after: $after) { totalCount } }',
    'String',
  ],
  ['a position', 'query A($near: NearInput) { searchServices(near: $near) { totalCount } }', 'Float'],
  ['half a position', 'query A($x: Float!) { searchServices(near: { latitude: $x, longitude: 19.7 }) { totalCount } }', 'Float'],
  ['a situation', 'query A($id: ID!) { situation(id: $id) { urgent } }', 'situation'],
  ['a situation in a fragment', 'query A($id: ID!) { ...B } fragment B on Query { situation(id: $id) { urgent } }', 'situation'],
  ['what is not for everybody', 'query A { viewer { role } }', 'viewer'],
  ['what is not for everybody, beside what is', 'query A { categories { code } ... on Query { mine: apiKeys { id } } }', 'apiKeys'],
  ['introspection', 'query A { __schema { types { name } } }', '__schema'],
  ['a change', 'mutation A($id: ID!) { confirmService(id: $id) { userErrors { code } } }', 'changes'],
  ['a change beside a question', 'query A { categories { code } } mutation B { endDelegation(id: 1) { id } }', 'one operation'],
])('a document with %s is not asked by GET', (_what, text, why) => {
  expect(refusal(text)).toContain(why);
});

it.each([
  'query A($labels: Locale!) { categories { code label(locale: $labels) } }',
  'query A($filter: ServiceFilter, $first: Int!, $after: String) { searchServices(filter: $filter, first: $first, after: $after) { totalCount } }',
  'query A($id: ID!) { service(id: $id) { id } provider(id: $id) { id } }',
  'query A { situations { id title { value } } }',
])('%s is', (text) => {
  expect(refusal(text)).toBeNull();
});

it('a hash is that of the document without comments and spaces, and each operation has a name of its own', () => {
  const texts = exampleOperations().map(({ text }) => text);
  const documents = trustedDocuments(texts, schema);
  const service = stripIgnoredCharacters(committed('operations/service.graphql'));
  expect(documents).toContainEqual(
    expect.objectContaining({ name: 'Service', text: service, hash: createHash('sha256').update(service).digest('hex') }),
  );
  expect(new Set(documents.map(({ name }) => name)).size).toBe(documents.length);
  expect(documents.length).toBeLessThan(texts.length);
});

it('schema/trusted.json is what the operations say', () => {
  expect(committed('trusted.json')).toBe(trustedManifest(committed('api.graphql')));
});

it('What is for everybody is there, and tells nobody’s situation', () => {
  const fields = Object.keys(schema.getQueryType()?.getFields() ?? {});
  expect([...publicFields].filter((field) => !fields.includes(field))).toEqual([]);
  for (const field of ['matchServices', 'matchVolunteers', 'viewer', 'registration', 'verificationQuestion'])
    expect(publicFields).not.toContain(field);
});
