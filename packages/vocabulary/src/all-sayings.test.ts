import { describe, expect, it } from '@jest/globals';
import { sayingsIn } from './all-sayings.ts';
import { sayings } from './data/sayings/index.ts';
import { childCategories } from './lookup.ts';
import type { InterfaceLocale } from './types.ts';

const wanted = (code: string): number => (childCategories(code).length === 0 ? 30 : 12);

describe.each(Object.keys(sayings) as InterfaceLocale[])('What people say in %s', (locale) => {
  const all = [...sayingsIn(locale)];

  it('is enough for every category', () => {
    const counts = Map.groupBy(all, ({ code }) => code);
    expect([...counts].filter(([code, lines]) => lines.length < wanted(code)).map(([code, lines]) => [code, lines.length])).toEqual([]);
  });

  it('is clean: normalised, short sentences, none twice', () => {
    const texts = all.map(({ text }) => text);
    expect(texts.filter((text) => text !== text.normalize('NFC') || !/^\S+( \S+){0,13}$/.test(text))).toEqual([]);
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });
});
