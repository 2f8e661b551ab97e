/** By what a sentence tells what it is about. */

const SHORTEST_PART = 3;
const LONGEST_PART = 4;

/** A number tells of nothing: "mam 5 dzieci". */
export const letter = /\p{L}/u;

/** The parts of a word, its beginning and its end marked: what other forms and other spellings of it have, too. */
export const partsOf = (word: string): string[] => {
  const marked = `^${word}$`;
  const parts: string[] = [];
  for (let length = SHORTEST_PART; length <= LONGEST_PART; length += 1) {
    for (let at = 0; at + length <= marked.length; at += 1) parts.push(`-${marked.slice(at, at + length)}`);
  }
  return parts;
};

export const featuresOfWords = (stems: readonly string[]): Set<string> => new Set(stems.flatMap((word) => [word, ...partsOf(word)]));

/** Each two words that stand beside one another: most words of Vietnamese, which parts syllables, are such pairs. */
export const featuresOfPairs = (stems: readonly string[]): string[] => stems.slice(1).map((word, at) => `${stems[at]} ${word}`);

export const isPair = (feature: string): boolean => feature.includes(' ');

/** Concepts and each two of them: "money" and "home" together tell of a transfer, what neither tells alone. */
export const featuresOfConcepts = (concepts: Iterable<string>): string[] => {
  const sorted = [...new Set(concepts)].sort();
  return sorted.flatMap((one, at) => [one, ...sorted.slice(at + 1).map((other) => `${one} ${other}`)]);
};

/** A small word as it tells beside others: "only arrived", "they paid less". Apart from the stems of words that are looked for. */
export const asCompany = (word: string): string => `+${word}`;
