import type { Clock, Logger, Queue } from '@drogowskaz/platform';
import type { SearchEngine } from '@drogowskaz/search';
import { compareVersions, type Difference } from './compare-versions.ts';
import type { DirectorySource } from './directory-source.ts';
import { indexJobs } from './index-job.ts';
import type { DriftKind, IndexerMetrics } from './indexer-metrics.ts';
import { removeExtra } from './remove-extra.ts';

export type SweepReport = Record<DriftKind, number>;

export interface SweepOptions {
  source: DirectorySource;
  engine: SearchEngine;
  queue: Pick<Queue, 'addInBackground'>;
  clock: Clock;
  metrics: IndexerMetrics;
  logger: Logger;
}

const BATCH = 500;

/** Sweeps every index that is kept; what differed in all of them together. */
export const sweepAll = async (engines: readonly SearchEngine[], options: Omit<SweepOptions, 'engine'>): Promise<SweepReport> => {
  const together: SweepReport = { missing: 0, outdated: 0, extra: 0, ahead: 0 };
  for (const engine of engines) {
    const report = await sweep({ ...options, engine });
    for (const kind of Object.keys(together) as DriftKind[]) together[kind] += report[kind];
  }
  return together;
};

/** Compares ids and versions of database and index and repairs what differs, whatever the cause. */
const sweep = async (options: SweepOptions): Promise<SweepReport> => {
  const { source, engine, clock, metrics, logger } = options;
  const report: SweepReport = { missing: 0, outdated: 0, extra: 0, ahead: 0 };
  let batch: Difference[] = [];
  for await (const difference of compareVersions(source.versions(), engine.versions())) {
    report[difference.kind] += 1;
    batch.push(difference);
    if (batch.length < BATCH) continue;
    await repair(batch, options);
    batch = [];
  }
  await repair(batch, options);
  for (const [kind, count] of Object.entries(report)) metrics.drift.set({ engine: engine.name, kind }, count);
  metrics.swept.set(clock.now().getTime() / 1_000);
  if (Object.values(report).some((count) => count > 0)) {
    logger.warn({ engine: engine.name, ...report }, 'the index differed from the database; repairing it');
  }
  return report;
};

const repair = async (differences: readonly Difference[], { source, engine, queue, logger }: SweepOptions): Promise<void> => {
  const toIndex = differences.filter(({ kind }) => kind === 'missing' || kind === 'outdated');
  await queue.addInBackground(indexJobs(toIndex.map(({ id }) => id)));

  const extra = new Map(differences.filter(({ kind }) => kind === 'extra').map(({ id, version }) => [id, version]));
  await removeExtra(engine, source, extra);
  if (differences.some(({ kind }) => kind === 'ahead')) {
    logger.error(
      'The index holds versions that the database does not know, as after restoring an older backup of it: "drogowskaz check-index --repair" mends that.',
    );
  }
};
