import type { VocabularyTerm } from '../types.ts';

export const requirements: readonly VocabularyTerm[] = [];
