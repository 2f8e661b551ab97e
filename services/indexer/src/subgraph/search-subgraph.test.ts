import { anonymous } from '@drogowskaz/platform';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { document, idOf, provider, type SearchUnderTest, startSearch } from '../testing/search-under-test.ts';

jest.setTimeout(60_000);

let hub: SearchUnderTest;
beforeAll(async () => {
  hub = await startSearch([
    document(1, { verification: { verifiedAt: '2026-11-01T10:00:00Z', dueAt: '2027-05-01T10:00:00Z' } }),
    document(2, { deliveryModes: ['ONLINE'], languages: ['uk'] }),
    document(3, {}, { collections: ['good-practices'] }),
  ]);
});
afterAll(() => hub.stop());

const ask = (source: string, variables: Record<string, unknown> = {}) => hub.ask(source, variables);

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
    expect(hub.search.context(call)).toMatchObject(call);
  });
});
