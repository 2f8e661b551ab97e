import { categoryWithAncestors, label } from '@drogowskaz/vocabulary';

/** What stands below each topic, in the order that it has. */
export const byTopic = <Entry extends { item: { category: { code: string } } }>(
  entries: readonly Entry[],
  locale: string,
): { code: string; label: string; entries: Entry[] }[] =>
  [...Map.groupBy(entries, ({ item }) => categoryWithAncestors(item.category.code).at(-1) ?? item.category.code)].map(([code, own]) => ({
    code,
    label: label('CATEGORY', code, locale),
    entries: own,
  }));
