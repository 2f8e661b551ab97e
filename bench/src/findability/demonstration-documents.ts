/** The demonstration directory as the index holds it, through the code that real data takes: import, publication, projection. */
import { demonstrationDirectory } from '@drogowskaz/demonstration-directory';
import { projectService } from '@drogowskaz/indexer';
import { ensureRoles, openPool, type Pool, prepareQueue, silentLogger, systemClock } from '@drogowskaz/platform';
import { createRegistry, migrateRegistry } from '@drogowskaz/registry';
import { prepareBuiltIn, type ServiceDocument } from '@drogowskaz/search';
import type { DatabaseTemplate } from '@drogowskaz/testing';

/** A database that holds the demonstration directory, and an empty index of the built-in engine. */
export const demonstrationDatabase: DatabaseTemplate = {
  name: 'demonstration',
  migrate: async (url) => {
    const owner = openPool({ url, max: 2, applicationName: 'migrations' });
    await ensureRoles(owner);
    await prepareQueue(owner);
    await migrateRegistry(url);
    await prepareBuiltIn(owner);
    await owner.end();
    const registry = await createRegistry({ databaseUrl: url, clock: systemClock, logger: silentLogger });
    await registry.importDirectory(demonstrationDirectory());
    await registry.close();
  },
};

export const demonstrationDocuments = async (owner: Pool): Promise<ServiceDocument[]> => {
  const { rows } = await owner.query('select card, detail, version, updated_at as "updatedAt" from directory.service order by id');
  const now = systemClock.now();
  return rows.map((row) => projectService({ ...row, version: Number(row.version) }, now));
};
