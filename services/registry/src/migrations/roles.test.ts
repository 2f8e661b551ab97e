import { ensureRoles, MovableClock, openPool, type Pool, prepareQueue, silentLogger } from '@drogowskaz/platform';
import { createTestDatabase, type TestDatabase } from '@drogowskaz/testing';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import { entities } from '../database/entities.ts';
import { createRegistry, migrateRegistry } from '../index.ts';
import { hashOf, newApiKey } from '../modules/keys/api-key.ts';
import { DirectoryTables } from './migration-20261123-directory.ts';
import { RegistryTables } from './migration-20261123-registry.ts';

let database: TestDatabase;
let owner: Pool;
beforeAll(async () => {
  database = await createTestDatabase();
  owner = openPool({ url: database.url, max: 1, applicationName: 'test-owner' });
  await ensureRoles(owner);
  await prepareQueue(owner);
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});

it('a key that an NGO got before there were editors and owners goes on working, as an editor’s', async () => {
  const before = await MikroORM.init({
    entities,
    clientUrl: database.url,
    extensions: [Migrator],
    migrations: { tableName: 'registry.migration', migrationsList: [RegistryTables, DirectoryTables], snapshot: false, silent: true },
  });
  await before.migrator.up();
  await before.close(true);
  const { apiKey, prefix } = newApiKey();
  const provider = '11111111-1111-4111-8111-111111111111';
  await owner.query(
    `insert into registry.provider (id, record, status, created_at, updated_at) values ($1, '{}', 'APPROVED', now(), now())`,
    [provider],
  );
  await owner.query(
    `insert into registry.api_key (id, name, prefix, hash, role, provider_id, created_at) values (gen_random_uuid(), 'Most', $1, $2, 'NGO', $3, now())`,
    [prefix, hashOf(apiKey), provider],
  );

  await migrateRegistry(database.url);
  const clock = new MovableClock('2026-11-26T09:00:00Z');
  const registry = await createRegistry({ databaseUrl: database.url, clock, logger: silentLogger, poolSize: 1 });
  try {
    expect(await registry.identify(apiKey)).toMatchObject({ role: 'NGO_EDITOR', providerId: provider });
  } finally {
    await registry.close();
  }
});
