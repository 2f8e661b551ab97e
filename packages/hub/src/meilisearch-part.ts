import { directoryId } from '@drogowskaz/indexer';
import { type Logger, openPool, servingRoles, withAdvisoryLock } from '@drogowskaz/platform';
import { meilisearchEngine, openMeilisearch, type SearchEngine } from '@drogowskaz/search';
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

/** The engine of MEILISEARCH_HOST, with an index that is there; null when none is configured. */
export async function openMeilisearchPart({ url, settings, parts, logger }: MeilisearchPartOptions): Promise<SearchEngine | null> {
  const { MEILISEARCH_HOST: host, MEILISEARCH_API_KEY: apiKey } = settings;
  if (host === undefined || apiKey === undefined) return null;
  // Indexers are several processes; the database is what they share.
  const locks = openPool({ url, role: servingRoles.indexer, max: 1, applicationName: 'drogowskaz-index-lock', logger });
  await parts.add('the lock of the index of Meilisearch', () => locks.end());
  const index = `drogowskaz-${(await directoryId(locks)).slice(0, 8)}`;
  const { keys, version, state } = await openMeilisearch({ host, apiKey, index });
  logger.info({ version, index, ...state }, 'Meilisearch answers');
  if (state.state === 'other') {
    logger.warn(
      { index, differences: state.differences },
      'the index of Meilisearch was made otherwise than this version makes it: it has to be built anew',
    );
  }
  return meilisearchEngine({ host, keys, index, withWriterLock: (work) => withAdvisoryLock(locks, `index ${index}`, work) });
}
