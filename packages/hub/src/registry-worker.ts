import { join } from 'node:path';
import { atMost, type Logger, type MetricsRegistry, openPool, servingRoles, startQueue } from '@drogowskaz/platform';
import type { Registry } from '@drogowskaz/registry';
import { harvestMetrics } from './harvest-metrics.ts';
import type { Parts } from './lifecycle.ts';

/** As many as a worker of the queue needs for itself; the jobs use the registry's. */
const QUEUE_CONNECTIONS = 6;

export interface RegistryWorkerOptions {
  url: string;
  registry: Pick<Registry, 'jobs' | 'harvesting'>;
  settings: { DATA_DIR: string; PUBLIC_URL?: string | undefined; SMTP_URL?: string | undefined; MAIL_FROM?: string | undefined };
  parts: Parts;
  logger: Logger;
  metrics: MetricsRegistry;
}

/** Works the registry's own jobs of the queue. Several registries share them. */
export async function startRegistryWorker({ url, registry, settings, parts, logger, metrics }: RegistryWorkerOptions): Promise<void> {
  const { PUBLIC_URL: publicUrl = 'http://localhost:4000', SMTP_URL: smtpUrl, MAIL_FROM } = settings;
  const from = MAIL_FROM ?? `noreply@${new URL(publicUrl).hostname}`;
  const jobs = registry.jobs({
    mail: { smtpUrl, folder: join(settings.DATA_DIR, 'mail'), from, publicUrl },
    folder: settings.DATA_DIR,
    logger,
  });
  harvestMetrics(metrics, registry.harvesting({ publicUrl }));
  // Whoever a restored back-up has brought back is erased before anybody is answered.
  await jobs.find(({ name }) => name === 'keep_erasures')?.run();
  const pool = openPool({ url, role: servingRoles.indexer, max: QUEUE_CONNECTIONS, applicationName: 'drogowskaz-registry-jobs', logger });
  await parts.add('the connections of the jobs', () => pool.end());
  const worker = await startQueue({
    pool,
    tasks: Object.fromEntries(jobs.map(({ name, run, atOnce }) => [name, atMost(atOnce, (_payload, { signal }) => run(signal))])),
    cron: jobs.map(({ name, schedule }) => ({ task: name, identifier: name, schedule })),
    // Each has a place, however long others take.
    concurrency: jobs.reduce((places, { atOnce = 1 }) => places + atOnce, 0),
    logger,
    metrics,
  });
  await parts.add('the worker of the jobs', () => worker.stop());
  // A hub that is new, or was off at night, has the numbers of today, too.
  await worker.addInBackground([{ task: 'keep_coverage', payload: {}, key: 'keep_coverage' }]);
}
