import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { lexicon, openLexicon } from './lexicon.ts';
import { digestOf, lexiconFolder, lexiconName } from './lexicon-path.ts';

describe('what search knows of words', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'drogowskaz-lexicon-test-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('was learnt before anybody asks', () => {
    expect(existsSync(join(lexiconFolder, lexiconName()))).toBe(true);
  });

  it('is learnt by the process itself where nobody has built, and is the same to the last byte', () => {
    const [built, own] = [lexicon(), openLexicon(folder)];
    expect(own.names).toEqual(built.names);
    expect(built.names).toContain('told-by-words uk');
    expect(built.names.filter((name) => !own.bytes(name).equals(built.bytes(name)))).toEqual([]);
  });

  it('is looked for under another name as soon as anything that it was learnt from is another', () => {
    const words = join(folder, 'words.ts');
    writeFileSync(words, 'export const words = "praca"');
    const before = digestOf([folder]);
    expect(digestOf([folder])).toBe(before);
    writeFileSync(words, 'export const words = "praca, robota"');
    expect(digestOf([folder])).not.toBe(before);
  });

  it('has nothing of a language that nobody taught it', () => {
    expect(lexicon().table('exact de').size).toBe(0);
    expect(lexicon().table('exact pl').has('praca')).toBe(true);
  });
});
