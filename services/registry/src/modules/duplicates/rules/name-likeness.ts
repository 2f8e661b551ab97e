/** How alike two names are, word by word: the order of words tells nothing, a letter more or less little. */

export interface NameLikeness {
  /** Of both names' words, the share that has its like in the other, 0 to 1; longer words count more. */
  share: number;
  /** Each has a word of its own that the other lacks. */
  replaced: boolean;
}

const LIKE_FROM = 0.72;
/** The shorter of two words is the beginning of the longer: an abbreviation, or another ending. */
const BEGINNING_LETTERS = 4;

/** Dice's coefficient of pairs of letters: 1 for the same word. */
const wordLikeness = (one: string, other: string): number => {
  if (one === other) return 1;
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  // Whoever slips, slips later in a word; and most comparisons end here.
  if (one[0] !== other[0] || shorter.length < 3 || /\d/.test(one) || /\d/.test(other)) return 0;
  if (shorter.length >= BEGINNING_LETTERS && longer.startsWith(shorter)) return 0.9;
  if (longer.length - shorter.length > 3) return 0;
  const pairs = new Map<string, number>();
  for (let at = -1; at < one.length; at += 1) {
    const pair = (one[at] ?? ' ') + (one[at + 1] ?? ' ');
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let at = -1; at < other.length; at += 1) {
    const pair = (other[at] ?? ' ') + (other[at + 1] ?? ' ');
    const left = pairs.get(pair) ?? 0;
    if (left > 0) {
      shared += 1;
      pairs.set(pair, left - 1);
    }
  }
  // Letters that changed places break three pairs each; the same letters in all are a slip of the hand.
  const slipped = one.length === other.length && [...one].sort().join('') === [...other].sort().join('');
  return slipped ? 0.9 : (2 * shared) / (one.length + other.length + 2);
};

export const nameLikeness = (one: readonly string[], other: readonly string[]): NameLikeness => {
  if (one.length === 0 || other.length === 0) return { share: 0, replaced: false };
  const left = [...other];
  let met = 0;
  let all = 0;
  let mineAlone = false;
  const weightOf = (word: string): number => Math.min(word.length, 8);
  for (const word of one) {
    let best = -1;
    let likeness = 0;
    for (const [place, candidate] of left.entries()) {
      const found = wordLikeness(word, candidate);
      if (found > likeness) [best, likeness] = [place, found];
    }
    all += weightOf(word);
    if (likeness >= LIKE_FROM) {
      const [taken = ''] = left.splice(best, 1);
      met += likeness * (weightOf(word) + weightOf(taken));
      all += weightOf(taken);
    } else mineAlone = true;
  }
  for (const word of left) all += weightOf(word);
  return { share: met / all, replaced: mineAlone && left.length > 0 };
};

/** Jaccard's coefficient of two lists of words. */
export const commonShare = (one: readonly string[], other: readonly string[]): number => {
  const known = new Set(one);
  const common = other.filter((word) => known.has(word)).length;
  return common / (known.size + other.length - common || 1);
};
