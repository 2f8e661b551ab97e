import { join } from 'node:path';
import { repositoryRoot } from '@drogowskaz/testing';
import { describe, expect, it } from '@jest/globals';

const { checkFolder, checkLabels, textsIn } = (await import(join(repositoryRoot, 'scripts', 'check', 'languages.mjs'))) as {
  checkFolder(folder: string, files: Record<string, object | undefined>, locales: string[]): string[];
  checkLabels(vocabularies: Record<string, { code: string; labels: Record<string, string> }[]>, locales: string[]): string[];
  textsIn(value: object): [string, unknown][];
};

const pl = {
  title: 'Nie zapłacił mi szef',
  phrases: 'szef, wypłata',
  found: { one: '1', few: '2', many: '5', other: '1,5' },
  state: 'ORIGINAL',
};
const en = { title: 'My boss did not pay me', phrases: 'boss, wages', found: { one: '1', other: '2' }, state: 'MACHINE' };
const uk = {
  title: 'Мені не заплатив шеф',
  phrases: 'шеф, зарплата',
  found: { one: '1', few: '2', many: '5', other: '1,5' },
  state: 'MACHINE',
};
const locales = ['pl', 'en', 'uk'];
const check = (files: Record<string, object | undefined>): string[] => checkFolder('texts', { pl, en, uk, ...files }, locales);

describe('the check of the sixteen languages', () => {
  it('lets pass what every language has, in plural forms of its own; codes are no texts', () => {
    expect(check({})).toEqual([]);
    expect(textsIn(pl).map(([path]) => path)).toEqual(['title', 'phrases', 'found']);
  });

  it('names the file that is missing', () => {
    expect(check({ uk: undefined })).toEqual(['texts/uk.ts is missing']);
  });

  it('names the text that is missing, and one that is empty', () => {
    const { title, ...untitled } = uk;
    expect(check({ uk: untitled })).toEqual(['texts/uk.ts has no title']);
    expect(check({ uk: { ...uk, title: ' ' } })).toEqual(['texts/uk.ts has nothing, or an empty part, in title']);
    expect(title).toBe(uk.title);
  });

  it('names the list of search words that is empty or has an empty word', () => {
    expect(check({ uk: { ...uk, phrases: '' } })).toEqual(['texts/uk.ts has nothing, or an empty part, in phrases']);
    expect(check({ uk: { ...uk, phrases: 'шеф, , зарплата' } })).toEqual(['texts/uk.ts has nothing, or an empty part, in phrases']);
  });

  it('names the plural form that is missing', () => {
    expect(check({ uk: { ...uk, found: { one: '1', many: '5', other: '1,5' } } })).toEqual(['texts/uk.ts has no form "few" of found']);
  });

  it('names what was left in English, and in English what was left in Polish', () => {
    expect(check({ uk: { ...uk, title: en.title } })).toEqual([`texts/uk.ts has in title what English has: "${en.title}"`]);
    expect(check({ en: { ...en, title: pl.title } })).toEqual([`texts/en.ts has in title what Polish has: "${pl.title}"`]);
  });

  it('takes a single word in the same script for a loanword, and none in another', () => {
    const word = (locale: string, text: string) =>
      checkFolder('texts', { pl: { a: 'Transport' }, en: { a: 'Transport' }, [locale]: { a: text } }, [locale]);
    expect(word('ro', 'Transport')).toEqual([]);
    expect(word('uk', 'Transport')).toEqual(['texts/uk.ts has in a what English has: "Transport"']);
  });

  it('takes each word of a list for itself where a folder holds nothing but lists', () => {
    const list = (locale: string, text: string) =>
      checkFolder('data/words', { pl: { laptop: 'laptop' }, en: { laptop: 'laptop, notebook' }, [locale]: { laptop: text } }, [locale]);
    expect(list('ro', 'laptop, notebook')).toEqual([]);
    expect(list('ro', 'laptop, ')).toEqual(['data/words/ro.ts has nothing, or an empty part, in laptop']);
    expect(list('uk', 'laptop, notebook')).toEqual(['data/words/uk.ts has in laptop what English has: "laptop, notebook"']);
  });

  it('names the term that has no label, or only its code', () => {
    const terms = [{ code: 'DENTIST', labels: { pl: 'Dentysta', en: 'DENTIST' } }];
    expect(checkLabels({ CATEGORY: terms }, locales)).toEqual([
      'CATEGORY DENTIST has no label in en',
      'CATEGORY DENTIST has no label in uk',
    ]);
  });
});
