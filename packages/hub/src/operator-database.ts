import { createLogger, type Logger, readDatabaseSettings, silentLogger } from '@drogowskaz/platform';
import type { Registry } from '@drogowskaz/registry';
import { type HubDatabase, openSharedDatabase } from './database.ts';
import { Parts } from './lifecycle.ts';
import { migrateDatabase } from './migrate-database.ts';
import { startRegistryPart } from './registry-part.ts';

/** For commands that do one thing on the database and end. The embedded database is started for them when no hub runs on it. */
export async function onDatabase(logger: Logger, work: (database: HubDatabase, parts: Parts) => Promise<void>): Promise<void> {
  const parts = new Parts(logger);
  try {
    await work(await openSharedDatabase(readDatabaseSettings(), parts, silentLogger), parts);
  } finally {
    await parts.stop();
  }
}

/** The same, with a registry on a database that is up to date. */
export const onRegistry = (logger: Logger, work: (registry: Registry, database: HubDatabase) => Promise<void>): Promise<void> =>
  onDatabase(logger, async (database, parts) => {
    const { url } = database;
    await migrateDatabase(url);
    await work(await startRegistryPart({ url, parts, logger: createLogger('registry') }), database);
  });
