import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askGraphql } from '@drogowskaz/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createService } from './directory-calls.ts';
import { type RunningHub, runCommand, startHub } from './hub-process.ts';

describe('keys that an operator makes beside a running hub', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'drogowskaz-e2e-'));
  let hub: RunningHub;
  beforeAll(async () => {
    hub = await startHub(dataDir);
  }, 180_000);
  afterAll(async () => {
    await hub?.command.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }, 60_000);

  const keyOf = async (...args: string[]): Promise<string> => {
    const { code, stdout, stderr } = await runCommand(args, { env: { DATA_DIR: dataDir } });
    if (code !== 0) throw new Error(`${args[0]} ended with ${code}: ${stderr}`);
    return stdout.trim();
  };

  it('let an NGO write for its provider', async () => {
    const { data } = await askGraphql(hub.graphql, { query: '{ providers(first: 100, municipality: "1462011") { nodes { id } } }' });
    const key = await keyOf('create-key', '--provider', data.providers.nodes[0].id, '--name', 'Test NGO');
    expect(await createService(hub.graphql, key, 'Leszczynowo')).toMatchObject({ status: 'DRAFT', version: 1 });
  }, 60_000);

  it('are printed alone on stdout, and not in any log', async () => {
    const key = await keyOf('create-admin', '--name', 'Test administrator');
    expect(key).toMatch(/^drg_[a-z0-9]{8}_[A-Za-z0-9_-]{43}$/);
    expect(hub.command.stderr).not.toContain(key);
  }, 60_000);

  it('say in which database they are: a forgotten DATABASE_URL would make the key of another hub', async () => {
    const { stderr } = await runCommand(['create-admin', '--name', 'Test administrator'], { env: { DATA_DIR: dataDir } });
    expect(stderr).toContain(`, in the database of the hub that runs in ${dataDir}. It is shown only now:`);
  }, 60_000);

  it('are for programs; a person gets the page where she becomes an administrator of the portal, once', async () => {
    const page = await keyOf('create-admin', '--email', 'Ola@example.org');
    expect(page).toMatch(/^http:\/\/localhost:4000\/portal\/invitation\/[A-Za-z0-9_-]{43}$/);
    const shown = await fetch(`${hub.url}${new URL(page).pathname}`);
    expect(shown.status).toBe(200);
    expect(await shown.text()).toContain('ola@example.org');
    expect(hub.command.stderr).not.toContain('ola@example.org');
    const { code, stderr } = await runCommand(['create-admin'], { env: { DATA_DIR: dataDir } });
    expect({ code, says: stderr.includes('--email <address> for a person') }).toEqual({ code: 64, says: true });
  }, 60_000);

  it('of the demonstration come with an address and a password for the portal, each freshly made', () => {
    const accounts = JSON.parse(readFileSync(join(dataDir, 'demo-accounts.json'), 'utf8'));
    const account = {
      email: expect.stringContaining('@example.org'),
      password: expect.stringMatching(/^.{16}$/),
      apiKey: expect.stringMatching(/^drg_/),
    };
    expect(accounts).toEqual({ ngo: account, moderator: account, admin: account });
    expect(new Set([accounts.ngo, accounts.moderator, accounts.admin].map(({ password }) => password)).size).toBe(3);
  });

  it('are refused for a provider or a municipality that is not there', async () => {
    const { code, stderr } = await runCommand(['create-key', '--municipality', '9999999', '--name', 'Nobody'], {
      env: { DATA_DIR: dataDir },
    });
    expect({ code, says: stderr.includes('TERC code') }).toEqual({ code: 65, says: true });
  }, 60_000);

  it('are ended at once by how they begin, and only then', async () => {
    const key = await keyOf('create-admin', '--name', 'Leaked');
    const code = async () =>
      (await askGraphql(hub.graphql, { query: '{ reviewQueue { totalCount } }', apiKey: key })).errors?.[0]?.extensions.code;
    expect(await code()).toBeUndefined();
    expect((await runCommand(['revoke-key', 'drg_nothere0'], { env: { DATA_DIR: dataDir } })).code).toBe(65);
    expect(await code()).toBeUndefined();
    await keyOf('revoke-key', key.slice(0, 12));
    expect(await code()).toBe('UNAUTHENTICATED');
  }, 60_000);

  it('need to say for whom', async () => {
    expect((await runCommand(['create-key', '--name', 'Nobody'], { env: { DATA_DIR: dataDir } })).code).toBe(64);
  });
});
