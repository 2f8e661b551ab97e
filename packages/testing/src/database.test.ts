import { randomUUID } from 'node:crypto';
import { ensureRoles, openPool } from '@drogowskaz/platform';
import { describe, expect, it } from '@jest/globals';
import { createTestDatabase } from './database.ts';

describe('a test database', () => {
  it('is a copy of a template that is migrated once, and its own', async () => {
    let runs = 0;
    const template = {
      name: 'harness',
      migrate: async (url: string) => {
        runs += 1;
        const owner = openPool({ url, max: 1, applicationName: 'harness' });
        await owner.query('create table note (words text)');
        await owner.end();
      },
    };
    const [first, second] = await Promise.all([createTestDatabase(template), createTestDatabase(template)]);
    const pools = [first, second].map(({ url }) => openPool({ url, max: 1, applicationName: 'harness' }));
    await pools[0]?.query("insert into note values ('only here')");
    const counts = await Promise.all(pools.map(async (pool) => (await pool.query('select * from note')).rowCount));
    await Promise.all(pools.map((pool) => pool.end()));
    await Promise.all([first.drop(), second.drop()]);
    expect(counts).toEqual([1, 0]);
    expect(runs).toBe(1);
  });

  it('takes serving roles, several runs at once', async () => {
    const database = await createTestDatabase();
    const owner = openPool({ url: database.url, max: 4, applicationName: 'harness' });
    await Promise.all([ensureRoles(owner), ensureRoles(owner), ensureRoles(owner)]);
    const pool = openPool({ url: database.url, role: 'drogowskaz_indexer', max: 1, applicationName: 'harness' });
    const { rows } = await pool.query('select current_user as name, rolsuper as super from pg_roles where rolname = current_user');
    await Promise.all([pool.end(), owner.end()]);
    await database.drop();
    expect(rows).toEqual([{ name: 'drogowskaz_indexer', super: false }]);
  });

  it('tells a user who may not create roles everything that the administrator has to run, and then lets it go on', async () => {
    const database = await createTestDatabase();
    const administrator = openPool({ url: database.url, max: 1, applicationName: 'harness' });
    const user = `plain ${randomUUID()}`;
    await administrator.query(`create role "${user}" login password 'plain'`);
    const url = new URL(database.url);
    url.username = encodeURIComponent(user);
    url.password = 'plain';
    const plain = openPool({ url: url.toString(), max: 1, applicationName: 'harness' });
    const refused = await ensureRoles(plain).catch((error: Error) => error.message);
    for (const statement of String(refused).match(/(CREATE ROLE|GRANT) .*;/g) ?? []) {
      // Another test's run may have made the role since.
      await administrator.query(statement).catch((error: { code?: string }) => (error.code === '42710' ? null : Promise.reject(error)));
    }
    await ensureRoles(plain);
    await plain.end();
    for (const role of ['drogowskaz_registry', 'drogowskaz_indexer']) await administrator.query(`revoke ${role} from "${user}"`);
    await administrator.query(`drop role "${user}"`);
    await administrator.end();
    await database.drop();
    expect(refused).toContain(`GRANT drogowskaz_registry TO "${user}";`);
    expect(refused).toContain(`GRANT drogowskaz_indexer TO "${user}";`);
  });
});
