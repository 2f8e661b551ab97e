/** The answer while it is put together: plain objects under the names that the subgraphs use. */
export type AnswerObject = { [name: string]: unknown };

export const isObject = (value: unknown): value is AnswerObject => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Lays an addition over what is known. Two subgraphs may answer parts of the same object; null from the second never erases what the
 * first one knew, and lists are only combined when they clearly are the same list.
 */
export function mergeInto(known: AnswerObject, addition: AnswerObject): void {
  for (const name of Object.keys(addition)) known[name] = merged(known[name], addition[name]);
}

function merged(known: unknown, addition: unknown): unknown {
  if (known === undefined || known === null) return addition;
  if (addition === undefined || addition === null) return known;
  if (Array.isArray(known) && Array.isArray(addition)) {
    return known.length === addition.length ? known.map((item, index) => merged(item, addition[index])) : known;
  }
  if (isObject(known) && isObject(addition)) {
    mergeInto(known, addition);
    return known;
  }
  return addition;
}
