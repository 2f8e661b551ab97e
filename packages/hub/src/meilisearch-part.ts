import { type KeptMeilisearch, keepMeilisearch } from '@drogowskaz/indexer';
import { type Logger, type MetricsRegistry, openPool, servingRoles } from '@drogowskaz/platform';
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
  metrics?: MetricsRegistry;
}

/** Locks of whoever writes, mends and builds hold one each; the others read and note. */
const CONNECTIONS = 6;

/** The Meilisearch of MEILISEARCH_HOST, which may be away; null when none is configured. */
export async function meilisearchPart({ url, settings, parts, logger, metrics }: MeilisearchPartOptions): Promise<KeptMeilisearch | null> {
  const { MEILISEARCH_HOST: host, MEILISEARCH_API_KEY: apiKey } = settings;
  if (host === undefined || apiKey === undefined) return null;
  // Indexers are several processes; the database is what they share.
  const pool = openPool({ url, role: servingRoles.indexer, max: CONNECTIONS, applicationName: 'drogowskaz-index-lock', logger });
  await parts.add('the locks of the index of Meilisearch', () => pool.end());
  return keepMeilisearch({ pool, host, apiKey, ...(metrics ? { metrics } : {}) });
}
