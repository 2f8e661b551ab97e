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
  /** Holds all that it has, in `data`. */
  folder: string;
  /** As kill -9 does. */
  kill(): Promise<void>;
  /** At the same address, with what is in its folder; after `kill`. */
  startAgain(changed?: { masterKey?: string }): Promise<void>;
  /** Ends it and takes away what it had. */
  stop(): Promise<void>;
}

export const meilisearchOnPath = (): string | null =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'meilisearch'))
    .find((file) => existsSync(file)) ?? null;

/** `within`: the folder in which it makes its own. */
export const startMeilisearch = async (program: string, { within = tmpdir() }: { within?: string } = {}): Promise<MeilisearchProcess> => {
  const folder = mkdtempSync(join(within, 'drogowskaz-meilisearch-'));
  const port = await freePort();
  const host = `http://127.0.0.1:${port}`;
  let server = run(program, folder, port);
  await untilHealthy(host, server);
  const kill = async (): Promise<void> => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const exited = once(server, 'exit');
    server.kill('SIGKILL');
    await exited;
  };
  return {
    host,
    folder,
    kill,
    startAgain: async ({ masterKey = TEST_MASTER_KEY } = {}) => {
      server = run(program, folder, port, masterKey);
      await untilHealthy(host, server);
    },
    stop: async () => {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const run = (program: string, folder: string, port: number, masterKey = TEST_MASTER_KEY): ChildProcess => {
  // By default it prepares two thirds of the machine's memory for each change, which takes a small one ten times as long.
  const memory = ['--max-indexing-memory', '512MiB'];
  const options = ['--db-path', join(folder, 'data'), '--dump-dir', join(folder, 'dumps'), '--snapshot-dir', join(folder, 'snapshots')];
  const address = ['--http-addr', `127.0.0.1:${port}`, '--master-key', masterKey];
  return spawn(program, [...options, ...address, '--no-analytics', ...memory], { cwd: folder, stdio: 'ignore' });
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
