/** One PostgreSQL for a whole run, in a folder that goes with it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@drogowskaz/platform';

export interface TestCluster {
  /** The owner's URL of a database that tests only use to make others. */
  url: string;
  stop(): Promise<void>;
}

export async function startTestCluster(): Promise<TestCluster> {
  const folder = mkdtempSync(join(tmpdir(), 'drogowskaz-test-'));
  const server = await startEmbeddedPostgres({ dataDir: folder, durable: false });
  return {
    url: server.url,
    stop: async () => {
      await server.stop();
      for (const path of [server.folder, folder]) rmSync(path, { recursive: true, force: true });
    },
  };
}
