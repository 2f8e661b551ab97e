import {
  atMost,
  ensureRoles,
  MetricsRegistry,
  openPool,
  PoisonJob,
  type Pool,
  prepareQueue,
  type Queue,
  type QueueOptions,
  type QueueTask,
  servingRoles,
  silentLogger,
  startQueue,
  unavailable,
} from '@drogowskaz/platform';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createTestDatabase, DoomedProcess, eventually, type TestDatabase } from './index.ts';

const migrate = async (url: string): Promise<void> => {
  const owner = openPool({ url, max: 2, applicationName: 'migrations' });
  await ensureRoles(owner);
  await prepareQueue(owner);
  await owner.end();
};

jest.setTimeout(60_000);

let database: TestDatabase;
let pool: Pool;
const running: Queue[] = [];

beforeAll(async () => {
  database = await createTestDatabase({ name: 'queue', migrate });
  pool = openPool({ url: database.url, role: servingRoles.indexer, max: 12, applicationName: 'queue test' });
});

afterEach(async () => {
  await Promise.all(running.splice(0).map((queue) => queue.stop()));
  const owner = openPool({ url: database.url, max: 1, applicationName: 'clean' });
  await owner.query('delete from graphile_worker._private_jobs');
  await owner.end();
});

afterAll(async () => {
  await pool.end();
  await database.drop();
});

const start = async (tasks: Record<string, QueueTask>, options: Partial<QueueOptions> = {}): Promise<Queue> => {
  const queue = await startQueue({ pool, tasks, logger: silentLogger, metrics: new MetricsRegistry(), ...options });
  running.push(queue);
  return queue;
};

describe('the queue', () => {
  it('does a job as the role that may only work it, and forgets it', async () => {
    const done: unknown[] = [];
    const queue = await start({ greet: async (payload) => void done.push(payload) });
    await queue.add({ task: 'greet', payload: { name: 'Olena' }, key: 'a' });
    await eventually('the job is done', async () => done.length === 1);
    expect(done).toEqual([{ name: 'Olena' }]);
    await eventually('nothing is left', async () => (await queue.state()).waiting === 0);
  });

  it('merges repeats of a key that no worker has taken yet: only the last is done', async () => {
    const seen: unknown[] = [];
    const idle = await start({});
    for (const n of [1, 2, 3]) await idle.add({ task: 'change', payload: { n }, key: 'svc:1' });
    const queue = await start({ change: async (payload) => void seen.push(payload) });
    await eventually('it is done', async () => seen.length > 0 && (await queue.state()).waiting === 0);
    expect(seen).toEqual([{ n: 3 }]);
  });

  it('does a change again that is added while it is being done', async () => {
    const seen: unknown[] = [];
    const gate = Promise.withResolvers<void>();
    const queue = await start({
      change: async (payload) => {
        seen.push(payload);
        await gate.promise;
      },
    });
    await queue.add({ task: 'change', payload: { n: 1 }, key: 'svc:1' });
    await eventually('the first has begun', async () => seen.length === 1);
    await queue.add({ task: 'change', payload: { n: 2 }, key: 'svc:1' });
    gate.resolve();
    await eventually('both are done', async () => seen.length === 2 && (await queue.state()).waiting === 0);
    expect(seen).toEqual([{ n: 1 }, { n: 2 }]);
  });

  it('leaves nothing behind of a job that was added again while it ran and then failed: the newer one does its work', async () => {
    const attempts: string[] = [];
    const queue = await start({
      change: async () => {
        attempts.push('begun');
        if (attempts.length > 1) return;
        await queue.add({ task: 'change', payload: {}, key: 'svc:1' });
        throw new Error('the first attempt fails');
      },
    });
    await queue.add({ task: 'change', payload: {}, key: 'svc:1' });
    await eventually('the newer one is done', async () => attempts.length === 2);
    await eventually('nothing is left', async () => (await pool.query('select 1 from graphile_worker._private_jobs')).rowCount === 0);
    expect(await queue.state()).toMatchObject({ waiting: 0, failing: 0, setAside: 0 });
  });

  it('loses no change when a key is added while workers keep taking it', async () => {
    let written = 0;
    let read = 0;
    const queue = await start({
      change: async () => {
        read = written;
      },
    });
    for (let round = 0; round < 200; round += 1) {
      written += 1;
      await queue.add({ task: 'change', payload: {}, key: 'svc:hot' });
    }
    await eventually('the queue is empty', async () => (await queue.state()).waiting === 0);
    expect(read).toBe(written);
  });

  it.each([
    [
      'one',
      1,
      "select graphile_worker.drogowskaz_add_job('change', json_build_object('key', key), 'svc:' || key) from unnest($1::text[]) key",
    ],
    [
      'many',
      10,
      `select graphile_worker.drogowskaz_add_jobs('change', array_agg(json_build_object('key', key)), array_agg('svc:' || key))
       from unnest($1::text[]) key`,
    ],
  ])(
    'loses no change of transactions, of %s job at a time, when that of the same key is being taken in that very moment',
    async (_, size, add) => {
      const owner = openPool({ url: database.url, max: 8, applicationName: 'writers' });
      await owner.query('drop table if exists public.written');
      await owner.query('create table public.written (key text primary key, version int not null)');
      const read = new Map<string, number>();
      const task: QueueTask = async (payload) => {
        const { key } = payload as { key: string };
        const { rows } = await pool.query<{ version: number }>('select version from public.written where key = $1', [key]);
        read.set(key, Math.max(read.get(key) ?? 0, rows[0]?.version ?? 0));
      };
      await owner.query(`grant select on public.written to ${servingRoles.indexer}`);
      const queue = await start({ change: task });
      await start({ change: task });
      // A worker ends several jobs in one statement, in the order in which they were done: it and a writer of many may wait for one another, and
      // PostgreSQL then ends one of them. Both begin anew, the worker by itself, a writer as the registry's `inTransaction` does.
      const write = async (keys: readonly string[], version: number): Promise<void> => {
        const client = await owner.connect();
        const transaction = async () => {
          await client.query('begin');
          await client.query(
            `insert into public.written select key, $2 from unnest($1::text[]) key
           on conflict (key) do update set version = excluded.version`,
            [keys, version],
          );
          await client.query(add, [keys]);
          await client.query('commit');
        };
        const committed = await transaction().then(
          () => true,
          async (error: unknown) => {
            await client.query('rollback');
            if ((error as { code?: string }).code !== '40P01') throw error;
            return false;
          },
        );
        client.release();
        if (!committed) await write(keys, version);
      };
      const batches = Array.from({ length: 800 / size }, (_each, n) => Array.from({ length: size }, (_key, at) => `k${n * size + at}`));
      const writer = async () => {
        for (let keys = batches.pop(); keys !== undefined; keys = batches.pop())
          for (const version of [1, 2, 3]) await write(keys, version);
      };
      await Promise.all(Array.from({ length: 8 }, writer));
      await eventually('the queue is empty', async () => (await queue.state()).waiting === 0);
      expect([...read].filter(([, version]) => version !== 3)).toEqual([]);
      expect(read.size).toBe(800);
      await owner.end();
    },
  );

  it('lets a waiting job keep its place when it is added again in the background', async () => {
    const idle = await start({});
    await idle.add({ task: 'change', payload: { urgent: true }, key: 'svc:1' });
    await idle.addInBackground([
      { task: 'change', payload: { urgent: false }, key: 'svc:1' },
      { task: 'change', payload: { urgent: false }, key: 'svc:2' },
    ]);
    const { rows } = await pool.query('select key, priority, payload from graphile_worker._private_jobs order by key');
    expect(rows).toEqual([
      { key: 'svc:1', priority: 0, payload: { urgent: true } },
      { key: 'svc:2', priority: 10, payload: { urgent: false } },
    ]);
  });

  it('sets a poisonous job aside with its error and goes on with the others', async () => {
    const done: string[] = [];
    const queue = await start({
      project: async (payload) => {
        const { id } = payload as { id: string };
        if (id === 'bad') throw new PoisonJob('The schedule cannot be read.');
        done.push(id);
      },
    });
    await queue.add({ task: 'project', payload: { id: 'bad' }, key: 'bad' });
    await queue.add({ task: 'project', payload: { id: 'good' }, key: 'good' });
    await eventually(
      'the good one is done and the bad one set aside',
      async () => done.includes('good') && (await queue.state()).setAside === 1,
    );
    expect(await queue.failures()).toEqual([
      expect.objectContaining({
        task: 'project',
        payload: { id: 'bad' },
        setAside: true,
        attempts: 1,
        error: expect.stringContaining('The schedule cannot be read.'),
      }),
    ]);
    expect(await queue.retryNow()).toBe(0);
    expect(await queue.retryNow({ setAside: true })).toBe(1);
  });

  it('keeps a job whose helper is away, and does it as soon as it is told that the helper is back', async () => {
    let away = true;
    let attempts = 0;
    let done = false;
    const metrics = new MetricsRegistry();
    const queue = await start(
      {
        send: async () => {
          attempts += 1;
          if (away) throw unavailable('The engine does not answer.');
          done = true;
        },
      },
      { metrics },
    );
    await queue.add({ task: 'send', payload: {}, key: 'send' });
    await eventually('it has failed', async () => (await queue.state()).failing === 1);
    expect(attempts).toBe(1);
    expect(await metrics.metrics()).toMatch(/drogowskaz_queue_jobs\{state="failing"\} 1/);
    expect(await metrics.metrics()).toMatch(/drogowskaz_queue_jobs_failed_total\{task="send",kind="temporary"\} 1/);
    away = false;
    expect(await queue.retryNow()).toBe(1);
    await eventually('it is done', async () => done);
  });

  it('never waits longer than a minute before it tries again, however often a job has failed', async () => {
    const queue = await start({
      send: async () => {
        throw new Error('unexplained');
      },
    });
    await pool.query("select graphile_worker.add_job('send', '{}', max_attempts => 25)");
    await pool.query('update graphile_worker._private_jobs set attempts = 8');
    await eventually('it has failed', async () => (await queue.state()).failing === 1);
    const waits = await eventually('its wait is bounded', async () => {
      const { rows } = await pool.query<{ seconds: number }>(
        'select extract(epoch from run_at - now())::float8 as seconds from graphile_worker._private_jobs',
      );
      return rows[0] !== undefined && rows[0].seconds <= 60 && rows[0];
    });
    expect(waits.seconds).toBeGreaterThan(0);
  });

  it('has places left for others, however often a task is added that takes hours', async () => {
    const hours = Promise.withResolvers<void>();
    let atOnce = 0;
    const others: string[] = [];
    const slow = atMost(2, async () => {
      atOnce += 1;
      await hours.promise;
    });
    const queue = await start({ slow, other: async () => void others.push('done') }, { concurrency: 3 });
    const left = async () => (await pool.query('select from graphile_worker._private_jobs')).rowCount;
    for (const begun of [1, 2, 2, 2]) {
      await queue.add({ task: 'slow', payload: {}, key: 'slow' });
      await eventually('it is taken up', async () => atOnce === begun && (await left()) === begun);
    }
    await queue.add({ task: 'other', payload: {}, key: 'other' });
    await eventually('another is done meanwhile', async () => others.length === 1);
    hours.resolve();
  });

  describe('after a clock that was a year ahead was set right', () => {
    const cron = [{ task: 'tick', identifier: 'tick', schedule: '* * * * *' }];
    afterEach(async () => {
      jest.useRealTimers();
      await pool.query('delete from graphile_worker._private_known_crontabs');
    });

    it('does at once what its schedule may have missed', async () => {
      await pool.query(
        `insert into graphile_worker._private_known_crontabs (identifier, known_since, last_execution)
         values ('tick', now() - interval '1 hour', now() + interval '1 year')`,
      );
      const ticks: string[] = [];
      await start({ tick: async () => void ticks.push('tick') }, { cron });
      await eventually('it ticks', async () => ticks.length > 0);
    });

    it('lets no job wait for that year', async () => {
      const queue = await start({});
      await queue.add({ task: 'change', payload: {}, key: 'svc:1' });
      await pool.query(`update graphile_worker._private_jobs set run_at = now() + interval '1 year'`);
      await eventually('it waits a minute at most', async () => {
        const { rows } = await pool.query("select 1 from graphile_worker._private_jobs where run_at <= now() + interval '1 minute'");
        return rows.length === 1;
      });
    });

    it('begins its schedule anew where that happens while it runs', async () => {
      const { Date: _, ...clocks } = { Date, setTimeout, setInterval, setImmediate, clearTimeout, clearInterval, clearImmediate };
      const timers = [...Object.keys(clocks), 'queueMicrotask', 'nextTick', 'performance', 'hrtime'] as 'setTimeout'[];
      const now = Date.now();
      jest.useFakeTimers({ doNotFake: timers, now: new Date('2100-01-01T00:00:59.500Z') });
      const warnings: unknown[] = [];
      const logger = { ...silentLogger, warn: (_fields: unknown, text: string) => warnings.push(text) } as unknown as typeof silentLogger;
      await start({ tick: async () => {} }, { cron, logger });
      await eventually('it waits for its minute', async () => {
        const { rows } = await pool.query("select 1 from graphile_worker._private_known_crontabs where known_since > '2099-01-01'");
        return rows.length === 1;
      });
      jest.setSystemTime(now);
      await eventually('it begins anew', async () => warnings.includes('the queue worker ended; starting it again'));
    });
  });

  it('is shared by several workers: each job is done once', async () => {
    const done: string[] = [];
    const task =
      (worker: string): QueueTask =>
      async (payload) => {
        await new Promise((resolve) => setTimeout(resolve, 5));
        done.push(`${worker}:${(payload as { n: number }).n}`);
      };
    const queue = await start({ work: task('one') }, { concurrency: 4 });
    await start({ work: task('two') }, { concurrency: 4 });
    await queue.addInBackground(Array.from({ length: 300 }, (_, n) => ({ task: 'work', payload: { n }, key: `n${n}` })));
    await eventually('all are done', async () => done.length >= 300);
    expect(new Set(done.map((entry) => entry.split(':')[1])).size).toBe(300);
    expect(done).toHaveLength(300);
    expect(new Set(done.map((entry) => entry.split(':')[0]))).toEqual(new Set(['one', 'two']));
  });

  it('finishes what it has begun when it is stopped, and leaves the rest to others', async () => {
    let begun = 0;
    let ended = 0;
    const queue = await startQueue({
      pool,
      concurrency: 2,
      tasks: {
        work: async () => {
          begun += 1;
          await new Promise((resolve) => setTimeout(resolve, 150));
          ended += 1;
        },
      },
      logger: silentLogger,
      metrics: new MetricsRegistry(),
    });
    await queue.addInBackground(Array.from({ length: 20 }, (_, n) => ({ task: 'work', payload: {}, key: `n${n}` })));
    await eventually('two have begun', async () => begun === 2);
    await queue.stop();
    expect(ended).toBe(begun);
    const { rows } = await pool.query('select count(*)::int as jobs, count(locked_by)::int as locked from graphile_worker._private_jobs');
    expect(rows).toEqual([{ jobs: 20 - ended, locked: 0 }]);
  });

  it('goes on after what became of its jobs could not be written', async () => {
    const owner = openPool({ url: database.url, max: 1, applicationName: 'full disk' });
    // Slowly, so that several attempts to write are under way when the first is refused.
    await owner.query(`create function refuse() returns trigger language plpgsql as $$ begin perform pg_sleep(0.1); raise exception 'the disk is full'; end $$;
      create trigger refuse before update of last_error on graphile_worker._private_jobs for each row execute function refuse()`);
    const names = Array.from({ length: 30 }, (_, number) => `job ${number}`);
    const failed = new Set<string>();
    const done = new Set<string>();
    await start({
      send: async (payload) => {
        const { name, failsAfter } = payload as { name: string; failsAfter: number };
        if (failed.has(name)) return void done.add(name);
        failed.add(name);
        await new Promise((resolve) => setTimeout(resolve, failsAfter));
        throw unavailable('The helper does not answer.');
      },
    });
    await pool.query(
      `select graphile_worker.add_job('send', json_build_object('name', name, 'failsAfter', 3 * place), job_key => name)
       from unnest($1::text[]) with ordinality as given (name, place)`,
      [names],
    );
    await eventually('all have failed', async () => failed.size === names.length);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await owner.query('drop trigger refuse on graphile_worker._private_jobs; drop function refuse');
    await owner.end();
    await eventually('all are done', async () => done.size === names.length, 30_000);
  });

  it('goes on after all its connections were cut', async () => {
    const done: unknown[] = [];
    const queue = await start({ greet: async (payload) => void done.push(payload) });
    const owner = openPool({ url: database.url, max: 1, applicationName: 'operator' });
    await owner.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'queue test' and pid <> pg_backend_pid()",
    );
    await owner.query("select graphile_worker.add_job('greet', '{}')");
    await owner.end();
    await eventually('the job is done', async () => done.length === 1);
    expect(await queue.state()).toMatchObject({ failing: 0, setAside: 0 });
  });
});

describe('a worker process killed in the middle of a job', () => {
  /** It has begun the job "endless" of the key "svc:doomed". */
  const startDoomed = async (): Promise<DoomedProcess> => {
    const worker = new DoomedProcess('--conditions=source', new URL('./queue-worker.fixture.ts', import.meta.url).pathname, database.url);
    await worker.says('ready');
    await pool.query("select graphile_worker.add_job('endless', '{}', job_key => 'svc:doomed')");
    await worker.says('begun');
    return worker;
  };

  it('has its job done by another within ten seconds', async () => {
    await using worker = await startDoomed();
    let doneAt: number | null = null;
    await start({
      endless: async () => {
        doneAt = performance.now();
      },
    });
    expect(doneAt).toBeNull();

    const killedAt = performance.now();
    await worker.kill();
    const retriedAt = await eventually('the job is done by the other worker', async () => doneAt, 10_000);
    console.log(`job of a killed worker retried after ${Math.round(retriedAt - killedAt)} ms`);
    expect(retriedAt - killedAt).toBeLessThan(10_000);
  });

  it('leaves nothing behind of a job that was added again while it ran: the newer one does its work', async () => {
    await using worker = await startDoomed();
    await pool.query("select graphile_worker.add_job('endless', '{}', job_key => 'svc:doomed')");
    await worker.says('begun');
    const done: string[] = [];
    await start({ endless: async () => void done.push('once') });
    await worker.kill();
    await eventually('nothing is left', async () => (await pool.query('select 1 from graphile_worker._private_jobs')).rowCount === 0);
    expect(done).toEqual(['once']);
  });
});
