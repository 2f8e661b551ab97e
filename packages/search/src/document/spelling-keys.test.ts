import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mistakesIn, spellingKeys } from './spelling-keys.ts';

describe('Mistakes', () => {
  it.each([
    ['lekaza', 'lekarza', 1],
    ['lekrz', 'lekarz', 1],
    ['prwanik', 'prawnik', 1],
    ['лікр', 'лікар', 1],
    ['вриач', 'врач', 1],
    ['appartment', 'apartment', 1],
    ['zameldownie', 'zameldowanie', 1],
    ['zamldownie', 'zameldowanie', 2],
  ])('"%s" was meant to be "%s": %i', (typed, meant, mistakes) => {
    expect(mistakesIn(typed, meant)).toBe(mistakes);
  });

  it.each([
    ['kurs', 'kurs'],
    ['pies', 'piec'],
    ['praca', 'prawa ma'],
    ['kursy', 'szkoly'],
    ['dzien', 'dzwon po'],
    ['prcaa', 'praco'],
  ])('"%s" was not meant to be "%s"', (typed, meant) => {
    expect(mistakesIn(typed, meant)).toBeNull();
  });
});

it.each([
  ['стамотолог', 'стоматолог'],
  ['madecyno', 'medycyna'],
  ['डाकटिर', 'डाकटीर'],
  ['stomotolg', 'stomatolog'],
  ['velaspied', 'velosiped'],
])('"%s" has the consonants of "%s": whoever confuses, swaps or leaves out its vowels still shares a key', (typed, right) => {
  const keys = new Set(spellingKeys(right));
  expect(spellingKeys(typed).some((key) => keys.has(key))).toBe(true);
});

it('A word with one letter missing, added, wrong or swapped shares a key with the right one', () => {
  const letters = 'abcłóżкірღა'.split('');
  const word = fc.array(fc.constantFrom(...letters), { minLength: 4, maxLength: 12 });
  fc.assert(
    fc.property(
      word,
      fc.nat(),
      fc.constantFrom(...letters),
      fc.constantFrom('missing', 'added', 'wrong', 'swapped'),
      (right, at, letter, how) => {
        const place = at % (right.length - 1);
        const typed = [...right];
        if (how === 'missing') typed.splice(place, 1);
        if (how === 'added') typed.splice(place, 0, letter);
        if (how === 'wrong') typed[place] = letter;
        if (how === 'swapped') [typed[place], typed[place + 1]] = [typed[place + 1] ?? '', typed[place] ?? ''];
        const keys = new Set(spellingKeys(right.join('')));
        expect(spellingKeys(typed.join('')).some((key) => keys.has(key))).toBe(true);
      },
    ),
  );
});
