import { readFileSync } from 'node:fs';
import { anonymous } from '@drogowskaz/platform';
import { expect, it } from '@jest/globals';
import { buildSchema, getOperationAST, parse } from 'graphql';
import { isEverybody, PublicQuestions } from './public-questions.ts';

const schema = buildSchema(readFileSync(new URL('../../../../schema/api.graphql', import.meta.url), 'utf8'));
const questions = new PublicQuestions(schema);
const asked = (text: string, variables: Record<string, unknown> = {}) => {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('One operation');
  return questions.of(document, operation, variables);
};

const NEAR = 'query Q($near: NearInput) { searchServices(query: "lekarz", near: $near) { totalCount } }';

it('Where somebody is, is kept nowhere', () => {
  expect(asked(NEAR, { near: { latitude: 52.5, longitude: 19.7 } })).toBeNull();
  expect(asked('{ searchServices(near: { latitude: 52.5, longitude: 19.7 }) { totalCount } }')).toBeNull();
  expect(asked('query Q($x: Float!) { searchServices(near: { latitude: $x, longitude: 19.7 }) { totalCount } }', { x: 52.5 })).toBeNull();
  expect(asked(NEAR, { near: null })).not.toBeNull();
  expect(asked(NEAR)).not.toBeNull();
});

it('The key of a question holds no word of it', () => {
  expect(asked('query Q($words: String!) { searchServices(query: $words) { totalCount } }', { words: 'lekarz' })?.key).toMatch(
    /^[\w-]{43}$/,
  );
});

it.each([
  ['{ categories { code label } municipalities { code name } }', { timed: false, ofTheRelease: true }],
  ['{ situations { id title { value } steps { text { value } } } }', { timed: false, ofTheRelease: true }],
  ['{ collections { id title { value } } }', { timed: false, ofTheRelease: false }],
  ['{ collections { services { totalCount } } }', { timed: true, ofTheRelease: false }],
  ['{ situations { steps { services { id } } } }', { timed: true, ofTheRelease: false }],
  ['{ searchServices { totalCount } }', { timed: true, ofTheRelease: false }],
])('How long an answer holds is known of %s', (text, holds) => {
  expect(asked(text)).toMatchObject(holds);
});

it('Everybody is who has no rights of her own', () => {
  expect(isEverybody(anonymous)).toBe(true);
  expect(isEverybody({ ...anonymous, role: 'PARTNER', keyId: 'k' })).toBe(true);
  expect(isEverybody({ ...anonymous, accountId: 'a' })).toBe(false);
  for (const role of ['NGO_EDITOR', 'NGO_OWNER', 'MODERATOR', 'MUNICIPAL_ADMINISTRATOR', 'STRATEGIST', 'ADMINISTRATOR'] as const) {
    expect(isEverybody({ ...anonymous, role, keyId: 'k' })).toBe(false);
  }
});

it('What a neighbour tells holds for the minute, also where all else holds until the directory changes', () => {
  const text = '{ municipalities { name } }';
  const operation = getOperationAST(parse(text));
  if (!operation) throw new Error('One operation');
  const withNeighbour = new PublicQuestions(schema, (coordinate) => coordinate === 'Municipality.name');
  expect(asked(text)).toMatchObject({ timed: false, ofTheRelease: true });
  expect(withNeighbour.of(parse(text), operation, {})).toMatchObject({ timed: true, ofTheRelease: false });
});
