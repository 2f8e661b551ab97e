/** From single gaps to lines that a council reads: one for each topic and reason, with its municipalities. Pure. */
import { categoryWithAncestors } from '@drogowskaz/vocabulary';
import type { GapCell } from '../operations.ts';
import type { GapReason } from '../texts/coverage-texts.ts';

export interface GapLine {
  category: GapCell['category'];
  reasons: GapReason[];
  municipalities: string[];
  /** The most that any of them has; null: too few to tell of any. */
  unmet: number | null;
}

/** In the order of their ranks. Where a whole topic is missing in a municipality, what lies below it is not said again. */
export const groupGaps = (gaps: readonly GapCell[]): GapLine[] => {
  const nameOf = (category: string, municipality: string): string => `${category} ${municipality}`;
  const empty = new Set(
    gaps
      .filter(({ gapReasons }) => gapReasons.includes('NOTHING'))
      .map(({ category, municipality }) => nameOf(category.code, municipality.code)),
  );
  const isSaidAbove = ({ category, municipality, standard, unmetSearches }: GapCell): boolean =>
    standard === null &&
    unmetSearches === null &&
    categoryWithAncestors(category.code)
      .slice(1)
      .some((above) => empty.has(nameOf(above, municipality.code)));
  const lines = new Map<string, GapLine>();
  for (const gap of gaps) {
    if (isSaidAbove(gap)) continue;
    const key = `${gap.category.code} ${gap.gapReasons.join(' ')}`;
    const line = lines.get(key) ?? { category: gap.category, reasons: gap.gapReasons, municipalities: [], unmet: null };
    line.municipalities.push(gap.municipality.name);
    if (gap.unmetSearches !== null) line.unmet = Math.max(line.unmet ?? 0, gap.unmetSearches);
    lines.set(key, line);
  }
  return [...lines.values()];
};
