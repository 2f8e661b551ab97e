/** The composition of the indexer: the queue's worker that keeps the index, and the subgraph that asks it. */
import {
  type Clock,
  type Logger,
  type MetricsRegistry,
  openKysely,
  type Pool,
  type Queue,
  type QueueState,
  type Readiness,
  type SubgraphDefinition,
  startQueue,
  systemClock,
  unavailable,
} from '@drogowskaz/platform';
import type { AnsweringEngine, OutsideEngine, SearchEngine } from '@drogowskaz/search';
import type { Alone } from './failover/watch-outside.ts';
import { withFailover } from './failover/with-failover.ts';
import { createIndexKeeper, type IndexKeeper } from './index-keeper.ts';
import { DirectorySource } from './indexing/directory-source.ts';
import { gather } from './indexing/gather.ts';
import { INDEX_SERVICE, serviceIdOf } from './indexing/index-job.ts';
import { IndexServices } from './indexing/index-services.ts';
import { indexerMetrics, observeDelay } from './indexing/indexer-metrics.ts';
import { type SetAside, SetAsideStore } from './indexing/set-aside.ts';
import { type SweepReport, sweepAll } from './indexing/sweep.ts';
import type { IndexerTables } from './indexing/tables.ts';
import { enqueueAfterVocabularyChange, rememberVocabulary, vocabularyHasChanged } from './indexing/vocabulary-watch.ts';
import type { Rebuilding } from './reindexing/building.ts';
import { keepBuilt } from './reindexing/keep-built.ts';
import { buildSearchSubgraph, type SearchContext } from './subgraph/search-subgraph.ts';

export interface IndexerOptions {
  /** With the role `drogowskaz_indexer` and at least six connections. It stays the caller's to close. */
  pool: Pool;
  /** Answers questions; its index is kept. */
  engine: SearchEngine;
  /** Others whose indexes are kept as well, so that they could answer. */
  keptEngines?: readonly SearchEngine[];
  /** Asked first, while its index is known to equal the database; `engine` stands by. Its index is kept, too. */
  outside?: OutsideOptions | null;
  logger: Logger;
  metrics: MetricsRegistry;
  clock?: Clock;
}

export interface OutsideOptions {
  engine: OutsideEngine;
  /** One process at a time mends its index. */
  alone: Alone;
  /** Milliseconds between two looks at it. @default 2000 */
  every?: number;
  /** For an index that is built anew beside the live one. */
  rebuilding?: Rebuilding;
  /** Milliseconds that the pause between two attempts to bring it back may grow to. @default 15000 */
  longestPause?: number;
}

export interface Indexer {
  /** What answers questions: the engine, or the one outside with this one standing by. */
  answers: AnsweringEngine;
  /** The subgraph `search`. */
  definition: SubgraphDefinition<SearchContext>;
  /** Resolves when changes are being worked. */
  start(): Promise<void>;
  /** Finishes what was begun, leaves the rest in the queue. */
  stop(): Promise<void>;
  /** Projects again what time has touched: opening hours move on, verifications run out. Returns how many services. */
  projectTime(): Promise<number>;
  /** Compares database and every kept index, repairs, reports what differed. Only after `start`. */
  sweep(): Promise<SweepReport>;
  /** What cannot be put into the index, with its error. */
  setAside(): Promise<SetAside[]>;
  queueState(): Promise<QueueState>;
}

const PROJECT_TIME = 'project_time';
const SWEEP = 'sweep_index';
const TIME_BATCH = 500;
/** A start waits so long for the engine outside. Filling a large index takes longer: meanwhile the other engine answers. */
const OUTSIDE_PATIENCE_MS = 10_000;

/** In UTC: after midnight in Poland, before anybody asks. */
const NIGHTLY = '15 1 * * *';
const HOURLY = '40 * * * *';

export const createIndexer = ({
  pool,
  engine,
  keptEngines = [],
  outside = null,
  logger,
  metrics: registry,
  clock = systemClock,
}: IndexerOptions): Indexer => {
  const database = openKysely<IndexerTables>(pool);
  const source = new DirectorySource(database);
  const setAside = new SetAsideStore(database);
  const metrics = indexerMetrics(registry, setAside);
  const inside = [engine, ...keptEngines];
  const keeper: IndexKeeper | null = outside?.rebuilding
    ? createIndexKeeper({ pool, indexes: [], inDatabase: inside, rebuilding: outside.rebuilding, logger, clock, metrics })
    : null;
  const failover =
    outside && withFailover({ outside, keeper, standby: engine, database, source, setAside, clock, metrics, registry, logger });
  const answers: AnsweringEngine = failover?.answers ?? engine;
  const engines = failover ? [...inside, failover.kept] : inside;
  const services = new IndexServices({ source, engines, setAside, clock, metrics, logger, onIndexed: observeDelay(metrics, clock) });
  let stopping = new AbortController();
  let background: Promise<void> = Promise.resolve();
  let queue: Queue | null = null;
  const running = (): Queue => {
    if (!queue) throw new Error('The indexer has not been started: call start() first.');
    return queue;
  };

  /** What failed while the database or the engine was away is tried again as soon as something succeeds. */
  let wasAway = false;
  const indexOne = gather(async (ids) => {
    try {
      await services.index(ids);
    } catch (error) {
      wasAway = true;
      throw error;
    }
    if (!wasAway) return;
    wasAway = false;
    await running().retryNow();
  });

  const projectTime = async (signal?: AbortSignal): Promise<number> => {
    let projected = 0;
    for await (const ids of source.idsTouchedByTime(TIME_BATCH)) {
      if (signal?.aborted) throw unavailable('This indexer is being stopped; the next one begins the nightly run again.');
      await services.index(ids);
      projected += ids.length;
    }
    logger.info({ services: projected }, 'projected again what time has touched');
    return projected;
  };
  const ready = async (): Promise<Readiness> => {
    await running().state();
    // The standby has to be able to answer, whoever answers now.
    await engine.suggest({ text: 'a', locale: 'pl', first: 1 });
    return failover && !failover.answers.trusted ? 'degraded' : 'ok';
  };
  const inBackground = (work: (signal: AbortSignal) => Promise<void>): void => {
    const { signal } = stopping;
    background = background
      .then(() => (signal.aborted ? undefined : work(signal)))
      .catch((error: unknown) => {
        if (!signal.aborted) logger.error({ err: error }, 'work on the whole index failed; it is tried again at the next start or sweep');
      });
  };
  /** Whoever built may have been killed. */
  const goOnBuilding = async (index: IndexKeeper): Promise<void> => {
    if ((await index.reindexState())?.phase === 'building') inBackground((signal) => keepBuilt({ keeper: index, logger, signal }));
  };
  /** The index that is built beside is built anew when the vocabulary is another; the others are written over. */
  const rewriteAfterVocabularyChange = async (index: IndexKeeper): Promise<void> => {
    if (!(await vocabularyHasChanged(database))) return;
    inBackground(async (signal) => {
      const written = await index.rewrite({ signal });
      await rememberVocabulary(database);
      if (written > 0) logger.info({ services: written }, 'the vocabulary has changed; every service was projected anew');
    });
  };
  // An engine that is away is compared when it is back.
  const sweepNow = () => sweepAll(failover?.answers.trusted ? engines : inside, { source, queue: running(), clock, metrics, logger });

  return {
    answers,
    definition: buildSearchSubgraph({ engine: answers, clock, source, ready }),
    start: async () => {
      queue = await startQueue({
        pool,
        logger,
        metrics: registry,
        tasks: {
          [INDEX_SERVICE]: (payload) => indexOne(serviceIdOf(payload)),
          [PROJECT_TIME]: async (_payload, { signal }) => void (await projectTime(signal)),
          [SWEEP]: async () => {
            await sweepNow();
            if (keeper) await goOnBuilding(keeper);
          },
        },
        cron: [
          { task: PROJECT_TIME, identifier: PROJECT_TIME, schedule: NIGHTLY },
          { task: SWEEP, identifier: SWEEP, schedule: HOURLY },
        ],
      });
      stopping = new AbortController();
      if (keeper) await rewriteAfterVocabularyChange(keeper);
      else await enqueueAfterVocabularyChange({ database, source, queue, logger });
      await failover?.watch.start(OUTSIDE_PATIENCE_MS);
      if (keeper) await goOnBuilding(keeper);
      await queue.addInBackground([{ task: SWEEP, payload: {}, key: SWEEP }]);
    },
    stop: async () => {
      stopping.abort();
      await failover?.watch.stop();
      await background;
      // What is being done may still need the queue.
      await queue?.stop();
      queue = null;
    },
    projectTime: () => projectTime(),
    sweep: sweepNow,
    setAside: () => setAside.all(),
    queueState: () => running().state(),
  };
};
