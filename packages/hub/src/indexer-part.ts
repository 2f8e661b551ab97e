import { createIndexer, type Indexer } from '@drogowskaz/indexer';
import { type Logger, type MetricsRegistry, openPool, servingRoles } from '@drogowskaz/platform';
import { builtInEngine } from '@drogowskaz/search';
import type { Parts } from './lifecycle.ts';

/** One connection listens to the queue, one says that the worker is alive, some write; the rest answers questions. */
const QUEUE_CONNECTIONS = 8;
const SEARCH_CONNECTIONS = 10;

export interface IndexerPartOptions {
  url: string;
  parts: Parts;
  logger: Logger;
  metrics: MetricsRegistry;
}

/** The search subgraph and its worker, working. Questions and queue have pools of their own: neither waits for the other. */
export async function startIndexerPart({ url, parts, logger, metrics }: IndexerPartOptions): Promise<Indexer> {
  const role = servingRoles.indexer;
  const queuePool = openPool({ url, role, max: QUEUE_CONNECTIONS, applicationName: 'drogowskaz-indexer', logger });
  await parts.add('the connections of the queue', () => queuePool.end());
  const searchPool = openPool({ url, role, max: SEARCH_CONNECTIONS, applicationName: 'drogowskaz-search', logger });
  await parts.add('the connections of the search', () => searchPool.end());
  const indexer = createIndexer({ pool: queuePool, engine: builtInEngine({ pool: searchPool }), logger, metrics });
  await indexer.start();
  await parts.add('the queue worker', () => indexer.stop());
  return indexer;
}
