import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, type DocumentNode, validate } from 'graphql';
import * as keys from '../keys/operations.ts';
import * as organization from '../organization/operations.ts';
import * as stillTrue from '../still-true/operations.ts';

const schema = buildSchema(readFileSync(new URL('../../../../schema/api.graphql', import.meta.url), 'utf8'));

describe('what the pages about people ask', () => {
  it.each(Object.entries<DocumentNode>({ ...keys, ...organization, ...stillTrue }))('%s is answered by the API', (_, document) => {
    expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
  });
});
