import { unavailable } from '@drogowskaz/platform';
import type { DirectorySource } from '../indexing/directory-source.ts';
import type { IndexServices } from '../indexing/index-services.ts';
import type { ReindexProgress } from './reindex-beside.ts';

export interface ReindexInPlaceOptions {
  source: DirectorySource;
  /** Writes to the indexes that are to be written anew. */
  services: IndexServices;
  onProgress?: ((progress: ReindexProgress) => void) | undefined;
  signal?: AbortSignal | undefined;
}

const PAGE = 500;

/**
 * Projects every service anew and writes it over what is there. For an index on PostgreSQL: each batch is a transaction, so that a search sees a service
 * as it was or as it is, and there is nothing to swap. Its tables are built anew beside the live ones by "migrate", when their layout changes.
 */
export const reindexInPlace = async ({ source, services, onProgress, signal }: ReindexInPlaceOptions): Promise<number> => {
  const total = await source.count();
  let done = 0;
  for await (const ids of source.idPages(() => PAGE)) {
    if (signal?.aborted)
      throw unavailable('Writing the index anew was interrupted; the next run begins again. Nothing is missing meanwhile.');
    await services.index(ids);
    done += ids.length;
    onProgress?.({ step: 'putting in', done, total: Math.max(total, done) });
  }
  return done;
};
