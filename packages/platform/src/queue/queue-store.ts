/** SQL of the queue beyond what graphile-worker offers. It reads private tables: tied to graphile-worker 0.18. */
import type { Pool } from '../database.ts';
import { CLOCKS_DIFFER_MS } from '../is-ahead.ts';
import {
  ATTEMPTS_BEFORE_SET_ASIDE,
  ATTEMPTS_COUNTED_WHEN_TEMPORARY,
  type FailureKind,
  LONGEST_RETRY_DELAY_SECONDS,
} from './job-failures.ts';

export interface NewJob {
  task: string;
  payload: object;
  /** Repeats with the same key merge into one job while it has not begun. */
  key: string;
}

export interface QueueState {
  /** Due or in work. */
  waiting: number;
  /** Failed, waiting for their next attempt. */
  failing: number;
  /** Given up: an operator has to look at them. */
  setAside: number;
  /** For how long the oldest due job has been waiting. */
  lagSeconds: number;
}

export interface QueueFailure {
  task: string;
  key: string | null;
  payload: unknown;
  error: string;
  attempts: number;
  setAside: boolean;
}

/** A job that has failed for good: graphile-worker neither deletes nor runs it any more. */
const SET_ASIDE = 'locked_at is null and attempts >= max_attempts and last_error is not null';

export class QueueStore {
  readonly #pool: Pool;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /**
   * Adds jobs in one statement. `background` jobs run after all others and leave a job alone that is already waiting.
   * When a worker takes a job of the same key in the very moment between graphile-worker's two statements, that job
   * may have begun before this change and nothing is added: such jobs are added again.
   */
  async add(jobs: readonly NewJob[], { background = false } = {}): Promise<void> {
    for (let missing: readonly NewJob[] = jobs; missing.length > 0; ) {
      const { rows } = await this.#pool.query<{ key: string }>(ADD_JOBS, [JSON.stringify(missing), background ? 10 : 0, background]);
      const added = new Set(rows.map(({ key }) => key));
      missing = missing.filter(({ key }) => !added.has(key));
    }
  }

  /** Before a running job fails: decides how it will be tried again. */
  async beforeFailure(jobId: string, kind: FailureKind): Promise<void> {
    if (kind === 'poison')
      await this.#pool.query('update graphile_worker._private_jobs set max_attempts = attempts where id = $1', [jobId]);
    if (kind === 'temporary') {
      await this.#pool.query('update graphile_worker._private_jobs set attempts = least(attempts, $2) where id = $1', [
        jobId,
        ATTEMPTS_COUNTED_WHEN_TEMPORARY,
      ]);
    }
    if (kind === 'unknown') {
      await this.#pool.query('update graphile_worker._private_jobs set max_attempts = least(max_attempts, $2) where id = $1', [
        jobId,
        ATTEMPTS_BEFORE_SET_ASIDE,
      ]);
    }
  }

  /** No job waits longer than a minute: neither for graphile-worker's back-off, which grows to hours, nor for a moment that a clock which was ahead wrote down. */
  async boundDelays(): Promise<void> {
    await this.#pool.query(
      `update graphile_worker._private_jobs set run_at = now() + make_interval(secs => $1)
       where is_available and run_at > now() + make_interval(secs => $1)`,
      [LONGEST_RETRY_DELAY_SECONDS],
    );
  }

  /** Nothing would be added by a schedule before the moment at which a clock that was ahead has done so last. */
  async forgetSchedulesAhead(): Promise<void> {
    await this.#pool.query('update graphile_worker._private_known_crontabs set last_execution = null where last_execution > $1', [
      new Date(Date.now() + CLOCKS_DIFFER_MS),
    ]);
  }

  /**
   * When a job is added again while it runs, graphile-worker takes the key from the running one and allows it no further attempt. Failing then, or
   * its worker being killed, it would stay for ever, though the newer job does its work. Every job of ours has a key: without one it was replaced.
   */
  async forgetReplaced(): Promise<void> {
    await this.#pool.query(
      'delete from graphile_worker._private_jobs where key is null and locked_at is null and attempts >= max_attempts',
    );
  }

  /** Whatever made jobs fail is back: those that wait for their next attempt run now. With `setAside`, those that were given up, too. */
  async retryNow({ setAside = false } = {}): Promise<number> {
    const { rowCount } = await this.#pool.query(
      `update graphile_worker._private_jobs
       set run_at = now(), attempts = case when $1::boolean then 0 else attempts end, max_attempts = case when $1::boolean then 25 else max_attempts end
       where locked_at is null and last_error is not null and (is_available or $1::boolean)`,
      [setAside],
    );
    if (rowCount) await this.nudge(rowCount);
    return rowCount ?? 0;
  }

  /** Wakes workers everywhere, as `add_job` does. */
  async nudge(count: number): Promise<void> {
    await this.#pool.query(`select pg_notify('jobs:insert', json_build_object('r', random()::text, 'count', $1::int)::text)`, [count]);
  }

  async state(): Promise<QueueState> {
    const { rows } = await this.#pool.query<QueueState>(
      `select count(*) filter (where locked_at is not null or (is_available and run_at <= now()))::int as waiting,
              count(*) filter (where is_available and last_error is not null)::int as failing,
              count(*) filter (where ${SET_ASIDE})::int as "setAside",
              coalesce(extract(epoch from now() - min(run_at) filter (where locked_at is not null or is_available)), 0)::float8 as "lagSeconds"
       from graphile_worker._private_jobs`,
    );
    const state = rows[0] as QueueState;
    return { ...state, lagSeconds: Math.max(0, state.lagSeconds) };
  }

  async failures(limit: number): Promise<QueueFailure[]> {
    const { rows } = await this.#pool.query<QueueFailure>(
      `select tasks.identifier as task, jobs.key, jobs.payload, jobs.last_error as error, jobs.attempts::int, (${SET_ASIDE}) as "setAside"
       from graphile_worker._private_jobs jobs join graphile_worker._private_tasks tasks on tasks.id = jobs.task_id
       where jobs.last_error is not null order by jobs.updated_at desc limit $1`,
      [limit],
    );
    return rows;
  }
}

const ADD_JOBS = `
  with wanted as (
    select spec.task, spec.payload, spec.key from json_to_recordset($1::json) as spec(task text, payload json, key text)
  ), waiting as (
    select jobs.key from graphile_worker._private_jobs jobs join wanted using (key) where $3::boolean and jobs.is_available
  ), added as (
    select jobs.key from graphile_worker.add_jobs((
      select array_agg((task, payload, null, null, null, wanted.key, $2::smallint, null)::graphile_worker.job_spec)
      from wanted where wanted.key not in (select key from waiting)
    )) jobs
  )
  select key from added union all select key from waiting`;
