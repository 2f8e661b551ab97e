import { createIndexer, type Indexer } from '@drogowskaz/indexer';
import { type Logger, type MetricsRegistry, openPool, servingRoles, systemClock } from '@drogowskaz/platform';
import { type AnsweringEngine, builtInEngine } from '@drogowskaz/search';
import type { Parts } from './lifecycle.ts';
import { type MeilisearchSettings, meilisearchPart } from './meilisearch-part.ts';

/** One connection listens to the queue, one says that the worker is alive, some write; the rest answers questions. */
const QUEUE_CONNECTIONS = 8;
const SEARCH_CONNECTIONS = 10;

export interface IndexerPartOptions {
  url: string;
  settings: MeilisearchSettings;
  parts: Parts;
  logger: Logger;
  metrics: MetricsRegistry;
}

/** The search subgraph and its worker, working. Questions and queue have pools of their own: neither waits for the other. */
export async function startIndexerPart({ url, settings, parts, logger, metrics }: IndexerPartOptions): Promise<Indexer> {
  const role = servingRoles.indexer;
  const queuePool = openPool({ url, role, max: QUEUE_CONNECTIONS, applicationName: 'drogowskaz-indexer', logger });
  await parts.add('the connections of the queue', () => queuePool.end());
  const searchPool = openPool({ url, role, max: SEARCH_CONNECTIONS, applicationName: 'drogowskaz-search', logger });
  await parts.add('the connections of the search', () => searchPool.end());
  const builtIn = builtInEngine({ pool: searchPool });
  const meilisearch = await meilisearchPart({ url, settings, parts, logger, metrics });
  const indexer = createIndexer({ pool: queuePool, engine: builtIn, outside: meilisearch?.outside ?? null, logger, metrics });
  await indexer.start();
  await parts.add('the queue worker', () => indexer.stop());
  // Also the one that stands by: when it is needed, nobody should wait for it.
  for (const engine of new Set([builtIn, indexer.answers])) await askOnce(engine, logger);
  return indexer;
}

/**
 * The first question of a process builds what all others use (the dictionary of the vocabulary, what sentences are about, the columns of the index), seconds on a
 * busy machine. It is asked here, so that nobody who was told "ready" waits for it, or is told that the search does not answer.
 */
async function askOnce(engine: AnsweringEngine, logger: Logger): Promise<void> {
  const begin = performance.now();
  try {
    await engine.search({
      text: 'szukam pracy i nie wiem, od czego zacząć',
      locale: 'pl',
      filter: {},
      sort: 'RELEVANCE',
      first: 1,
      now: systemClock.now(),
    });
    logger.info({ milliseconds: Math.round(performance.now() - begin) }, 'the search answers');
  } catch (error) {
    logger.warn({ error }, 'the first question failed; the next one will take longer');
  }
}
