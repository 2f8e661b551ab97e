/** What holds for any text at all: pictures in letters, attacks, broken halves of characters. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { analyze, arabicKeys, fold, isOfOtherScript, sortKey, soundKeys, stem, tokenize } from './index.ts';

const locales = ['pl', 'uk', 'en', 'ru', 'be', 'ka', 'es', 'tr', 'hi', 'ne', 'bn', 'vi', 'uz', 'fil', 'ar', 'ro'];
const anyLocale = fc.constantFrom(...locales, 'pt-BR', 'constructor', '');

const lettersOf = (first: number, last: number) => fc.integer({ min: first, max: last }).map((code) => String.fromCharCode(code));
/** The scripts that are treated apart, in any order that nobody writes. */
const anyLetters = fc.oneof(
  fc.constantFrom(...'aeiouyłąęhkrstxz'),
  lettersOf(0x0400, 0x052f),
  lettersOf(0x0600, 0x06ff),
  lettersOf(0x0900, 0x097f),
  lettersOf(0x0980, 0x09ff),
  lettersOf(0x10d0, 0x10ff),
);
const anyString = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 100 }),
  fc.array(anyLetters, { maxLength: 60 }).map((letters) => letters.join('')),
  // Any code units: lone surrogates too.
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((units) => String.fromCharCode(...units)),
);
/** A word as `tokenize` gives it. */
const anyWord = anyString.chain((text) => {
  const words = tokenize(text).map(({ folded }) => folded);
  return fc.constantFrom(...(words.length > 0 ? words : ['slowo']));
});

const always = <Value>(arbitrary: fc.Arbitrary<Value>, holds: (value: Value) => void): void =>
  fc.assert(fc.property(arbitrary, holds), { numRuns: 2_000 });

describe('Folding', () => {
  it('twice is folding once', () => always(anyString, (text) => expect(fold(fold(text))).toBe(fold(text))));

  it('gives well-formed text at most eighteen times as long', () =>
    always(anyString, (text) => {
      expect(fold(text).isWellFormed()).toBe(true);
      expect(fold(text).length).toBeLessThanOrEqual(18 * text.length);
    }));
});

describe('The words of a text', () => {
  it('stand where they say, in order, folded and short, with stems and keys that are no longer than a few of them', () =>
    always(fc.tuple(anyString, anyLocale), ([text, locale]) => {
      let end = 0;
      for (const token of analyze(text, locale)) {
        expect(text.slice(token.start, token.start + token.length)).toBe(token.text);
        expect(token.start).toBeGreaterThanOrEqual(end);
        end = token.start + token.length;
        expect(token.folded.length).toBeGreaterThan(0);
        expect(token.folded.length).toBeLessThanOrEqual(48);
        expect(fold(token.folded)).toBe(token.folded);
        expect(token.stem.length).toBeGreaterThan(0);
        expect(token.sounds.length).toBeLessThanOrEqual(2);
      }
    }));
});

describe('A stem', () => {
  it('is never empty and at most one letter longer than the word', () =>
    always(fc.tuple(anyWord, anyLocale), ([word, locale]) => {
      expect(stem(word, locale).length).toBeGreaterThan(0);
      expect(stem(word, locale).length).toBeLessThanOrEqual(word.length + 1);
    }));

  it('of a stem is the stem, where the endings are our own', () =>
    always(fc.tuple(anyWord, fc.constantFrom('es', 'tr', 'uz', 'ro', 'hi', 'bn', 'ar', 'ka', 'fil')), ([word, locale]) => {
      const once = stem(word, locale);
      expect(stem(once, locale)).toBe(once);
    }));

  it('is worked out of any text, in any language', () =>
    always(fc.tuple(anyString, anyString), ([text, locale]) => void stem(text, locale)));
});

describe('Keys', () => {
  it('of sound are two at most, plain Latin letters and digits, and bounded by the word', () =>
    always(fc.tuple(anyString, anyLocale), ([text, locale]) => {
      const keys = soundKeys(text, locale);
      expect(keys.length).toBeLessThanOrEqual(2);
      for (const key of keys) {
        expect(key).toMatch(/^[a-z0-9]*$/);
        expect(key.length).toBeLessThanOrEqual(4 * fold(text).length);
      }
    }));

  it('of a word are those of the word folded, where folding takes no letter that is heard', () =>
    always(fc.stringMatching(/^[a-zа-пр-яієґა-ჰ]{1,12}$/), (word) => expect(soundKeys(fold(word))).toEqual(soundKeys(word))));

  it('of Arabic are 64 at most, of three letters and more, and no longer than the word and one', () =>
    always(anyString, (text) => {
      const keys = arabicKeys(fold(text));
      expect(keys.length).toBeLessThanOrEqual(64);
      for (const key of keys) {
        expect(key.length).toBeGreaterThanOrEqual(3);
        expect(key.length).toBeLessThanOrEqual(fold(text).length + 1);
      }
    }));

  it('are none for a word that is longer than any', () => {
    for (const letter of 'aяკкकক') expect(soundKeys(letter.repeat(50_000))).toEqual([]);
    for (const letters of ['ma', 'ما', 'aaaa', '3a']) expect(arabicKeys(letters.repeat(50_000))).toEqual([]);
  });

  it('say of any text whether it is of another script', () => always(anyString, (text) => void isOfOtherScript(text)));
});

describe('A key to sort by', () => {
  it('is well-formed and bounded, for any text in any language', () =>
    always(fc.tuple(anyString, anyLocale), ([text, locale]) => {
      expect(sortKey(text, locale).isWellFormed()).toBe(true);
      expect(sortKey(text, locale).length).toBeLessThanOrEqual(18 * text.length);
    }));

  it('does not depend on how marks are encoded', () =>
    always(fc.tuple(anyString, anyLocale), ([text, locale]) => expect(sortKey(text.normalize('NFD'), locale)).toBe(sortKey(text, locale))));
});
