/** A worker process that a test kills: it begins the job "endless" and never ends it. Says "begun" on stdout. */
import { MetricsRegistry, openPool, servingRoles, silentLogger, startQueue } from '@drogowskaz/platform';

const url = process.argv[2];
if (url === undefined) throw new Error('Usage: queue-worker.fixture.ts <database URL>');

await startQueue({
  pool: openPool({ url, role: servingRoles.indexer, max: 6, applicationName: 'doomed worker' }),
  tasks: {
    endless: async () => {
      process.stdout.write('begun\n');
      await new Promise(() => {});
    },
  },
  logger: silentLogger,
  metrics: new MetricsRegistry(),
});
process.stdout.write('ready\n');
