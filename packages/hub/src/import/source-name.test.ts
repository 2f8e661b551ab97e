import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { sourceName } from './source-name.ts';

describe('the name of what is imported', () => {
  it('is the same for one file, however it is named, and another for each file', () => {
    expect(sourceName('./offices.csv')).toBe(sourceName(resolve('offices.csv')));
    expect(sourceName('a/offices.csv')).not.toBe(sourceName('b/offices.csv'));
  });

  it('tells the feeds of one host apart, and keeps no password', () => {
    expect(sourceName('https://me:secret@example.org/one/')).toBe('example.org/one');
    expect(sourceName('https://example.org/two?set=3')).toBe('example.org/two?set=3');
  });
});
