/** A Meilisearch of its own for a test file: fresh, in a folder that goes with it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Of servers that live as long as one test file. */
export const TEST_MASTER_KEY = 'master-key-of-a-server-that-only-tests-know';

const START_LIMIT_MS = 30_000;

export interface MeilisearchProcess {
  host: string;
  stop(): Promise<void>;
}

export const meilisearchOnPath = (): string | null =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'meilisearch'))
    .find((file) => existsSync(file)) ?? null;

export const startMeilisearch = async (program: string): Promise<MeilisearchProcess> => {
  const folder = mkdtempSync(join(tmpdir(), 'drogowskaz-meilisearch-'));
  const port = await freePort();
  // By default it prepares two thirds of the machine's memory for each change, which takes a small one ten times as long.
  const memory = ['--max-indexing-memory', '512MiB'];
  const options = ['--db-path', join(folder, 'data'), '--dump-dir', join(folder, 'dumps'), '--snapshot-dir', join(folder, 'snapshots')];
  const server = spawn(
    program,
    [...options, '--http-addr', `127.0.0.1:${port}`, '--master-key', TEST_MASTER_KEY, '--no-analytics', ...memory],
    {
      cwd: folder,
      stdio: 'ignore',
    },
  );
  const host = `http://127.0.0.1:${port}`;
  await untilHealthy(host, server);
  return {
    host,
    stop: async () => {
      if (server.exitCode === null && server.signalCode === null) {
        const exited = once(server, 'exit');
        server.kill('SIGKILL');
        await exited;
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No free port was found.');
  return address.port;
};

const untilHealthy = async (host: string, server: ChildProcess): Promise<void> => {
  const end = Date.now() + START_LIMIT_MS;
  for (;;) {
    if (server.exitCode !== null) throw new Error(`meilisearch ended at once with code ${server.exitCode}.`);
    const healthy = await fetch(`${host}/health`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (healthy) return;
    if (Date.now() > end) throw new Error(`meilisearch did not answer within ${START_LIMIT_MS / 1000} s.`);
    await pause(25);
  }
};
