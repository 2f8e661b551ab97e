/** The index of this directory in Meilisearch, with all that several processes need to ask it, to write it and to build it anew. */
import { type MetricsRegistry, openKysely, type Pool, tryAdvisoryLock, withAdvisoryLock } from '@drogowskaz/platform';
import {
  besideIndex,
  type HubKeys,
  type KeptIndex,
  meilisearchEngine,
  type OutsideEngine,
  openMeilisearch,
  outsideMeilisearch,
  prepareServer,
} from '@drogowskaz/search';
import type { OutsideOptions } from '../create-indexer.ts';
import { KnownIndexStore } from '../failover/known-index.ts';
import { directoryId } from '../indexing/directory-id.ts';
import type { IndexerTables } from '../indexing/tables.ts';
import { vocabularyDigest } from '../projecting/vocabulary-digest.ts';
import type { Building, Rebuilding } from './building.ts';
import { meilisearchMetrics } from './meilisearch-metrics.ts';
import { notingChanges } from './noting-changes.ts';
import { ReindexStore } from './reindex-store.ts';

export interface KeepMeilisearchOptions {
  /** With the role `drogowskaz_indexer` and at least six connections: locks of writers, of whoever mends and of whoever builds hold one each. */
  pool: Pool;
  host: string;
  /** The master key, or an admin key. */
  apiKey: string;
  /** For tests: what documents are projected with. */
  projection?: string;
  metrics?: MetricsRegistry;
  /** Milliseconds that a question may take. @default the engine's */
  timeout?: number;
}

export interface KeptMeilisearch {
  name: string;
  /** For an indexer: it may be away, now or later. While another index is built beside the live one, changes are noted for that one, too. */
  outside: OutsideOptions & { rebuilding: Rebuilding };
  /** For who looks at the whole index now: made when it is missing. Rejects when the server is away. */
  open(): Promise<{ index: KeptIndex; building: Building }>;
}

/** What is built is verified by questions, beside much else that the server has to do. */
const PATIENT_MS = 60_000;

export const keepMeilisearch = async ({
  pool,
  host,
  apiKey,
  projection = vocabularyDigest().slice(0, 16),
  metrics,
  timeout,
}: KeepMeilisearchOptions): Promise<KeptMeilisearch> => {
  const index = `drogowskaz-${(await directoryId(pool)).slice(0, 8)}`;
  const database = openKysely<IndexerTables>(pool);
  const store = new ReindexStore(database, index);
  const known = new KnownIndexStore(database, index);
  const withoutWriters = <Result>(work: () => Promise<Result>) => withAdvisoryLock(pool, `index ${index}`, work);
  const alone = <Result>(work: () => Promise<Result>) => tryAdvisoryLock(pool, `reindex ${index}`, work);
  const live = { host, index, withWriterLock: withoutWriters, ...(timeout === undefined ? {} : { timeout }) };
  const engine: OutsideEngine = outsideMeilisearch({
    ...live,
    apiKey,
    projection,
    ...(metrics ? { onWaiting: meilisearchMetrics(metrics, store) } : {}),
  });

  const buildingWith = (keys: HubKeys): Building => {
    const beside = besideIndex({ host, indexingKey: keys.indexing, index, projection });
    return {
      ...beside,
      ...{ store, withoutWriters, alone },
      beside: meilisearchEngine({ host, keys, index: beside.name, timeout: PATIENT_MS }),
      vouch: async () => {
        const identity = await beside.identity();
        if (identity) await known.remember(identity);
      },
      vouchOnly: async () => {
        const identity = await beside.liveIdentity();
        if (identity) await known.forgetOthers(identity);
      },
    };
  };
  return {
    name: index,
    outside: {
      engine: { ...engine, ...notingChanges(engine, store) },
      alone: (work) => tryAdvisoryLock(pool, `mending of index ${index}`, work),
      rebuilding: { store, open: async () => buildingWith((await prepareServer({ host, apiKey, index })).keys) },
    },
    open: async () => {
      const { keys } = await openMeilisearch({ host, apiKey, index, projection });
      return { index: meilisearchEngine({ ...live, keys }), building: buildingWith(keys) };
    },
  };
};
