import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { settingNames } from './settings.ts';

describe('the table of settings in README.md', () => {
  it('names every setting, and none that is not read', () => {
    const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
    const rows = readme.split('\n').filter((line) => /^\| `[A-Z_]+`/.test(line));
    const named = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([A-Z_]+)`/g)].map(([, name]) => name));
    expect(named.sort()).toEqual([...settingNames].sort());
  });
});
