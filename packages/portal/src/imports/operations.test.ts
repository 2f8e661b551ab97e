import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, type DocumentNode, validate } from 'graphql';
import * as operations from './operations.ts';

const schema = buildSchema(readFileSync(new URL('../../../../schema/api.graphql', import.meta.url), 'utf8'));

describe('what the pages of imports ask', () => {
  it.each(Object.entries<DocumentNode>(operations))('%s is answered by the API', (_, document) => {
    expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
  });
});
