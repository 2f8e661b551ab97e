import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { newId, openPool, type Pool, silentLogger, systemClock } from '@drogowskaz/platform';
import { createRegistry } from '@drogowskaz/registry';
import { createTestDatabase, type TestDatabase } from '@drogowskaz/testing';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { hubDatabase } from '../hub-database.ts';
import { RunningCommand, runCommand } from '../hub-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'drogowskaz-restore-'));
const file = join(folder, 'hub.backup');
const pools: Pool[] = [];
const databases: TestDatabase[] = [];
const opened = async (template?: typeof hubDatabase) => {
  const database = await createTestDatabase(template);
  databases.push(database);
  const owner = openPool({ url: database.url, max: 2, applicationName: 'test', logger: silentLogger });
  pools.push(owner);
  return { env: { DATABASE_URL: database.url, DATA_DIR: join(folder, newId()) }, owner };
};

beforeAll(async () => {
  const { env } = await opened(hubDatabase);
  const registry = await createRegistry({ databaseUrl: env.DATABASE_URL, clock: systemClock, logger: silentLogger });
  const texts = [{ locale: 'pl', state: 'ORIGINAL' as const, name: 'Porady', summary: 'Krótko', description: 'Dłużej' }];
  const service = {
    id: newId(),
    texts,
    categories: ['WORK' as const],
    languages: ['pl'],
    deliveryModes: ['IN_PERSON' as const],
    municipalities: ['1462011'],
  };
  await registry.importDirectory({ providers: [{ id: newId(), provider: { name: 'Fundacja' }, services: [service] }] });
  await registry.close();
  const { code, stderr } = await runCommand(['backup', file], { env });
  if (code !== 0) throw new Error(stderr);
}, 300_000);
afterAll(async () => {
  for (const pool of pools) await pool.end();
  for (const database of databases) await database.drop();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

it('a restore that is interrupted when all rows are in says so, and that the hub can be started', async () => {
  const { env, owner } = await opened();
  // What comes after the rows waits for the test.
  await owner.query(
    `create function public.hold() returns event_trigger language plpgsql as $$
     declare there boolean := false;
     begin
       if to_regclass('registry.service') is not null then execute 'select exists (select from registry.service)' into there; end if;
       if there then perform pg_advisory_xact_lock(4711); end if;
     end $$;
     create event trigger hold on ddl_command_start when tag in ('CREATE SCHEMA') execute function public.hold()`,
  );
  const waits = `select 1 from pg_locks where locktype = 'advisory' and objid = 4711 and not granted
    and database = (select oid from pg_database where datname = current_database())`;
  const holder = await owner.connect();
  await holder.query('select pg_advisory_lock(4711)');
  const command = new RunningCommand(['restore', file], { env });
  let over = false;
  void command.ended.then(() => {
    over = true;
  });
  while (!over && (await owner.query(waits)).rowCount === 0) await pause(20);
  const ended = command.stop('SIGINT');
  await holder.query('select pg_advisory_unlock(4711)');
  holder.release();
  expect({ ...(await ended), stderr: command.stderr }).toMatchObject({
    code: 75,
    stderr: expect.stringContaining('Interrupted. All rows are in. Start the hub: it does what is left.'),
  });
  expect((await owner.query('select 1 from registry.service')).rowCount).toBe(1);
}, 300_000);
