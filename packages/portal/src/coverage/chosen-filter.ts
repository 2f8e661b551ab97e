/** The filter that stands in an address: none of it is anything that somebody typed. */
import { allMunicipalities, childCategories, findMunicipality, isTerm, label, terms } from '@drogowskaz/vocabulary';
import type { PortalView } from '../frame/view.ts';
import type { CoverageTexts } from './texts/coverage-texts.ts';

export interface ChosenFilter {
  municipality: string | null;
  category: string | null;
  audience: string | null;
  language: string | null;
  forAll: boolean;
}

/** What is not known filters nothing. */
export const chosenFilter = (query: URLSearchParams): ChosenFilter => {
  const known = (name: string, vocabulary: 'CATEGORY' | 'AUDIENCE' | 'LANGUAGE'): string | null => {
    const code = query.get(name);
    return code !== null && isTerm(vocabulary, code) ? code : null;
  };
  return {
    municipality: findMunicipality(query.get('municipality') ?? '')?.code ?? null,
    category: known('category', 'CATEGORY'),
    audience: known('audience', 'AUDIENCE'),
    language: known('language', 'LANGUAGE'),
    forAll: query.get('forAll') === '1',
  };
};

/** As the API takes it. */
export const asCoverageFilter = ({ municipality, category, audience, language, forAll }: ChosenFilter, gapsOnly = false) => ({
  ...(municipality && { municipalities: [municipality] }),
  ...(category && { categories: [category] }),
  ...(audience && { audiences: [audience] }),
  ...(language && { languages: [language] }),
  ...(forAll && { withoutStatutoryEntitlement: true }),
  ...(gapsOnly && { gapsOnly: true }),
});

/** Of which category the table shows what lies below: the chosen one, or, where nothing lies below it, the one above. */
export const parentOfRows = ({ category }: ChosenFilter): string | null => {
  if (category === null || childCategories(category).length > 0) return category;
  return terms('CATEGORY').find(({ code }) => childCategories(code).some((child) => child.code === category))?.code ?? null;
};

export const inAddress = ({ municipality, category, audience, language, forAll }: ChosenFilter): Record<string, string> => ({
  ...(municipality && { municipality }),
  ...(category && { category }),
  ...(audience && { audience }),
  ...(language && { language }),
  ...(forAll && { forAll: '1' }),
});

/** A page of coverage with this filter, and more. */
export const pathWith = (path: string, filter: ChosenFilter, more: Record<string, string> = {}): string => {
  const query = new URLSearchParams({ ...inAddress(filter), ...more }).toString();
  return query === '' ? path : `${path}?${query}`;
};

/** What it narrows to, for a heading; empty when nothing is narrowed. */
export const filterInWords = (chosen: ChosenFilter, { locale }: Pick<PortalView, 'locale'>, { filter }: CoverageTexts): string =>
  [
    chosen.municipality && `${filter.municipality}: ${findMunicipality(chosen.municipality)?.name}`,
    chosen.category && `${filter.category}: ${label('CATEGORY', chosen.category, locale)}`,
    chosen.audience && `${filter.audience}: ${label('AUDIENCE', chosen.audience, locale)}`,
    chosen.language && `${filter.language}: ${label('LANGUAGE', chosen.language, locale)}`,
    chosen.forAll && filter.forAll,
  ]
    .filter(Boolean)
    .join('; ');

export const municipalityChoices = () => allMunicipalities().map(({ code, name }) => ({ value: code, label: name }));
