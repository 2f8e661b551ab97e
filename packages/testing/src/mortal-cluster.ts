/** A PostgreSQL that a test kills and starts again, at an address that stays. What was acknowledged outlives the kill. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@drogowskaz/platform';
import type { TestCluster } from './cluster.ts';
import { startTcpForwarder } from './network/tcp-forwarder.ts';

export interface MortalCluster extends TestCluster {
  /** As kill -9 of the server does. */
  kill(): Promise<void>;
  /** After `kill`. */
  startAgain(): Promise<void>;
}

export async function startMortalCluster(): Promise<MortalCluster> {
  const folder = mkdtempSync(join(tmpdir(), 'drogowskaz-test-'));
  const start = () => startEmbeddedPostgres({ dataDir: folder, durable: 'killed' });
  let server = await start();
  const portOf = (url: string): number => Number(new URL(url).port);
  const forwarder = await startTcpForwarder(portOf(server.url));
  const url = new URL(server.url);
  url.port = String(forwarder.port);
  return {
    url: url.toString(),
    kill: async () => {
      process.kill(postmasterIn(server.folder), 'SIGKILL');
      await server.ended;
      // Gives the data folder back.
      await server.stop();
    },
    startAgain: async () => {
      server = await start();
      forwarder.leadTo(portOf(server.url));
    },
    stop: async () => {
      await forwarder.stop();
      await server.stop();
      for (const path of [server.folder, folder]) rmSync(path, { recursive: true, force: true });
    },
  };
}

const postmasterIn = (folder: string): number => Number(readFileSync(join(folder, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0]);
