import { formatsOf, type Plural } from '@drogowskaz/page-kit';
import { interfaceLocales } from '@drogowskaz/vocabulary';
import { describe, expect, it } from '@jest/globals';
import { textsOf } from './index.ts';

const places = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

/** Every text under its path: "deliveryModes.PHONE". */
const flatten = (texts: object, path = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : flatten(value as object, `${path}${key}.`),
  );

const PLURALS = ['found', 'showAll'] as const;
const isPlural = (path: string): boolean => PLURALS.some((name) => path.startsWith(`${name}.`));

describe.each(interfaceLocales)('the interface in %s', (locale) => {
  const texts = textsOf(locale);

  it('has a text for everything, with the same places to fill as in Polish', () => {
    const polish = new Map(flatten(textsOf('pl')).filter(([path]) => !isPlural(path)));
    const own = flatten(texts).filter(([path]) => !isPlural(path));
    expect(own.map(([path]) => path).sort()).toEqual([...polish.keys()].sort());
    for (const [path, text] of own) {
      expect([path, text.trim()]).toEqual([path, text]);
      expect([path, text === '']).toEqual([path, false]);
      expect([path, places(text)]).toEqual([path, places(polish.get(path) ?? '')]);
    }
  });

  it('has every plural form that its language has, and no other', () => {
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    for (const name of PLURALS) expect(Object.keys(texts[name]).sort()).toEqual([...forms].sort());
  });

  it('says how many with the number in 0–9 digits', () => {
    expect(formatsOf(locale).count(texts.found, 25)).toContain('25');
    expect(formatsOf(locale).date('2026-11-23T08:00:00Z')).toContain('2026');
    expect(formatsOf(locale).moment('2026-11-23T07:30:00Z')).toContain('08:30');
  });

  it('is not another language’s text left over', () => {
    if (locale === 'en' || locale === 'pl') return;
    const english = new Map(flatten(textsOf('en')));
    // Words that are international, a currency-free number pattern, names.
    const same = flatten(texts).filter(([path, text]) => text === english.get(path) && text.split(' ').length > 2);
    expect(same).toEqual([]);
  });
});

it('counts in Polish as Poles do', () => {
  const count = (texts: Plural, value: number) => formatsOf('pl').count(texts, value);
  const { found } = textsOf('pl');
  expect([1, 3, 5, 22, 25].map((value) => count(found, value))).toEqual([
    'Znaleziono 1 usługę',
    'Znaleziono 3 usługi',
    'Znaleziono 5 usług',
    'Znaleziono 22 usługi',
    'Znaleziono 25 usług',
  ]);
});
