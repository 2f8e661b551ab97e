/** From what was counted to what may be told: nobody's own search can be read from it. Pure. */
import { categoryWithAncestors } from '@drogowskaz/vocabulary';

export interface AskedCount {
  category: string;
  /** Empty: the search named none. */
  municipality: string;
  unmet: number;
}

/** In the place of a municipality: all searches together, also those that named none. */
export const ANYWHERE = '';

/** Fewer are too few to tell; and as only full tens are told, nobody can watch a single search arrive. */
const STEP = 10;

/** By category and municipality, each search for something counting for what is above it, too. What is too little is left out. */
export const unmetSearches = (counts: readonly AskedCount[]): AskedCount[] => {
  const sums = new Map<string, AskedCount>();
  const add = (category: string, municipality: string, unmet: number): void => {
    const key = `${category} ${municipality}`;
    sums.set(key, { category, municipality, unmet: (sums.get(key)?.unmet ?? 0) + unmet });
  };
  for (const { category, municipality, unmet } of counts) {
    for (const above of categoryWithAncestors(category)) {
      add(above, ANYWHERE, unmet);
      if (municipality !== ANYWHERE) add(above, municipality, unmet);
    }
  }
  return [...sums.values()].flatMap((sum) => {
    const told = Math.floor(sum.unmet / STEP) * STEP;
    return told === 0 ? [] : [{ ...sum, unmet: told }];
  });
};
