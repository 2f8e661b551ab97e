import type { UntoldRows } from '../../provenance/index.ts';

/** Beyond so many none is kept in mind: a feed of which so much cannot be read is for a person to look at. */
const MOST_KEPT = 1_000;

/**
 * Rows that cannot be read and tell no id, each by what it says (empty: nothing is known of it), which are none of the records that are here: each stood
 * there before, and nothing came since that it may have been, so that another one could say the same now. Of those that say the same nobody can tell
 * which is new.
 */
export const knownRows = (rows: readonly string[], before: UntoldRows | null, others: readonly string[]): ReadonlySet<string> => {
  if (before === null) return new Set();
  const were = new Set(before.others);
  if (others.some((id) => !were.has(id))) return new Set();
  const said = new Set(before.rows);
  return new Set(single(rows).filter((row) => said.has(row)));
};

/** What is known after a run: all rows where every record that stays here was listed beside them. */
export const nowKnown = (
  rows: readonly string[],
  known: ReadonlySet<string>,
  others: readonly string[],
  isAllListed: boolean,
): UntoldRows => {
  const kept = isAllListed ? single(rows) : [...known];
  return others.length > MOST_KEPT ? { rows: [], others: [] } : { rows: kept.slice(0, MOST_KEPT), others };
};

const single = (rows: readonly string[]): string[] => {
  const times = new Map<string, number>();
  for (const row of rows) times.set(row, (times.get(row) ?? 0) + 1);
  return [...times].flatMap(([row, count]) => (row !== '' && count === 1 ? [row] : []));
};
