/** Database, queue, index and engine together, without HTTP: to watch how changes reach the index. */
import type { PublicServiceCard, PublicServiceDetail } from '@drogowskaz/directory';
import { createIndexer, type Indexer, type OutsideOptions } from '@drogowskaz/indexer';
import {
  type Clock,
  type Logger,
  MetricsRegistry,
  newId,
  openPool,
  type Pool,
  servingRoles,
  silentLogger,
  systemClock,
} from '@drogowskaz/platform';
import { builtInEngine, type SearchAnswer, type SearchEngine } from '@drogowskaz/search';
import { createTestDatabase, eventually } from '@drogowskaz/testing';
import { hubDatabase } from './hub-database.ts';

export interface Published {
  id?: string;
  version?: number;
  name: string;
  provider?: { id: string; name: string };
  detail?: Partial<PublicServiceDetail>;
  verification?: PublicServiceCard['verification'];
}

export interface IndexerChanges {
  /** Wraps the engine, to make it fail or wait. */
  engine?: (real: SearchEngine) => SearchEngine;
  /** Others that are kept beside it. */
  keptEngines?: readonly SearchEngine[];
  /** Asked first, with this one standing by. */
  outside?: OutsideOptions;
  clock?: Clock;
  logger?: Logger;
  metrics?: MetricsRegistry;
}

export interface IndexingBench {
  url: string;
  owner: Pool;
  engine: SearchEngine;
  /** A working indexer; stopped at the end. */
  startIndexer(changes?: IndexerChanges): Promise<Indexer>;
  stopIndexers(): Promise<void>;
  /** Writes a row of `directory.service` and its job in one transaction, as the registry does. */
  publish(service: Published): Promise<{ id: string; version: number }>;
  /** Many at once, all of them new, without jobs. */
  fill(names: readonly string[]): Promise<string[]>;
  /** Takes it away again and leaves a tombstone. */
  withdraw(id: string, version: number): Promise<void>;
  search(text: string, openAt?: Date): Promise<SearchAnswer>;
  /** Waits until a search finds exactly so many. */
  finds(text: string, count: number, limit?: number): Promise<SearchAnswer>;
  indexed(): Promise<Map<string, number>>;
  stop(): Promise<void>;
}

export const openIndexingBench = async (): Promise<IndexingBench> => {
  const database = await createTestDatabase(hubDatabase);
  const { url } = database;
  const owner = openPool({ url, max: 6, applicationName: 'bench' });
  const searchPool = openPool({ url, role: servingRoles.indexer, max: 6, applicationName: 'bench search' });
  const engine = builtInEngine({ pool: searchPool });
  const running: { indexer: Indexer; pool: Pool }[] = [];

  const search = (text: string, openAt?: Date): Promise<SearchAnswer> =>
    engine.search({ text, locale: 'pl', filter: openAt ? { openAt } : {}, sort: 'RELEVANCE', first: 100, now: new Date() });
  // The first question of a process builds what all others use, for seconds: that is not what is waited for.
  await search('gdzie szukać pracy');

  const stopIndexers = async (): Promise<void> => {
    const stopping = running.splice(0);
    await Promise.all(stopping.map(({ indexer }) => indexer.stop()));
    await Promise.all(stopping.map(({ pool }) => pool.end()));
  };

  return {
    url,
    owner,
    engine,
    stopIndexers,
    startIndexer: async ({ engine: wrap = (real: SearchEngine) => real, ...changes } = {}) => {
      const pool = openPool({ url, role: servingRoles.indexer, max: 8, applicationName: 'bench indexer' });
      const indexer = createIndexer({
        pool,
        engine: wrap(engine),
        clock: systemClock,
        logger: silentLogger,
        metrics: new MetricsRegistry(),
        ...changes,
      });
      await indexer.start();
      running.push({ indexer, pool });
      return indexer;
    },
    publish: async (service) => {
      const { id = newId(), version = 1 } = service;
      await inTransaction(owner, async (query) => {
        await query('delete from directory.tombstone where service_id = $1', [id]);
        await query(
          `insert into directory.service (id, provider_id, sort_name, municipality_keys, card, detail, version, updated_at)
           values ($1, $2, $3, '{146201}', $4, $5, $6, now())
           on conflict (id) do update set card = excluded.card, detail = excluded.detail, version = excluded.version`,
          [id, cardOf(id, service).provider.id, service.name, cardOf(id, service), detailOf(service), version],
        );
        await query('select registry.enqueue_service($1)', [id]);
      });
      return { id, version };
    },
    fill: async (names) => {
      const services = names.map((name) => ({ id: newId(), name }));
      await owner.query(
        `insert into directory.service (id, provider_id, sort_name, municipality_keys, card, detail, version, updated_at)
         select (card ->> 'id')::uuid, (card #>> '{provider,id}')::uuid, name, '{146201}', card, $3::jsonb, 1, now()
         from unnest($1::text[], $2::jsonb[]) as given (name, card)`,
        [names, services.map((service) => JSON.stringify(cardOf(service.id, service))), JSON.stringify(detailOf({ name: '' }))],
      );
      return services.map(({ id }) => id);
    },
    withdraw: (id, version) =>
      inTransaction(owner, async (query) => {
        await query('delete from directory.service where id = $1', [id]);
        await query('insert into directory.tombstone values ($1, $2, now())', [id, version]);
        await query('select registry.enqueue_service($1)', [id]);
      }),
    search,
    finds: (text, count, limit) =>
      eventually(
        `a search for "${text}" finds ${count}`,
        async () => {
          const answer = await search(text);
          return answer.totalCount === count && answer;
        },
        limit,
      ),
    indexed: async () => {
      const versions = new Map<string, number>();
      for await (const { id, version } of engine.versions()) versions.set(id, version);
      return versions;
    },
    stop: async () => {
      await stopIndexers();
      await Promise.all([searchPool.end(), owner.end()]);
      await database.drop();
    },
  };
};

type Query = (sql: string, values: unknown[]) => Promise<unknown>;

const inTransaction = async (owner: Pool, work: (query: Query) => Promise<void>): Promise<void> => {
  const client = await owner.connect();
  try {
    await client.query('begin');
    await work((sql, values) => client.query(sql, values));
    await client.query('commit');
  } finally {
    client.release();
  }
};

const someProvider = { id: '7d3c0b6e-4c0e-4a55-9f0e-0c5f3f1d0001', name: 'Urząd Miasta Płocka' };

const cardOf = (
  id: string,
  { name, provider = someProvider, verification = { verifiedAt: null, dueAt: null } }: Published,
): PublicServiceCard => ({
  id,
  provider,
  texts: [{ locale: 'pl', state: 'ORIGINAL', name, summary: `Streszczenie: ${name}.`, description: 'Opis.', howToApply: null }],
  categories: ['LEGAL_ADVICE'],
  audiences: [],
  languages: ['pl'],
  deliveryModes: ['IN_PERSON'],
  formality: [],
  reach: 'LOCAL',
  municipalities: ['1462011'],
  cost: { free: null, amount: null, currency: null, note: [] },
  eligibility: {
    requiresStatutoryEntitlement: null,
    minimumAge: null,
    maximumAge: null,
    excludedAudiences: [],
    requirements: [],
    documents: [],
  },
  verification,
  demonstration: true,
});

const detailOf = ({ detail }: Published): PublicServiceDetail => ({
  locations: [],
  contacts: [],
  bookingUrl: null,
  url: null,
  collections: [],
  home: '1462011',
  ...detail,
});
