import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readGatewaySettings, readHubSettings, settingNames } from './settings.ts';

describe('the table of settings in README.md', () => {
  it('names every setting, and none that is not read', () => {
    const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
    const rows = readme.split('\n').filter((line) => /^\| `[A-Z_]+`/.test(line));
    const named = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([A-Z_]+)`/g)].map(([, name]) => name));
    expect(named.sort()).toEqual([...settingNames].sort());
  });
});

it('sites that may ask are named as browsers name them, and all may when none is named', () => {
  expect(readHubSettings({}).ALLOWED_ORIGINS).toBe('ANY');
  expect(readHubSettings({ ALLOWED_ORIGINS: '*' }).ALLOWED_ORIGINS).toBe('ANY');
  expect(readHubSettings({ ALLOWED_ORIGINS: 'https://a.example.org, http://localhost:8080' }).ALLOWED_ORIGINS).toEqual([
    'https://a.example.org',
    'http://localhost:8080',
  ]);
  for (const wrong of ['a.example.org', 'https://a.example.org/', 'https://a.example.org/x', 'https://a.example.org,*', 'null']) {
    expect(() => readHubSettings({ ALLOWED_ORIGINS: wrong })).toThrow('ALLOWED_ORIGINS');
  }
});

const split = { REGISTRY_URL: 'http://10.0.0.1:4001', INDEXER_URL: 'http://10.0.0.2:4002', INTERNAL_SECRET: 'x'.repeat(32) };

it('the licence of what is written here is one of SPDX or an address that a browser opens', () => {
  expect(readHubSettings({}).DATA_LICENCE).toBeUndefined();
  for (const licence of ['CC-BY-4.0', 'CC-BY-NC-SA-3.0', 'CC0-1.0', 'ODbL-1.0', 'https://directory.example.org/terms'])
    expect(readGatewaySettings({ ...split, DATA_LICENCE: licence }).DATA_LICENCE).toBe(licence);
  for (const wrong of [
    'Otwarta licencja miasta 1.0',
    'CC-BY-5.0',
    'cc by',
    'https://example.org/our terms',
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://example.org/terms',
    'https://',
    'a\nb',
    'x'.repeat(501),
    'creativecommons.org/licenses/by/4.0',
    'www.example.org',
    '<script>x</script>',
  ])
    expect(() => readHubSettings({ DATA_LICENCE: wrong })).toThrow('DATA_LICENCE');
});
