import { describe, expect, it } from '@jest/globals';
import { allWords, type WordEntry } from './all-words.ts';
import { conceptKeys } from './data/words/concepts.ts';
import { conceptWords } from './data/words/index.ts';
import { type InterfaceLocale, interfaceLocales } from './types.ts';

const words = [...allWords()];
const locales = Object.keys(conceptWords) as InterfaceLocale[];
const phraseOf = ({ key, locale, phrase }: WordEntry): string => `${locale} ${key}: ${phrase}`;

describe('The words of things, deeds and people', () => {
  it('are of at least 1,300 concepts, none twice, each a slug', () => {
    expect(conceptKeys.length).toBeGreaterThanOrEqual(1_300);
    expect(conceptKeys.filter((key, at) => conceptKeys.indexOf(key) !== at)).toEqual([]);
    expect(conceptKeys.filter((key) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(key))).toEqual([]);
  });

  it('are there for every concept, in each of the sixteen languages', () => {
    expect(locales).toEqual([...interfaceLocales]);
    for (const locale of locales) expect(Object.keys(conceptWords[locale])).toEqual([...conceptKeys]);
  });

  it('are clean: none empty, none longer than three words (in Vietnamese, which parts syllables, five), composed letters, one space between', () => {
    const isClean = ({ phrase, locale }: WordEntry) =>
      /^[^\s,،;]+(?: [^\s,،;]+){0,4}$/u.test(phrase) &&
      phrase.split(' ').length <= (locale === 'vi' ? 5 : 3) &&
      phrase === phrase.normalize('NFC');
    expect(words.filter((word) => !isClean(word)).map(phraseOf)).toEqual([]);
  });

  it('stand once in their concept', () => {
    const all = words.map(phraseOf);
    expect(all.length - new Set(all).size).toBe(0);
  });

  it('in Polish mean at most three things: a word of more would say nothing', () => {
    const concepts = new Map<string, string[]>();
    for (const { key, locale, phrase } of words) if (locale === 'pl') concepts.set(phrase, [...(concepts.get(phrase) ?? []), key]);
    expect([...concepts].filter(([, keys]) => keys.length > 3)).toEqual([]);
  });

  it('lead from one language to another through their concept', () => {
    const inPolish = (english: string) => {
      const keys = new Set(words.filter(({ locale, phrase }) => locale === 'en' && phrase === english).map(({ key }) => key));
      return words.filter(({ key, locale }) => locale === 'pl' && keys.has(key)).map(({ phrase }) => phrase);
    };
    expect(inPolish('hospital bed')).toContain('łóżko rehabilitacyjne');
    expect(inPolish('choir')).toContain('chór');
    expect(inPolish('bike')).toContain('rower');
  });
});
