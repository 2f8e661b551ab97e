/**
 * The queue: jobs in PostgreSQL, added in the transaction of the change, woken by LISTEN/NOTIFY, kept until they are done.
 * graphile-worker with its traps mended; any number of processes share it.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from '../database.ts';
import type { Logger } from '../logger.ts';
import type { MetricsRegistry } from '../metrics.ts';
import { Reaper } from './dead-workers.ts';
import { queueMetrics } from './queue-metrics.ts';
import { type NewJob, type QueueFailure, type QueueState, QueueStore } from './queue-store.ts';
import { type QueueCron, type QueueTask, startWorker, type Worker, type WorkerOptions } from './worker.ts';

export interface QueueOptions {
  /** With the indexer's role and at least six connections: one listens, one says that this worker is alive. It stays the caller's to close. */
  pool: Pool;
  tasks: Readonly<Record<string, QueueTask>>;
  cron?: readonly QueueCron[];
  /** Jobs at once. Many, when tasks gather them into batches. */
  concurrency?: number;
  logger: Logger;
  metrics: MetricsRegistry;
}

export interface Queue {
  add(job: NewJob): Promise<void>;
  /** Many at once, behind everything else; a job that is already waiting stays as it is. */
  addInBackground(jobs: readonly NewJob[]): Promise<void>;
  /** Runs failed jobs at once, because what they need is back; with `setAside` also those that were given up. Returns how many. */
  retryNow(options?: { setAside?: boolean }): Promise<number>;
  state(): Promise<QueueState>;
  /** What failed last, with its errors. */
  failures(limit?: number): Promise<QueueFailure[]>;
  /** Finishes what was begun, gives back the rest. */
  stop(): Promise<void>;
}

const LOOK_FOR_DEAD_WORKERS_EVERY = 300;
const TIDY_JOBS_EVERY = 2_000;
const START_AGAIN_AFTER = 1_000;

/** Resolves when jobs are being worked. Rejects when the database cannot be used. */
export const startQueue = async (options: QueueOptions): Promise<Queue> => {
  const { pool, tasks, cron = [], concurrency = 256, logger } = options;
  const store = new QueueStore(pool);
  const metrics = queueMetrics(options.metrics, store);
  const stopping = new AbortController();
  const worker = await superviseWorker({ pool, tasks, cron, concurrency, store, metrics, logger }, stopping.signal);

  const reaper = new Reaper(pool);
  const look = async () => {
    const jobs = await reaper.look();
    if (jobs === 0) return;
    metrics.reclaimed.inc(jobs);
    logger.warn({ jobs }, 'took jobs back from a worker that died');
    await store.nudge(jobs);
  };
  const repetitions = [
    repeat(look, LOOK_FOR_DEAD_WORKERS_EVERY, stopping.signal, logger),
    repeat(() => store.boundDelays(), TIDY_JOBS_EVERY, stopping.signal, logger),
    repeat(() => store.forgetReplaced(), TIDY_JOBS_EVERY, stopping.signal, logger),
  ];

  return {
    add: (job) => store.add([job]),
    addInBackground: (jobs) => store.add(jobs, { background: true }),
    retryNow: (retry) => store.retryNow(retry),
    state: () => store.state(),
    failures: (limit = 100) => store.failures(limit),
    stop: async () => {
      stopping.abort();
      await Promise.all([worker.stop(), ...repetitions]);
    },
  };
};

/** Keeps one worker running: graphile-worker ends when the database is away for long. */
const superviseWorker = async (options: WorkerOptions, stopping: AbortSignal): Promise<Pick<Worker, 'stop'>> => {
  let current = await startWorker(options);
  const supervision = (async () => {
    while (!stopping.aborted) {
      const error = await current.ended.then(
        () => null,
        (reason: unknown) => reason,
      );
      if (stopping.aborted) return;
      options.logger.warn({ err: error }, 'the queue worker ended; starting it again');
      await pause(START_AGAIN_AFTER, stopping);
      if (!stopping.aborted) current = await startWorker(options).catch((reason: unknown) => endedAtOnce(reason));
    }
  })();
  return {
    stop: async () => {
      await current.stop();
      await supervision;
      // Started in the moment of stopping.
      await current.stop();
    },
  };
};

const endedAtOnce = (reason: unknown): Worker => {
  const ended = Promise.reject(reason);
  ended.catch(() => {});
  return { ended, stop: async () => {} };
};

/** Resolves after so long, or at once when the signal is aborted. */
const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  sleep(milliseconds, undefined, { signal }).catch(() => undefined);

const repeat = async (work: () => Promise<void>, every: number, stopping: AbortSignal, logger: Logger): Promise<void> => {
  let failing = false;
  while (!stopping.aborted) {
    try {
      await work();
      failing = false;
    } catch (err) {
      // One line for an outage, not two a second.
      if (!failing) logger.warn({ err }, 'the upkeep of the queue failed; it is tried again');
      failing = true;
    }
    await pause(every, stopping);
  }
};
