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
});
