/** The conditions of a question as sets of services, those of a facet's dimension apart from the rest. */
import { categoryWithDescendants } from '@drogowskaz/vocabulary';
import { municipalityKey } from '../document/facts.ts';
import type { SearchFilter } from '../engine.ts';
import { Bitmap } from './bitmap.ts';
import type { Columns, ValueDimension } from './columns.ts';

export interface FilterSets {
  /** One set per dimension that the question narrows. */
  byDimension: Map<ValueDimension, Bitmap>;
  /** Everything else that the question demands. */
  others: Bitmap[];
}

export const filterSets = (columns: Columns, filter: SearchFilter): FilterSets => {
  const byDimension = new Map<ValueDimension, Bitmap>();
  const dimensions = ['categories', 'municipalities', 'languages', 'audiences', 'deliveryModes', 'formality', 'collections'] as const;
  for (const dimension of dimensions) {
    const values = filter[dimension];
    if (!values || values.length === 0) continue;
    const set = new Bitmap();
    for (const value of values) set.unite(servicesFor(columns, dimension, value));
    byDimension.set(dimension, set);
  }
  const others: Bitmap[] = [];
  if (filter.freeOfCharge !== undefined) others.push(columns.flagged(filter.freeOfCharge ? 'free' : 'notFree'));
  if (filter.withoutStatutoryEntitlement !== undefined) {
    others.push(columns.flagged(filter.withoutStatutoryEntitlement ? 'notEntitled' : 'entitled'));
  }
  if (filter.openAt) others.push(columns.openAt(Math.floor(filter.openAt.getTime() / 60_000)));
  if (filter.verifiedSince) others.push(verifiedSince(columns, filter.verifiedSince.getTime() / 1_000));
  return { byDimension, others };
};

/** The services that a filter for this one value lets through: what a facet counts, so that choosing it gives the number it shows. */
export const servicesFor = (columns: Columns, dimension: ValueDimension, value: string): Bitmap =>
  columns.derive(`${dimension} ${value}`, () => workOut(columns, dimension, value));

/** The services that name one of these values themselves, without those that a filter lets through beside them; null where nothing is asked for. */
export const servicesNaming = (
  columns: Columns,
  dimension: 'audiences' | 'municipalities',
  values: readonly string[] | undefined,
): Bitmap | null => {
  if (!values?.length) return null;
  const set = new Bitmap();
  for (const value of values) set.unite(columns.with(dimension, dimension === 'municipalities' ? municipalityKey(value) : value));
  return set;
};

const workOut = (columns: Columns, dimension: ValueDimension, value: string): Bitmap => {
  switch (dimension) {
    case 'categories': {
      const set = new Bitmap();
      for (const code of categoryWithDescendants(value)) set.unite(columns.with('categories', code));
      return set;
    }
    case 'municipalities':
      return Bitmap.copyOf(columns.with('municipalities', municipalityKey(value))).unite(columns.flagged('everywhere'));
    case 'languages': {
      const set = Bitmap.copyOf(columns.with('languages', value));
      for (const other of columns.values('languages')) if (other.startsWith(`${value}-`)) set.unite(columns.with('languages', other));
      return set;
    }
    case 'audiences': {
      // Who is named as excluded is not among "all" for whom a service without audiences is open.
      const open = Bitmap.copyOf(columns.flagged('openToAll'));
      const excluded = columns.excluded.get(value);
      if (excluded) open.subtract(excluded);
      return open.unite(columns.with('audiences', value));
    }
    default:
      return columns.with(dimension, value);
  }
};

const verifiedSince = (columns: Columns, seconds: number): Bitmap => {
  const set = new Bitmap(columns.capacity);
  columns.live.forEach((ordinal) => {
    const verifiedAt = columns.entry(ordinal)?.facts.verifiedAt;
    if (verifiedAt != null && verifiedAt >= seconds) set.add(ordinal);
  });
  return set;
};
