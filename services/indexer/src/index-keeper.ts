/** What an operator, or an indexer by itself, does with whole indexes: build them anew, compare them with the directory, mend them. */
import { type Clock, type Logger, MetricsRegistry, openKysely, type Pool, systemClock } from '@drogowskaz/platform';
import type { KeptIndex, SearchEngine } from '@drogowskaz/search';
import { checkIndex, type IndexCheck } from './checking/check-index.ts';
import { mendIndex } from './checking/mend-index.ts';
import { DirectorySource } from './indexing/directory-source.ts';
import { IndexServices } from './indexing/index-services.ts';
import { type IndexerMetrics, indexerMetrics } from './indexing/indexer-metrics.ts';
import { type SetAside, SetAsideStore } from './indexing/set-aside.ts';
import type { IndexerTables } from './indexing/tables.ts';
import type { Rebuilding } from './reindexing/building.ts';
import { patiently } from './reindexing/patiently.ts';
import { type ReindexBesideReport, type ReindexProgress, reindexBeside } from './reindexing/reindex-beside.ts';
import { reindexInPlace } from './reindexing/reindex-in-place.ts';
import { ReindexOvertaken, type ReindexState } from './reindexing/reindex-store.ts';

export interface IndexKeeperOptions {
  /** With the role `drogowskaz_indexer`. It stays the caller's to close. */
  pool: Pool;
  /** Indexes that are compared and mended. */
  indexes: readonly KeptIndex[];
  /** Those in the database, which are written over. @default those of `indexes` */
  inDatabase?: readonly SearchEngine[];
  /** For the index that is built beside the live one. */
  rebuilding?: Rebuilding | null | undefined;
  logger: Logger;
  clock?: Clock;
  /** @default they are counted and thrown away */
  metrics?: IndexerMetrics;
}

export interface WholeCheck {
  indexes: IndexCheck[];
  /** Why the live index of Meilisearch has to be built anew. */
  outdated: string[];
  setAside: SetAside[];
  reindex: ReindexState | null;
}

export interface RunOptions {
  onProgress?: (progress: ReindexProgress) => void;
  signal?: AbortSignal;
}

export interface IndexKeeper {
  /** Builds the index beside the live one and swaps it in; null when another process is doing that. */
  rebuild(run?: RunOptions): Promise<ReindexBesideReport | null>;
  /** Why the live index has to be built anew: made otherwise, or its building was interrupted. */
  rebuildNeeded(): Promise<string[]>;
  /** Writes the indexes of the database anew. Answers how many services. */
  rewrite(run?: RunOptions): Promise<number>;
  check(): Promise<WholeCheck>;
  /** Mends what the check found, and tries what was set aside again. */
  mend(check: WholeCheck, run?: RunOptions): Promise<void>;
  reindexState(): Promise<ReindexState | null>;
}

export const createIndexKeeper = (options: IndexKeeperOptions): IndexKeeper => {
  const { pool, indexes, rebuilding = null, logger, clock = systemClock } = options;
  const database = openKysely<IndexerTables>(pool);
  const source = new DirectorySource(database);
  const setAside = new SetAsideStore(database);
  const metrics = options.metrics ?? indexerMetrics(new MetricsRegistry(), setAside);
  const common = { source, setAside, clock, metrics, logger };
  const inDatabase = options.inDatabase ?? indexes.filter(({ name }) => name === 'BUILT_IN');
  const [reference = null] = inDatabase;
  const writing = (engines: readonly SearchEngine[]) => new IndexServices({ ...common, engines });

  const rebuildNeeded = async (): Promise<string[]> => {
    if (!rebuilding) return [];
    const building = await rebuilding.open();
    const [{ state, differences }, reindex] = [await building.live(), await building.store.read()];
    if (reindex?.phase === 'building' && reindex.layout === building.layout) return ['its building was interrupted'];
    return state === 'other' ? differences : [];
  };
  const rebuild = async (run: RunOptions = {}): Promise<ReindexBesideReport | null> => {
    if (!rebuilding) throw new Error('There is no index that is built beside the live one.');
    const building = await rebuilding.open();
    try {
      const built = await building.alone(() =>
        patiently(() => reindexBeside({ ...common, ...run, building, reference }), { signal: run.signal, logger }),
      );
      return built?.result ?? null;
    } catch (error) {
      // Its lock ended with the connection that held it.
      if (!(error instanceof ReindexOvertaken)) throw error;
      logger.warn({ err: error }, 'the building of the index is left to another process');
      return null;
    }
  };
  return {
    rebuild,
    rebuildNeeded,
    rewrite: async (run = {}) => (reference === null ? 0 : reindexInPlace({ ...run, source, services: writing(inDatabase) })),
    check: async () => {
      const checks: IndexCheck[] = [];
      for (const index of indexes) checks.push(await checkIndex(index, source));
      const [outdated, aside, reindex] = [await rebuildNeeded(), await setAside.all(), (await rebuilding?.store.read()) ?? null];
      return { indexes: checks, outdated, setAside: aside, reindex };
    },
    mend: async ({ indexes: checks, outdated, setAside: aside }, run) => {
      for (const [place, index] of indexes.entries()) {
        const check = checks[place];
        if (check) await mendIndex(index, check, { source, services: writing([index]) });
      }
      await writing(indexes).index(aside.map(({ serviceId }) => serviceId));
      if (outdated.length > 0) await rebuild(run);
    },
    reindexState: async () => (await rebuilding?.store.read()) ?? null,
  };
};
