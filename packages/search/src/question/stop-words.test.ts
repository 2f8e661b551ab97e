import { interfaceLocales } from '@drogowskaz/vocabulary';
import { describe, expect, it } from '@jest/globals';
import { negationKey } from './stop-words.ts';

describe('what negates', () => {
  it.each([
    ['ro', 'n', 'nu'],
    ['hi', 'नही', 'नहीं'],
    ['en', 'didnt', 'not'],
  ])('has one form in %s: %s', (language, word, key) => {
    expect(negationKey(word, language)).toBe(key);
  });

  it.each(interfaceLocales)('is no other word of %s, and none that every object has: a constructor builds houses', (language) => {
    expect(negationKey('constructor', language)).toBe('constructor');
  });
});
