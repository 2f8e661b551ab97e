/** Starts PostgreSQL once per run; workers inherit its address. Read from the sources (Node 24 strips the types), so that nothing has to be built first. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../../platform/src/embedded-postgres/index.ts';

export default async function start() {
  const folder = mkdtempSync(join(tmpdir(), 'drogowskaz-test-'));
  const server = await startEmbeddedPostgres({ dataDir: folder, durable: false });
  process.env.DROGOWSKAZ_TEST_CLUSTER = server.url;
  globalThis.__drogowskazTestCluster = { server, folder };
}
