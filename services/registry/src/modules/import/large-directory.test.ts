import { bytesSource, readOrganizations } from '@drogowskaz/hsds';
import { openPool, type Pool, silentLogger, systemClock } from '@drogowskaz/platform';
import { createTestDatabase, type TestDatabase } from '@drogowskaz/testing';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { createRegistry } from '../../index.ts';
import { migrateForTests, PLOCK } from '../../testing/registry-harness.ts';

const BATCH = 30;
const ALREADY_THERE = 10 * BATCH;

let database: TestDatabase;
let owner: Pool;
const databaseName = () => new URL(database.url).pathname.slice(1);
beforeEach(async () => {
  database = await createTestDatabase({ name: 'registry', migrate: migrateForTests });
  owner = openPool({ url: database.url, max: 1, applicationName: 'test-owner' });
  // A small table is rightly read whole. Here each row that is read is dear, as in a large one, and finding it is not.
  const dear = { seq_page_cost: 1_000, cpu_tuple_cost: 1, random_page_cost: 0 };
  for (const [cost, value] of Object.entries(dear)) await owner.query(`alter database ${databaseName()} set ${cost} = ${value}`);
});
afterEach(async () => {
  await owner.end();
  await database.drop();
});

/** A server tells what it has read at the latest when a connection ends, before it is no longer listed. */
const toldByAll = async (): Promise<void> => {
  const others = 'select 1 from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and backend_type = $1';
  while ((await owner.query(others, ['client backend'])).rowCount !== 0) await new Promise((resolve) => setTimeout(resolve, 10));
};

const rowsRead = async (): Promise<number> => {
  await toldByAll();
  const { rows } = await owner.query<{ read: string }>(
    "select sum(seq_tup_read + coalesce(idx_tup_fetch, 0)) as read from pg_stat_user_tables where schemaname in ('registry', 'directory')",
  );
  return Number(rows[0]?.read);
};

/** Answers how many rows were read for it. */
const importing = async (first: number, services: number, called = 'Porady'): Promise<number> => {
  const before = await rowsRead();
  const registry = await createRegistry({ databaseUrl: database.url, clock: systemClock, logger: silentLogger });
  try {
    const organizations = Array.from({ length: services }, (_, at) => first + at).map((number) => ({
      id: number,
      name: `Fundacja ${number}`,
      services: [{ id: `s${number}`, name: `${called} ${number}` }],
    }));
    const file = bytesSource(new TextEncoder().encode(JSON.stringify(organizations)), 'organizations.json');
    const { summary } = await registry.importOrganizations(readOrganizations(file, { source: 'test', municipality: PLOCK }), {
      ...{ name: 'organizations.json', fingerprint: `${called} from ${first}`, source: 'test' },
    });
    expect(summary.services.created + summary.services.updated).toBe(services);
  } finally {
    await registry.close();
  }
  return (await rowsRead()) - before;
};

it('an import reads no more for a service the more there are already, be it new or changed', async () => {
  const intoNothing = await importing(0, BATCH);
  await importing(BATCH, ALREADY_THERE);
  expect(await importing(BATCH + ALREADY_THERE, BATCH)).toBeLessThan(intoNothing + ALREADY_THERE);
  const changed = await importing(0, BATCH, 'Kursy');
  await importing(2 * BATCH + ALREADY_THERE, ALREADY_THERE);
  expect(await importing(BATCH, BATCH, 'Kursy')).toBeLessThan(changed + ALREADY_THERE);
});
