/** The counts of facets, from how many documents have each value. A dimension's own condition does not narrow it. */
import { findMunicipality, isTerm } from '@drogowskaz/vocabulary';
import { type FacetDimension, facetDimensions, type SearchAnswer } from '../../engine.ts';
import { EVERYWHERE } from '../layout/index-document.ts';
import { type Conditions, conditionsBut } from './conditions.ts';
import type { Filter, IndexAnswer, IndexQuery, Round } from './round.ts';

type Counts = Readonly<Record<string, number>>;

/** The attributes that a dimension is counted by. */
const attributes: Readonly<Record<FacetDimension, string[]>> = {
  categories: ['categories'],
  municipalities: ['served'],
  languages: ['languagesTaken'],
  audiences: ['audiences', 'openToAll', 'closedTo'],
  deliveryModes: ['deliveryModes'],
  formality: ['formality'],
};

/** Values that are offered where only what is open to everybody has them: those that something in the whole index has. */
const offered: IndexQuery = { filter: ['place = 0'], facets: ['municipalities', 'languages', 'audiences'] };

const attributesBut = (narrowed: ReadonlyMap<string, unknown>): string[] =>
  facetDimensions.flatMap((dimension) => (narrowed.has(dimension) ? [] : attributes[dimension]));

export interface CountedFacets {
  /** How many services the question finds. */
  total: number;
  /** Of them, how many have a name of their own in each language. */
  translated: Record<string, number>;
  facets: SearchAnswer['facets'];
}

/** Adds to a round what counts the services that `found` finds under these conditions. */
export const countFacets = (round: Round, found: Filter, conditions: Conditions): (() => CountedFacets) => {
  const { byDimension, byPlace } = conditions;
  const count = (facets: string[], except?: FacetDimension) =>
    round.add({ filter: [...found, ...conditionsBut(conditions, except)], facets, oncePerService: byPlace });
  const all = count([...attributesBut(byDimension), 'translations']);
  const known = round.add(offered);
  const apart = new Map(facetDimensions.flatMap((one) => (byDimension.has(one) ? [[one, count(attributes[one], one)] as const] : [])));
  return () => ({
    total: all().count,
    translated: all().facets.translations ?? {},
    facets: facetDimensions.map((dimension) => ({
      dimension,
      values: sorted(countsOf(dimension, (apart.get(dimension) ?? all)().facets, known())),
    })),
  });
};

const countsOf = (dimension: FacetDimension, counted: Record<string, Counts>, known: IndexAnswer): Map<string, number> => {
  const of = (attribute: string): Counts => counted[attribute] ?? {};
  const values = (attribute: string): string[] => Object.keys(known.facets[attribute] ?? {});
  switch (dimension) {
    case 'categories':
      return new Map(Object.entries(of('categories')).filter(([code]) => isTerm('CATEGORY', code)));
    case 'municipalities': {
      const everywhere = of('served')[EVERYWHERE] ?? 0;
      return new Map(
        values('municipalities').flatMap((key) => {
          const code = findMunicipality(key)?.code;
          return code === undefined ? [] : [[code, (of('served')[key] ?? 0) + everywhere] as const];
        }),
      );
    }
    case 'languages':
      return new Map(values('languages').map((language) => [language, of('languagesTaken')[language] ?? 0]));
    case 'audiences': {
      const openToAll = of('openToAll').true ?? 0;
      return new Map(values('audiences').map((code) => [code, (of('audiences')[code] ?? 0) + openToAll - (of('closedTo')[code] ?? 0)]));
    }
    default:
      return new Map(Object.entries(of(dimension)));
  }
};

const sorted = (counts: ReadonlyMap<string, number>): { value: string; count: number }[] =>
  [...counts]
    .filter(([, count]) => count > 0)
    .map(([value, count]) => ({ value, count }))
    .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
