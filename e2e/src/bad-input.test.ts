import { askGraphql, clientsFaultCodes, type GraphqlAnswer } from '@drogowskaz/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { serviceInput } from './directory-calls.ts';
import { type FederatedHub, startFederatedHub, type Way } from './federated-hub.ts';

const LEAKS = /\n\s+at |select .* from|node_modules|\/work\/|\.ts:\d|127\.0\.0\.1|postgres|invalid byte|relation "/i;

let hub: FederatedHub;
beforeAll(async () => {
  hub = await startFederatedHub({ operationMs: 10_000 });
}, 180_000);
afterAll(() => hub?.stop(), 60_000);

function expectClientsFault({ status, errors }: GraphqlAnswer): void {
  expect(status).toBeLessThan(500);
  for (const { extensions } of errors) expect(clientsFaultCodes).toContain(extensions.code);
  expect(JSON.stringify(errors)).not.toMatch(LEAKS);
}

/** What people, programs and attackers write. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    '',
    ' ',
    '\u0000',
    '\ud83d',
    '\u202egnihtemos\u202c',
    '\u0007\u001b[31m',
    '%',
    "' or 1=1 --",
    '\\',
    'a & | ! <-> :*',
    '((((',
    '"unclosed',
    '😀'.repeat(30),
    'ł'.repeat(501),
    'x'.repeat(10_000),
    '00000000-0000-4000-8000-000000000000',
    '1462011',
    'uk',
    'WORK',
  ),
);

describe.each<Way>(['in this process', 'over HTTP'])('Whatever is written into the API with subgraphs %s', (way) => {
  const ask = (query: string, variables: Record<string, unknown>, apiKey?: string) =>
    askGraphql(hub.gateways[way].graphql, { query, variables, ...(apiKey === undefined ? {} : { apiKey }) });

  it('a search answers, or says what the client should do', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record(
          {
            query: text,
            locale: fc.oneof(fc.constantFrom('pl', 'uk', 'fil'), text),
            after: text,
            first: fc.oneof(fc.integer(), fc.integer({ min: 0, max: 101 })),
            near: fc.record({ latitude: fc.double(), longitude: fc.double(), radiusMeters: fc.integer() }),
            filter: fc.record(
              {
                categories: fc.array(text, { maxLength: 3 }),
                municipalities: fc.array(text, { maxLength: 3 }),
                languages: fc.array(text, { maxLength: 3 }),
                audiences: fc.array(text, { maxLength: 3 }),
                formality: fc.array(text, { maxLength: 3 }),
                collections: fc.array(text, { maxLength: 3 }),
                openAt: fc.oneof(
                  text,
                  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
                ),
                verifiedSince: fc.oneof(text, fc.constantFrom('2026-11-01', '0001-01-01', '9999-12-31')),
              },
              { requiredKeys: [] },
            ),
          },
          { requiredKeys: ['query'] },
        ),
        async (variables) => {
          expectClientsFault(
            await ask(
              `query S($query: String!, $locale: Locale! = "pl", $after: String, $first: Int! = 3, $near: NearInput, $filter: ServiceFilter) {
                searchServices(query: $query, locale: $locale, after: $after, first: $first, near: $near, filter: $filter) {
                  totalCount didYouMean edges { highlights { field ranges { start length } } node { id content(locale: $locale) { name } } }
                }
                suggest(query: $query, locale: $locale) { text }
              }`,
              variables,
            ),
          );
        },
      ),
      { numRuns: 150 },
    );
  }, 120_000);

  it('a lookup answers null, or says what the client should do', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, async (id, after) => {
        expectClientsFault(
          await ask(
            `query L($id: ID!, $after: String) {
              service(id: $id) { id locations { id } } provider(id: $id) { id } providers(first: 2, after: $after) { totalCount nodes { services(first: 1, after: $after) { totalCount } } }
            }`,
            { id, after },
          ),
        );
      }),
      { numRuns: 100 },
    );
  }, 120_000);

  it('a write is taken, or refused with what to do', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record(
          { name: text, summary: text, description: text, url: text, howToApply: text, documents: fc.array(text, { maxLength: 2 }) },
          { requiredKeys: [] },
        ),
        text,
        async (changed, id) => {
          const input = { ...serviceInput('Proba'), ...changed };
          expectClientsFault(
            await ask(
              'mutation C($input: ServiceInput!) { createService(input: $input) { revision { id } userErrors { code message path } } }',
              { input },
              hub.keys.ngo,
            ),
          );
          expectClientsFault(
            await ask(
              'mutation U($id: ID!) { submitRevision(id: $id) { userErrors { code } } archiveService(id: $id, reason: $id) { status } }',
              { id },
              hub.keys.ngo,
            ),
          );
        },
      ),
      { numRuns: 60 },
    );
  }, 120_000);
});
