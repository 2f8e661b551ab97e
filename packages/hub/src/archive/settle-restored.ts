import { createIndexKeeper } from '@drogowskaz/indexer';
import { openPool, servingRoles, silentLogger } from '@drogowskaz/platform';
import { builtInEngine } from '@drogowskaz/search';
import type { Parts } from '../lifecycle.ts';
import { startRegistryPart } from '../registry-part.ts';
import type { OnProgress } from './tally.ts';

const CONNECTIONS = 4;
/** A whole index is written with patience. */
const TIMEOUT_MS = 60_000;

export interface SettleOptions {
  url: string;
  dataDir: string;
  parts: Parts;
  onProgress: OnProgress;
}

/** What every start of a hub does, too, done before the first one: whoever was erased since is erased again, and what is searched is made anew. */
export async function settleRestored({ url, dataDir, parts, onProgress }: SettleOptions): Promise<void> {
  const registry = await startRegistryPart({ url, parts, logger: silentLogger });
  const mail = { folder: dataDir, from: 'nobody@example.org', publicUrl: 'http://localhost' };
  const jobs = registry.jobs({ mail, folder: dataDir, logger: silentLogger });
  await jobs.find(({ name }) => name === 'keep_erasures')?.run();

  const pool = openPool({
    url,
    role: servingRoles.indexer,
    max: CONNECTIONS,
    applicationName: 'drogowskaz-index-keeper',
    logger: silentLogger,
  });
  await parts.add('the connections', () => pool.end());
  const keeper = createIndexKeeper({ pool, indexes: [builtInEngine({ pool, timeout: TIMEOUT_MS })], logger: silentLogger });
  await keeper.rewrite({ onProgress: ({ done, total }) => onProgress('Services indexed', done, total) });
}
