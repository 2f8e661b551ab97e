import { anonymous, openPool, type Pool, servingRoles, systemClock } from '@drogowskaz/platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fixture from '../testing/directory-fixture.ts';
import { administrator, ngo, openRegistryHarness, type RegistryHarness } from '../testing/registry-harness.ts';
import { openRegistryDatabase, type RegistryDatabase } from './registry-database.ts';
import { asPublisher, inTransaction, type Transaction } from './transaction.ts';

let hub: RegistryHarness;
let pool: Pool;
let database: RegistryDatabase;

beforeAll(async () => {
  hub = await openRegistryHarness();
  await hub.registry.importDirectory({ providers: fixture.providers });
  pool = openPool({ url: hub.url, role: servingRoles.registry, max: 2, applicationName: 'test-read' });
  database = await openRegistryDatabase({ databaseUrl: hub.url, readPool: pool, poolSize: 4 });
});
afterAll(async () => {
  await database.close();
  await pool.end();
  await hub.close();
});

const run = <Result>(caller: typeof administrator, work: (transaction: Transaction) => Promise<Result>) =>
  inTransaction({ orm: database.orm, clock: systemClock, caller, requestId: 'test' }, work);
const settings = ({ em }: Transaction) =>
  em.execute(
    "select current_user as role, registry.caller_role() as caller, registry.caller_provider()::text as provider, current_setting('drogowskaz.key') as key",
  );

describe('a transaction', () => {
  it('knows its caller, in the serving role', async () => {
    const caller = ngo(fixture.ownProvider);
    expect(await run(caller, settings)).toEqual([
      { role: 'drogowskaz_registry', caller: 'NGO_EDITOR', provider: fixture.ownProvider, key: caller.keyId },
    ]);
  });

  it('leaves nothing of its caller to the next one on the same connection', async () => {
    await Promise.all([1, 2, 3, 4].map(() => run(administrator, settings)));
    const after = await Promise.all([1, 2, 3, 4].map(() => run(anonymous, settings)));
    for (const [row] of after) expect(row).toEqual({ role: 'drogowskaz_registry', caller: 'ANONYMOUS', provider: null, key: '' });
    const [bare] = await database.orm.em.fork().execute<{ role: string }[]>('select registry.caller_role() as role');
    expect(bare?.role).toBe('ANONYMOUS');
  });

  it('is the publisher only for the publishing step', async () => {
    await run(ngo(fixture.ownProvider), async (transaction) => {
      const [during] = await asPublisher(transaction, () => settings(transaction));
      expect(during?.caller).toBe('PUBLISHER');
      expect((await settings(transaction))[0]?.caller).toBe('NGO_EDITOR');
    });
  });

  it('leaves its connection to the next one although the server cut it, however often', async () => {
    for (let cut = 0; cut < 6; cut += 1) {
      const work = run(administrator, async ({ em }) => {
        const [row] = await em.execute<{ pid: number }[]>('select pg_backend_pid() as pid');
        await hub.owner.query('select pg_terminate_backend($1, 5000)', [row?.pid]);
        await em.execute('select 1');
      });
      await expect(work).rejects.toThrow();
    }
    const [row] = await run(administrator, settings);
    expect(row?.caller).toBe('ADMINISTRATOR');
  }, 30_000);

  it('begins on another connection when the server has cut the one that it was given', async () => {
    await Promise.all([1, 2, 3, 4].map(() => run(administrator, settings)));
    const owner = await hub.owner.connect();
    const cutting = owner.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'drogowskaz-registry-write'",
    );
    // So that nobody hears of it before the next transaction begins.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
    const begun = run(administrator, settings);
    expect((await begun)[0]?.caller).toBe('ADMINISTRATOR');
    await cutting;
    owner.release();
  });

  it('takes back everything when its work fails', async () => {
    const failing = run(administrator, async ({ em }) => {
      await em.execute("update registry.provider set status = 'REFUSED'");
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect((await hub.owner.query("select 1 from registry.provider where status = 'REFUSED'")).rowCount).toBe(0);
  });

  it('that meets another head on is tried again', async () => {
    const touch = (id: string) => (transaction: Transaction) =>
      transaction.em.execute('update registry.provider set version = version + 1 where id = ?', [id]);
    const [one, other] = [fixture.ownProvider, fixture.otherProvider];
    let arrived = 0;
    let release: () => void = () => undefined;
    const both = new Promise<void>((resolve) => {
      release = resolve;
    });
    let attempts = 0;
    const crossing = (first: string, second: string) =>
      run(administrator, async (transaction) => {
        attempts += 1;
        await touch(first)(transaction);
        arrived += 1;
        if (arrived >= 2) release();
        await both;
        await touch(second)(transaction);
      });
    await Promise.all([crossing(one, other), crossing(other, one)]);
    expect(attempts).toBe(3);
    const { rows } = await hub.owner.query('select version from registry.provider');
    expect(rows).toEqual([{ version: 3 }, { version: 3 }]);
  });
});
