import { audiences } from './data/audiences.ts';
import { categories } from './data/categories.ts';
import { formality } from './data/formality.ts';
import { languages } from './data/languages.ts';
import { counties, municipalities } from './data/municipalities.ts';
import { requirements } from './data/requirements.ts';
import { VERIFICATION_MONTHS, verificationMonths } from './data/verification-months.ts';
import {
  type CategoryTerm,
  type InterfaceLocale,
  interfaceLocales,
  type MunicipalityEntry,
  type VocabularyName,
  type VocabularyTerm,
} from './types.ts';

const vocabularies: Record<VocabularyName, readonly VocabularyTerm[]> = {
  CATEGORY: categories,
  AUDIENCE: audiences,
  FORMALITY: formality,
  REQUIREMENT: requirements,
  LANGUAGE: languages,
};

const index = (name: VocabularyName): ReadonlyMap<string, VocabularyTerm> => new Map(vocabularies[name].map((term) => [term.code, term]));

const byCode: Record<VocabularyName, ReadonlyMap<string, VocabularyTerm>> = {
  CATEGORY: index('CATEGORY'),
  AUDIENCE: index('AUDIENCE'),
  FORMALITY: index('FORMALITY'),
  REQUIREMENT: index('REQUIREMENT'),
  LANGUAGE: index('LANGUAGE'),
};

/** All terms of a vocabulary, in the order in which people should see them. */
export const terms = (vocabulary: VocabularyName): readonly VocabularyTerm[] => vocabularies[vocabulary];

export const isTerm = (vocabulary: VocabularyName, code: string): boolean => byCode[vocabulary].has(code);

/**
 * The label of a term in the asked language: else in its base language ("pt" for "pt-BR"), else in Polish.
 * A code that is not (or no longer) in the vocabulary is answered with itself.
 */
export const label = (vocabulary: VocabularyName, code: string, locale: string): string =>
  byCode[vocabulary].get(code)?.labels[interfaceLocale(locale)] ?? code;

/**
 * The name of a language (BCP 47) in the asked language: services are given in more than the vocabulary has terms for, and it names sign
 * languages better than CLDR. A tag that says more than names are made for ("en-x-private") is answered with itself.
 */
export const languageName = (tag: string, locale: string): string => {
  if (isTerm('LANGUAGE', tag)) return label('LANGUAGE', tag, locale);
  try {
    return new Intl.DisplayNames([locale, 'pl'], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
};

/** The interface language nearest to a BCP 47 tag; Polish when there is none. */
export const interfaceLocale = (locale: string): InterfaceLocale => {
  const language = locale.toLowerCase().split('-')[0];
  return interfaceLocales.find((known) => known === language) ?? 'pl';
};

const categoryByCode = new Map(categories.map((category) => [category.code, category]));
const childrenByParent = Map.groupBy(categories, (category) => category.parent);

export const rootCategories = (): readonly CategoryTerm[] => childrenByParent.get(null) ?? [];
export const childCategories = (code: string): readonly CategoryTerm[] => childrenByParent.get(code) ?? [];

/** The category and all below it. */
export const categoryWithDescendants = (code: string): readonly string[] => [
  code,
  ...childCategories(code).flatMap((child) => categoryWithDescendants(child.code)),
];

/** The category and all above it, nearest first. */
export const categoryWithAncestors = (code: string): readonly string[] => {
  const category = categoryByCode.get(code);
  if (!category) return [];
  return category.parent === null ? [code] : [code, ...categoryWithAncestors(category.parent)];
};

const monthsByCategory: Readonly<Partial<Record<string, number>>> = verificationMonths;

/** The longest for which any confirmation holds. */
export const LONGEST_VERIFICATION_MONTHS = Math.max(VERIFICATION_MONTHS, ...Object.values(verificationMonths));

/** For how many months a confirmation of something in these categories holds: of several, the shortest counts. */
export const verificationMonthsOf = (codes: readonly string[]): number => {
  const periods = codes.map((code) =>
    categoryWithAncestors(code)
      .map((each) => monthsByCategory[each])
      .find((months) => months !== undefined),
  );
  return periods.length === 0 ? VERIFICATION_MONTHS : Math.min(...periods.map((months) => months ?? VERIFICATION_MONTHS));
};

const municipalityByKey = new Map(municipalities.map((municipality) => [municipality.key, municipality]));

export const allMunicipalities = (): readonly MunicipalityEntry[] => municipalities;

/** A municipality by its TERC code or a county of this hub by its four digits: whoever can approve for a municipality. */
export const findAuthority = (code: string): { readonly key: string; readonly name: string } | undefined =>
  counties.find(({ key }) => key === code) ?? findMunicipality(code);

/** Finds a municipality by its six- or seven-digit TERC code; the seventh digit is not compared. */
export const findMunicipality = (code: string): MunicipalityEntry | undefined =>
  /^\d{6,7}$/.test(code) ? municipalityByKey.get(code.slice(0, 6)) : undefined;
