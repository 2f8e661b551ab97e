/** A whole hub with a real Meilisearch that a test makes fail: what people see of it and what its operator reads. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  askGraphql,
  eventually,
  type FaultyProxy,
  type MeilisearchProcess,
  meilisearchOnPath,
  startFaultyProxy,
  startMeilisearch,
  TEST_MASTER_KEY,
} from '@drogowskaz/testing';
import { demonstrationServices } from '../directory-calls.ts';
import { type RunningHub, startHub } from '../hub-process.ts';

const DISK_MIB = 256;
const LIMIT_MS = 90_000;

export interface Seen {
  totalCount: number;
  engine: string;
  degraded: boolean;
}

/** A small disk of its own; null where that is not allowed. */
const mountDisk = (folder: string): boolean => {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_MIB}m`, 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** Whether this machine lets a test have a disk that it may fill. */
export const hasDisk = (() => {
  const folder = mkdtempSync(join(tmpdir(), 'drogowskaz-disk-'));
  const mounted = mountDisk(folder);
  if (mounted) execFileSync('umount', [folder]);
  rmSync(folder, { recursive: true });
  return mounted;
})();

export interface FailingHub {
  dataDir: string;
  server: MeilisearchProcess;
  proxy: FaultyProxy;
  /** The folder that is the disk of Meilisearch. */
  disk: string;
  hub(): RunningHub;
  restart(env?: Record<string, string>): Promise<void>;
  /** What somebody who searches by the API gets; without words it is the whole directory. */
  ask(query?: string): Promise<Seen>;
  /** The same on the page: its status, and whether it says that the main search is down. */
  page(): Promise<{ status: number; results: boolean; saysSo: boolean }>;
  /** Resolves when this engine answers. */
  answeredBy(engine: 'MEILISEARCH' | 'BUILT_IN', query?: string, count?: number): Promise<Seen>;
  ready(): Promise<{ code: number; parts: Record<string, string> }>;
  /** Waits for a line of the log that says why, since the last such wait. */
  reads(why: RegExp): Promise<{ level: string; msg: string; why: string }>;
  metric(line: string): Promise<boolean>;
  stop(): Promise<void>;
}

export const startFailingHub = async (): Promise<FailingHub> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'drogowskaz-e2e-'));
  const disk = mkdtempSync(join(tmpdir(), 'drogowskaz-disk-'));
  const mounted = mountDisk(disk);
  const server = await startMeilisearch(meilisearchOnPath() ?? 'meilisearch', { within: disk });
  const proxy = await startFaultyProxy(server.host);
  const meilisearch = { MEILISEARCH_HOST: proxy.host, MEILISEARCH_API_KEY: TEST_MASTER_KEY };
  const clean = async (): Promise<void> => {
    await proxy.stop();
    await server.stop();
    if (mounted) execFileSync('umount', [disk]);
    for (const folder of [dataDir, disk]) rmSync(folder, { recursive: true, force: true });
  };
  let hub = await startHub(dataDir, meilisearch).catch(async (error: unknown) => {
    await clean();
    throw error;
  });
  let read = 0;

  const ask = async (query = ''): Promise<Seen> => {
    const question = 'query ($query: String!) { searchServices(query: $query) { totalCount engine degraded } }';
    const { data, errors } = await askGraphql(hub.graphql, { query: question, variables: { query } });
    if (errors.length > 0) throw new Error(`A search failed: ${JSON.stringify(errors)}`);
    return data.searchServices as Seen;
  };
  return {
    ...{ dataDir, server, proxy, disk, ask },
    hub: () => hub,
    restart: async (env = {}) => {
      await hub.command.stop();
      read = 0;
      hub = await startHub(dataDir, { ...meilisearch, ...env });
    },
    page: async () => {
      const response = await fetch(`${hub.url}/?all=1&lang=en`);
      const html = await response.text();
      return { status: response.status, results: html.includes('/service/'), saysSo: html.includes('The main search is down') };
    },
    answeredBy: (engine, query = '', count = query === '' ? demonstrationServices : 1) =>
      eventually(
        `${engine} answers "${query}" with ${count}`,
        async () => {
          const seen = await ask(query);
          return seen.engine === engine && seen.totalCount >= count && seen;
        },
        LIMIT_MS,
      ),
    ready: async () => {
      const response = await fetch(`${hub.url}/readyz`);
      return { code: response.status, parts: ((await response.json()) as { parts: Record<string, string> }).parts };
    },
    reads: (why) =>
      eventually(
        `the log says ${why}`,
        async () => {
          const { log } = hub.command;
          const at = log.findIndex((line, place) => place >= read && typeof line.why === 'string' && why.test(line.why));
          if (at < 0) return null;
          read = at + 1;
          return log[at] as { level: string; msg: string; why: string };
        },
        LIMIT_MS,
      ),
    metric: async (line) => (await (await fetch(`${hub.url}/metrics`)).text()).split('\n').some((each) => each.startsWith(line)),
    stop: async () => {
      await hub.command.stop();
      await clean();
    },
  };
};
