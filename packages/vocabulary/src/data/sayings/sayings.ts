import type { CategoryCode } from '../codes.ts';

/**
 * What people say who need a service of a category, one saying a line. Unlike the search words of a category, a saying alone is no
 * certainty: search learns from all of them together which words tell of what.
 */
export type Sayings = Readonly<Record<CategoryCode, string>>;
