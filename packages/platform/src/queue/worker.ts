/** One graphile-worker runner, from its start until it ends, with the tasks guarded. */
import { EventEmitter } from 'node:events';
import {
  Logger as GraphileLogger,
  type JobHelpers,
  parseCronItems,
  type Runner,
  run,
  type TaskList,
  type WorkerEvents,
  type WorkerPool,
} from 'graphile-worker';
import type { Pool } from '../database.ts';
import { isAhead } from '../is-ahead.ts';
import type { Logger } from '../logger.ts';
import { AliveLock } from './dead-workers.ts';
import { failureKind } from './job-failures.ts';
import type { QueueMetrics } from './queue-metrics.ts';
import type { QueueStore } from './queue-store.ts';

export interface QueueJob {
  readonly id: string;
  /** 1 for the first attempt. */
  readonly attempt: number;
  /** Aborted when the worker has to stop before the task has ended. */
  readonly signal: AbortSignal;
}

/** Does one job. It is done when the promise resolves; when it rejects the job is tried again, or set aside for a `PoisonJob`. */
export type QueueTask = (payload: unknown, job: QueueJob) => Promise<void>;

export interface QueueCron {
  task: string;
  /** Unique and stable: remembers when it last ran, so that what was missed while everything was off runs once at the next start. */
  identifier: string;
  /** Minute, hour, day, month, weekday, in UTC: "0 1 * * *". */
  schedule: string;
}

export interface WorkerOptions {
  pool: Pool;
  tasks: Readonly<Record<string, QueueTask>>;
  cron: readonly QueueCron[];
  concurrency: number;
  store: QueueStore;
  metrics: QueueMetrics;
  logger: Logger;
}

export interface Worker {
  /** Settles when the worker has ended, by itself or because it was stopped. */
  ended: Promise<void>;
  /** Finishes what it has begun, gives back what it has not. */
  stop(): Promise<void>;
}

const DAY = 86_400_000;

export const startWorker = async (options: WorkerOptions): Promise<Worker> => {
  const { pool, cron, concurrency, store, logger } = options;
  const events: WorkerEvents = new EventEmitter();
  const poolId = new Promise<string>((resolve) =>
    events.once('pool:create', ({ workerPool }: { workerPool: WorkerPool }) => resolve(workerPool.id)),
  );
  await store.forgetSchedulesAhead();
  const runner = await run({
    pgPool: pool,
    events,
    logger: graphileLogger(logger),
    noHandleSignals: true,
    taskList: guarded(options),
    parsedCronItems: parseCronItems(
      cron.map(({ task, identifier, schedule }) => ({
        task,
        identifier,
        match: schedule,
        options: { backfillPeriod: DAY, jobKey: identifier },
      })),
    ),
    preset: {
      worker: {
        concurrentJobs: concurrency,
        localQueue: { size: concurrency * 2 },
        completeJobBatchDelay: 0,
        failJobBatchDelay: 0,
        // Only for the moments when LISTEN is broken.
        pollInterval: 1_000,
      },
    },
  });
  const alive = new AliveLock(pool, await poolId, logger);
  await alive.hold();
  let asked = false;
  const givenUp = givenUpOnceItEndsItself(events, () => asked);
  const ended = Promise.race([runner.promise, givenUp]).finally(() => alive.release());
  // Whoever supervises awaits `ended`; until then a rejection is not unhandled.
  ended.catch(() => {});
  const stop = (): Promise<void> => {
    asked = true;
    return stopped(runner, ended);
  };
  // Else it would wait for the minute after the one that a clock which has been set right has last shown, and look each millisecond whether it has come.
  events.on('cron:prematureTimer', ({ currentTimestamp, expectedTimestamp }) => {
    if (isAhead(new Date(expectedTimestamp), new Date(currentTimestamp))) void stop();
  });
  return { ended, stop };
};

const stopped = async (runner: Runner, ended: Promise<void>): Promise<void> => {
  const end = ended.catch(() => {});
  // It rejects when the runner has already ended by itself.
  await Promise.race([runner.stop().catch(() => {}), end]);
  await end;
};

const PATIENCE_MS = 3_000;

/**
 * When it cannot write what became of its jobs, because the database went away in that moment, graphile-worker 0.18 shuts itself down, miscounts what it still
 * waits for, and may wait for ever with its jobs locked. Then it counts as ended: its jobs are given back, and a new one is started.
 */
const givenUpOnceItEndsItself = (events: WorkerEvents, asked: () => boolean): Promise<never> =>
  new Promise((_, reject) => {
    events.once('pool:gracefulShutdown', () => {
      if (asked()) return;
      setTimeout(() => reject(new Error('The queue worker shut itself down and did not come to its end.')), PATIENCE_MS);
    });
  });

/** Each task counted, and its failures sorted into those that pass, those that nothing can help, and the rest. */
const guarded = ({ tasks, store, metrics, logger }: WorkerOptions): TaskList =>
  Object.fromEntries(
    Object.entries(tasks).map(([name, task]) => [
      name,
      async (payload: unknown, { job, abortSignal }: JobHelpers) => {
        try {
          await task(payload, { id: job.id, attempt: job.attempts, signal: abortSignal });
          metrics.done.inc({ task: name });
        } catch (error) {
          const kind = failureKind(error);
          metrics.failed.inc({ task: name, kind });
          await store
            .beforeFailure(job.id, kind)
            .catch((err: unknown) => logger.warn({ err, job: job.id }, 'could not say how to retry a failed job'));
          throw error;
        }
      },
    ]),
  );

/** graphile-worker advises a connection for each job at once; our jobs wait for their batch and share a few. */
const meantOtherwise = (message: string): boolean => message.includes('smaller than concurrency');

/** graphile-worker's lines in our log. Its "info" is a line for every job; its details carry payloads: neither belongs there. */
const graphileLogger = (logger: Logger): GraphileLogger =>
  new GraphileLogger(() => (level, message) => {
    if ((level === 'error' || level === 'warning') && !meantOtherwise(message)) logger.warn({ queue: 'graphile-worker' }, message);
    else logger.debug({ queue: 'graphile-worker' }, message);
  });
