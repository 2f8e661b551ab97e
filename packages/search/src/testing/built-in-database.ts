import { ensureRoles, openPool } from '@drogowskaz/platform';
import type { DatabaseTemplate } from '@drogowskaz/testing';
import { prepareBuiltIn } from '../built-in/layout/prepare.ts';

/** An empty index. */
export const builtInDatabase: DatabaseTemplate = {
  name: 'built_in_index',
  migrate: async (url) => {
    const owner = openPool({ url, max: 2, applicationName: 'migrations' });
    await ensureRoles(owner);
    await prepareBuiltIn(owner);
    await owner.end();
  },
};
