import { createIndexKeeper } from '@drogowskaz/indexer';
import { silentLogger } from '@drogowskaz/platform';
import { openBuiltInIndex } from '../built-in-index.ts';
import type { Parts } from '../lifecycle.ts';
import { migrateDatabase } from '../migrate-database.ts';
import { startRegistryPart } from '../registry-part.ts';
import type { OnProgress } from './tally.ts';

export interface SettleOptions {
  url: string;
  dataDir: string;
  parts: Parts;
  onProgress: OnProgress;
  signal: AbortSignal;
}

/**
 * What every start of a hub does, too, done before the first one: the tables are brought to this version, whoever was erased since is erased
 * again, and what is searched is made anew.
 */
export async function settleRestored({ url, dataDir, parts, onProgress, signal }: SettleOptions): Promise<void> {
  await migrateDatabase(url);
  signal.throwIfAborted();
  const registry = await startRegistryPart({ url, parts, logger: silentLogger });
  const mail = { folder: dataDir, from: 'nobody@example.org', publicUrl: 'http://localhost' };
  const jobs = registry.jobs({ mail, folder: dataDir, logger: silentLogger });
  await jobs.find(({ name }) => name === 'keep_erasures')?.run();
  const { pool, builtIn } = await openBuiltInIndex({ url, parts, logger: silentLogger });
  const keeper = createIndexKeeper({ pool, indexes: [builtIn], logger: silentLogger });
  await keeper.rewrite({ signal, onProgress: ({ done, total }) => onProgress('Services indexed', done, total) });
}
