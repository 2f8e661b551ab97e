import { type DirectoryTables, type PublicStandardItem, readStandardBook } from '@drogowskaz/directory';
import { type Kysely, sql } from 'kysely';
import { StandardCount } from './compare-with-standard.ts';
import { CoverageCount, type SupplyFilter } from './count-coverage.ts';
import { compareGaps, type GapReason, gapReasonsOf, type Judged } from './gap-rule.ts';
import { readSupply } from './supply.ts';
import { ANYWHERE } from './unmet/unmet-searches.ts';

export interface JudgedCell extends Judged {
  /** In the order of the vocabulary. */
  place: number;
  /** What the standard says most of it; null: nothing. */
  item: PublicStandardItem | null;
  /** Empty: no gap. */
  reasons: readonly GapReason[];
}

/** Every category in every municipality. */
export interface Coverage {
  /** Gaps first, what is missing most at the top, then the rest in the order of the vocabulary. */
  cells: readonly JudgedCell[];
  /** By category: searches that found nothing wherever they asked, in full tens. */
  unmetAnywhere: ReadonlyMap<string, number>;
}

/** Counts what there is, now. Reads only what is public. */
export const findCoverage = async (db: Kysely<DirectoryTables>, filter: SupplyFilter, now: Date): Promise<Coverage> => {
  const count = new CoverageCount(filter, now);
  const standard = new StandardCount(await readStandardBook(db), filter, now);
  for await (const page of readSupply(db)) {
    for (const supply of page) {
      count.add(supply);
      standard.add(supply);
    }
  }
  const unmet = await readUnmet(db);
  const judged = count.cells().map((counts, place): JudgedCell => {
    const { category, municipality } = counts;
    const compared = standard.compare(category, municipality);
    const cell = { counts, standard: compared?.measured ?? [], unmet: unmet.get(municipality)?.get(category) ?? null };
    return { ...cell, place, item: compared?.item ?? null, reasons: gapReasonsOf(cell) };
  });
  const gaps = judged.filter(({ reasons }) => reasons.length > 0).sort(compareGaps);
  return {
    cells: [...gaps, ...judged.filter(({ reasons }) => reasons.length === 0)],
    unmetAnywhere: unmet.get(ANYWHERE) ?? new Map(),
  };
};

/** By municipality and category. */
const readUnmet = async (db: Kysely<DirectoryTables>): Promise<Map<string, Map<string, number>>> => {
  const { rows } = await sql<{ category: string; municipality_key: string; searches: number }>`
    select category, municipality_key, searches from directory.unmet`.execute(db);
  const byMunicipality = Map.groupBy(rows, (row) => row.municipality_key);
  return new Map([...byMunicipality].map(([key, ofKey]) => [key, new Map(ofKey.map(({ category, searches }) => [category, searches]))]));
};
