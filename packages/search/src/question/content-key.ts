/** The stem of a word that matters, or of a negation. */
export interface Content {
  stem: string;
  negates: boolean;
}

/**
 * Words that matter and negations, as one key, whatever their order: "mi szef nie zapłacił" is "szef nie zapłacił". A negation goes with
 * the word that follows: "jestem bez pracy" (without work) is not the beginning of "praca bez doświadczenia" (work without experience).
 */
export const contentKey = (contents: readonly Content[]): string => {
  const keys = new Set<string>();
  let negation = '';
  for (const { stem: word, negates } of contents) {
    if (negates) negation += `${word}>`;
    else {
      keys.add(negation + word);
      negation = '';
    }
  }
  if (negation !== '') keys.add(negation);
  return [...keys].sort().join(' ');
};

/** A phrase of so many words that is sure with its small words only is known in any order of all of them, where the language has one: "додому хочу". */
export const LONGEST_FREE = 3;
