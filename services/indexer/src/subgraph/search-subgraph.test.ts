import type { PublicServiceCard, PublicServiceDetail } from '@drogowskaz/directory';
import { anonymous, ensureRoles, MovableClock, openPool, type Pool, type SubgraphDefinition, servingRoles } from '@drogowskaz/platform';
import { builtInEngine, prepareBuiltIn, type SearchEngine, type ServiceDocument } from '@drogowskaz/search';
import { createTestDatabase, type TestDatabase } from '@drogowskaz/testing';
import { terms } from '@drogowskaz/vocabulary';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { graphql } from 'graphql';
import { buildSearchSubgraph, type SearchContext } from './search-subgraph.ts';

jest.setTimeout(60_000);

const clock = new MovableClock('2026-11-23T10:00:00Z');
const category = terms('CATEGORY')[0]?.code as string;
const provider = { id: '6f1b3f0e-6f8e-4f3a-9d51-0b1c7ce2a0ff', name: 'Towarzystwo Przyjaciół Kręgli' };

const idOf = (n: number): string => `6f1b3f0e-6f8e-4f3a-9d51-0b1c7ce2a0${String(n).padStart(2, '0')}`;

const document = (n: number, card: Partial<PublicServiceCard> = {}, detail: Partial<PublicServiceDetail> = {}): ServiceDocument => ({
  card: {
    id: idOf(n),
    provider,
    texts: [
      {
        locale: 'pl',
        state: 'ORIGINAL',
        name: `Kręgielnia ${n}`,
        summary: 'Kręgle dla początkujących.',
        description: 'Opis.',
        howToApply: null,
      },
    ],
    categories: [category],
    audiences: [],
    languages: ['pl', 'uk'],
    deliveryModes: ['IN_PERSON'],
    formality: [],
    reach: 'LOCAL',
    municipalities: ['1462011'],
    cost: { free: true, amount: null, currency: null, note: [] },
    eligibility: {
      requiresStatutoryEntitlement: null,
      minimumAge: null,
      maximumAge: null,
      excludedAudiences: [],
      requirements: [],
      documents: [],
    },
    verification: { verifiedAt: null, dueAt: null },
    demonstration: false,
    ...card,
  },
  detail: { locations: [], contacts: [], bookingUrl: null, url: null, collections: [], home: '1462011', ...detail },
  version: 1,
  updatedAt: '2026-11-20T10:00:00Z',
  open: [],
});

let database: TestDatabase;
let pool: Pool;
let engine: SearchEngine;
let search: SubgraphDefinition<SearchContext>;

beforeAll(async () => {
  database = await createTestDatabase();
  const owner = openPool({ url: database.url, max: 2, applicationName: 'migrations' });
  await ensureRoles(owner);
  await prepareBuiltIn(owner);
  await owner.end();
  pool = openPool({ url: database.url, role: servingRoles.indexer, max: 4, applicationName: 'search test' });
  engine = builtInEngine({ pool });
  await engine.put([
    document(1, { verification: { verifiedAt: '2026-11-01T10:00:00Z', dueAt: '2027-05-01T10:00:00Z' } }),
    document(2, { deliveryModes: ['ONLINE'], languages: ['uk'] }),
    document(3, {}, { collections: ['good-practices'] }),
  ]);
  search = buildSearchSubgraph({
    engine,
    clock,
    source: { knownCollections: async (ids) => new Set(ids.filter((id) => id === 'good-practices')) },
    ready: async () => {},
  });
});

afterAll(async () => {
  await pool.end();
  await database.drop();
});

const ask = async (source: string, variableValues: Record<string, unknown> = {}) => {
  const contextValue = search.context({ caller: anonymous, requestId: 'test', signal: new AbortController().signal });
  return JSON.parse(JSON.stringify(await graphql({ schema: search.schema, source, variableValues, contextValue })));
};

const refusal = async (args: string): Promise<{ code: string; message: string }> => {
  const { data, errors } = await ask(`{ searchServices(${args}) { totalCount } }`);
  expect(data ?? { searchServices: null }).toEqual({ searchServices: null });
  return { code: errors[0].extensions.code, message: errors[0].message };
};

describe('searchServices', () => {
  it('answers a page of cards without anybody else', async () => {
    const { data, errors } = await ask(`{
      searchServices(query: "kręgle", first: 2) {
        totalCount engine degraded didYouMean
        nodes { id content(locale: "uk") { name locale requestedLocale state } provider { id name } languages verification { state } cost { free } }
        edges { cursor distanceMeters node { id } }
        pageInfo { hasNextPage endCursor }
      }
    }`);
    expect(errors).toBeUndefined();
    const { searchServices: page } = data;
    expect(page).toMatchObject({ totalCount: 3, engine: 'BUILT_IN', degraded: false, didYouMean: null });
    expect(page.nodes).toHaveLength(2);
    expect(page.nodes[0]).toMatchObject({
      content: { locale: 'pl', requestedLocale: 'uk', state: 'MISSING', name: expect.stringContaining('Kręgielnia') },
      provider,
      cost: { free: true },
    });
    expect(page.edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual(page.nodes.map(({ id }: { id: string }) => id));
    expect(page.edges.map(({ distanceMeters }: { distanceMeters: null }) => distanceMeters)).toEqual([null, null]);
    expect(page.pageInfo).toEqual({ hasNextPage: true, endCursor: page.edges[1].cursor });
  });

  it('goes on after a cursor until there is no more', async () => {
    const page = `query Page($after: String) { searchServices(query: "kręgle", first: 2, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }`;
    const first = (await ask(page)).data.searchServices;
    const second = (await ask(page, { after: first.pageInfo.endCursor })).data.searchServices;
    expect(second.pageInfo.hasNextPage).toBe(false);
    expect([...first.nodes, ...second.nodes].map(({ id }: { id: string }) => id).sort()).toEqual([1, 2, 3].map(idOf));
  });

  it('counts facets and says them in the asked language', async () => {
    const { data } = await ask('{ searchServices { facets { dimension values { value count label(locale: "en") } } } }');
    const facets = new Map<string, unknown[]>(
      data.searchServices.facets.map(({ dimension, values }: { dimension: string; values: unknown[] }) => [dimension, values]),
    );
    expect([...facets.keys()].sort()).toEqual(['audiences', 'categories', 'deliveryModes', 'formality', 'languages', 'municipalities']);
    expect(facets.get('deliveryModes')).toEqual([
      { value: 'IN_PERSON', count: 2, label: 'In person' },
      { value: 'ONLINE', count: 1, label: 'Online' },
    ]);
    expect(facets.get('languages')).toEqual([
      { value: 'uk', count: 3, label: 'Ukrainian' },
      { value: 'pl', count: 2, label: 'Polish' },
    ]);
    expect(facets.get('municipalities')).toEqual([{ value: '1462011', count: 3, label: 'Płock' }]);
  });

  it('filters by what a client says, and takes the six digits of a municipality', async () => {
    const count = async (filter: string) =>
      (await ask(`{ searchServices(filter: ${filter}) { totalCount } }`)).data.searchServices.totalCount;
    expect(await count('{ deliveryModes: [ONLINE] }')).toBe(1);
    expect(await count('{ languages: ["pl"], municipalities: ["146201"] }')).toBe(2);
    expect(await count('{ collections: ["good-practices"] }')).toBe(1);
    expect(await count('{ verifiedSince: "2026-11-01" }')).toBe(1);
    expect(await count('{ verifiedSince: "2026-11-02" }')).toBe(0);
    expect(await count('{ categories: [], languages: null }')).toBe(3);
  });

  it('marks what was found by offsets into the text, never by markup', async () => {
    const { data } = await ask('{ searchServices(query: "kręgle") { edges { highlights { field text ranges { start length } } } } }');
    const highlights = data.searchServices.edges[0].highlights as { text: string; ranges: { start: number; length: number }[] }[];
    const marked = highlights.flatMap(({ text, ranges }) =>
      ranges.map(({ start, length }) => text.slice(start, start + length).toLowerCase()),
    );
    expect(marked.length).toBeGreaterThan(0);
    for (const word of marked) expect(word).toMatch(/^kręg/);
  });

  it.each([
    ['first: 0', 'from 1 to 100'],
    ['first: 101', 'from 1 to 100'],
    ['near: { latitude: 91, longitude: 0 }', 'latitude'],
    ['sort: DISTANCE', '"near"'],
    ['filter: { categories: ["NO_SUCH"] }', 'the query "categories" lists them'],
    ['filter: { collections: ["no-such"] }', 'the query "collections" lists them'],
    ['filter: { municipalities: ["9999999"] }', 'the query "municipalities" lists them'],
    ['filter: { municipalities: ["Płock"] }', 'TERC'],
    ['locale: "pl_PL"', 'BCP 47'],
    ['filter: { openAt: "2026-11-23T10:00:00" }', 'ISO 8601'],
    ['filter: { verifiedSince: "2026-02-30" }', 'ISO 8601'],
    ['after: "forged"', ''],
  ])('refuses %s as bad input', async (args, message) => {
    expect(await refusal(args)).toEqual({ code: 'BAD_USER_INPUT', message: expect.stringContaining(message) });
  });
});

describe('suggest', () => {
  it('leads to services, providers and categories', async () => {
    const { data } = await ask('{ suggest(query: "kręg", first: 5) { text kind id } }');
    expect(data.suggest).toContainEqual({ text: 'Kręgielnia 1', kind: 'SERVICE', id: idOf(1) });
    const { data: byProvider } = await ask('{ suggest(query: "towarz") { text kind id } }');
    expect(byProvider.suggest).toContainEqual({ text: provider.name, kind: 'PROVIDER', id: provider.id });
  });

  it('refuses more than it may give', async () => {
    const { errors } = await ask('{ suggest(query: "a", first: 101) { text } }');
    expect(errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('the context of a request', () => {
  it('holds what came with the call', () => {
    const call = { caller: anonymous, requestId: 'r', signal: new AbortController().signal };
    expect(search.context(call)).toMatchObject(call);
  });
});
