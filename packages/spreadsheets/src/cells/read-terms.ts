import { analyze, fold } from '@drogowskaz/text';
import { allMunicipalities, allSynonyms, label, terms, type VocabularyName } from '@drogowskaz/vocabulary';

/** Codes that the words of a cell mean, and the parts of it that mean none. */
export interface ReadTerms {
  readonly codes: readonly string[];
  readonly unknown: readonly string[];
}

const locales = ['pl', 'en', 'uk'] as const;

/** Parts of a cell that holds several values. */
export const valuesOf = (written: string): string[] =>
  written
    .split(/[;,\n|/•·]|\s+(?:oraz|i|and|та|і)\s+/iu)
    .map((part) => part.replace(/^[\s*–-]+|[\s.]+$/g, '').trim())
    .filter(Boolean);

/** A map, as what is looked up in it comes from a cell: an object has a "constructor". */
const codesOfCountries: ReadonlyMap<string, string> = new Map(
  Object.entries({ ua: 'uk', gb: 'en', eng: 'en', ukr: 'uk', rus: 'ru', pol: 'pl', by: 'be', ge: 'ka', vn: 'vi', ph: 'fil' }),
);

/** "ukraiński" as it begins in every case of it: "po ukraińsku", "ukraińskim". */
const stemOfLanguage = (name: string): string => fold(name).replace(/(i|y|a)$/, '');

let languageStems: readonly (readonly [stem: string, code: string])[] | undefined;

export const readLanguages = (written: string): ReadTerms => {
  languageStems ??= terms('LANGUAGE')
    .flatMap(({ code }) => locales.map((locale) => [stemOfLanguage(label('LANGUAGE', code, locale)), code] as const))
    .filter(([stem]) => stem.length >= 4)
    .sort(([one], [other]) => other.length - one.length);
  const known = new Set(terms('LANGUAGE').map(({ code }) => code));
  const codes = new Set<string>();
  const unknown: string[] = [];
  for (const value of valuesOf(written).flatMap((part) => part.split(/\s+-\s+/))) {
    const words = fold(value)
      .replace(/\b(po|jezyk\w*|j|w|in|language)\b\.?/g, ' ')
      .trim();
    const code = codesOfCountries.get(words) ?? (known.has(words) ? words : languageStems.find(([stem]) => words.startsWith(stem))?.[1]);
    if (code !== undefined) codes.add(code);
    else if (words !== '') unknown.push(value);
  }
  return { codes: [...codes], unknown };
};

const dictionaries = new Map<VocabularyName, ReadonlyMap<string, string>>();
/** A phrase as its stems in order: "dla seniorów" and "seniorzy" are one. */
const stemsOf = (phrase: string): string =>
  analyze(phrase, 'pl')
    .map(({ stem }) => stem)
    .join(' ');

const dictionaryOf = (vocabulary: VocabularyName): ReadonlyMap<string, string> => {
  let dictionary = dictionaries.get(vocabulary);
  if (dictionary) return dictionary;
  const built = new Map<string, string>();
  for (const { vocabulary: of, locale, code, phrase, ambiguous } of allSynonyms())
    if (of === vocabulary && !ambiguous && (locale === 'pl' || locale === 'en')) {
      for (const key of [fold(phrase), stemsOf(phrase)]) if (key !== '' && !built.has(key)) built.set(key, code);
    }
  // Labels win over search words.
  for (const { code } of terms(vocabulary))
    for (const locale of locales) {
      const text = label(vocabulary, code, locale);
      for (const key of [fold(text), stemsOf(text), fold(code)]) built.set(key, code);
    }
  dictionary = built;
  dictionaries.set(vocabulary, dictionary);
  return dictionary;
};

const FOR = /^(dla|for|osob\w*|ludzi\w*)\s+/;

/** Terms of a vocabulary by their labels, their search words or their codes. */
export const readTerms = (vocabulary: VocabularyName, written: string): ReadTerms => {
  const dictionary = dictionaryOf(vocabulary);
  const find = (text: string): string | undefined => {
    const folded = fold(text);
    return dictionary.get(folded) ?? dictionary.get(folded.replace(FOR, '')) ?? dictionary.get(stemsOf(folded.replace(FOR, '')));
  };
  const whole = find(written);
  if (whole !== undefined) return { codes: [whole], unknown: [] };
  const codes = new Set<string>();
  const unknown: string[] = [];
  for (const value of valuesOf(written)) {
    const code = find(value);
    if (code === undefined) unknown.push(value);
    else codes.add(code);
  }
  return { codes: [...codes], unknown };
};

const ALL = /\b(wszysc\w*|wszystkich|kazd\w*|ogol\w*|everybody|everyone|all|bez ograniczen)\b/;

/** For whom: empty is everybody, also where a cell says so. */
export const readAudiences = (written: string): ReadTerms =>
  ALL.test(fold(written)) ? { codes: [], unknown: [] } : readTerms('AUDIENCE', written);

const modes: readonly (readonly [mode: string, words: RegExp])[] = [
  ['IN_PERSON', /stacjon|osobis|na miejscu|w siedzib|in.person|bezposredni|w biurze|w urzedzie/],
  ['ONLINE', /online|on-line|internet|zdaln|e-mail|mail|wideo|czat/],
  ['PHONE', /telefon|phone|infolini/],
  ['OUTREACH', /dojazd|w domu|mobiln|w terenie|wyjazd|srodowisk|outreach/],
];

export const readDeliveryModes = (written: string): ReadTerms => {
  const text = fold(written);
  const codes = modes.filter(([, words]) => words.test(text)).map(([mode]) => mode);
  const named = modes.map(([mode]) => mode).filter((mode) => new RegExp(`\\b${mode.toLowerCase()}\\b`).test(text));
  const all = [...new Set([...codes, ...named])];
  return { codes: all, unknown: all.length > 0 ? [] : [written] };
};

const withoutKind = (name: string): string =>
  fold(name)
    .replace(/^(gmin\w*|g\.|miasto|m\.|um|ug)\s+/, '')
    .trim();

let municipalities: ReadonlyMap<string, string> | undefined;

export const readMunicipalities = (written: string): ReadTerms => {
  municipalities ??= new Map(
    allMunicipalities().flatMap(({ name, code, key }) => [fold(name), code, key].map((word) => [word, code] as const)),
  );
  const codes = new Set<string>();
  const unknown: string[] = [];
  for (const value of valuesOf(written)) {
    const code = municipalities.get(withoutKind(value));
    if (code !== undefined) codes.add(code);
    else unknown.push(value);
  }
  return { codes: [...codes], unknown };
};
