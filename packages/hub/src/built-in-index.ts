import { type Logger, openPool, type Pool, servingRoles } from '@drogowskaz/platform';
import { builtInEngine } from '@drogowskaz/search';
import type { Parts } from './lifecycle.ts';

const CONNECTIONS = 4;
/** A whole index is read and written with patience. */
const TIMEOUT_MS = 60_000;

export interface BuiltInIndex {
  pool: Pool;
  builtIn: ReturnType<typeof builtInEngine>;
}

/** The index in the database, for commands about whole indexes. */
export async function openBuiltInIndex({ url, parts, logger }: { url: string; parts: Parts; logger: Logger }): Promise<BuiltInIndex> {
  const pool = openPool({ url, role: servingRoles.indexer, max: CONNECTIONS, applicationName: 'drogowskaz-index-keeper', logger });
  await parts.add('the connections', () => pool.end());
  return { pool, builtIn: builtInEngine({ pool, timeout: TIMEOUT_MS }) };
}
