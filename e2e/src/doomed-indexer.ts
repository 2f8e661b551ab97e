/** An indexer in a process of its own that a test kills: it begins to put documents and never ends. Says "ready", then "putting". */
import { createIndexer } from '@drogowskaz/indexer';
import { MetricsRegistry, openPool, servingRoles, silentLogger } from '@drogowskaz/platform';
import type { SearchEngine } from '@drogowskaz/search';

const url = process.argv[2];
if (url === undefined) throw new Error('Usage: doomed-indexer.js <database URL>');

const never = (): Promise<never> => new Promise(() => {});

/** An engine that hangs: nothing that is begun with it ends before the process does. */
const hanging: SearchEngine = {
  name: 'BUILT_IN',
  search: never,
  suggest: never,
  put: () => {
    process.stdout.write('putting\n');
    return never();
  },
  remove: never,
  versions: async function* () {},
};

const pool = openPool({ url, role: servingRoles.indexer, max: 8, applicationName: 'doomed indexer' });
const indexer = createIndexer({ pool, engine: hanging, logger: silentLogger, metrics: new MetricsRegistry() });
await indexer.start();
process.stdout.write('ready\n');
