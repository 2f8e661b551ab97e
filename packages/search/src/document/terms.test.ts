import { soundKeys } from '@drogowskaz/text';
import { expect, it } from '@jest/globals';
import { service } from '../contract/service-document.ts';
import { termsOf } from './terms.ts';

const lexemesOf = (name: string, locale: string): string[] => termsOf(service('one', { texts: { [locale]: { name } } })).lexemes;

it.each([
  ['uk', 'юрист', 'yuryst'],
  ['hi', 'नौकरी', 'naukri'],
  ['bn', 'চাকরি', 'chakri'],
  ['ka', 'სახლი', 'saxli'],
])('A document in %s is found by what its words sound like: %s by %s', (locale, name, typed) => {
  const lexemes = lexemesOf(name, locale);
  expect(soundKeys(typed).some((key) => lexemes.includes(`Ar${key}`))).toBe(true);
});

it('A document in Latin letters carries no keys of sound: they would double the index', () => {
  expect(lexemesOf('Porady prawne', 'pl').filter((lexeme) => lexeme.startsWith('Ar'))).toEqual([]);
});
