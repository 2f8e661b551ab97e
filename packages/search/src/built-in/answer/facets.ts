/**
 * How many services each value would leave. A dimension's own condition does not narrow its own facet (disjunctive facets):
 * who has chosen Płock still sees how many services Słupno has, and what choosing it, too, would add.
 */
import { categoryWithAncestors, findMunicipality } from '@drogowskaz/vocabulary';
import { Bitmap } from '../../columns/bitmap.ts';
import type { Columns } from '../../columns/columns.ts';
import { type FilterSets, servicesFor } from '../../columns/filters.ts';
import { type FacetDimension, facetDimensions, type SearchAnswer } from '../../engine.ts';

type Facet = SearchAnswer['facets'][number];

/** `matched`: what text and place find, before the conditions of the dimensions. */
export const countFacets = (columns: Columns, matched: Bitmap, { byDimension }: FilterSets): Facet[] => {
  const all = narrowed(matched, byDimension);
  return facetDimensions.map((dimension) => {
    const counted = byDimension.has(dimension) ? narrowed(matched, byDimension, dimension) : all;
    const values = candidates(columns, dimension)
      .map((value) => ({ value, count: counted.countWith(servicesFor(columns, dimension, value)) }))
      .filter(({ count }) => count > 0)
      .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
    return { dimension, values };
  });
};

export const narrowed = (matched: Bitmap, byDimension: FilterSets['byDimension'], except?: FacetDimension): Bitmap => {
  const set = Bitmap.copyOf(matched);
  for (const [dimension, services] of byDimension) if (dimension !== except) set.intersect(services);
  return set;
};

const candidates = (columns: Columns, dimension: FacetDimension): string[] => {
  const values = [...columns.values(dimension)];
  if (dimension === 'categories') return [...new Set(values.flatMap(categoryWithAncestors))];
  if (dimension === 'municipalities') return values.flatMap((key) => findMunicipality(key)?.code ?? []);
  return values;
};
