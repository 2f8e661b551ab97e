import { tokenize } from '@drogowskaz/text';
import { allSynonyms } from '@drogowskaz/vocabulary';
import { allWords, insults } from '@drogowskaz/vocabulary/learning';
import { describe, expect, it } from '@jest/globals';
import { learnKnownWords } from './learn-known-words.ts';

const wordsOf = (phrase: string, locale: string) => tokenize(phrase, locale).map(({ folded }) => folded);

describe('What a mistyped word may have meant', () => {
  it('is no insult, in no language, though who types one is understood', () => {
    const known = new Set(learnKnownWords().map(({ word }) => word));
    const understood = new Set([...allSynonyms(), ...allWords()].flatMap(({ phrase, locale }) => wordsOf(phrase, locale)));
    const called = Object.entries(insults).flatMap(([locale, words]) => words.flatMap((word) => wordsOf(word, locale)));
    expect(called.filter((word) => known.has(word))).toEqual([]);
    expect(called.filter((word) => !understood.has(word))).toEqual([]);
    expect(known.has('dyskryminacja')).toBe(true);
  });
});
