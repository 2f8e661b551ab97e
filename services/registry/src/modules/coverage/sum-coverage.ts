/** Sums of cells: by municipality, and of what lies below a category. Pure. */
import { allMunicipalities, categoryWithDescendants, childCategories, terms } from '@drogowskaz/vocabulary';
import type { CoverageCellFound } from './narrow-coverage.ts';

/** Topics that have none below them: sums over these count nothing twice. */
const leaves = new Set(terms('CATEGORY').flatMap(({ code }) => (childCategories(code).length === 0 ? [code] : [])));

export interface MunicipalitySum {
  municipality: string;
  cells: number;
  gaps: number;
  /** Gaps in which nothing is known to be usable without an entitlement. */
  gapsForAll: number;
}

/** In the order of the vocabulary; over topics that have none below them. */
export const sumByMunicipality = (cells: readonly CoverageCellFound[]): MunicipalitySum[] => {
  const byMunicipality = Map.groupBy(
    cells.filter(({ counts }) => leaves.has(counts.category)),
    ({ counts }) => counts.municipality,
  );
  return allMunicipalities().flatMap(({ key }) => {
    const own = byMunicipality.get(key);
    if (!own) return [];
    const gaps = own.filter(({ rank }) => rank !== null);
    return [
      { municipality: key, cells: own.length, gaps: gaps.length, gapsForAll: gaps.filter(({ counts }) => counts.usable === 0).length },
    ];
  });
};

export interface SupplySum {
  /** Something is known to be usable without an entitlement; there is something, and that is not known; everything needs one; nothing. */
  forAll: number;
  unknown: number;
  onlyEntitled: number;
  nothing: number;
}

/** Over the topics without any below them that a category has, in all municipalities that were asked for. */
export const sumOfCategory = (category: string, cells: readonly CoverageCellFound[]): SupplySum => {
  const wanted = new Set(categoryWithDescendants(category).filter((code) => leaves.has(code)));
  const sum = { forAll: 0, unknown: 0, onlyEntitled: 0, nothing: 0 };
  for (const { counts } of cells) if (wanted.has(counts.category)) sum[kindOf(counts)] += 1;
  return sum;
};

const kindOf = ({ services, usable, needEntitlement }: CoverageCellFound['counts']): keyof SupplySum => {
  if (services === 0) return 'nothing';
  if (usable > 0) return 'forAll';
  return needEntitlement === services ? 'onlyEntitled' : 'unknown';
};
