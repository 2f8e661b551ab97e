import type { VocabularyTerm } from '../types.ts';

export const languages: readonly VocabularyTerm[] = [];
