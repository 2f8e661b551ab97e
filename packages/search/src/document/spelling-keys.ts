/** Of folded text, Devanagari's and Bengali's signs with them. Arabic leaves most vowels out. */
const vowels = /[aeiouyаеиоуыэюяіїєაეიოუ\u093e-\u094c\u09be-\u09cc]/gu;
const fewestConsonants = 4;

/** The consonants alone: vowels are confused, left out and swapped, and more than one of them ("стамотолог", "stomotolg", "velaspied"). */
const byConsonants = (word: string): string[] => {
  const consonants = word.replaceAll(vowels, '');
  return consonants !== word && consonants.length >= fewestConsonants ? [CONSONANTS + consonants] : [];
};
/** Apart from words that have no vowels. */
const CONSONANTS = '*';

/**
 * The word, the word with each one letter left out, and its consonants. Two words that share a key are one mistake apart
 * (a letter missing, added, wrong or swapped with its neighbour), a pair of such, or differ in vowels only: found by an index,
 * whatever the script and the database's locale, where pg_trgm knows letters only as far as the database's locale does.
 */
export const spellingKeys = (word: string): string[] => {
  const letters = [...word];
  return [
    ...new Set([word, ...letters.map((_, left) => letters.filter((_letter, place) => place !== left).join('')), ...byConsonants(word)]),
  ];
};

/** Restricted Damerau–Levenshtein distance: letters missing, added, wrong, or two neighbours swapped. */
const editDistance = (one: string, other: string): number => {
  const a = [...one];
  const b = [...other];
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const wrong = a[row - 1] === b[column - 1] ? 0 : 1;
      let cost = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + wrong);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
};

const SHORT = 4;
const LONG = 8;

const lettersOf = (word: string): string => [...word].sort().join('');

/**
 * How many letters one must have got wrong to type this for that word; null when that is too much to be believed: one mistake
 * in up to seven letters, two in more. In four letters none may be another, or every short word would be mended ("pies" is no "pięć").
 */
export const mistakesIn = (typed: string, meant: string): number | null => {
  const mistakes = editDistance(typed, meant);
  const shorter = Math.min(typed.length, meant.length);
  if (mistakes === 0 || mistakes > (shorter >= LONG ? 2 : 1)) return null;
  if (shorter <= SHORT && typed.length === meant.length && lettersOf(typed) !== lettersOf(meant)) return null;
  return mistakes;
};
