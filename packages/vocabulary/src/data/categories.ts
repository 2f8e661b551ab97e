import type { CategoryTerm } from '../types.ts';
import { labelsOf, synonymsOf } from './assemble.ts';
import { type CategoryCode, categoryTree } from './codes.ts';
import type { LocaleTexts } from './locales/locale-texts.ts';

const ambiguousFor = (code: CategoryCode) => (texts: LocaleTexts) =>
  Object.entries(texts.ambiguous)
    .filter(([, codes]) => codes.includes(code))
    .map(([phrase]) => phrase);

export const categories: readonly CategoryTerm[] = (Object.keys(categoryTree) as CategoryCode[]).map((code) => ({
  code,
  parent: categoryTree[code],
  labels: labelsOf((texts) => texts.categories[code]),
  synonyms: synonymsOf((texts) => texts.synonyms[code], ambiguousFor(code)),
}));
