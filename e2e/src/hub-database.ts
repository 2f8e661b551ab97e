import { prepareIndexer } from '@drogowskaz/indexer';
import { ensureRoles, openPool, prepareQueue, silentLogger } from '@drogowskaz/platform';
import { migrateRegistry } from '@drogowskaz/registry';
import { prepareBuiltIn } from '@drogowskaz/search';
import type { DatabaseTemplate } from '@drogowskaz/testing';

/** What the command `migrate` makes of an empty database. */
export const hubDatabase: DatabaseTemplate = {
  name: 'hub',
  migrate: async (url) => {
    const owner = openPool({ url, max: 2, applicationName: 'migrations', logger: silentLogger });
    await ensureRoles(owner);
    await prepareQueue(owner);
    await migrateRegistry(url);
    await prepareIndexer(owner);
    await prepareBuiltIn(owner);
    await owner.end();
  },
};
