/**
 * graphile-worker keeps the jobs of a worker that was killed locked for four hours. Here every worker pool holds a session
 * advisory lock on its id: it goes with the connection, that is with the process. Whoever finds jobs of a pool whose lock is
 * free gives them back.
 */
import type { Pool, PoolClient } from '../database.ts';
import type { Logger } from '../logger.ts';

const LOCK_KEY = "hashtextextended('drogowskaz:worker-pool:' || $1, 0)";

/** A machine that vanished without closing its connections is noticed in about ten seconds instead of two hours. */
const NOTICE_A_LOST_MACHINE = 'set tcp_keepalives_idle = 5; set tcp_keepalives_interval = 2; set tcp_keepalives_count = 3';

/** Says "this worker pool is alive" for as long as this process lives; takes the lock again when its connection breaks. */
export class AliveLock {
  readonly #pool: Pool;
  readonly #poolId: string;
  readonly #logger: Logger;
  #client: PoolClient | null = null;
  #released = false;

  constructor(pool: Pool, poolId: string, logger: Logger) {
    this.#pool = pool;
    this.#poolId = poolId;
    this.#logger = logger;
  }

  async hold(): Promise<void> {
    const client = await this.#pool.connect();
    client.once('error', () => this.#lost(client));
    try {
      await client.query(NOTICE_A_LOST_MACHINE);
      await client.query(`select pg_advisory_lock(${LOCK_KEY})`, [this.#poolId]);
    } catch (error) {
      client.release(true);
      throw error;
    }
    if (this.#released) client.release(true);
    else this.#client = client;
  }

  release(): void {
    this.#released = true;
    // Destroying the connection frees the lock and its settings with it.
    this.#client?.release(true);
    this.#client = null;
  }

  #lost(client: PoolClient): void {
    if (this.#client !== client) return;
    client.release(true);
    this.#client = null;
    this.#logger.warn('lost the connection that keeps the queue worker alive; taking it again');
    void this.#holdAgain();
  }

  async #holdAgain(): Promise<void> {
    while (!this.#released && this.#client === null) {
      await this.hold().catch(() => new Promise((resolve) => setTimeout(resolve, 100)));
    }
  }
}

/** Worker pools that hold jobs though nobody holds their lock. The lock is only tried: it is free again when the statement ends. */
const DEAD_POOLS = `
  select pool_id, jobs
  from (select locked_by as pool_id, count(*)::int as jobs from graphile_worker._private_jobs where locked_by is not null group by locked_by) pools
  where pg_try_advisory_xact_lock(${LOCK_KEY.replace('$1', 'pool_id')})`;

/** Gives back the jobs of dead worker pools. */
export class Reaper {
  readonly #pool: Pool;
  #suspects = new Set<string>();

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /**
   * One look; returns how many jobs were given back. A pool counts as dead when two looks in a row found its lock free:
   * a pool that just started, or whose connection just broke, takes its lock within milliseconds.
   */
  async look(): Promise<number> {
    const { rows } = await this.#pool.query<{ pool_id: string; jobs: number }>(DEAD_POOLS);
    const dead = rows.filter(({ pool_id }) => this.#suspects.has(pool_id));
    this.#suspects = new Set(rows.map(({ pool_id }) => pool_id));
    if (dead.length === 0) return 0;
    await this.#pool.query('select graphile_worker.force_unlock_workers($1::text[])', [dead.map(({ pool_id }) => pool_id)]);
    return dead.reduce((sum, { jobs }) => sum + jobs, 0);
  }
}
