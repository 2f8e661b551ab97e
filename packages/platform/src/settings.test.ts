import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readHubSettings, settingNames } from './settings.ts';

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
