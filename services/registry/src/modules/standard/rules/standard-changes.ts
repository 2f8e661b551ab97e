import type { PublicStandardItem, StandardItemRecord } from '@drogowskaz/directory';
import { sameJson } from '../../../values/same-json.ts';

export type StandardChangeKind = 'ADDED' | 'REMOVED' | 'CHANGED';

export interface StandardChange {
  kind: StandardChangeKind;
  /** As it is after; of one that is gone, as it was. */
  item: PublicStandardItem;
  /** As it was, of one that changed. */
  before: PublicStandardItem | null;
  /** Names of the fields that differ, as in `StandardItemInput`. */
  fields: string[];
}

/** What is compared: how far an item is met and where it came from are no part of what is adopted. */
const adoptedFields = (item: PublicStandardItem): (keyof StandardItemRecord)[] =>
  (Object.keys(item) as (keyof PublicStandardItem)[]).filter((field) => field !== 'id' && field !== 'demonstration');

/** Whether two items ask for the same. A translation that went out of date asks for nothing else. */
export const changedFields = (one: PublicStandardItem, other: PublicStandardItem): string[] =>
  adoptedFields(one).filter((field) => !sameJson(comparable(one[field]), comparable(other[field])));

const comparable = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map((part) =>
        typeof part === 'object' && part !== null && 'value' in part ? { locale: part.locale, value: part.value } : part,
      )
    : value;

/** From one version to another: what is new, what differs, what is gone. */
export const standardChanges = (before: readonly PublicStandardItem[], after: readonly PublicStandardItem[]): StandardChange[] => {
  const earlier = new Map(before.map((item) => [item.id, item]));
  const present = new Set(after.map(({ id }) => id));
  return [
    ...after.flatMap((item): StandardChange[] => {
      const was = earlier.get(item.id);
      if (!was) return [{ kind: 'ADDED', item, before: null, fields: [] }];
      const fields = changedFields(was, item);
      return fields.length > 0 ? [{ kind: 'CHANGED', item, before: was, fields }] : [];
    }),
    ...before.filter(({ id }) => !present.has(id)).map((item): StandardChange => ({ kind: 'REMOVED', item, before: null, fields: [] })),
  ];
};
