import { type StandardItemRecord, standardEntitlements } from '@drogowskaz/directory';
import { categoryWithAncestors, terms } from '@drogowskaz/vocabulary';

const categoryOrder = new Map(terms('CATEGORY').map(({ code }, position) => [code, position]));

/** The topic of an item: the root of its category. */
const topicOf = (category: string): string => categoryWithAncestors(category).at(-1) ?? category;

/** By topic as people see them; in each, those whom no law entitles first, then by category. */
export const inOrder = <Item extends { id: string; record: Pick<StandardItemRecord, 'category' | 'entitlement'> }>(
  items: readonly Item[],
): Item[] => {
  const rank = ({ record }: Item) => [
    categoryOrder.get(topicOf(record.category)) ?? 999,
    standardEntitlements.indexOf(record.entitlement),
    categoryOrder.get(record.category) ?? 999,
  ];
  return items.toSorted((one, other) => {
    const [first, second] = [rank(one), rank(other)];
    const difference = first.map((value, position) => value - (second[position] ?? 0)).find((value) => value !== 0);
    return difference ?? (one.id < other.id ? -1 : 1);
  });
};
