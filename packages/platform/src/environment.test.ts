import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { EnvironmentError } from './environment.ts';
import { readGatewaySettings, readHubSettings } from './settings.ts';

const problemsOf = (read: () => unknown): Record<string, string> => {
  try {
    read();
  } catch (error) {
    if (error instanceof EnvironmentError) return Object.fromEntries(error.problems.map(({ name, problem }) => [name, problem]));
    throw error;
  }
  return {};
};

describe('the environment', () => {
  it('needs nothing for one process on this machine', () => {
    expect(readHubSettings({})).toMatchObject({ HOST: '127.0.0.1', PORT: 4000, DATA_DIR: '.data', DEMO: true });
  });

  it('takes empty for unset', () => {
    expect(readHubSettings({ PORT: '', DATABASE_URL: '  ', DEMO: '' })).toMatchObject({ PORT: 4000, DEMO: true });
  });

  it('reports everything that is wrong or missing at once, each with its name, and ends with 78', () => {
    const source = {
      PORT: 'http',
      PUBLIC_URL: 'hub.example',
      REGISTRY_URL: 'ftp://registry',
      TRUST_PROXY: 'true',
      INTERNAL_SECRET: 'short',
    };
    const problems = problemsOf(() => readGatewaySettings(source));
    expect(Object.keys(problems).sort()).toEqual(['INDEXER_URL', 'INTERNAL_SECRET', 'PORT', 'PUBLIC_URL', 'REGISTRY_URL', 'TRUST_PROXY']);
    expect(problems.PORT).toContain('from 0 (any free one) to 65535, but it is "http"');
    expect(problems.INDEXER_URL).toContain('is required');
    expect(() => readGatewaySettings(source)).toThrow(expect.objectContaining({ exitCode: 78 }));
  });

  it('never repeats a secret', () => {
    const text = JSON.stringify(problemsOf(() => readHubSettings({ DATABASE_URL: 'mysql://root:hunter2@db/x', SMTP_URL: 'hunter2' })));
    expect(text).toContain('DATABASE_URL');
    expect(text).toContain('SMTP_URL');
    expect(text).not.toContain('hunter2');
  });

  it.each([
    ['DEMO=1 on an outer address', { HOST: '0.0.0.0', DEMO: '1' }],
    ['DEMO=1 with a database of its own on an outer address', { HOST: '10.0.0.4', DEMO: '1', DATABASE_URL: 'postgres://u:p@db/d' }],
    ['the demonstration of the embedded database on an outer address', { HOST: '::' }],
  ])('refuses %s', (_, source) => {
    expect(problemsOf(() => readHubSettings(source)).DEMO).toContain('not loopback');
  });

  it.each(['127.0.0.1', '127.8.8.8', '::1', 'localhost'])('demonstrates on %s', (HOST) => {
    expect(readHubSettings({ HOST }).DEMO).toBe(true);
  });

  it('demonstrates nothing by itself in a database that is somebody’s own', () => {
    expect(readHubSettings({ DATABASE_URL: 'postgres://u:p@db.example/d', HOST: '0.0.0.0' }).DEMO).toBe(false);
  });

  it('asks for the second half of a pair', () => {
    expect(
      Object.keys(problemsOf(() => readHubSettings({ MEILISEARCH_HOST: 'http://m:7700', OIDC_ISSUER: 'https://id.example' }))),
    ).toEqual(['MEILISEARCH_API_KEY', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET']);
  });
});

describe('settings from files, as containers get their secrets', () => {
  const folder = mkdtempSync(join(tmpdir(), 'drogowskaz-settings-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const fileWith = (name: string, content: string): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const peers = { REGISTRY_URL: 'http://r:4001', INDEXER_URL: 'http://i:4002' };

  it('takes what is in the file, without the end of its line', () => {
    const secret = 'a secret of thirty-two characters';
    expect(readGatewaySettings({ ...peers, INTERNAL_SECRET_FILE: fileWith('secret', `${secret}\n`) }).INTERNAL_SECRET).toBe(secret);
  });

  it('checks it as it checks the others, and never repeats it', () => {
    const problems = problemsOf(() => readGatewaySettings({ ...peers, INTERNAL_SECRET_FILE: fileWith('short', 'hunter2') }));
    expect(problems).toEqual({ INTERNAL_SECRET: expect.stringContaining('at least 32 characters') });
    expect(JSON.stringify(problems)).not.toContain('hunter2');
  });

  it('says so, once, when the file is not there', () => {
    const problems = problemsOf(() => readGatewaySettings({ ...peers, INTERNAL_SECRET_FILE: join(folder, 'nowhere') }));
    expect(problems).toEqual({ INTERNAL_SECRET_FILE: expect.stringContaining('ENOENT') });
  });

  it('takes an empty file for unset, as an empty variable', () => {
    const problems = problemsOf(() => readGatewaySettings({ ...peers, INTERNAL_SECRET_FILE: fileWith('empty', '\n') }));
    expect(problems).toEqual({ INTERNAL_SECRET: expect.stringContaining('is required') });
  });

  it('refuses both at once', () => {
    const both = { ...peers, INTERNAL_SECRET: 'x'.repeat(32), INTERNAL_SECRET_FILE: fileWith('both', 'y'.repeat(32)) };
    expect(problemsOf(() => readGatewaySettings(both))).toEqual({ INTERNAL_SECRET_FILE: expect.stringContaining('unset') });
  });
});

describe('the addresses of registries and indexers', () => {
  const secret = { INTERNAL_SECRET: 'x'.repeat(32) };

  it('are one or several', () => {
    const { REGISTRY_URL, INDEXER_URL } = readGatewaySettings({
      ...secret,
      REGISTRY_URL: 'http://r:4001/',
      INDEXER_URL: 'http://i1:4002, http://i2:4002',
    });
    expect({ REGISTRY_URL, INDEXER_URL }).toEqual({ REGISTRY_URL: ['http://r:4001'], INDEXER_URL: ['http://i1:4002', 'http://i2:4002'] });
  });

  it('are each checked', () => {
    const problems = problemsOf(() => readGatewaySettings({ ...secret, REGISTRY_URL: 'http://r:4001,', INDEXER_URL: 'http://i,i2' }));
    expect(Object.keys(problems).sort()).toEqual(['INDEXER_URL', 'REGISTRY_URL']);
  });
});
