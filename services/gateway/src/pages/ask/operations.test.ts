import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, validate } from 'graphql';
import {
  choicesOperation,
  countOperation,
  matchOperation,
  reportedServiceOperation,
  reportOperation,
  requirementsOperation,
  searchOperation,
  serviceOperation,
  suggestOperation,
} from './operations.ts';

const api = buildSchema(readFileSync(new URL('../../../../../schema/api.graphql', import.meta.url), 'utf8'));

describe('what the pages ask', () => {
  it.each([
    ['search', searchOperation],
    ['count', countOperation],
    ['suggestions', suggestOperation],
    ['choices', choicesOperation],
    ['service', serviceOperation],
    ['service of a report', reportedServiceOperation],
    ['report', reportOperation],
    ['what fits', matchOperation],
    ['requirements', requirementsOperation],
  ])('of the public API is valid: %s', (_name, operation) => {
    expect(validate(api, operation)).toEqual([]);
  });
});
