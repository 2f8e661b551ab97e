import type { CategoryTerm } from '../types.ts';

export const categories: readonly CategoryTerm[] = [];
