/**
 * Starts PostgreSQL once per run; workers inherit its address. Lets search learn its words once, which each test file would do for itself. Both from
 * the sources (Node 24 strips the types), so that nothing has to be built first.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { startEmbeddedPostgres } from '../../platform/src/embedded-postgres/index.ts';

const learning = fileURLToPath(new URL('../../search/src/lexicon/learn-to-file.ts', import.meta.url));

export default async function start() {
  const folder = mkdtempSync(join(tmpdir(), 'drogowskaz-test-'));
  const [server] = await Promise.all([
    startEmbeddedPostgres({ dataDir: folder, durable: false }),
    promisify(execFile)(process.execPath, ['--conditions=source', learning]),
  ]);
  process.env.DROGOWSKAZ_TEST_CLUSTER = server.url;
  globalThis.__drogowskazTestCluster = { server, folder };
}
