import { prepareIndexer } from '@drogowskaz/indexer';
import { ensureRoles, prepareQueue, withAdvisoryLock } from '@drogowskaz/platform';
import { migrateRegistry } from '@drogowskaz/registry';
import { prepareBuiltIn } from '@drogowskaz/search';
import { withOwner } from './database.ts';

/**
 * Brings everything in the database to this version, in the order in which one builds on the other. Several processes may try at once:
 * one works, the others wait and then find nothing to do. Safe to repeat.
 */
export const migrateDatabase = (url: string): Promise<void> =>
  withOwner(url, (owner) =>
    withAdvisoryLock(owner, 'migrations', async () => {
      await ensureRoles(owner);
      await prepareQueue(owner);
      await migrateRegistry(url);
      await prepareIndexer(owner);
      await prepareBuiltIn(owner);
    }),
  );
