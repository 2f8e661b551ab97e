/** An indexer in a process of its own that is killed. It answers nobody. Says "working" when it does, and builds the index anew when it reads "reindex". */
import { createInterface } from 'node:readline';
import { createLogger } from '@drogowskaz/platform';
import { startIndexer } from './indexer-parts.ts';

const [url, host, apiKey] = process.argv.slice(2);
if (url === undefined || host === undefined || apiKey === undefined)
  throw new Error('Usage: worker-process.js <database URL> <host> <key>');

const orders = createInterface({ input: process.stdin });
// Whoever started it holds the other end: it does not outlive a test that was killed.
orders.on('close', () => process.exit());

const logger = createLogger('chaos indexer');
const { reindex } = await startIndexer({ url, meilisearch: { host, apiKey } }, logger);
orders.on('line', () => {
  reindex().catch((error: unknown) => logger.warn({ err: error }, 'the index could not be built anew; the next one goes on'));
});
process.stdout.write('working\n');
