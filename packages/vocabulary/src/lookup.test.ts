import { describe, expect, it } from '@jest/globals';
import {
  categoryWithAncestors,
  categoryWithDescendants,
  childCategories,
  findMunicipality,
  interfaceLocale,
  isTerm,
  label,
  languageName,
  rootCategories,
} from './lookup.ts';

describe('A municipality', () => {
  it('is found by its seven digits, by six, and by seven whose last has changed with its kind', () => {
    expect(findMunicipality('1419122')?.name).toBe('Słupno');
    expect(findMunicipality('141912')?.name).toBe('Słupno');
    expect(findMunicipality('1419123')?.name).toBe('Słupno');
  });

  it('is not guessed from anything else', () => {
    for (const code of ['', '1419', '14191', '14191222', '999999', 'Słupno', '141912a', ' 141912'])
      expect(findMunicipality(code)).toBeUndefined();
  });
});

describe('A label', () => {
  it('is given in the asked language, in the base of a regional one, else in Polish', () => {
    expect(label('CATEGORY', 'DENTIST', 'en')).toBe('Dentist');
    expect(label('CATEGORY', 'DENTIST', 'es-CO')).toBe('Dentista');
    expect(label('CATEGORY', 'FOOD_AID', 'de')).toBe('Żywność i ciepłe posiłki');
  });

  it('of an unknown code is the code', () => {
    expect(label('CATEGORY', 'GONE_LONG_AGO', 'en')).toBe('GONE_LONG_AGO');
    expect(label('CATEGORY', 'constructor', 'en')).toBe('constructor');
  });

  it('of a language is its name in the reader’s language', () => {
    expect(label('LANGUAGE', 'ka', 'pl')).toBe('gruziński');
    expect(label('LANGUAGE', 'pso', 'en')).toBe('Polish Sign Language');
    expect(label('LANGUAGE', 'rom', 'fil')).toBe('Romani');
  });
});

it('The interface language of a tag is its base language, whatever its case, and Polish for what we do not speak', () => {
  expect(['uk-UA', 'FIL', 'ar-EG', 'zh-Hant', ''].map(interfaceLocale)).toEqual(['uk', 'fil', 'ar', 'pl', 'pl']);
});

describe('A category', () => {
  it('knows what is below and what is above it', () => {
    expect(categoryWithDescendants('WORKERS_RIGHTS').toSorted()).toEqual([
      'EMPLOYMENT_CONTRACT',
      'LABOUR_INSPECTION',
      'UNPAID_WAGES',
      'WORKERS_RIGHTS',
      'WORK_ACCIDENT',
    ]);
    expect(categoryWithAncestors('UNPAID_WAGES')).toEqual(['UNPAID_WAGES', 'WORKERS_RIGHTS', 'WORK']);
    expect(categoryWithAncestors('NO_SUCH')).toEqual([]);
    expect(childCategories('BUSINESS').map(({ code }) => code)).toEqual(['STARTING_BUSINESS', 'EMPLOYING_FOREIGNERS']);
  });

  it('is a root when it has no parent', () => {
    expect(rootCategories().map(({ code }) => code)).toContain('WORK');
    expect(rootCategories().every(({ parent }) => parent === null)).toBe(true);
  });

  it('is a term of its own vocabulary only', () => {
    expect(isTerm('CATEGORY', 'LEGAL_ADVICE')).toBe(true);
    expect(isTerm('AUDIENCE', 'LEGAL_ADVICE')).toBe(false);
    expect(isTerm('CATEGORY', 'toString')).toBe(false);
  });
});

describe('The name of a language', () => {
  it.each([
    ['pso', 'en', 'Polish Sign Language'],
    ['sw', 'pl', 'suahili'],
    ['de-1996', 'en', 'German (German orthography of 1996)'],
  ])('is what people call it: %s in %s', (tag, locale, name) => expect(languageName(tag, locale)).toBe(name));

  it('is the tag where it says more than names are made for, which no search may fail on', () => {
    expect(languageName('en-x-private', 'pl')).toBe('en-x-private');
  });
});
