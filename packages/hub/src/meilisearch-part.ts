import { directoryId, type OutsideOptions } from '@drogowskaz/indexer';
import { type Logger, openPool, servingRoles, tryAdvisoryLock, withAdvisoryLock } from '@drogowskaz/platform';
import { outsideMeilisearch } from '@drogowskaz/search';
import type { Parts } from './lifecycle.ts';

export interface MeilisearchSettings {
  MEILISEARCH_HOST?: string | undefined;
  MEILISEARCH_API_KEY?: string | undefined;
}

export interface MeilisearchPartOptions {
  url: string;
  settings: MeilisearchSettings;
  parts: Parts;
  logger: Logger;
}

/** Whoever mends the index holds one connection, whoever writes it another; one more for the moment in which an index is exchanged. */
const LOCK_CONNECTIONS = 3;

/** The engine of MEILISEARCH_HOST, which may be away; null when none is configured. */
export async function meilisearchPart({ url, settings, parts, logger }: MeilisearchPartOptions): Promise<OutsideOptions | null> {
  const { MEILISEARCH_HOST: host, MEILISEARCH_API_KEY: apiKey } = settings;
  if (host === undefined || apiKey === undefined) return null;
  // Indexers are several processes; the database is what they share.
  const locks = openPool({ url, role: servingRoles.indexer, max: LOCK_CONNECTIONS, applicationName: 'drogowskaz-index-lock', logger });
  await parts.add('the locks of the index of Meilisearch', () => locks.end());
  const index = `drogowskaz-${(await directoryId(locks)).slice(0, 8)}`;
  return {
    engine: outsideMeilisearch({ host, apiKey, index, withWriterLock: (work) => withAdvisoryLock(locks, `index ${index}`, work) }),
    alone: (work) => tryAdvisoryLock(locks, `mending of index ${index}`, work),
  };
}
