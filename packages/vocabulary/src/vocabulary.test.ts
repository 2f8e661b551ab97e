import { describe, expect, it } from '@jest/globals';
import { allSynonyms } from './all-synonyms.ts';
import { type CategoryCode, categoryTree } from './data/codes.ts';
import { localeTexts } from './data/locales/index.ts';
import { categoryWithAncestors, terms } from './lookup.ts';
import { type InterfaceLocale, interfaceLocales, type VocabularyName } from './types.ts';

const vocabularies: VocabularyName[] = ['CATEGORY', 'AUDIENCE', 'FORMALITY', 'REQUIREMENT', 'LANGUAGE'];
const categoryCodes = Object.keys(categoryTree) as CategoryCode[];
const fold = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f‘’']/g, '')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i');
const rootOf = (code: string) => categoryWithAncestors(code).at(-1) ?? code;
const listOf = (synonyms: string) => synonyms.split(', ');

/** Folded phrases with all categories they lead to in one language; ambiguous words are declared and left out. */
const meaningsIn = (locale: InterfaceLocale): Map<string, Set<CategoryCode>> => {
  const { categories, synonyms } = localeTexts[locale];
  const meanings = new Map<string, Set<CategoryCode>>();
  for (const code of categoryCodes) {
    for (const phrase of [categories[code], ...listOf(synonyms[code])]) {
      const key = fold(phrase);
      meanings.set(key, (meanings.get(key) ?? new Set()).add(code));
    }
  }
  return meanings;
};

const rootsOf = (codes: Iterable<string>) => [...new Set([...codes].map(rootOf))];

/** Words that happen to be spelled alike in two languages: whoever asks in one of them means that one's. */
const homographs: Record<string, string> = {
  sad: 'a court (pl), unhappy (en)',
  nalog: 'an addiction (pl), a tax (uz, from Russian)',
  renta: 'a pension (pl), the rent (es, fil)',
  trening: 'sport (pl), a course (uz)',
  primaria: 'primary school (es), the town hall (ro)',
  yasli: 'old people (tr), a nursery (uz)',
  kasal: 'ill (uz), a wedding (fil)',
};

describe('The tree of categories', () => {
  it('has at least sixty categories, of which each has a parent that exists, at most three levels', () => {
    expect(categoryCodes.length).toBeGreaterThanOrEqual(60);
    const levels = categoryCodes.map((code) => [code, categoryWithAncestors(code).length]);
    expect(levels.filter(([, level]) => Number(level) < 1 || Number(level) > 3)).toEqual([]);
    expect(terms('CATEGORY').filter((term) => !categoryCodes.includes(rootOf(term.code) as CategoryCode))).toEqual([]);
  });

  it('lists a parent before its children, so that a reader of the list can build the tree as it goes', () => {
    const late = categoryCodes.filter((code, at) => {
      const parent: CategoryCode | null = categoryTree[code];
      return parent !== null && categoryCodes.indexOf(parent) > at;
    });
    expect(late).toEqual([]);
  });
});

describe.each(vocabularies)('The vocabulary %s', (vocabulary) => {
  it('has every code once, well formed', () => {
    const codes = terms(vocabulary).map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    const shape = vocabulary === 'LANGUAGE' ? /^[a-z]{2,3}$/ : /^[A-Z]+(_[A-Z]+)*$/;
    expect(codes.filter((code) => !shape.test(code))).toEqual([]);
  });

  it('has a label for every term in every language, no two alike', () => {
    for (const locale of interfaceLocales) {
      const labels = terms(vocabulary).map((term) => term.labels[locale]);
      expect({ locale, missing: labels.filter((label) => label.trim().length < 2 || label !== label.trim()) }).toEqual({
        locale,
        missing: [],
      });
      expect({ locale, twice: labels.filter((label, at) => labels.indexOf(label) !== at) }).toEqual({ locale, twice: [] });
    }
  });
});

it('A service may be given in at least forty languages, Polish Sign Language among them, each named by CLDR or by us', () => {
  const languages = terms('LANGUAGE');
  expect(languages.length).toBeGreaterThanOrEqual(40);
  expect(languages.map(({ code }) => code)).toEqual(expect.arrayContaining([...interfaceLocales, 'pso', 'rom']));
  expect(languages.filter(({ code, labels }) => Object.values(labels).includes(code))).toEqual([]);
});

const scripts: Record<string, RegExp> = {
  Cyrillic: /\p{Script=Cyrillic}/u,
  Georgian: /\p{Script=Georgian}/u,
  Devanagari: /\p{Script=Devanagari}/u,
  Bengali: /\p{Script=Bengali}/u,
  Arabic: /\p{Script=Arabic}/u,
  Latin: /\p{Script=Latin}/u,
};
const scriptOf: Partial<Record<InterfaceLocale, string>> = {
  uk: 'Cyrillic',
  ru: 'Cyrillic',
  be: 'Cyrillic',
  ka: 'Georgian',
  hi: 'Devanagari',
  ne: 'Devanagari',
  bn: 'Bengali',
  ar: 'Arabic',
};
/** Letters that a Cyrillic language does not have: they would tell that a neighbour's word slipped in. */
const foreignLetters: Partial<Record<InterfaceLocale, RegExp>> = { uk: /[ыэъё]/i, ru: /[іїєґў]/i, be: /[ищъїєґ]/i };
/** Names that stand in Latin letters on the documents and signs that people look for. */
const names = /\b(PESEL|NFZ|ZUS|CV|UKR|mObywatel|profil zaufany)\b/g;

describe.each(interfaceLocales)('In %s', (locale) => {
  const texts = localeTexts[locale];
  const own = scriptOf[locale] ?? 'Latin';

  it('every label is in the script and the letters of the language', () => {
    const labels = vocabularies.flatMap((vocabulary) => terms(vocabulary).map((term) => term.labels[locale]));
    const strange = labels.filter((label) => {
      const letters = label.replace(names, '');
      const foreign = Object.entries(scripts).some(([script, letter]) => script !== own && letter.test(letters));
      return foreign || (foreignLetters[locale]?.test(letters) ?? false) || !scripts[own]?.test(label);
    });
    expect(strange).toEqual([]);
  });

  const { synonyms, audienceSynonyms, formalitySynonyms, requirementSynonyms, languageSynonyms } = texts;
  const ofOthers = { audienceSynonyms, formalitySynonyms, requirementSynonyms, languageSynonyms };

  it('every term has search words, clean, none twice: at least ten for one thing, five for a field of life', () => {
    expect(Object.keys(synonyms).toSorted()).toEqual(categoryCodes.toSorted());
    expect(Object.keys(languageSynonyms).toSorted()).toEqual([...interfaceLocales, 'pso'].toSorted());
    const hasChildren = new Set<string | null>(Object.values(categoryTree));
    const least = (code: string) => (hasChildren.has(code) ? 5 : 10);
    const few = Object.entries<string>(synonyms).filter(([code, list]) => listOf(list).length < least(code));
    expect(few.concat(Object.entries(formalitySynonyms).filter(([, list]) => listOf(list).length < 3))).toEqual([]);
    const single = Object.entries({ ...requirementSynonyms, ...languageSynonyms }).filter(([, list]) => listOf(list).length < 2);
    expect(single).toEqual([]);
    const lists = [synonyms, ...Object.values(ofOthers)]
      .flatMap((of) => Object.entries(of))
      .map(([code, list]) => ({ code, phrases: listOf(list) }));
    const unclean = lists.flatMap(({ code, phrases }) =>
      phrases
        .filter((phrase) => !/^[^\s,،;][^,،;]*$/.test(phrase) || phrase !== phrase.trim() || phrase !== phrase.normalize('NFC'))
        .map((phrase) => [code, phrase]),
    );
    expect(unclean).toEqual([]);
    const twice = lists.flatMap(({ code, phrases }) =>
      phrases.filter((phrase, at) => phrases.findIndex((other) => fold(other) === fold(phrase)) !== at).map((phrase) => [code, phrase]),
    );
    expect(twice).toEqual([]);
  });

  it('no search word means two audiences, two ways of giving a service, two conditions or two languages', () => {
    for (const [name, lists] of Object.entries(ofOthers)) {
      const all = Object.values<string>(lists).flatMap((list) => listOf(list).map(fold));
      expect({ name, twice: all.filter((phrase, at) => all.indexOf(phrase) !== at) }).toEqual({ name, twice: [] });
    }
  });

  it('no condition is the bare name of a category: whoever asks for insurance wants insurance', () => {
    const labels = new Set(Object.values<string>(texts.categories).map(fold));
    const conditions = Object.values<string>({ ...requirementSynonyms, ...formalitySynonyms }).flatMap((list) => listOf(list).map(fold));
    expect(conditions.filter((phrase) => labels.has(phrase))).toEqual([]);
  });

  it('no search word leads to unrelated branches without saying so', () => {
    const undeclared = [...meaningsIn(locale)]
      .filter(([, codes]) => rootsOf(codes).length > 1)
      .map(([phrase, codes]) => [phrase, ...codes]);
    expect(undeclared).toEqual([]);
  });

  it('what is declared ambiguous has several meanings and stands in no list of its own', () => {
    const certain = meaningsIn(locale);
    for (const [phrase, codes] of Object.entries(texts.ambiguous)) {
      expect({ phrase, codes: new Set(codes).size > 1, alsoCertain: certain.get(fold(phrase)) }).toEqual({
        phrase,
        codes: true,
        alsoCertain: undefined,
      });
    }
  });
});

it('No word of one language means something unrelated in another, but for homographs that are known', () => {
  const everywhere = new Map<string, Set<string>>();
  for (const locale of interfaceLocales) {
    for (const [phrase, codes] of meaningsIn(locale)) {
      const all = everywhere.get(phrase) ?? new Set();
      everywhere.set(phrase, all);
      for (const code of codes) all.add(code);
    }
  }
  const clashes = [...everywhere].filter(([, codes]) => rootsOf(codes).length > 1).map(([phrase]) => phrase);
  expect(clashes.toSorted()).toEqual(Object.keys(homographs).toSorted());
});

it('No name of a language is the name of another in any language', () => {
  const meant = new Map<string, Set<string>>();
  for (const { vocabulary, code, phrase } of allSynonyms()) {
    if (vocabulary !== 'LANGUAGE') continue;
    const key = fold(phrase);
    meant.set(key, (meant.get(key) ?? new Set()).add(code));
  }
  expect([...meant].filter(([, codes]) => codes.size > 1)).toEqual([]);
});

it('All phrases are offered to search: labels, synonyms, and ambiguous words under each of their meanings', () => {
  const phrases = [...allSynonyms()];
  const of = (code: string, phrase: string) => phrases.find((entry) => entry.code === code && entry.phrase === phrase);
  expect(of('LEGAL_ADVICE', 'Bezpłatna pomoc prawna')).toEqual(expect.objectContaining({ locale: 'pl', isLabel: true, ambiguous: false }));
  expect(of('LEGAL_ADVICE', 'luật sư')).toEqual(expect.objectContaining({ locale: 'vi', isLabel: false, ambiguous: false }));
  expect(of('RESIDENCE_PERMIT', 'karta')).toEqual(expect.objectContaining({ vocabulary: 'CATEGORY', ambiguous: true }));
  expect(of('PUBLIC_TRANSPORT', 'karta')).toEqual(expect.objectContaining({ vocabulary: 'CATEGORY', ambiguous: true }));
  expect(phrases.filter(({ isLabel }) => isLabel).length).toBe(
    vocabularies.flatMap((name) => terms(name)).length * interfaceLocales.length,
  );
});
