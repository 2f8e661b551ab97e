/**
 * The lexemes of a service, in parts. What begins with some letters Meilisearch finds by reading the values of an attribute from the first one on, so each
 * attribute should have few of them. A word and its stems mostly begin alike: they are in one part and asked for together.
 */

const PARTS = 32;
/** Before the word stand its field and its form; its first two letters tell the part, as shorter beginnings are not asked for. */
const [FROM, TO] = [2, 4];

const partOf = (lexeme: string): string => {
  let part = 0;
  for (let at = FROM; at < Math.min(TO, lexeme.length); at += 1) part = (31 * part + lexeme.charCodeAt(at)) % PARTS;
  return String(part);
};

/** The attribute that has a lexeme, and all that begin so. */
export const attributeOfTerm = (lexeme: string): string => `terms.${partOf(lexeme)}`;

export const termParts = (lexemes: readonly string[]): Record<string, string[]> => Object.fromEntries(Map.groupBy(lexemes, partOf));
