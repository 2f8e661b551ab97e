import { categoryWithAncestors } from '@drogowskaz/vocabulary';
import { type NeededCategory, neededCategories } from './phrases/card-phrases.ts';

const known: ReadonlySet<string> = new Set(neededCategories);
const hasSentence = (code: string): code is NeededCategory => known.has(code);

/** The category whose sentence says what a person wants of a service: its first one, else the nearest above it. null for none that is known. */
export const neededFor = (categories: readonly { code: string }[]): NeededCategory | null =>
  categories.flatMap(({ code }) => categoryWithAncestors(code)).find(hasSentence) ?? null;
