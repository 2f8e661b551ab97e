import { createHash } from 'node:crypto';
import { categoryWithAncestors, terms } from '@drogowskaz/vocabulary';

/** Grows when documents must be projected anew though neither rows nor vocabulary changed. */
const PROJECTION = 1;

const eachWithAncestors = (): (readonly string[])[] => terms('CATEGORY').map(({ code }) => categoryWithAncestors(code));

/**
 * Changes with all that documents hold of the vocabulary: each category with those above it. Labels, search words and sayings are in no document,
 * they are applied when somebody asks: a better word must not cost a new index.
 */
export const vocabularyDigest = (categories: readonly (readonly string[])[] = eachWithAncestors()): string =>
  createHash('sha256')
    .update(JSON.stringify([PROJECTION, categories.toSorted()]))
    .digest('hex');
