import { type DirectoryTables, type PublicStandardItem, readStandardBook } from '@drogowskaz/directory';
import { allMunicipalities, categoryWithDescendants } from '@drogowskaz/vocabulary';
import { type Kysely, sql } from 'kysely';
import { StandardCount } from './compare-with-standard.ts';
import { CoverageCount, type SupplyFilter } from './count-coverage.ts';
import { compareGaps, type GapReason, gapReasonsOf, type Judged } from './gap-rule.ts';
import { readSupply } from './supply.ts';

export interface CoverageFilter extends SupplyFilter {
  /** First six digits. */
  municipalities?: readonly string[];
  /** A parent takes its children in. */
  categories?: readonly string[];
  gapsOnly?: boolean;
}

export interface CoverageCellFound extends Judged {
  /** In the order of the vocabulary. */
  place: number;
  /** What the standard says most of it; null: nothing. */
  item: PublicStandardItem | null;
  reasons: readonly GapReason[];
  /** From 1, among the gaps of this question; null: no gap. */
  rank: number | null;
}

export interface CoverageFound {
  /** Gaps first, what is missing most at the top, then the rest in the order of the vocabulary. */
  cells: CoverageCellFound[];
  gaps: number;
}

/** Counts what there is, now. Reads only what is public. */
export const findCoverage = async (db: Kysely<DirectoryTables>, filter: CoverageFilter, now: Date): Promise<CoverageFound> => {
  const count = new CoverageCount(filter, now);
  const standard = new StandardCount(await readStandardBook(db), filter, now);
  for await (const page of readSupply(db)) {
    for (const supply of page) {
      count.add(supply);
      standard.add(supply);
    }
  }
  const unmet = await unmetSearches(db);
  const asked = askedCells(filter);
  const judged = count
    .cells()
    .filter((counts) => asked(counts.category, counts.municipality))
    .map((counts, place): Omit<CoverageCellFound, 'rank'> => {
      const { category, municipality } = counts;
      const compared = standard.compare(category, municipality);
      const judged = { counts, standard: compared?.measured ?? [], unmet: unmet.get(`${category} ${municipality}`) ?? null };
      return { ...judged, place, item: compared?.item ?? null, reasons: gapReasonsOf(judged) };
    });
  const gaps = judged.filter(({ reasons }) => reasons.length > 0).sort(compareGaps);
  const rest = filter.gapsOnly ? [] : judged.filter(({ reasons }) => reasons.length === 0);
  return {
    cells: [...gaps.map((cell, above) => ({ ...cell, rank: above + 1 })), ...rest.map((cell) => ({ ...cell, rank: null }))],
    gaps: gaps.length,
  };
};

const askedCells = ({ municipalities, categories }: CoverageFilter): ((category: string, municipality: string) => boolean) => {
  const places = new Set(municipalities ?? allMunicipalities().map(({ key }) => key));
  const codes = categories && new Set(categories.flatMap(categoryWithDescendants));
  return (category, municipality) => places.has(municipality) && (!codes || codes.has(category));
};

const unmetSearches = async (db: Kysely<DirectoryTables>): Promise<Map<string, number>> => {
  const { rows } = await sql<{ category: string; municipality_key: string; searches: number }>`
    select category, municipality_key, searches from directory.unmet`.execute(db);
  return new Map(rows.map(({ category, municipality_key, searches }) => [`${category} ${municipality_key}`, searches]));
};
