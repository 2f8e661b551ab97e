import { rowCount } from '../form/row-count.ts';

/** How many rows a page shows: those that are stored or were typed, one more when that was asked for, and at least so many. */
export const rowsShown = (form: URLSearchParams, present: URLSearchParams, list: string, least = 1): number[] => {
  const there = rowCount(form.size === 0 ? present : form, list);
  const more = form.get('do') === `add-${list}` ? 1 : 0;
  return Array.from({ length: Math.max(least, there + more) }, (_, position) => position);
};
