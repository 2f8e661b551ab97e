import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPool } from '@drogowskaz/platform';
import { createTestDatabase } from '@drogowskaz/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runCommand } from './hub-process.ts';

describe('a command that cannot start says in one place what to do', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'drogowskaz-e2e-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('names every wrong and missing setting at once and ends with 78', async () => {
    const { code, stderr } = await runCommand(['gateway'], {
      env: { PORT: '99999', REGISTRY_URL: 'registry:4001', TRUST_PROXY: 'everybody' },
    });
    expect(code).toBe(78);
    for (const name of ['PORT', 'REGISTRY_URL', 'INDEXER_URL', 'INTERNAL_SECRET', 'TRUST_PROXY']) expect(stderr).toContain(`  ${name}: `);
    expect(stderr).not.toContain('    at ');
  });

  it('refuses demonstration accounts on an address that others reach', async () => {
    const { code, stderr } = await runCommand(['start'], { env: { HOST: '0.0.0.0', DEMO: '1', DATA_DIR: folder } });
    expect({ code, says: stderr.includes('  DEMO: ') }).toEqual({ code: 78, says: true });
  });

  it('says that the database cannot be reached, without its password', async () => {
    const { code, stderr } = await runCommand(['start'], {
      env: { DATABASE_URL: 'postgres://hub:hunter2@127.0.0.1:1/hub', DATA_DIR: folder, PORT: '0' },
    });
    expect(code).toBe(69);
    expect(stderr).toContain('DATABASE_URL cannot be reached');
    expect(stderr).not.toContain('hunter2');
  });

  it('says that the port is in use', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as { port: number };
    const { code, stderr } = await runCommand(['start'], { env: { DATA_DIR: join(folder, 'port'), PORT: String(port) } });
    other.close();
    expect({ code, says: stderr.includes(`Port ${port} on 127.0.0.1 is in use`) }).toEqual({ code: 69, says: true });
  }, 120_000);

  it('says that the database cannot hold every language', async () => {
    const database = await createTestDatabase();
    const owner = openPool({ url: database.url, max: 1, applicationName: 'e2e' });
    await owner.query("create database latin encoding 'LATIN1' locale 'C' locale_provider libc template template0");
    const url = new URL(database.url);
    url.pathname = '/latin';
    const { code, stderr } = await runCommand(['migrate'], { env: { DATABASE_URL: url.toString(), DATA_DIR: folder } });
    await owner.query('drop database latin');
    await owner.end();
    await database.drop();
    expect({ code, says: stderr.includes('UTF8 is needed') }).toEqual({ code: 78, says: true });
  }, 60_000);

  it('says which folder it cannot write', async () => {
    const { code, stderr } = await runCommand(['start'], { env: { DATA_DIR: '/dev/null/data', PORT: '0' } });
    expect({ code, says: stderr.includes('DATA_DIR /dev/null/data cannot be written') }).toEqual({ code: 73, says: true });
  });

  it.each(['start', 'gateway', 'registry', 'indexer', 'migrate', 'create-admin', 'create-key'])(
    'explains "%s" with --help',
    async (name) => {
      const { code, stdout } = await runCommand([name, '--help']);
      expect(code).toBe(0);
      expect(stdout).toContain(`Usage: drogowskaz ${name}`);
    },
  );

  it('knows that it does not know a command', async () => {
    const { code, stderr } = await runCommand(['strat']);
    expect({ code, says: stderr.includes("unknown command 'strat'") }).toEqual({ code: 64, says: true });
  });
});
