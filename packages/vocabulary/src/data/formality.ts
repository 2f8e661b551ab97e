import type { VocabularyTerm } from '../types.ts';

export const formality: readonly VocabularyTerm[] = [];
