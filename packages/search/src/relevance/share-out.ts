import type { EngineSuggestion } from '../engine.ts';

/** Each kind gets a place in turn, as long as it has something; kinds stay together in the answer. */
export const shareOut = (kinds: readonly EngineSuggestion[][], first: number): EngineSuggestion[] => {
  const taken = kinds.map(() => 0);
  for (let left = first; left > 0; ) {
    const before = left;
    for (const [place, suggestions] of kinds.entries()) {
      if (left > 0 && (taken[place] ?? 0) < suggestions.length) {
        taken[place] = (taken[place] ?? 0) + 1;
        left -= 1;
      }
    }
    if (left === before) break;
  }
  return kinds.flatMap((suggestions, place) => suggestions.slice(0, taken[place]));
};
