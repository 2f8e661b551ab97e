/** An indexer in a process of its own that a test kills: it begins to put documents and never ends. Says "ready", then "putting". */
import { createIndexer } from '@drogowskaz/indexer';
import { MetricsRegistry, openPool, servingRoles, silentLogger } from '@drogowskaz/platform';
import { builtInEngine } from '@drogowskaz/search';

const url = process.argv[2];
if (url === undefined) throw new Error('Usage: doomed-indexer.js <database URL>');

const pool = openPool({ url, role: servingRoles.indexer, max: 8, applicationName: 'doomed indexer' });
const real = builtInEngine({ pool });
const indexer = createIndexer({
  pool,
  engine: {
    name: real.name,
    search: (question, signal) => real.search(question, signal),
    suggest: (question, signal) => real.suggest(question, signal),
    put: async () => {
      process.stdout.write('putting\n');
      await new Promise(() => {});
    },
    remove: (ids) => real.remove(ids),
    versions: () => real.versions(),
  },
  logger: silentLogger,
  metrics: new MetricsRegistry(),
});
await indexer.start();
process.stdout.write('ready\n');
