import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoAccounts, demonstrationServices, findsByName, publishService, search, soonFound } from './directory-calls.ts';
import { type RunningHub, runCommand, startHub } from './hub-process.ts';

/** One hub's life, in order: each test goes on where the one before stopped. */
describe('the hub in one process', () => {
  let dataDir: string;
  let hub: RunningHub;
  let total: number;

  beforeAll(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'drogowskaz-e2e-'));
  });
  afterAll(async () => {
    await hub?.command.stop('SIGKILL');
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('starts in an empty folder and finds the demonstration directory', async () => {
    hub = await startHub(dataDir);
    total = (await search(hub.graphql, '')).totalCount;
    expect(total).toBe(demonstrationServices);
    expect((await search(hub.graphql, 'praca')).totalCount).toBeGreaterThan(0);
  }, 180_000);

  it('prints one block: where to go, the accounts, the database, the engine', () => {
    for (const part of ['/graphql', join(dataDir, 'demo-accounts.json'), 'PostgreSQL 18', 'built-in'])
      expect(hub.command.stdout).toContain(part);
    expect(hub.command.stdout.match(/is ready\./g)).toHaveLength(1);
  });

  it('keeps the demonstration keys for its owner alone', () => {
    expect(statSync(join(dataDir, 'demo-accounts.json')).mode & 0o777).toBe(0o600);
  });

  it('is ready, alive and measured', async () => {
    const statuses = await Promise.all(['healthz', 'readyz', 'metrics'].map(async (path) => (await fetch(`${hub.url}/${path}`)).status));
    expect(statuses).toEqual([200, 200, 200]);
  });

  it('lets no second hub into its folder, and goes on', async () => {
    const { code, stderr } = await runCommand(['start'], { env: { DATA_DIR: dataDir, PORT: '0' } });
    expect({ code, says: stderr.includes('already uses the data folder') }).toEqual({ code: 75, says: true });
    expect((await search(hub.graphql, '')).totalCount).toBe(total);
  }, 60_000);

  it('stops with Ctrl-C, ends with 0, and complains of nothing while it stops', async () => {
    expect(await hub.command.stop('SIGINT')).toEqual({ code: 0, signal: null });
    const { log } = hub.command;
    const stopping = log.findIndex(({ msg }) => msg === 'stopping');
    expect(stopping).toBeGreaterThan(-1);
    expect(log.slice(stopping).filter(({ level }) => level !== 'info')).toEqual([]);
  }, 60_000);

  it('comes back whole, with the same keys and no record twice', async () => {
    const before = demoAccounts(dataDir);
    hub = await startHub(dataDir);
    expect(demoAccounts(dataDir)).toEqual(before);
    expect((await search(hub.graphql, '')).totalCount).toBe(total);
  }, 120_000);

  it('takes a change, publishes it and finds it', async () => {
    await publishService(hub.graphql, demoAccounts(dataDir), 'Wawrzynkowo');
    await soonFound(hub.graphql, 'Wawrzynkowo');
  }, 60_000);

  it('stops with SIGTERM and comes back with the change', async () => {
    expect(await hub.command.stop('SIGTERM')).toEqual({ code: 0, signal: null });
    hub = await startHub(dataDir);
    expect(await findsByName(hub.graphql, 'Wawrzynkowo')).toBe(true);
  }, 120_000);

  it('comes back whole after kill -9', async () => {
    await publishService(hub.graphql, demoAccounts(dataDir), 'Jarzębinowo');
    expect(await hub.command.stop('SIGKILL')).toEqual({ code: null, signal: 'SIGKILL' });
    hub = await startHub(dataDir);
    await soonFound(hub.graphql, 'Jarzębinowo');
    expect((await search(hub.graphql, '')).totalCount).toBe(total + 2);
  }, 120_000);
});
