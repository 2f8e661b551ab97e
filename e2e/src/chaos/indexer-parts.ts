/** The indexer's parts as the hub composes them, without the HTTP server and without the long first question. */
import { createIndexer, createIndexKeeper, type Indexer, keepMeilisearch } from '@drogowskaz/indexer';
import { type Logger, MetricsRegistry, openPool, type Pool, servingRoles } from '@drogowskaz/platform';
import { builtInEngine } from '@drogowskaz/search';

export interface IndexerAddress {
  /** Of the database. */
  url: string;
  meilisearch: { host: string; apiKey: string };
}

export interface StartedIndexer {
  indexer: Indexer;
  /** The name of the index in Meilisearch. */
  index: string;
  /** Builds it anew beside the live one, as the command of the operator does; false when another process is doing that. */
  reindex(): Promise<boolean>;
  close(): Promise<void>;
}

/** The histories do not wait for the clock. */
const IMPATIENT = { every: 150, longestPause: 300 };

export const startIndexer = async ({ url, meilisearch }: IndexerAddress, logger: Logger): Promise<StartedIndexer> => {
  const pools: Pool[] = [];
  const open = (max: number, applicationName: string): Pool => {
    const pool = openPool({ url, role: servingRoles.indexer, max, applicationName, logger });
    pools.push(pool);
    return pool;
  };
  const pool = open(8, 'chaos indexer');
  const engine = builtInEngine({ pool: open(10, 'chaos search') });
  const kept = await keepMeilisearch({ pool: open(6, 'chaos locks'), ...meilisearch });
  const outside = { ...kept.outside, ...IMPATIENT };
  const indexer = createIndexer({ pool, engine, outside, logger, metrics: new MetricsRegistry() });
  const keeper = createIndexKeeper({ pool, indexes: [], inDatabase: [engine], rebuilding: kept.outside.rebuilding, logger });
  await indexer.start();
  return {
    indexer,
    index: kept.name,
    reindex: async () => (await keeper.rebuild()) !== null,
    close: async () => {
      await indexer.stop();
      await Promise.all(pools.map((one) => one.end()));
    },
  };
};
