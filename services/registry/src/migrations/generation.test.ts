import { setTimeout as pause } from 'node:timers/promises';
import type { PoolClient } from '@drogowskaz/platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fixture from '../testing/directory-fixture.ts';
import { openRegistryHarness, type RegistryHarness } from '../testing/registry-harness.ts';
import { workflowSteps } from '../testing/workflow-steps.ts';

let hub: RegistryHarness;
beforeAll(async () => {
  hub = await openRegistryHarness();
  await hub.registry.importDirectory({ providers: fixture.providers });
});
afterAll(() => hub.close());

const generation = () => hub.registry.generation(null);
const change = (client: Pick<PoolClient, 'query'>) => client.query(`update directory.provider set url = 'https://example.org/new'`);

const inTransaction = async (work: (client: PoolClient) => Promise<void>): Promise<void> => {
  const client = await hub.owner.connect();
  try {
    await client.query('begin');
    await work(client);
  } finally {
    await client.query('rollback');
    client.release();
  }
};

describe('the generation of the directory', () => {
  it('is told by every table that the public reads', async () => {
    const { rows } = await hub.owner.query<{ name: string; events: number | null }>(`
      select c.relname as name, (select t.tgtype from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'tell_change' and t.tgenabled = 'O') as events
      from pg_class c where c.relnamespace = 'directory'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'change' order by 1`);
    expect(rows.map(({ name }) => name)).toEqual(expect.arrayContaining(['collection', 'provider', 'service']));
    // After insert, delete, update and truncate, once for a statement: 4 + 8 + 16 + 32.
    expect(rows.filter(({ events }) => events !== 60)).toEqual([]);
  });

  it('is another one after a service was published, and the same as long as nobody publishes', async () => {
    const before = await generation();
    expect(await generation()).toBe(before);
    const steps = workflowSteps(hub);
    await steps.create();
    expect(await generation()).toBe(before);
    await steps.published();
    expect(await generation()).not.toBe(before);
  });

  it('moves when the change can be seen, not before, and not for what is taken back', async () => {
    const before = await generation();
    await inTransaction(async (client) => {
      await change(client);
      expect(await generation()).toBe(before);
      await client.query('rollback');
      expect(await generation()).toBe(before);
      await client.query('begin');
      await client.query('savepoint before');
      await change(client);
      await client.query('rollback to savepoint before');
      await change(client);
      await client.query('commit');
      expect(await generation()).not.toBe(before);
    });
  });

  it('moves for each of two writers at once, whoever began first, and neither waits for the other', async () => {
    const before = await generation();
    await inTransaction(async (slow) => {
      await slow.query(`delete from directory.tombstone where service_id = gen_random_uuid()`);
      await inTransaction(async (fast) => {
        await fast.query(`delete from directory.collection where id = 'none'`);
        await fast.query('commit');
      });
      const between = await generation();
      expect(between).not.toBe(before);
      await slow.query('commit');
      expect([before, between]).not.toContain(await generation());
    });
  });

  it('is never one of before, also when old changes are forgotten', async () => {
    const before = await generation();
    await hub.owner.query('select directory.forget_changes()');
    const after = await generation();
    expect(after).not.toBe(before);
    await hub.owner.query('insert into directory.change select from generate_series(1, 1500)');
    await hub.owner.query('select directory.forget_changes()');
    const { rows } = await hub.owner.query<{ count: number }>('select count(*)::int as count from directory.change');
    expect(rows[0]?.count).toBeLessThan(1_100);
    expect([before, after]).not.toContain(await generation());
  });

  it('is told to whoever waits as soon as it changes, and told again when it does not', async () => {
    const known = await generation();
    let told: string | null = null;
    const waiting = hub.registry.generation(known).then((now) => {
      told = now;
    });
    await pause(50);
    expect(told).toBeNull();
    await change(hub.owner);
    await waiting;
    expect(told).not.toBe(known);
    expect(await hub.registry.generation(told)).toBe(told);
  });

  it('is known again after the database has cut the connection', async () => {
    const known = await generation();
    const waiting = hub.registry.generation(known).catch(() => 'refused');
    await pause(50);
    await hub.owner.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'drogowskaz-registry-generation'",
    );
    expect(await waiting).toBe('refused');
    await change(hub.owner);
    expect(await generation()).not.toBe(known);
  });

  it('is not waited for by whoever has gone', async () => {
    const gone = new AbortController();
    const waiting = hub.registry.generation(await generation(), gone.signal);
    gone.abort(new Error('gone'));
    await expect(waiting).rejects.toThrow('gone');
  });
});
