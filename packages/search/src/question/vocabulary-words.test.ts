import { describe, expect, it } from '@jest/globals';
import { understand } from './understand.ts';
import { candidatesFor } from './vocabulary-words.ts';
import type { KnownWord } from './word-keys.ts';

const candidates = (text: string, locale: string, ofServices: readonly KnownWord[] = []): KnownWord[] => {
  const [word] = understand(text, locale).words;
  return word ? candidatesFor(word, locale, ofServices) : [];
};
const surfaces = (text: string, locale: string) => candidates(text, locale).map(({ surface }) => surface);

describe('What a typed word may stand for', () => {
  it('are the words of the vocabulary that are spelled nearly so, in any alphabet', () => {
    expect(surfaces('stomatlog', 'pl')).toContain('stomatolog');
    expect(surfaces('стомталог', 'uk')).toContain('стоматолог');
    expect(surfaces('ადვკატი', 'ka')).toContain('ადვოკატი');
    expect(surfaces('stomatlog', 'pl')).not.toContain('adwokat');
  });

  it('are those that sound so, of words in Latin letters', () => {
    expect(surfaces('ujond', 'tr')).toContain('urząd');
    expect(surfaces('ужонд', 'uk')).toContain('urząd');
  });

  it('are none for what is too short or a number', () => {
    expect(surfaces('kot', 'pl')).toEqual([]);
    expect(surfaces('2026', 'pl')).toEqual([]);
  });

  it('are words of services, too; one that the vocabulary has as well is there once, written as there', () => {
    const ofServices = [
      { locale: 'pl', word: 'stomatolog', surface: 'stomatołog' },
      { locale: 'pl', word: 'stomatlox', surface: 'stomatlox' },
    ];
    const found = candidates('stomatlog', 'pl', ofServices).filter(({ locale, word }) => locale === 'pl' && word.startsWith('stomatol'));
    expect(found.filter(({ word }) => word === 'stomatolog')).toEqual([{ locale: 'pl', word: 'stomatolog', surface: 'stomatolog' }]);
    expect(candidates('stomatlog', 'pl', ofServices)).toContainEqual(ofServices[1]);
  });
});
