import { categoryWithAncestors, label } from '@drogowskaz/vocabulary';
import type { StandardItem } from './answers.ts';

export interface StandardTopic {
  code: string;
  label: string;
  items: StandardItem[];
}

/** The items of a version below their topics, in the order that the version has. */
export const byTopic = (items: readonly StandardItem[], locale: string): StandardTopic[] =>
  [...Map.groupBy(items, ({ category }) => categoryWithAncestors(category.code).at(-1) ?? category.code)].map(([code, own]) => ({
    code,
    label: label('CATEGORY', code, locale),
    items: own,
  }));
