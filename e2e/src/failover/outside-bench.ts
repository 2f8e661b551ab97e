/** An indexer that asks a real Meilisearch through a proxy, with the built-in engine standing by: to watch who answers, and what an operator reads. */
import type { Indexer } from '@drogowskaz/indexer';
import { createLogger, MetricsRegistry, openPool, type Pool, servingRoles, tryAdvisoryLock, withAdvisoryLock } from '@drogowskaz/platform';
import { type OutsideEngine, outsideMeilisearch, type SearchAnswer, type ServiceDocument } from '@drogowskaz/search';
import {
  eventually,
  type FaultyProxy,
  type MeilisearchProcess,
  meilisearchOnPath,
  startFaultyProxy,
  startMeilisearch,
  TEST_MASTER_KEY,
} from '@drogowskaz/testing';
import { type IndexerChanges, type IndexingBench, openIndexingBench } from '../indexing-bench.ts';

export const INDEX = 'directory-of-a-test';

export interface WatchedIndexer {
  indexer: Indexer;
  outside: OutsideEngine;
  metrics: MetricsRegistry;
  /** Lines of the log since the last call. */
  log(): { level: string; msg: string; why?: string; [more: string]: unknown }[];
  /** What somebody who searches gets. */
  ask(text: string, more?: { after?: string; first?: number; signal?: AbortSignal }): Promise<SearchAnswer>;
  /** Resolves when this engine answers a search that finds so many. */
  answeredBy(engine: 'MEILISEARCH' | 'BUILT_IN', text?: string, count?: number): Promise<SearchAnswer>;
}

export interface OutsideBench {
  bench: IndexingBench;
  server: MeilisearchProcess;
  proxy: FaultyProxy;
  start(changes?: IndexerChanges): Promise<WatchedIndexer>;
  /** What the index of Meilisearch holds, all of it, with the built-in's beside it. */
  documents(of: WatchedIndexer): Promise<Record<'meilisearch' | 'builtIn', ServiceDocument[]>>;
  /** As an administrator of Meilisearch does. */
  admin(method: string, path: string, body?: object): Promise<Record<string, unknown>>;
  stop(): Promise<void>;
}

const LIMIT_MS = 60_000;

/** `within`: the disk of Meilisearch. */
export const openOutsideBench = async (within?: string): Promise<OutsideBench> => {
  const bench = await openIndexingBench();
  const server = await startMeilisearch(meilisearchOnPath() ?? 'meilisearch', within === undefined ? {} : { within });
  const proxy = await startFaultyProxy(server.host);
  const pools: Pool[] = [];

  const start = async (changes: IndexerChanges = {}): Promise<WatchedIndexer> => {
    const locks = openPool({ url: bench.url, role: servingRoles.indexer, max: 2, applicationName: 'locks of a test' });
    pools.push(locks);
    const outside = outsideMeilisearch({
      ...{ host: proxy.host, apiKey: TEST_MASTER_KEY, index: INDEX },
      withWriterLock: (work) => withAdvisoryLock(locks, 'writer of a test', work),
    });
    let lines: string[] = [];
    const metrics = new MetricsRegistry();
    const indexer = await bench.startIndexer({
      outside: { engine: outside, alone: (work) => tryAdvisoryLock(locks, 'mending of a test', work), every: 100 },
      logger: createLogger('test', { write: (line) => void lines.push(line) }),
      metrics,
      ...changes,
    });
    const ask: WatchedIndexer['ask'] = (text, { signal, ...more } = {}) =>
      indexer.answers.search({ text, locale: 'pl', filter: {}, sort: 'NAME', first: 100, now: new Date(), ...more }, signal);
    return {
      ...{ indexer, outside, metrics, ask },
      log: () => {
        const told = lines.map((line) => JSON.parse(line));
        lines = [];
        return told;
      },
      answeredBy: (engine, text = '', count) =>
        eventually(
          `${engine} answers "${text}"${count === undefined ? '' : ` with ${count}`}`,
          async () => {
            const answer = await ask(text);
            return answer.answeredBy === engine && (count === undefined || answer.totalCount === count) && answer;
          },
          LIMIT_MS,
        ),
    };
  };
  const all = async (engine: Pick<OutsideEngine, 'search'>): Promise<ServiceDocument[]> => {
    const { hits } = await engine.search({ text: '', locale: 'pl', filter: {}, sort: 'NAME', first: 100, now: new Date() });
    return hits.map(({ document }) => document).sort((one, other) => (one.card.id < other.card.id ? -1 : 1));
  };

  return {
    ...{ bench, server, proxy, start },
    documents: async ({ outside }) => ({ meilisearch: await all(outside), builtIn: await all(bench.engine) }),
    admin: async (method, path, body) => {
      const headers = { authorization: `Bearer ${TEST_MASTER_KEY}`, 'content-type': 'application/json' };
      const response = await fetch(server.host + path, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) });
      const answer = (await response.json()) as Record<string, unknown>;
      const { taskUid } = answer;
      if (taskUid === undefined) return answer;
      return eventually(`task ${taskUid} is done`, async () => {
        const task = (await (await fetch(`${server.host}/tasks/${taskUid}`, { headers })).json()) as Record<string, unknown>;
        return task.status !== 'enqueued' && task.status !== 'processing' && task;
      });
    },
    stop: async () => {
      await bench.stopIndexers();
      await Promise.all(pools.map((pool) => pool.end()));
      await bench.stop();
      await proxy.stop();
      await server.stop();
    },
  };
};
