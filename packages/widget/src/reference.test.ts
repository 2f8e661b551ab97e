import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isTerm } from '@drogowskaz/vocabulary';
import { describe, expect, it } from '@jest/globals';
import { attributes, customProperties, events, parts } from './reference.ts';

const here = import.meta.dirname;
const read = (pattern: string): string =>
  globSync(pattern, { cwd: here })
    .filter((file) => !file.endsWith('.test.ts'))
    .map((file) => readFileSync(join(here, file), 'utf8'))
    .join('\n');
const code = read('**/*.ts').replace(read('reference.ts'), '');
const styles = read('styles/*.css');
const element = read('drogowskaz-search.ts');
const all = (text: string, pattern: RegExp): string[] => [...new Set([...text.matchAll(pattern)].map(([, name]) => name ?? ''))].sort();
const names = (list: readonly { name: string }[]): string[] => list.map(({ name }) => name).sort();

describe('what the widget says that it offers', () => {
  it('are the attributes that it looks at', () => {
    const properties = /static override properties = \{([\s\S]*?)\n {2}\};/.exec(element)?.[1] ?? '';
    const observed = properties
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => /attribute: '([\w-]+)'/.exec(line)?.[1] ?? /^\s*(\w+):/.exec(line)?.[1] ?? '');
    expect(names(attributes)).toEqual(observed.sort());
  });

  it('are the properties that those attributes set', () => {
    const declared = all(element, /^ {2}declare (\w+):/gm);
    expect(attributes.map(({ name, property = name }) => property).sort()).toEqual(declared);
  });

  it('are the events that it sends', () => {
    expect(names(events)).toEqual(all(code, /tellPage<\w+>\(\w+, '(\w+)'/g));
  });

  it('are the parts that its templates have', () => {
    // Links and headings have the part that they are given last.
    const given = all(read('templates/*.ts') + element, /, '([a-z-]+)'\)/g);
    expect(names(parts)).toEqual([...new Set([...all(code, /part="([\w-]+)"/g), ...given])].sort());
  });

  it('are the custom properties that its styles read', () => {
    expect(names(customProperties)).toEqual(all(styles, /var\((--drogowskaz-[\w-]+)/g));
  });

  it('is shown by codes that there are', () => {
    const examples = attributes
      .filter(({ name }) => name === 'categories')
      .flatMap(({ description }) => [...description.matchAll(/"([A-Z_]+)"/g)].map(([, code = '']) => code));
    expect(examples).toEqual([expect.any(String)]);
    expect(examples.filter((code) => !isTerm('CATEGORY', code))).toEqual([]);
  });

  it('is told with a sentence for each', () => {
    for (const { name, description } of [...attributes, ...events, ...parts, ...customProperties])
      expect([name, description]).toEqual([name, expect.stringMatching(/\S.*[.]$/)]);
  });
});
