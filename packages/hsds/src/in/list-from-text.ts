import { withoutDepths } from '../repairs/without-depths.ts';

/** A list or an object that was written as JSON into a text; null: a text that at most begins like one. */
export const listFromText = (text: string): object | null => {
  if (!/^\s*[[{]/.test(text)) return null;
  try {
    return JSON.parse(withoutDepths(text)) as object;
  } catch {
    return null;
  }
};
