import { distance } from 'fastest-levenshtein';

/** The candidate that is at most so many letters away, when there is only one that near. */
export const nearest = (word: string, candidates: readonly string[], most = word.length > 6 ? 2 : 1): string | undefined => {
  let best: string[] = [];
  let least = most + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > most) continue;
    const away = distance(word, candidate);
    if (away < least) [least, best] = [away, [candidate]];
    else if (away === least) best.push(candidate);
  }
  return best.length === 1 && least <= most ? best[0] : undefined;
};
