/** The subgraph `search` over the built-in engine on a database of its own, with services that a test makes up. */
import type { PublicServiceCard, PublicServiceDetail } from '@drogowskaz/directory';
import { anonymous, MovableClock, openPool, type SubgraphDefinition, servingRoles } from '@drogowskaz/platform';
import { builtInEngine, type SearchEngine, type ServiceDocument } from '@drogowskaz/search';
import { builtInDatabase } from '@drogowskaz/search/testing';
import { createTestDatabase } from '@drogowskaz/testing';
import { terms } from '@drogowskaz/vocabulary';
import { graphql } from 'graphql';
import { buildSearchSubgraph, type SearchContext } from '../subgraph/search-subgraph.ts';

const category = terms('CATEGORY')[0]?.code as string;
export const provider = { id: '6f1b3f0e-6f8e-4f3a-9d51-0b1c7ce2a0ff', name: 'Towarzystwo Przyjaciół Kręgli' };

export const idOf = (n: number): string => `6f1b3f0e-6f8e-4f3a-9d51-0b1c7ce2a0${String(n).padStart(2, '0')}`;

export const document = (n: number, card: Partial<PublicServiceCard> = {}, detail: Partial<PublicServiceDetail> = {}): ServiceDocument => ({
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

export interface SearchUnderTest {
  search: SubgraphDefinition<SearchContext>;
  engine: SearchEngine;
  /** As anybody, on 23 November 2026. */
  ask(source: string, variables?: Record<string, unknown>, signal?: AbortSignal): Promise<ReturnType<JSON['parse']>>;
  stop(): Promise<void>;
}

export const startSearch = async (documents: readonly ServiceDocument[]): Promise<SearchUnderTest> => {
  const database = await createTestDatabase(builtInDatabase);
  const pool = openPool({ url: database.url, role: servingRoles.indexer, max: 4, applicationName: 'search test' });
  const engine = builtInEngine({ pool });
  await engine.put(documents);
  const search = buildSearchSubgraph({
    engine,
    clock: new MovableClock('2026-11-23T10:00:00Z'),
    source: { knownCollections: async (ids) => new Set(ids.filter((id) => id === 'good-practices')) },
    ready: async () => 'ok',
  });
  return {
    search,
    engine,
    ask: async (source, variableValues = {}, signal = new AbortController().signal) => {
      const contextValue = search.context({ caller: anonymous, requestId: 'test', signal });
      return JSON.parse(JSON.stringify(await graphql({ schema: search.schema, source, variableValues, contextValue })));
    },
    stop: async () => {
      await pool.end();
      await database.drop();
    },
  };
};
