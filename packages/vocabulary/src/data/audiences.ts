import type { VocabularyTerm } from '../types.ts';

export const audiences: readonly VocabularyTerm[] = [];
