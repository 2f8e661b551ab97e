import { MovableClock, openPool, type Pool, servingRoles, silentLogger } from '@drogowskaz/platform';
import { createTestDatabase, type TestDatabase } from '@drogowskaz/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createRegistry, type Registry } from '../index.ts';
import * as fixture from '../testing/directory-fixture.ts';
import { migrateForTests } from '../testing/registry-harness.ts';

let database: TestDatabase;
let superuser: Pool;
let owner: Pool;
let url: string;
let registry: Registry;

/** A municipality's DATABASE_URL rarely leads to a superuser: then forced row level security binds the owner, too. */
beforeAll(async () => {
  database = await createTestDatabase();
  superuser = openPool({ url: database.url, max: 1, applicationName: 'test-superuser' });
  await superuser.query("do $$ begin create role plain_owner login password 'plain'; exception when duplicate_object then null; end $$");
  for (const role of Object.values(servingRoles)) {
    await superuser.query(`do $$ begin create role ${role} nologin; exception when duplicate_object then null; end $$`);
    await superuser.query(`grant ${role} to plain_owner`);
  }
  const name = new URL(database.url).pathname.slice(1);
  await superuser.query(`alter database ${name} owner to plain_owner`);
  const plain = new URL(database.url);
  plain.username = 'plain_owner';
  plain.password = 'plain';
  url = plain.toString();
  await migrateForTests(url);
  owner = openPool({ url, max: 1, applicationName: 'test-plain-owner' });
  registry = await createRegistry({ databaseUrl: url, clock: new MovableClock('2026-11-23T09:00:00Z'), logger: silentLogger, poolSize: 2 });
});
afterAll(async () => {
  await registry.close();
  await owner.end();
  await superuser.end();
  await database.drop();
});

describe('an owner who is no superuser', () => {
  it('can migrate, again without anything to do, and serve', async () => {
    await migrateForTests(url);
    const report = await registry.importDirectory({
      providers: [{ ...fixture.providers[0], services: [fixture.importedService()] } as never],
    });
    expect(report.services.created).toBe(1);
    expect((await owner.query('select 1 from graphile_worker.jobs')).rowCount).toBe(1);
    const { apiKey } = await registry.issueApiKey({ role: 'NGO_EDITOR', provider: fixture.ownProvider, name: 'Most' });
    expect(await registry.identify(apiKey)).toMatchObject({ role: 'NGO_EDITOR', providerId: fixture.ownProvider });
  });

  it('sees every row of every table, as a later migration and pg_dump --enable-row-security must', async () => {
    const { rows } = await owner.query<{ name: string }>(
      "select relname as name from pg_class where relnamespace = 'registry'::regnamespace and relkind = 'r'",
    );
    for (const { name } of rows) {
      const count = `select count(*)::int as n from registry.${name}`;
      expect([name, (await owner.query(count)).rows]).toEqual([name, (await superuser.query(count)).rows]);
    }
    expect((await owner.query('update registry.service set updated_at = updated_at')).rowCount).toBe(1);
  });
});
