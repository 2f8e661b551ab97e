/** From all that was counted to what was asked for. Pure. */
import { categoryWithDescendants } from '@drogowskaz/vocabulary';
import type { SupplyFilter } from './count-coverage.ts';
import type { Coverage, JudgedCell } from './find-coverage.ts';

export interface CoverageFilter extends SupplyFilter {
  /** First six digits. */
  municipalities?: readonly string[];
  /** A parent takes its children in. */
  categories?: readonly string[];
  gapsOnly?: boolean;
}

export interface CoverageCellFound extends JudgedCell {
  /** From 1, among the gaps of this question; null: no gap. */
  rank: number | null;
}

export interface CoverageFound {
  /** In the order of `Coverage`. */
  cells: readonly CoverageCellFound[];
  gaps: number;
  unmetAnywhere: ReadonlyMap<string, number>;
}

export type CellChoice = (category: string, municipality: string) => boolean;

export const chooseCells = ({ municipalities, categories }: CoverageFilter): CellChoice => {
  const places = municipalities && new Set(municipalities);
  const codes = categories && new Set(categories.flatMap(categoryWithDescendants));
  return (category, municipality) => (!places || places.has(municipality)) && (!codes || codes.has(category));
};

export const narrowCoverage = ({ cells, unmetAnywhere }: Coverage, filter: CoverageFilter): CoverageFound => {
  const isAsked = chooseCells(filter);
  const asked = cells.filter(({ counts }) => isAsked(counts.category, counts.municipality));
  const gaps = asked.filter(({ reasons }) => reasons.length > 0).length;
  const wanted = filter.gapsOnly ? asked.slice(0, gaps) : asked;
  return { cells: wanted.map((cell, above) => ({ ...cell, rank: above < gaps ? above + 1 : null })), gaps, unmetAnywhere };
};
