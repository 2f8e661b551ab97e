/** A real Meilisearch whose index is kept for the database of an indexing bench, as the hub keeps it. */
import { type Building, createIndexKeeper, type IndexKeeper, type KeptMeilisearch, keepMeilisearch } from '@drogowskaz/indexer';
import { openPool, type Pool, servingRoles, silentLogger } from '@drogowskaz/platform';
import { builtInEngine, type KeptIndex } from '@drogowskaz/search';
import { type MeilisearchProcess, meilisearchOnPath, startMeilisearch, TEST_MASTER_KEY } from '@drogowskaz/testing';
import { type IndexingBench, openIndexingBench } from './indexing-bench.ts';

/** The machine may be busy with other tests: how long an answer may take is not what these are about. */
const PATIENT_MS = 20_000;

export interface MeilisearchBench {
  bench: IndexingBench;
  server: MeilisearchProcess;
  /** Another process, as it were: with connections of its own. `projection`: that of another vocabulary. */
  open(projection?: string): Promise<OpenedIndex>;
  /** A keeper that builds otherwise. */
  keeperOf(opened: OpenedIndex, building: Building): IndexKeeper;
  stop(): Promise<void>;
}

export interface OpenedIndex {
  kept: KeptMeilisearch;
  /** The live index. */
  index: KeptIndex;
  building: Building;
  builtIn: KeptIndex;
  keeper: IndexKeeper;
  pool: Pool;
}

export const openMeilisearchBench = async (): Promise<MeilisearchBench> => {
  const [bench, server] = await Promise.all([openIndexingBench(), startMeilisearch(meilisearchOnPath() ?? 'meilisearch')]);
  const pools: Pool[] = [];
  return {
    bench,
    server,
    open: async (projection) => {
      const pool = openPool({ url: bench.url, role: servingRoles.indexer, max: 10, applicationName: 'bench of Meilisearch' });
      pools.push(pool);
      const kept = await keepMeilisearch({
        pool,
        host: server.host,
        apiKey: TEST_MASTER_KEY,
        timeout: PATIENT_MS,
        ...(projection ? { projection } : {}),
      });
      const { index, building } = await kept.open();
      const builtIn = builtInEngine({ pool, timeout: 20_000 });
      const opened = { kept, index, building, builtIn, pool };
      return { ...opened, keeper: keeperOf(opened, building) };
    },
    keeperOf,
    stop: async () => {
      await bench.stopIndexers();
      await Promise.all(pools.map((pool) => pool.end()));
      await server.stop();
      await bench.stop();
    },
  };
};

const keeperOf = ({ kept, index, builtIn, pool }: Omit<OpenedIndex, 'keeper'>, building: Building): IndexKeeper =>
  createIndexKeeper({
    pool,
    indexes: [index, builtIn],
    rebuilding: { store: kept.outside.rebuilding.store, open: async () => building },
    logger: silentLogger,
  });

export const versionsIn = async (index: Pick<KeptIndex, 'versions'>): Promise<Map<string, number>> => {
  const versions = new Map<string, number>();
  for await (const { id, version } of index.versions()) versions.set(id, version);
  return versions;
};
